// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/catalogue.h"

#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"
#include "core/storage/searchparser.h"
#include "core/storage/searchsql.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

const QString columns =
    u"SELECT id, articles.title, site, iif(address = '', path, address), published, opened,"
    " shelf.state, shelf.annotations, turn, articles.number"_s;
const QString tables = u" FROM articles CROSS JOIN shelf ON shelf.article = articles.id"_s;

/// The numbers of the articles in the trash, which is short.
const QString trash = u"(SELECT number FROM articles WHERE id IN (SELECT article FROM trash))"_s;

/// What is read to show why an article was found; the first characters of a text are enough.
const QString excerpts = u", substr(text, 1, 1000000), memos, noted_words.note, targets, tags"_s;
const QString excerptTable = u" JOIN noted_words USING (number)"_s;

/// Where words have found more than these, the order of the best says nothing, and to find it takes
/// long: those that were added last come first then.
constexpr qint64 mostRanked = 20'000;

QString questionMarks(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

/// What @p query asks of an article but for its words and the trash.
SqlCondition filtersOf(const Query &query)
{
    SqlCondition all;
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

/// What @p query asks for, ready for statements.
struct Asked
{
    QString match; ///< of the index of words; empty: any
    SqlCondition others; ///< on an article, with %1 for its number
    std::vector<SoughtWords> sought; ///< what a passage is to show
    bool isImpossible = false;
};

Asked asked(Database &database, const Query &query)
{
    Asked all;
    all.others.add((query.isInTrash ? u"%1 IN "_s : u"%1 NOT IN "_s) + trash, {});
    if (const SqlCondition filters = filtersOf(query); !filters.sql.isEmpty()) {
        all.others.add(u"%1 IN (SELECT number FROM articles WHERE "_s + filters.sql + u')',
                       filters.values);
    }
    QStringList matches;
    for (const SearchQuery &search : {plainSearch(query.words), query.search}) {
        const ArticleSearch part = articleSearch(search);
        if (!part.match.isEmpty()) {
            matches += part.match;
        }
        if (!part.others.sql.isEmpty()) {
            all.others.add(part.others.sql, part.others.values);
        }
        all.isImpossible = all.isImpossible || part.isImpossible;
        const std::vector<SoughtWords> sought = soughtWords(search);
        all.sought.insert(all.sought.end(), sought.begin(), sought.end());
    }
    all.match = matches.join(u" AND "_s);
    // An older library that cannot be written to has an index of titles and texts alone.
    if (database.isReadOnly()
        && (all.match.contains(u"} : "_s) || all.others.sql.contains(u"MATCH"_s))) {
        all.isImpossible =
            all.isImpossible
            || database.number(u"SELECT count(*) FROM pragma_table_info('article_words')"_s)
                       .value_or(0)
                   < 8;
    }
    return all;
}

/// The place after @p entry in the order of @p sorting.
SqlCondition placeAfter(const LibraryEntry &entry, Sorting sorting)
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

/// Shows why @p entry was found, by the columns of excerpts from @p column on.
void addPassage(LibraryEntry &entry, const Statement &row, int column,
                const std::vector<SoughtWords> &sought)
{
    struct Part
    {
        PassageSource source;
        SearchField field; ///< that looks there alone
    };
    constexpr std::array parts{
        Part{PassageSource::Text, SearchField::Title},
        Part{PassageSource::Memo, SearchField::Memo},
        Part{PassageSource::Note, SearchField::Note},
        Part{PassageSource::Target, SearchField::Target},
        Part{PassageSource::Tag, SearchField::Tag},
    };
    int count = 0;
    for (int i = 0; i < static_cast<int>(parts.size()); ++i) {
        const auto [source, field] = parts.at(static_cast<std::size_t>(i));
        std::vector<SoughtWords> here;
        std::ranges::copy_if(sought, std::back_inserter(here), [&](const SoughtWords &words) {
            return words.field == SearchField::Anywhere || words.field == field;
        });
        const QString text = row.text(column + i);
        if (here.empty() || text.isEmpty()) {
            continue;
        }
        Passage passage = passageOf(text, here, entry.title);
        count += passage.count;
        if (entry.passage.text.isEmpty() && !passage.text.isEmpty()) {
            entry.passage = std::move(passage);
            entry.passage.source = source;
        }
    }
    entry.passage.count = count;
}

/// Whether the words of @p match are in so many articles that their order says nothing.
Result<bool> isCommon(Database &database, const QString &match)
{
    const auto found = database.number(u"SELECT count(*) FROM (SELECT 1 FROM article_words WHERE"
                                       " article_words MATCH ? LIMIT ?)"_s,
                                       {match, mostRanked + 1});
    if (!found) {
        return std::unexpected(found.error());
    }
    return *found > mostRanked;
}

Result<std::vector<LibraryEntry>> bestMatches(Database &database, const Asked &all, bool isCommon,
                                              const std::optional<LibraryEntry> &after, int most)
{
    SqlCondition best{.sql = u"article_words MATCH ?"_s, .values = {all.match}};
    if (!isCommon) {
        // A word in the title counts for five, one that somebody wrote for two.
        best.add(u"rank MATCH 'bm25(5.0, 1.0, 2.0, 2.0, 2.0, 2.0, 1.0, 1.0)'"_s, {});
    }
    best.add(all.others.sql.arg(u"+rowid"_s), all.others.values);
    if (after && isCommon) {
        best.add(u"rowid < ?"_s, {after->number});
    } else if (after) {
        best.add(u"(rank > ? OR (rank = ? AND rowid < ?))"_s,
                 {after->score, after->score, after->number});
    }
    best.values += most;
    const QString score = isCommon ? u"0.0"_s : u"rank"_s;
    const QString order = isCommon ? u"rowid DESC"_s : u"rank, rowid DESC"_s;
    return readRows(database.rows(u"WITH best AS MATERIALIZED (SELECT rowid AS at, %1 AS score"
                                  " FROM article_words WHERE "_s.arg(score)
                                      + best.sql + u" ORDER BY "_s + order + u" LIMIT ?) "_s
                                      + columns + u", score"_s + excerpts
                                      + u" FROM best CROSS JOIN articles ON number = at"
                                        " CROSS JOIN shelf ON shelf.article = articles.id"_s
                                      + excerptTable + u" ORDER BY score, number DESC"_s,
                                  best.values),
                    [&all](const Statement &row) {
                        LibraryEntry entry = entryFrom(row);
                        entry.score = row.real(10);
                        addPassage(entry, row, 11, all.sought);
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
    const Asked all = asked(*m_database, query);
    if (all.isImpossible) {
        return 0;
    }
    if (all.match.isEmpty()) {
        return m_database->number(u"SELECT count(*) FROM articles WHERE "_s
                                      + all.others.sql.arg(u"number"_s),
                                  all.others.values);
    }
    SqlCondition found{.sql = u"article_words MATCH ?"_s, .values = {all.match}};
    found.add(all.others.sql.arg(u"+rowid"_s), all.others.values);
    return m_database->number(u"SELECT count(*) FROM article_words WHERE "_s + found.sql,
                              found.values);
}

Result<qint64> Catalogue::countUnread() const
{
    return m_database->number(u"SELECT count(*) FROM shelf WHERE state = 'unread'"
                              " AND article NOT IN (SELECT article FROM trash)"_s);
}

Result<std::vector<LibraryEntry>>
Catalogue::page(const Query &query, const std::optional<LibraryEntry> &after, int most) const
{
    const Asked all = asked(*m_database, query);
    if (all.isImpossible) {
        return {};
    }
    const bool byWords = !all.match.isEmpty();
    if (byWords && query.sorting == Sorting::BestMatch) {
        const Result<bool> common = isCommon(*m_database, all.match);
        return common ? bestMatches(*m_database, all, *common, after, most)
                      : std::unexpected(common.error());
    }
    // The order is followed by its index, however many there are: the signs keep SQLite from
    // gathering all that is found first, only to sort it.
    SqlCondition found;
    found.add(all.others.sql.arg(u"+number"_s), all.others.values);
    if (byWords) {
        found.add(u"+number IN (SELECT rowid FROM article_words WHERE article_words MATCH ?)"_s,
                  {all.match});
    }
    if (after) {
        const SqlCondition place = placeAfter(*after, query.sorting);
        found.add(place.sql, place.values);
    }
    found.values += most;
    const bool showsWhy = !all.sought.empty();
    return readRows(m_database->rows(columns + (showsWhy ? excerpts : QString()) + tables
                                         + (showsWhy ? excerptTable : QString()) + u" WHERE "_s
                                         + found.sql + orderOf(query.sorting) + u" LIMIT ?"_s,
                                     found.values),
                    [&](const Statement &row) {
                        LibraryEntry entry = entryFrom(row);
                        if (showsWhy) {
                            addPassage(entry, row, 10, all.sought);
                        }
                        return entry;
                    });
}

Result<QStringList> Catalogue::outlets(int most) const
{
    const auto names =
        readRows(m_database->rows(u"SELECT site FROM articles WHERE site <> ''"
                                  " GROUP BY site COLLATE NOCASE ORDER BY count(*) DESC LIMIT ?"_s,
                                  {most}),
                 [](const Statement &row) { return row.text(0); });
    if (!names) {
        return std::unexpected(names.error());
    }
    return QStringList(names->begin(), names->end());
}

SqlCondition queryCondition(Database &database, const Query &query)
{
    const Asked all = asked(database, query);
    SqlCondition found = all.others;
    if (!all.match.isEmpty()) {
        found.add(u"%1 IN (SELECT rowid FROM article_words WHERE article_words MATCH ?)"_s,
                  {all.match});
    }
    if (all.isImpossible) {
        return {.sql = u"0"_s, .values = {}};
    }
    return found;
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
