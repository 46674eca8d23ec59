// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/catalogue.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/wordquery.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

const QString columns =
    u"SELECT id, articles.title, site, iif(address = '', path, address), published, opened,"
    " shelf.state, shelf.annotations, turn, number"_s;
const QString tables = u" FROM articles CROSS JOIN shelf ON shelf.article = articles.id"_s;

/// The numbers of the articles in the trash, which is short.
const QString trash = u"(SELECT number FROM articles WHERE id IN (SELECT article FROM trash))"_s;

/// The first characters of a text are enough to show why it was found.
const QString excerpt = u"substr(text, 1, 1000000)"_s;

/// A condition, and what stands for its question marks.
struct Condition
{
    QString sql;
    QVariantList values;

    void add(const QString &more, const QVariantList &moreValues)
    {
        sql += (sql.isEmpty() ? u""_s : u" AND "_s) + more;
        values += moreValues;
    }
};

QString questionMarks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

/// What @p query asks of an article but for its words and the trash.
Condition filtersOf(const Query &query)
{
    Condition all;
    if (!query.collections.empty()) {
        QVariantList ids;
        for (const CollectionId &id : query.collections) {
            ids += id.text();
        }
        all.add(u"id IN (SELECT article FROM collection_articles WHERE collection IN ("_s
                    + questionMarks(ids.size()) + u"))"_s,
                ids);
    }
    for (const QString &tag : query.tags) {
        all.add(u"id IN (SELECT article FROM article_tags WHERE tag = ?)"_s, {tag.simplified()});
    }
    if (!query.outlet.isEmpty()) {
        all.add(u"site = ? COLLATE NOCASE"_s, {query.outlet});
    }
    if (query.from.isValid()) {
        all.add(u"published >= ?"_s, {dateColumn(query.from)});
    }
    if (query.until.isValid()) {
        all.add(u"published <= ?"_s, {dateColumn(query.until)});
    }
    if (query.state) {
        all.add(u"(SELECT state FROM shelf WHERE article = articles.id) = ?"_s,
                {readStateId(*query.state).toString()});
    }
    return all;
}

/// Whether @p query asks for words; where these are mere signs, wordQuery() gives none to look for.
bool asksForWords(const Query &query)
{
    return !query.words.trimmed().isEmpty();
}

/// What @p query asks of an article whose number is @p number, as a column of the index of words or
/// of the articles.
Condition conditionOf(const Query &query, const QString &number)
{
    Condition all;
    all.add(number + (query.isInTrash ? u" IN "_s : u" NOT IN "_s) + trash, {});
    if (const Condition filters = filtersOf(query); !filters.sql.isEmpty()) {
        all.add(number + u" IN (SELECT number FROM articles WHERE "_s + filters.sql + u')',
                filters.values);
    }
    return all;
}

/// The place after @p entry in the order of @p sorting.
Condition placeAfter(const LibraryEntry &entry, Sorting sorting)
{
    switch (sorting) {
    case Sorting::Published: {
        const QString day = entry.published.toString(Qt::ISODate);
        return {.sql = u"coalesce(published, '') <= ?"
                       " AND (coalesce(published, '') < ? OR number < ?)"_s,
                .values = {textColumn(day), textColumn(day), entry.number}};
    }
    case Sorting::Title:
        return {.sql = u"articles.title >= ? COLLATE NOCASE"
                       " AND (articles.title > ? COLLATE NOCASE OR number > ?)"_s,
                .values = {textColumn(entry.title), textColumn(entry.title), entry.number}};
    case Sorting::LastOpened:
    case Sorting::BestMatch:
        return {.sql = u"turn < ?"_s, .values = {entry.turn}};
    }
    Q_UNREACHABLE_RETURN({});
}

QString orderOf(Sorting sorting)
{
    switch (sorting) {
    case Sorting::Published:
        return u" ORDER BY coalesce(published, '') DESC, number DESC"_s;
    case Sorting::Title:
        return u" ORDER BY articles.title COLLATE NOCASE, number"_s;
    case Sorting::LastOpened:
    case Sorting::BestMatch:
        return u" ORDER BY turn DESC"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

LibraryEntry entryFrom(const Statement &row)
{
    return {
        .id = ArticleId(row.text(0)),
        .title = row.text(1),
        .site = row.text(2),
        .address = row.text(3),
        .published = dateFromColumn(row, 4),
        .opened = timeFromColumn(row, 5),
        .state = readStateFromId(row.text(6)).value_or(ReadState::Begun),
        .annotations = static_cast<int>(row.number(7)),
        .turn = row.number(8),
        .number = row.number(9),
        .score = 0,
        .passage = {},
    };
}

Result<std::vector<LibraryEntry>> bestMatches(Database &database, const Query &query,
                                              const std::optional<LibraryEntry> &after, int most)
{
    Condition best{.sql = u"article_words MATCH ? AND rank MATCH 'bm25(5.0, 1.0)'"_s,
                   .values = {wordQuery(query.words)}}; // a word in the title counts for five
    const Condition condition = conditionOf(query, u"rowid"_s);
    best.add(condition.sql, condition.values);
    if (after) {
        best.add(u"(rank > ? OR (rank = ? AND rowid < ?))"_s,
                 {after->score, after->score, after->number});
    }
    best.values += most;
    return readRows(database.rows(u"WITH best AS MATERIALIZED (SELECT rowid AS at, rank AS score"
                                  " FROM article_words WHERE "_s
                                      + best.sql + u" ORDER BY rank, rowid DESC LIMIT ?) "_s
                                      + columns + u", score, "_s + excerpt
                                      + u" FROM best CROSS JOIN articles ON number = at"
                                        " CROSS JOIN shelf ON shelf.article = articles.id"
                                        " ORDER BY score, number DESC"_s,
                                  best.values),
                    [&query](const Statement &row) {
                        LibraryEntry entry = entryFrom(row);
                        entry.score = row.real(10);
                        entry.passage = passageOf(row.text(11), query.words, entry.title);
                        return entry;
                    });
}

} // namespace

Catalogue::Catalogue(Database &database)
    : m_database(&database)
{
}

Result<qint64> Catalogue::count(const Query &query) const
{
    if (!asksForWords(query)) {
        const Condition all = conditionOf(query, u"number"_s);
        return m_database->number(u"SELECT count(*) FROM articles WHERE "_s + all.sql, all.values);
    }
    const QString words = wordQuery(query.words);
    if (words.isEmpty()) {
        return 0;
    }
    Condition all{.sql = u"article_words MATCH ?"_s, .values = {words}};
    const Condition others = conditionOf(query, u"rowid"_s);
    all.add(others.sql, others.values);
    return m_database->number(u"SELECT count(*) FROM article_words WHERE "_s + all.sql, all.values);
}

Result<std::vector<LibraryEntry>>
Catalogue::page(const Query &query, const std::optional<LibraryEntry> &after, int most) const
{
    const bool byWords = asksForWords(query);
    const QString words = wordQuery(query.words);
    if (byWords && words.isEmpty()) {
        return {};
    }
    if (byWords && query.sorting == Sorting::BestMatch) {
        return bestMatches(*m_database, query, after, most);
    }
    Condition all = filtersOf(query);
    all.add((query.isInTrash ? u"number IN "_s : u"number NOT IN "_s) + trash, {});
    if (byWords) {
        all.add(u"number IN (SELECT rowid FROM article_words WHERE article_words MATCH ?)"_s,
                {words});
    }
    if (after) {
        const Condition place = placeAfter(*after, query.sorting);
        all.add(place.sql, place.values);
    }
    all.values += most;
    const QString text = byWords ? excerpt : u"''"_s;
    return readRows(m_database->rows(columns + u", "_s + text + tables + u" WHERE "_s + all.sql
                                         + orderOf(query.sorting) + u" LIMIT ?"_s,
                                     all.values),
                    [&query, byWords](const Statement &row) {
                        LibraryEntry entry = entryFrom(row);
                        if (byWords) {
                            entry.passage = passageOf(row.text(10), query.words, entry.title);
                        }
                        return entry;
                    });
}

Result<LibraryEntry> Catalogue::entry(const ArticleId &id) const
{
    const auto row = m_database->row(
        columns + tables + u" WHERE id = ? AND id NOT IN (SELECT article FROM trash)"_s,
        {id.text()});
    if (!row) {
        return std::unexpected(row.error());
    }
    if (!*row) {
        return std::unexpected(Error{ErrorCode::NotInLibrary, id.text()});
    }
    return entryFrom(**row);
}

} // namespace slantlight
