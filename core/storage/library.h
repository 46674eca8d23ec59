// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/notes.h"
#include "core/base/result.h"
#include "core/storage/agreementstore.h"
#include "core/storage/annotationstore.h"
#include "core/storage/annotationtable.h"
#include "core/storage/articlestore.h"
#include "core/storage/attemptstore.h"
#include "core/storage/catalogue.h"
#include "core/storage/coderstore.h"
#include "core/storage/codestore.h"
#include "core/storage/collectionstore.h"
#include "core/storage/figurestore.h"
#include "core/storage/librarysettings.h"
#include "core/storage/searchstore.h"
#include "core/storage/steplog.h"
#include "core/storage/verdictstore.h"

#include <QString>

#include <chrono>
#include <memory>
#include <vector>

namespace slantlight {

class Database;

/// How often each part of a library was changed, by whatever program, since it was made.
struct LibraryChanges
{
    qint64 articles = 0; ///< with what goes with them as a whole, and the trash
    qint64 places = 0; ///< where readers were
    qint64 annotations = 0; ///< with those who made them
    qint64 verdicts = 0; ///< with silenced rules
    qint64 codes = 0;
    qint64 collections = 0; ///< with tags

    friend bool operator==(const LibraryChanges &, const LibraryChanges &) = default;
};

/// What a library has of an article.
struct Recollection
{
    Notes notes; ///< annotations and verdicts in the order of their positions
    std::vector<Error> damaged; ///< one for each row that cannot be read; the others can
};

/// The SQLite file that keeps all that people say of articles, and the articles; what opens it and
/// hands out its stores.
///
/// Belongs to the thread that opened it, and so do its stores. Each change is one transaction that
/// is on disk when the function returns, so that a killed program loses nothing that was saved.
/// Every function, of the stores too, may fail with DatabaseLocked, DatabaseReadOnly,
/// DatabaseDamaged, DiskFull or DatabaseFailed; the detail is the file's path and SQLite's words.
class Library
{
public:
    /// Opens the library in @p path, makes it with its folder where there is none, and brings an
    /// older one to this version. A newer one is refused with DatabaseNewer and left as it is, and
    /// a file of 0 bytes with DatabaseEmpty, one on another machine with DatabaseOnNetwork.
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

    [[nodiscard]] ArticleStore articles() const;
    [[nodiscard]] Catalogue catalogue() const;
    [[nodiscard]] AnnotationStore annotations() const;
    [[nodiscard]] AnnotationTable annotationTable() const;
    [[nodiscard]] VerdictStore verdicts() const;
    [[nodiscard]] CollectionStore collections() const;
    [[nodiscard]] SearchStore searches() const;
    [[nodiscard]] FigureStore figures() const;
    [[nodiscard]] CodeStore codes() const;
    [[nodiscard]] CoderStore coders() const;
    [[nodiscard]] AttemptStore attempts() const;
    [[nodiscard]] AgreementStore agreement() const;
    [[nodiscard]] StepLog steps() const;
    [[nodiscard]] LibrarySettings settings() const;

    /// Returns all that was said of @p article, and of rules in general.
    [[nodiscard]] Result<Recollection> recall(const ArticleId &article) const;

    /// Deletes for good the articles and annotations that were put into the trash before @p time.
    [[nodiscard]] Result<> purge(const QDateTime &time);

    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] const QString &path() const;
    /// How long a change waits for another program that writes, at first a second. What is tried
    /// again by itself need not keep anybody waiting.
    static constexpr std::chrono::milliseconds usualPatience{1000};
    void setPatience(std::chrono::milliseconds patience);
    /// Returns a number that is another one once another connection has changed the file; reads
    /// nothing else, so it may be asked often.
    [[nodiscard]] Result<qint64> state() const;
    /// Returns which parts have been changed how often, this connection's changes too.
    [[nodiscard]] Result<LibraryChanges> changes() const;

private:
    explicit Library(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
};

} // namespace slantlight
