// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/library.h"

#include "core/storage/database.h"
#include "core/storage/fileplace.h"
#include "core/storage/rows.h"
#include "core/storage/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Another program that has just begun a library gets this long to write its first page.
constexpr int beginnings = 5;
constexpr std::chrono::milliseconds beginning(100);

bool isEmptyFile(const QString &path)
{
    const QFileInfo file(path);
    return file.isFile() && file.size() == 0;
}

bool staysEmpty(const QString &path)
{
    for (int i = 0; i < beginnings && isEmptyFile(path); ++i) {
        QThread::sleep(beginning);
    }
    return isEmptyFile(path);
}

qint64 *counterOf(LibraryChanges &changes, const QString &kind)
{
    const std::pair<QStringView, qint64 *> counters[]{
        {u"articles", &changes.articles},
        {u"places", &changes.places},
        {u"annotations", &changes.annotations},
        {u"verdicts", &changes.verdicts},
        {u"codes", &changes.codes},
        {u"collections", &changes.collections},
    };
    const auto *const found =
        std::ranges::find(counters, kind, &std::pair<QStringView, qint64 *>::first);
    return found == std::end(counters) ? nullptr : found->second;
}

} // namespace

Result<Library> Library::open(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder)) {
        return std::unexpected(Error{ErrorCode::DatabaseUnopenable, folder});
    }
    if (isOnNetwork(path)) {
        return std::unexpected(Error{ErrorCode::DatabaseOnNetwork, path});
    }
    if (staysEmpty(path)) {
        return std::unexpected(Error{ErrorCode::DatabaseEmpty, path});
    }
    Result<std::unique_ptr<Database>> database = Database::open(path);
    if (!database) {
        return std::unexpected(database.error());
    }
    return open(*std::move(database));
}

Result<Library> Library::openReadOnly(const QString &path)
{
    Result<std::unique_ptr<Database>> database = Database::openReadOnly(path);
    if (!database) {
        return std::unexpected(database.error());
    }
    if (const Result<> done = migrate(**database, migrations()); !done) {
        return std::unexpected(done.error());
    }
    return Library(*std::move(database));
}

Result<Library> Library::open(std::unique_ptr<Database> database)
{
    Q_ASSERT(database);
    // Only once it is known that the file is ours, and not newer, may it be written to.
    if (const Result<> done = migrate(*database, migrations()); !done) {
        return std::unexpected(done.error());
    }
    for (const QString &pragma : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = FULL"_s}) {
        if (const Result<> done = database->run(pragma); !done) {
            return std::unexpected(done.error());
        }
    }
    return Library(std::move(database));
}

Result<QString> Library::setAside(const QString &path)
{
    const QString base =
        path + u".set-aside-"_s + QDateTime::currentDateTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString aside = base;
    for (int number = 2; QFile::exists(aside); ++number) {
        aside = base + u'-' + QString::number(number);
    }
    QStringList moved;
    for (const QString &part : {QString(), u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(path + part) && !QFile::rename(path + part, aside + part)) {
            for (const QString &back : std::as_const(moved)) {
                QFile::rename(aside + back, path + back); // all of it, or nothing
            }
            return std::unexpected(Error{ErrorCode::FileUnwritable, path + part});
        }
        moved += part;
    }
    return aside;
}

Library::Library(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

Library::Library(Library &&) noexcept = default;
Library &Library::operator=(Library &&) noexcept = default;
Library::~Library() = default;

bool Library::isReadOnly() const
{
    return m_database->isReadOnly();
}

const QString &Library::path() const
{
    return m_database->path();
}

void Library::setPatience(std::chrono::milliseconds patience)
{
    // Where this fails nothing is lost: it waits as long as before.
    std::ignore = m_database->run(u"PRAGMA busy_timeout = %1"_s.arg(patience.count()));
}

Result<qint64> Library::state() const
{
    return m_database->number(u"PRAGMA data_version"_s);
}

Result<LibraryChanges> Library::changes() const
{
    LibraryChanges changes;
    const auto read = readRows(m_database->rows(u"SELECT kind, number FROM changes"_s),
                               [&changes](const Statement &row) {
                                   if (qint64 *const counter = counterOf(changes, row.text(0))) {
                                       *counter = row.number(1);
                                   }
                                   return true;
                               });
    if (!read) {
        return std::unexpected(read.error());
    }
    return changes;
}

ArticleStore Library::articles() const
{
    return ArticleStore(*m_database);
}

Catalogue Library::catalogue() const
{
    return Catalogue(*m_database);
}

AnnotationStore Library::annotations() const
{
    return AnnotationStore(*m_database);
}

AnnotationTable Library::annotationTable() const
{
    return AnnotationTable(*m_database);
}

SearchStore Library::searches() const
{
    return SearchStore(*m_database);
}

FigureStore Library::figures() const
{
    return FigureStore(*m_database);
}

VerdictStore Library::verdicts() const
{
    return VerdictStore(*m_database);
}

CollectionStore Library::collections() const
{
    return CollectionStore(*m_database);
}

CodeStore Library::codes() const
{
    return CodeStore(*m_database);
}

AgreementStore Library::agreement() const
{
    return AgreementStore(*m_database);
}

AttemptStore Library::attempts() const
{
    return AttemptStore(*m_database);
}

StepLog Library::steps() const
{
    return StepLog(*m_database);
}

LibrarySettings Library::settings() const
{
    return LibrarySettings(*m_database);
}

CoderStore Library::coders() const
{
    return CoderStore(*m_database);
}

Result<Recollection> Library::recall(const ArticleId &article) const
{
    auto annotations = this->annotations().of(article);
    if (!annotations) {
        return std::unexpected(annotations.error());
    }
    auto verdicts = this->verdicts().of(article);
    if (!verdicts) {
        return std::unexpected(verdicts.error());
    }
    auto earlier = this->verdicts().ofEarlierVersions(article);
    if (!earlier) {
        return std::unexpected(earlier.error());
    }
    const auto silenced = this->verdicts().silencedRules();
    if (!silenced) {
        return std::unexpected(silenced.error());
    }
    Recollection recollection{.notes = {.annotations = std::move(annotations->notes),
                                        .verdicts = std::move(verdicts->notes),
                                        .earlierVerdicts = *std::move(earlier),
                                        .silenced = {silenced->begin(), silenced->end()}},
                              .damaged = std::move(annotations->damaged)};
    std::ranges::move(verdicts->damaged, std::back_inserter(recollection.damaged));
    return recollection;
}

Result<> Library::purge(const QDateTime &time)
{
    if (Result<> done = articles().purge(time); !done) {
        return done;
    }
    return annotations().purge(time);
}

} // namespace slantlight
