// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/articlestore.h"

#include "core/article/pageaddress.h"
#include "core/storage/blockcolumn.h"
#include "core/storage/columns.h"
#include "core/storage/database.h"

#include <QCryptographicHash>

#include <cmath>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

QString hashOf(const QByteArray &bytes)
{
    return u"sha256:"_s
           + QString::fromLatin1(
               QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

std::unexpected<Error> notThere(const ArticleId &id)
{
    return std::unexpected(Error{ErrorCode::NotInLibrary, id.text()});
}

/// Returns the row of @p sql, a query by one article, which must be there.
Result<Statement> rowOf(Database &database, const QString &sql, const ArticleId &id)
{
    auto row = database.row(sql, {id.text()});
    if (!row) {
        return std::unexpected(row.error());
    }
    if (!*row) {
        return notThere(id);
    }
    return **std::move(row);
}

/// Runs @p sql, a change of one article's line on the shelf.
Result<> changeShelf(Database &database, const QString &sql, const QVariant &value,
                     const ArticleId &id)
{
    if (Result<> done = database.run(sql, {value, id.text()}); !done) {
        return done;
    }
    const Result<qint64> lines = database.number(u"SELECT changes()"_s);
    if (!lines) {
        return std::unexpected(lines.error());
    }
    if (*lines == 0) {
        return notThere(id);
    }
    return {};
}

/// Keeps the links of @p article. Those of a source that has some stand in for those of one that
/// had none, such as the same text when it was pasted.
Result<> saveLinks(Database &database, const Article &article)
{
    const QString id = article.id().text();
    if (article.links().empty()) {
        return {};
    }
    if (Result<> done = database.run(u"DELETE FROM article_links WHERE article = ?"_s, {id});
        !done) {
        return done;
    }
    for (const Link &link : article.links()) {
        Result<> done = database.run(
            u"INSERT INTO article_links (article, start, stop, address) VALUES (?, ?, ?, ?)"_s,
            {id, qint64{link.span.begin().value()}, qint64{link.span.end().value()},
             textColumn(link.address)});
        if (!done) {
            return done;
        }
    }
    return {};
}

/// Returns the links of an article whose text has @p length.
Result<std::vector<Link>> linksOf(Database &database, const ArticleId &id, qsizetype length)
{
    Result<Statement> rows = database.rows(
        u"SELECT start, stop, address FROM article_links WHERE article = ? ORDER BY start"_s,
        {id.text()});
    if (!rows) {
        return std::unexpected(rows.error());
    }
    std::vector<Link> links;
    qsizetype end = 0;
    Result<bool> more = rows->next();
    for (; more && *more; more = rows->next()) {
        const qsizetype from = rows->number(0);
        const qsizetype to = rows->number(1);
        if (from < end || to <= from || to > length) {
            return damaged(database, u"article_links of "_s + id.text());
        }
        links.push_back({.span = {TextOffset(from), TextOffset(to)}, .address = rows->text(2)});
        end = to;
    }
    if (!more) {
        return std::unexpected(more.error());
    }
    return links;
}

} // namespace

QStringView readStateId(ReadState state)
{
    switch (state) {
    case ReadState::Unread:
        return u"unread";
    case ReadState::Begun:
        return u"begun";
    case ReadState::Read:
        return u"read";
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<ReadState> readStateFromId(QStringView id)
{
    for (const ReadState state : {ReadState::Unread, ReadState::Begun, ReadState::Read}) {
        if (readStateId(state) == id) {
            return state;
        }
    }
    return std::nullopt;
}

ArticleStore::ArticleStore(Database &database)
    : m_database(&database)
{
}

Result<> ArticleStore::save(const Article &article, const std::optional<Snapshot> &source)
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
    if (Result<> done = saveLinks(*m_database, article); !done) {
        return done;
    }
    if (source) {
        if (Result<> done = saveSnapshot(article.id(), *source); !done) {
            return done;
        }
    }
    if (Result<> done = begin(article.id()); !done) {
        return done;
    }
    if (Result<> done = restore(article.id()); !done) {
        return done;
    }
    return transaction->commit();
}

Result<Article> ArticleStore::article(const ArticleId &id) const
{
    Result<Statement> row =
        rowOf(*m_database,
              uR"(SELECT given_title, author, published, language, address, path, site, source_hash,
                blocks, text
            FROM articles WHERE id = ? AND id NOT IN (SELECT article FROM trash))"_s,
              id);
    if (!row) {
        return std::unexpected(row.error());
    }
    ArticleFacts facts{
        .title = row->text(0),
        .author = row->text(1),
        .published = dateFromColumn(*row, 2),
        .language = row->text(3),
        .address = row->text(4),
        .path = row->text(5),
        .site = row->text(6),
        .sourceHash = row->text(7),
    };
    QString text = row->text(9);
    std::optional<std::vector<Block>> blocks = blocksFromColumn(row->text(8), text.size());
    if (!blocks) {
        return damaged(*m_database, u"articles.blocks of "_s + id.text());
    }
    Result<std::vector<Link>> links = linksOf(*m_database, id, text.size());
    if (!links) {
        return std::unexpected(links.error());
    }
    Article article(std::move(text), *std::move(blocks), std::move(facts), *std::move(links));
    if (article.id() != id) {
        return damaged(*m_database, u"articles.text of "_s + id.text());
    }
    return article;
}

Result<std::optional<ArticleId>> ArticleStore::fromPage(const QString &address) const
{
    const QString page = pageAddress(address);
    if (page.isEmpty()) {
        return std::nullopt;
    }
    const QString host = page.section(u'/', 0, 0).section(u'?', 0, 0);
    Result<Statement> rows =
        m_database->rows(uR"(SELECT id, address FROM articles WHERE instr(lower(address), ?) > 0
            AND id NOT IN (SELECT article FROM trash) ORDER BY number DESC)"_s,
                         {host});
    if (!rows) {
        return std::unexpected(rows.error());
    }
    Result<bool> more = rows->next();
    for (; more && *more; more = rows->next()) {
        if (pageAddress(rows->text(1)) == page) {
            return ArticleId(rows->text(0));
        }
    }
    if (!more) {
        return std::unexpected(more.error());
    }
    return std::nullopt;
}

Result<> ArticleStore::touch(const ArticleId &id)
{
    Result<Transaction> transaction = Transaction::begin(*m_database);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const Result<> touched = m_database->run(
        uR"(UPDATE articles SET opened = ?, turn = (SELECT coalesce(max(turn), 0) + 1 FROM articles)
            WHERE id = ?)"_s,
        {timeColumn(QDateTime::currentDateTimeUtc()), id.text()});
    if (!touched) {
        return touched;
    }
    if (Result<> done = begin(id); !done) {
        return done;
    }
    return transaction->commit();
}

Result<> ArticleStore::begin(const ArticleId &id)
{
    return m_database->run(
        u"UPDATE shelf SET state = 'begun' WHERE article = ? AND state = 'unread'"_s, {id.text()});
}

Result<> ArticleStore::remove(const ArticleId &id)
{
    return m_database->run(
        uR"(INSERT INTO trash (article, removed) SELECT id, ? FROM articles
            WHERE id = ? ON CONFLICT DO NOTHING)"_s,
        {timeColumn(QDateTime::currentDateTimeUtc()), id.text()});
}

Result<> ArticleStore::restore(const ArticleId &id)
{
    return m_database->run(u"DELETE FROM trash WHERE article = ?"_s, {id.text()});
}

Result<> ArticleStore::purge(const QDateTime &time)
{
    return m_database->run(
        u"DELETE FROM articles WHERE id IN (SELECT article FROM trash WHERE removed < ?)"_s,
        {timeColumn(time)});
}

Result<> ArticleStore::savePlace(const ArticleId &article, ReadingPlace place)
{
    return m_database->run(
        uR"(INSERT INTO places (article, top, caret, share) VALUES (?, ?, ?, ?)
            ON CONFLICT (article) DO UPDATE
            SET top = excluded.top, caret = excluded.caret, share = excluded.share)"_s,
        {article.text(), qint64{place.top.value()}, qint64{place.caret.value()}, place.share});
}

Result<ReadingPlace> ArticleStore::place(const ArticleId &article) const
{
    const auto row = m_database->row(u"SELECT top, caret, share FROM places WHERE article = ?"_s,
                                     {article.text()});
    if (!row) {
        return std::unexpected(row.error());
    }
    if (!*row) {
        return ReadingPlace{};
    }
    const qint64 top = (*row)->number(0);
    const qint64 caret = (*row)->number(1);
    const double share = (*row)->real(2);
    // A page is some dozens of lines high.
    if (top < 0 || caret < 0 || !(std::abs(share) < 100)) {
        return damaged(*m_database, u"places of "_s + article.text());
    }
    return ReadingPlace{.top = TextOffset(top), .caret = TextOffset(caret), .share = share};
}

Result<> ArticleStore::setState(const ArticleId &article, ReadState state)
{
    return changeShelf(*m_database, u"UPDATE shelf SET state = ? WHERE article = ?"_s,
                       readStateId(state).toString(), article);
}

Result<ReadState> ArticleStore::state(const ArticleId &article) const
{
    const auto row = rowOf(*m_database, u"SELECT state FROM shelf WHERE article = ?"_s, article);
    if (!row) {
        return std::unexpected(row.error());
    }
    const auto state = readStateFromId(row->text(0));
    if (!state) {
        return damaged(*m_database, u"shelf.state of "_s + article.text());
    }
    return *state;
}

Result<> ArticleStore::setNote(const ArticleId &article, const QString &note)
{
    return changeShelf(*m_database, u"UPDATE shelf SET note = ? WHERE article = ?"_s,
                       textColumn(note), article);
}

Result<QString> ArticleStore::note(const ArticleId &article) const
{
    const auto row = rowOf(*m_database, u"SELECT note FROM shelf WHERE article = ?"_s, article);
    if (!row) {
        return std::unexpected(row.error());
    }
    return row->text(0);
}

Result<> ArticleStore::saveSnapshot(const ArticleId &article, const Snapshot &snapshot)
{
    return m_database->run(
        uR"(INSERT INTO snapshots (article, type, address, retrieved, hash, bytes)
            VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (article) DO UPDATE SET type = excluded.type, address = excluded.address,
                retrieved = excluded.retrieved, hash = excluded.hash, bytes = excluded.bytes)"_s,
        {article.text(), textColumn(snapshot.type), textColumn(snapshot.address),
         timeColumn(snapshot.retrieved), hashOf(snapshot.bytes),
         snapshot.bytes.isNull() ? QByteArray("") : snapshot.bytes});
}

Result<std::optional<Snapshot>> ArticleStore::snapshot(const ArticleId &article) const
{
    const auto row = m_database->row(
        u"SELECT type, address, retrieved, hash, bytes FROM snapshots WHERE article = ?"_s,
        {article.text()});
    if (!row) {
        return std::unexpected(row.error());
    }
    if (!*row) {
        return std::nullopt;
    }
    Snapshot snapshot{.bytes = (*row)->bytes(4),
                      .type = (*row)->text(0),
                      .address = (*row)->text(1),
                      .retrieved = timeFromColumn(**row, 2)};
    if (hashOf(snapshot.bytes) != (*row)->text(3)) {
        return damaged(*m_database, u"snapshots.bytes of "_s + article.text());
    }
    return snapshot;
}

} // namespace slantlight
