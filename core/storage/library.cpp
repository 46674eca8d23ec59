// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/library.h"

#include "core/storage/blockcolumn.h"
#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/schema.h"
#include "core/storage/wordquery.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

Result<std::vector<LibraryEntry>> readEntries(Result<Statement> rows)
{
    if (!rows) {
        return std::unexpected(rows.error());
    }
    std::vector<LibraryEntry> entries;
    Result<bool> hasRow = rows->next();
    for (; hasRow && *hasRow; hasRow = rows->next()) {
        entries.push_back({
            .id = ArticleId(rows->text(0)),
            .title = rows->text(1),
            .site = rows->text(2),
            .published = dateFromColumn(*rows, 3),
            .opened = timeFromColumn(*rows, 4),
            .annotations = static_cast<int>(rows->number(5)),
        });
    }
    if (!hasRow) {
        return std::unexpected(hasRow.error());
    }
    return entries;
}

} // namespace

Result<Library> Library::open(const QString &path)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder)) {
        return std::unexpected(Error{ErrorCode::DatabaseUnopenable, folder});
    }
    Result<std::unique_ptr<Database>> database = Database::open(path);
    if (!database) {
        return std::unexpected(database.error());
    }
    return open(*std::move(database));
}

Result<Library> Library::open(std::unique_ptr<Database> database)
{
    Q_ASSERT(database);
    // Only once it is known that the file is ours, and not newer, may it be written to.
    if (const Result<> done = migrate(*database, migrations()); !done) {
        return std::unexpected(done.error());
    }
    for (const QString &pragma :
         {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA synchronous = NORMAL"_s}) {
        if (const Result<> done = database->run(pragma); !done) {
            return std::unexpected(done.error());
        }
    }
    return Library(std::move(database));
}

Library::Library(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{
}

Library::Library(Library &&) noexcept = default;
Library &Library::operator=(Library &&) noexcept = default;
Library::~Library() = default;

Result<> Library::save(const Article &article)
{
    const ArticleFacts &facts = article.facts();
    return m_database->run(
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
}

Result<Article> Library::article(const ArticleId &id) const
{
    Result<Statement> rows = m_database->rows(
        uR"(SELECT given_title, author, published, language, address, path, site, source_hash,
                blocks, text
            FROM articles WHERE id = ?)"_s,
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
        return damaged(*m_database, u"articles.blocks"_s);
    }
    return Article(std::move(text), *std::move(blocks), std::move(facts));
}

Result<> Library::remove(const ArticleId &id)
{
    return m_database->run(u"DELETE FROM articles WHERE id = ?"_s, {id.text()});
}

Result<std::vector<LibraryEntry>> Library::entries() const
{
    return readEntries(m_database->rows(uR"(SELECT id, title, site, published, opened,
                (SELECT count(*) FROM annotations WHERE article = articles.id)
            FROM articles ORDER BY turn DESC)"_s));
}

Result<std::vector<LibraryEntry>> Library::search(const QString &query) const
{
    const QString words = wordQuery(query);
    if (words.isEmpty()) {
        return {};
    }
    return readEntries(m_database->rows(uR"(SELECT id, articles.title, site, published, opened,
                (SELECT count(*) FROM annotations WHERE article = articles.id)
            FROM article_words JOIN articles ON number = article_words.rowid
            WHERE article_words MATCH ? ORDER BY turn DESC)"_s,
                                        {words}));
}

Result<> Library::savePlace(const ArticleId &article, ReadingPlace place)
{
    return m_database->run(
        uR"(INSERT INTO places (article, top, caret) VALUES (?, ?, ?)
            ON CONFLICT (article) DO UPDATE SET top = excluded.top, caret = excluded.caret)"_s,
        {article.text(), qint64{place.top.value()}, qint64{place.caret.value()}});
}

Result<ReadingPlace> Library::place(const ArticleId &article) const
{
    Result<Statement> rows =
        m_database->rows(u"SELECT top, caret FROM places WHERE article = ?"_s, {article.text()});
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
    if (rows->number(0) < 0 || rows->number(1) < 0) {
        return damaged(*m_database, u"places"_s);
    }
    return ReadingPlace{.top = TextOffset(rows->number(0)), .caret = TextOffset(rows->number(1))};
}

} // namespace slantlight
