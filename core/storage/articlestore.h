// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/article/readingplace.h"
#include "core/article/snapshot.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <cstdint>
#include <optional>

namespace slantlight {

class Database;

/// How far a reader is with an article.
enum class ReadState : std::uint8_t {
    Unread,
    Begun, ///< opened at least once
    Read, ///< as the reader says
};

/// Returns the id of @p state as the library holds it: "unread", "begun" or "read".
[[nodiscard]] QStringView readStateId(ReadState state);
[[nodiscard]] std::optional<ReadState> readStateFromId(QStringView id);

/// The articles of a library: each text once, under the hash that it has, and what goes with an
/// article as a whole. An article in the trash is in no list and found by no search.
///
/// A handle: it is good as long as its library. Fails as Library says.
class ArticleStore
{
public:
    explicit ArticleStore(Database &database);

    /// Keeps @p article, or nothing when it is there already, and notes that it was opened now;
    /// takes it out of the trash. Its source is kept with it, in place of an earlier one.
    [[nodiscard]] Result<> save(const Article &article,
                                const std::optional<Snapshot> &source = std::nullopt);
    /// Fails with NotInLibrary, also for one in the trash.
    [[nodiscard]] Result<Article> article(const ArticleId &id) const;
    /// Returns which article is from the page of @p address, see pageAddress(): the one that was
    /// added last, if there are versions. Nothing for none, or where it is in the trash.
    [[nodiscard]] Result<std::optional<ArticleId>> fromPage(const QString &address) const;
    /// Notes that an article was opened now; one that is not there is passed over.
    [[nodiscard]] Result<> touch(const ArticleId &id);

    /// Puts an article with everything on it into the trash until restore(), save() or purge().
    [[nodiscard]] Result<> remove(const ArticleId &id);
    [[nodiscard]] Result<> restore(const ArticleId &id);
    /// Deletes for good what was put into the trash before @p time.
    [[nodiscard]] Result<> purge(const QDateTime &time);

    /// Notes where the reader of @p article was; fails with NotInLibrary.
    [[nodiscard]] Result<> savePlace(const ArticleId &article, ReadingPlace place);
    /// Returns where the reader of @p article was; its beginning, where that is not known.
    [[nodiscard]] Result<ReadingPlace> place(const ArticleId &article) const;

    /// Sets what the reader says; an opening makes Begun of Unread and leaves Read. Fails with
    /// NotInLibrary, as the functions below do.
    [[nodiscard]] Result<> setState(const ArticleId &article, ReadState state);
    [[nodiscard]] Result<ReadState> state(const ArticleId &article) const;

    /// Keeps what the reader notes on @p article as a whole, in place of what was noted before.
    [[nodiscard]] Result<> setNote(const ArticleId &article, const QString &note);
    [[nodiscard]] Result<QString> note(const ArticleId &article) const;

    /// Keeps the source of @p article in place of an earlier one.
    [[nodiscard]] Result<> saveSnapshot(const ArticleId &article, const Snapshot &snapshot);
    /// Returns its source, where that was kept; fails with DatabaseDamaged when the bytes are not
    /// those that were kept.
    [[nodiscard]] Result<std::optional<Snapshot>> snapshot(const ArticleId &article) const;

private:
    /// Notes that an article is unread no more.
    [[nodiscard]] Result<> begin(const ArticleId &id);

    Database *m_database;
};

} // namespace slantlight
