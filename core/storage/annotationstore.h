// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/base/result.h"
#include "core/storage/noterows.h"

#include <QDateTime>

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

namespace slantlight {

class Database;

/// A change of an annotation, as it came to be kept.
struct KeptChange
{
    std::optional<Annotation> before; ///< the row as it was; nothing: a new one was added beside it
    Annotation after;
};

/// What AnnotationStore::change() does where another program changed the same thing since it was
/// read.
enum class Clash : std::uint8_t {
    KeepBoth, ///< appends the memo to the other one; adds a second annotation for the rest
    Refuse, ///< fails with ChangedElsewhere
};

/// The annotations on all articles; of two programs that change one, neither loses its words.
///
/// A handle: it is good as long as its library. Fails as Library says, and with NotInLibrary where
/// the article or the coder of an annotation is not there.
class AnnotationStore
{
public:
    explicit AnnotationStore(Database &database);

    /// Returns the annotations on @p article in the order of their positions, rows that cannot be
    /// read apart.
    [[nodiscard]] Result<NoteRows<Annotation>> of(const ArticleId &article) const;

    /// Adds an annotation, or brings it back from the trash as it is now; fails with
    /// ChangedElsewhere when its id is there.
    [[nodiscard]] Result<> add(const Annotation &annotation);
    /// Makes @p before into @p after, of the same id, and writes only what is different in them.
    /// Fails with DeletedElsewhere, the memo of @p after in its detail, when it is gone.
    [[nodiscard]] Result<KeptChange> change(const Annotation &before, const Annotation &after,
                                            Clash clash);

    /// Gives all annotations that have the code @p from the code @p to instead, those in the trash
    /// too.
    [[nodiscard]] Result<> replaceCode(const CodeId &from, const CodeId &to);
    /// Returns how many annotations have each code, without those in the trash.
    [[nodiscard]] Result<std::map<CodeId, int>> codeCounts() const;

    /// Puts an annotation into the trash; fails with ChangedElsewhere when it is not
    /// what is there, and does nothing when it is gone.
    [[nodiscard]] Result<> remove(const Annotation &annotation);
    /// Takes it out of the trash; passes over what is not in it.
    [[nodiscard]] Result<> restore(const AnnotationId &id);
    /// Returns what is in the trash of @p article, last removed first.
    [[nodiscard]] Result<NoteRows<Annotation>> trashOf(const ArticleId &article) const;
    /// Deletes for good what was put into the trash before @p time.
    [[nodiscard]] Result<> purge(const QDateTime &time);

private:
    [[nodiscard]] Result<std::optional<Annotation>> now(const AnnotationId &id) const;
    [[nodiscard]] Result<> write(const Annotation &annotation);
    [[nodiscard]] Result<> writeTags(const Annotation &annotation);

    Database *m_database;
};

} // namespace slantlight
