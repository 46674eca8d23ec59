// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/passage.h"
#include "core/storage/query.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace slantlight {

class Database;
struct SqlCondition;

/// One line of the list of articles.
struct LibraryEntry
{
    ArticleId id;
    QString title;
    QString site;
    QString address; ///< of the page that it came from, or of the file; empty for pasted text
    QDate published;
    QDateTime opened; ///< UTC, last time
    ReadState state = ReadState::Begun;
    int annotations = 0; ///< without those in the trash
    qint64 turn = 0; ///< grows with every opening of any article
    qint64 number = 0; ///< the article's own, grows with every article
    double score = 0; ///< in what was found by words: the lower, the better
    Passage passage; ///< likewise: why

    friend bool operator==(const LibraryEntry &, const LibraryEntry &) = default;
};

/// The list of articles, asked for part by part; reads no text but of what words have found.
///
/// A handle: it is good as long as its library. Fails as Library says.
class Catalogue
{
public:
    explicit Catalogue(Database &database);

    /// Counts what @p query asks for.
    [[nodiscard]] Result<qint64> count(const Query &query) const;
    /// Counts the articles that were never opened; quick, however many there are.
    [[nodiscard]] Result<qint64> countUnread() const;
    /// Returns up to @p most articles of what @p query asks for, those that come after @p after, an
    /// entry of such a list; without it the first ones.
    ///
    /// What is opened, added or removed in between neither repeats nor hides the others. Takes time
    /// for these articles alone, but for a search, which is as long as what it finds.
    [[nodiscard]] Result<std::vector<LibraryEntry>>
    page(const Query &query, const std::optional<LibraryEntry> &after, int most) const;
    /// Returns the names of outlets that articles are from, those with most articles first.
    [[nodiscard]] Result<QStringList> outlets(int most) const;
    /// Returns the line of one article that is not in the trash; fails with NotInLibrary.
    [[nodiscard]] Result<LibraryEntry> entry(const ArticleId &id) const;

private:
    Database *m_database;
};

/// Returns what @p query asks of articles, but for their order, as a condition in SQL with %1 for
/// an article's number.
[[nodiscard]] SqlCondition queryCondition(Database &database, const Query &query);

} // namespace slantlight
