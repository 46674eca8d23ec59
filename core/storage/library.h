// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/article/article.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

namespace slantlight {

class Database;

/// One line of the list of articles.
struct LibraryEntry
{
    ArticleId id;
    QString title;
    QString site;
    QDate published;
    QDateTime opened; ///< UTC, last time
    int annotations = 0;

    friend bool operator==(const LibraryEntry &, const LibraryEntry &) = default;
};

/// Where a reader was in an article.
struct ReadingPlace
{
    TextOffset top; ///< first visible character
    TextOffset caret;

    friend bool operator==(const ReadingPlace &, const ReadingPlace &) = default;
};

/// The SQLite file that keeps articles, annotations, verdicts and places.
///
/// Belongs to the thread that opened it. Each change is one transaction that is on disk when the
/// function returns, so that a killed program loses nothing that was saved. Every function may
/// fail with DatabaseLocked, DatabaseReadOnly, DatabaseDamaged, DiskFull or DatabaseFailed; the
/// detail is the file's path and SQLite's words.
class Library
{
public:
    /// Opens the library in @p path, makes it with its folder where there is none, and brings an
    /// older one to this version. A newer one is refused with DatabaseNewer and left as it is.
    [[nodiscard]] static Result<Library> open(const QString &path);
    /// Makes a library of @p database, which must not be null, in the same way.
    [[nodiscard]] static Result<Library> open(std::unique_ptr<Database> database);

    Library(Library &&) noexcept;
    Library &operator=(Library &&) noexcept;
    ~Library();

    /// Keeps @p article, or nothing when it is there already, and notes that it was opened now.
    [[nodiscard]] Result<> save(const Article &article);
    /// Fails with NotInLibrary.
    [[nodiscard]] Result<Article> article(const ArticleId &id) const;
    /// Deletes an article with everything on it.
    [[nodiscard]] Result<> remove(const ArticleId &id);
    /// Returns all articles, last opened first.
    [[nodiscard]] Result<std::vector<LibraryEntry>> entries() const;
    /// Returns the articles that contain all words of @p query, last opened first; the last word
    /// may be unfinished. An empty query finds nothing.
    [[nodiscard]] Result<std::vector<LibraryEntry>> search(const QString &query) const;

    /// Notes where the reader of @p article was; fails with NotInLibrary.
    [[nodiscard]] Result<> savePlace(const ArticleId &article, ReadingPlace place);
    /// Returns where the reader of @p article was; its beginning, where that is not known.
    [[nodiscard]] Result<ReadingPlace> place(const ArticleId &article) const;

    /// Adds @p annotation, or replaces the one with its id; its article must be in the library.
    [[nodiscard]] Result<> save(const Annotation &annotation);
    [[nodiscard]] Result<> remove(const AnnotationId &id);
    /// Returns the annotations of @p article in the order of their positions.
    [[nodiscard]] Result<std::vector<Annotation>> annotations(const ArticleId &article) const;

    /// Keeps @p verdict in place of an earlier one on the same rule and place.
    [[nodiscard]] Result<> save(const Verdict &verdict);
    [[nodiscard]] Result<> remove(const Verdict &verdict);
    [[nodiscard]] Result<std::vector<Verdict>> verdicts(const ArticleId &article) const;
    /// Counts the verdicts on @p rule over all articles, by answer.
    struct VerdictCounts
    {
        int agreed = 0;
        int notHere = 0;
    };
    [[nodiscard]] Result<VerdictCounts> verdictCounts(const RuleId &rule) const;

    /// The rules that are switched off ("never this rule").
    [[nodiscard]] Result<std::vector<RuleId>> silencedRules() const;
    [[nodiscard]] Result<> setSilenced(const RuleId &rule, bool silenced);

private:
    explicit Library(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

} // namespace slantlight
