// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/article/article.h"
#include "core/base/result.h"
#include "core/storage/passage.h"

#include <QDateTime>
#include <QString>

#include <chrono>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <vector>

namespace slantlight {

class Database;

/// One line of the list of articles.
struct LibraryEntry
{
    ArticleId id;
    QString title;
    QString site;
    QString address; ///< of the page that it came from, or of the file; empty for pasted text
    QDate published;
    QDateTime opened; ///< UTC, last time
    int annotations = 0;
    qint64 turn = 0; ///< grows with every opening of any article
    Passage passage; ///< in what a search found: why

    friend bool operator==(const LibraryEntry &, const LibraryEntry &) = default;
};

/// What a search found.
struct LibraryFinds
{
    std::vector<LibraryEntry> best; ///< best match first
    qint64 found = 0; ///< how many articles in all
    qint64 all = 0; ///< of how many in the library
};

/// What people said about an article.
struct Notes
{
    std::vector<Annotation> annotations; ///< in the order of their positions
    std::vector<Verdict> verdicts; ///< likewise
    std::vector<Error> damaged; ///< one for each row that cannot be read; the others can

    friend bool operator==(const Notes &, const Notes &) = default;
};

/// A change of an annotation, as it came to be kept.
struct KeptChange
{
    std::optional<Annotation> before; ///< the row as it was; nothing: a new one was added beside it
    Annotation after;
};

/// Where a reader was in an article.
struct ReadingPlace
{
    TextOffset top; ///< first visible character
    TextOffset caret;
    /// How much of top's line is out of view, in heights of that line; below nothing where there is
    /// room in view above it.
    double share = 0;

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
    /// older one to this version. A newer one is refused with DatabaseNewer and left as it is, and
    /// a file of 0 bytes with DatabaseEmpty.
    [[nodiscard]] static Result<Library> open(const QString &path);
    /// Opens it for reading only: older ones stay as they are, and changes fail.
    [[nodiscard]] static Result<Library> openReadOnly(const QString &path);
    /// Makes a library of @p database, which must not be null, in the same way.
    [[nodiscard]] static Result<Library> open(std::unique_ptr<Database> database);

    /// Renames the file in @p path, and what SQLite keeps beside it, so that a new library can be
    /// begun there; returns its new path. Fails with FileUnwritable.
    [[nodiscard]] static Result<QString> setAside(const QString &path);

    Library(Library &&) noexcept;
    Library &operator=(Library &&) noexcept;
    ~Library();

    [[nodiscard]] bool isReadOnly() const;
    /// How long a change waits for another program that writes, at first a second. What is tried
    /// again by itself need not keep anybody waiting.
    static constexpr std::chrono::milliseconds usualPatience{1000};
    void setPatience(std::chrono::milliseconds patience);
    /// Returns a number that is another one once another connection has changed the file.
    [[nodiscard]] Result<qint64> state() const;

    /// Keeps @p article, or nothing when it is there already, and notes that it was opened now;
    /// takes it out of the trash.
    [[nodiscard]] Result<> save(const Article &article);
    /// Fails with NotInLibrary.
    [[nodiscard]] Result<Article> article(const ArticleId &id) const;
    /// Returns the title alone, without reading the text; fails with NotInLibrary.
    [[nodiscard]] Result<QString> title(const ArticleId &id) const;
    /// Notes that an article was opened now; one that is not there is passed over.
    [[nodiscard]] Result<> touch(const ArticleId &id);
    /// Puts an article with everything on it into the trash: it is in no list and found by no
    /// search until restore(), save() or purge().
    [[nodiscard]] Result<> remove(const ArticleId &id);
    [[nodiscard]] Result<> restore(const ArticleId &id);
    /// Deletes for good what was put into the trash before @p time.
    [[nodiscard]] Result<> purge(const QDateTime &time);

    /// Before the first turn in lists.
    static constexpr qint64 newest = std::numeric_limits<qint64>::max();
    /// Returns up to @p most articles whose turn is below @p before, last opened first. Takes time
    /// for these alone, not for the whole library.
    [[nodiscard]] Result<std::vector<LibraryEntry>> page(qint64 before, int most) const;
    /// Returns one line of the list; fails with NotInLibrary.
    [[nodiscard]] Result<LibraryEntry> entry(const ArticleId &id) const;
    /// Returns all articles, last opened first; for lists that are known to be short.
    [[nodiscard]] Result<std::vector<LibraryEntry>> entries() const;
    /// Returns the articles that contain all words of @p query, the best @p most of them; the last
    /// word may be unfinished. An empty query finds nothing.
    [[nodiscard]] Result<LibraryFinds> search(const QString &query, int most = 100) const;

    /// Notes where the reader of @p article was; fails with NotInLibrary.
    [[nodiscard]] Result<> savePlace(const ArticleId &article, ReadingPlace place);
    /// Returns where the reader of @p article was; its beginning, where that is not known.
    [[nodiscard]] Result<ReadingPlace> place(const ArticleId &article) const;

    /// Adds @p annotation, or replaces the one with its id; its article must be in the library.
    [[nodiscard]] Result<> save(const Annotation &annotation);

    /// What change() does where another program changed the same thing since it was read.
    enum class Clash : std::uint8_t {
        KeepBoth, ///< appends the memo to the other one; adds a second annotation for the rest
        Refuse, ///< fails with ChangedElsewhere
    };
    /// Makes @p before into @p after, of the same id, and writes only what is different in them.
    /// Fails with DeletedElsewhere, the memo of @p after in its detail, when it is gone.
    [[nodiscard]] Result<KeptChange> change(const Annotation &before, const Annotation &after,
                                            Clash clash);
    /// Adds an annotation; fails with ChangedElsewhere when its id is there.
    [[nodiscard]] Result<> add(const Annotation &annotation);
    /// Deletes an annotation; fails with ChangedElsewhere when it is another than @p read.
    [[nodiscard]] Result<> remove(const Annotation &read);
    /// Returns the annotations of @p article in the order of their positions.
    [[nodiscard]] Result<std::vector<Annotation>> annotations(const ArticleId &article) const;

    /// Keeps @p verdict in place of an earlier one on the same rule and place.
    [[nodiscard]] Result<> save(const Verdict &verdict);
    [[nodiscard]] Result<> remove(const Verdict &verdict);
    /// Makes @p before, or nothing, into @p after, or nothing, on the same rule and place; fails
    /// with ChangedElsewhere when @p before is not what is there.
    [[nodiscard]] Result<> change(const std::optional<Verdict> &before,
                                  const std::optional<Verdict> &after);
    [[nodiscard]] Result<std::vector<Verdict>> verdicts(const ArticleId &article) const;
    /// Returns all that was said about @p article, rows that cannot be read apart.
    [[nodiscard]] Result<Notes> notes(const ArticleId &article) const;
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
    [[nodiscard]] Result<std::optional<Annotation>> annotationNow(const AnnotationId &id) const;

    std::unique_ptr<Database> m_database;
};

} // namespace slantlight
