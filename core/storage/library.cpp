// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/library.h"

#include "core/storage/blockcolumn.h"
#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <cmath>
#include <tuple>

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

} // namespace

Result<Library> Library::open(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder)) {
        return std::unexpected(Error{ErrorCode::DatabaseUnopenable, folder});
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
    for (const QString &part : {QString(), u"-wal"_s, u"-shm"_s}) {
        if (QFile::exists(path + part) && !QFile::rename(path + part, aside + part)) {
            return std::unexpected(Error{ErrorCode::FileUnwritable, path + part});
        }
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

void Library::setPatience(std::chrono::milliseconds patience)
{
    // Where this fails nothing is lost: it waits as long as before.
    std::ignore = m_database->run(u"PRAGMA busy_timeout = %1"_s.arg(patience.count()));
}

Result<qint64> Library::state() const
{
    return m_database->number(u"PRAGMA data_version"_s);
}

Result<> Library::save(const Article &article)
{
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const ArticleFacts &facts = article.facts();
    const Result<> saved = m_database->run(
        uR"(INSERT INTO articles (id, turn, opened, title, given_title, author, published, language,
                address, path, site, source_hash, blocks, text)
            VALUES (?, (SELECT coalesce(max(turn), 0) + 1 FROM articles),
                ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET turn = excluded.turn, opened = excluded.opened)"_s,
        {
            article.id().text(),
            timeColumn(QDateTime::currentDateTimeUtc()),
            textColumn(article.title()),
            textColumn(facts.title),
            textColumn(facts.author),
            dateColumn(facts.published),
            textColumn(facts.language),
            textColumn(facts.address),
            textColumn(facts.path),
            textColumn(facts.site),
            textColumn(facts.sourceHash),
            blocksToColumn(article.blocks()),
            textColumn(article.text()),
        });
    if (!saved) {
        return saved;
    }
    if (Result<> done = restore(article.id()); !done) {
        return done;
    }
    return transaction->commit();
}

Result<Article> Library::article(const ArticleId &id) const
{
    Result<Statement> rows = m_database->rows(
        uR"(SELECT given_title, author, published, language, address, path, site, source_hash,
                blocks, text
            FROM articles WHERE id = ? AND id NOT IN (SELECT article FROM trash))"_s,
        {id.text()});
    if (!rows) {
        return std::unexpected(rows.error());
    }
    const Result<bool> hasRow = rows->next();
    if (!hasRow) {
        return std::unexpected(hasRow.error());
    }
    if (!*hasRow) {
        return std::unexpected(Error{ErrorCode::NotInLibrary, id.text()});
    }
    ArticleFacts facts{
        .title = rows->text(0),
        .author = rows->text(1),
        .published = dateFromColumn(*rows, 2),
        .language = rows->text(3),
        .address = rows->text(4),
        .path = rows->text(5),
        .site = rows->text(6),
        .sourceHash = rows->text(7),
    };
    QString text = rows->text(9);
    std::optional<std::vector<Block>> blocks = blocksFromColumn(rows->text(8), text.size());
    if (!blocks) {
        return damaged(*m_database, u"articles.blocks of "_s + id.text());
    }
    Article article(std::move(text), *std::move(blocks), std::move(facts));
    if (article.id() != id) {
        return damaged(*m_database, u"articles.text of "_s + id.text());
    }
    return article;
}

Result<QString> Library::title(const ArticleId &id) const
{
    const Result<LibraryEntry> found = entry(id);
    if (!found) {
        return std::unexpected(found.error());
    }
    return found->title;
}

Result<> Library::touch(const ArticleId &id)
{
    return m_database->run(
        uR"(UPDATE articles SET opened = ?, turn = (SELECT coalesce(max(turn), 0) + 1 FROM articles)
            WHERE id = ?)"_s,
        {timeColumn(QDateTime::currentDateTimeUtc()), id.text()});
}

Result<> Library::remove(const ArticleId &id)
{
    return m_database->run(
        uR"(INSERT OR REPLACE INTO trash (article, removed) SELECT id, ? FROM articles
            WHERE id = ?)"_s,
        {timeColumn(QDateTime::currentDateTimeUtc()), id.text()});
}

Result<> Library::restore(const ArticleId &id)
{
    return m_database->run(u"DELETE FROM trash WHERE article = ?"_s, {id.text()});
}

Result<> Library::purge(const QDateTime &time)
{
    return m_database->run(
        u"DELETE FROM articles WHERE id IN (SELECT article FROM trash WHERE removed < ?)"_s,
        {timeColumn(time)});
}

Result<> Library::savePlace(const ArticleId &article, ReadingPlace place)
{
    return m_database->run(
        uR"(INSERT INTO places (article, top, caret, share) VALUES (?, ?, ?, ?)
            ON CONFLICT (article) DO UPDATE
            SET top = excluded.top, caret = excluded.caret, share = excluded.share)"_s,
        {article.text(), qint64{place.top.value()}, qint64{place.caret.value()}, place.share});
}

Result<ReadingPlace> Library::place(const ArticleId &article) const
{
    Result<Statement> rows = m_database->rows(
        u"SELECT top, caret, share FROM places WHERE article = ?"_s, {article.text()});
    if (!rows) {
        return std::unexpected(rows.error());
    }
    const Result<bool> hasRow = rows->next();
    if (!hasRow) {
        return std::unexpected(hasRow.error());
    }
    if (!*hasRow) {
        return ReadingPlace{};
    }
    const double share = rows->real(2);
    // A page is some dozens of lines high.
    if (rows->number(0) < 0 || rows->number(1) < 0 || !(std::abs(share) < 100)) {
        return damaged(*m_database, u"places of "_s + article.text());
    }
    return ReadingPlace{
        .top = TextOffset(rows->number(0)), .caret = TextOffset(rows->number(1)), .share = share};
}

} // namespace slantlight
