// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/searchsql.h"

#include "core/storage/columns.h"
#include "core/storage/passage.h"

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

const QString always = u"1"_s;
const QString never = u"0"_s;

QString questionMarks(std::size_t count)
{
    return QStringList(static_cast<qsizetype>(count), u"?"_s).join(u", "_s);
}

QVariantList idsOf(const std::vector<CodeId> &codes)
{
    QVariantList ids;
    for (const CodeId &code : codes) {
        ids += textColumn(code.text());
    }
    return ids;
}

/// The column of the index that @p field looks at: empty for all, nothing where it is no field of
/// words.
std::optional<QString> indexColumn(SearchField field)
{
    switch (field) {
    case SearchField::Anywhere:
        return QString();
    case SearchField::Title:
        return u"title"_s;
    case SearchField::Author:
        return u"author"_s;
    case SearchField::Outlet:
        return u"site"_s;
    case SearchField::Memo:
        return u"memos"_s;
    case SearchField::Target:
        return u"targets"_s;
    case SearchField::Note:
        return u"note"_s;
    case SearchField::Tag:
    case SearchField::Code:
    case SearchField::Coder:
    case SearchField::Category:
    case SearchField::Collection:
    case SearchField::Date:
    case SearchField::Language:
    case SearchField::State:
        return std::nullopt;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

QString quoted(QString words)
{
    return u'"' + words.replace(u'"', "\"\""_L1) + u'"';
}

/// One Latin letter is no beginning of a word yet: it would stand for most of a library.
bool mayGoOn(const SearchTerm &term)
{
    const QStringList words = foldedWords(term.value);
    return term.isUnfinished && !words.isEmpty()
           && (words.last().size() > 1 || words.last().front().unicode() >= 0x80);
}

/// What @p node asks of the index of words; nothing where it asks something else too.
std::optional<QString> matchOf(const SearchNode &node)
{
    switch (node.kind) {
    case SearchNode::Kind::Term: {
        const auto column = indexColumn(node.term.field);
        if (!column) {
            return std::nullopt;
        }
        QString words;
        if (node.term.near.isEmpty()) {
            words = quoted(node.term.value) + (mayGoOn(node.term) ? u" *"_s : QString());
        } else {
            QStringList near;
            for (const QString &word : node.term.near) {
                near += quoted(word);
            }
            words = u"NEAR(%1, %2)"_s.arg(near.join(u' ')).arg(node.term.distance);
        }
        return column->isEmpty() ? words : u"{%1} : %2"_s.arg(*column, words);
    }
    case SearchNode::Kind::Any: {
        QStringList choices;
        for (const SearchNode &part : node.parts) {
            const auto choice = matchOf(part);
            if (!choice) {
                return std::nullopt;
            }
            choices += *choice;
        }
        return choices.isEmpty() ? std::nullopt
                                 : std::optional<QString>(u'(' + choices.join(u" OR "_s) + u')');
    }
    case SearchNode::Kind::All: {
        QStringList wanted;
        QStringList unwanted;
        for (const SearchNode &part : node.parts) {
            const bool isNot = part.kind == SearchNode::Kind::Not;
            const auto match = matchOf(isNot ? part.parts.front() : part);
            if (!match) {
                return std::nullopt;
            }
            (isNot ? unwanted : wanted) += *match;
        }
        if (wanted.isEmpty()) {
            return std::nullopt;
        }
        QString all = u'(' + wanted.join(u" AND "_s) + u')';
        for (const QString &match : unwanted) {
            all = u'(' + all + u" NOT "_s + match + u')';
        }
        return all;
    }
    case SearchNode::Kind::Not:
        return std::nullopt;
    }
    Q_UNREACHABLE_RETURN(std::nullopt);
}

/// The numbers of the articles whose id a query gives.
QString numbered(const QString &ids)
{
    return u"%1 IN (SELECT number FROM articles WHERE id IN ("_s + ids + u"))"_s;
}

SqlCondition stateCondition(SearchState state)
{
    switch (state) {
    case SearchState::Unread:
    case SearchState::Begun:
    case SearchState::Read:
        return {.sql = u"%1 IN (SELECT number FROM noted_words WHERE state = ?)"_s,
                .values = {searchStateId(state).toString()}};
    case SearchState::Annotated:
        return {.sql = numbered(u"SELECT article FROM annotations WHERE removed IS NULL"_s),
                .values = {}};
    case SearchState::Noted:
        return {.sql = numbered(u"SELECT article FROM shelf WHERE note <> ''"_s), .values = {}};
    case SearchState::Lost:
        return {.sql =
                    numbered(u"SELECT article FROM annotations WHERE removed IS NULL AND"
                             " instr((SELECT text FROM articles WHERE id = article), exact) = 0"_s),
                .values = {}};
    }
    Q_UNREACHABLE_RETURN({});
}

SqlCondition dateCondition(const SearchTerm &term)
{
    SqlCondition days;
    if (term.from.isValid()) {
        days.add(u"coalesce(published, '') >= ?"_s, {dateColumn(term.from)});
    } else {
        days.add(u"coalesce(published, '') > ''"_s, {});
    }
    if (term.until.isValid()) {
        days.add(u"coalesce(published, '') <= ?"_s, {dateColumn(term.until)});
    }
    return {.sql = u"%1 IN (SELECT number FROM articles WHERE "_s + days.sql + u')',
            .values = days.values};
}

SqlCondition termCondition(const SearchTerm &term)
{
    switch (term.field) {
    case SearchField::Tag:
        return {.sql = numbered(u"SELECT article FROM article_tags WHERE tag = ? UNION SELECT"
                                " article FROM annotation_tags JOIN annotations ON id = annotation"
                                " WHERE tag = ? AND removed IS NULL"_s),
                .values = {textColumn(term.value), textColumn(term.value)}};
    case SearchField::Code: {
        const SqlCondition code = codeCondition(term.codes, term.value);
        return {.sql = numbered(u"SELECT article FROM annotations WHERE removed IS NULL AND "_s
                                + code.sql),
                .values = code.values};
    }
    case SearchField::Coder: {
        const SqlCondition coder = coderCondition(term.value);
        return {.sql = numbered(u"SELECT article FROM annotations WHERE removed IS NULL AND "_s
                                + coder.sql),
                .values = coder.values};
    }
    case SearchField::Category: {
        // Their ids are known ones: they are names of columns.
        QStringList any;
        for (const CodeId &code : term.codes) {
            any += code.text() + u" > 0"_s;
        }
        return {.sql = u"%1 IN (SELECT number FROM figures WHERE "_s + any.join(u" OR "_s) + u')',
                .values = {}};
    }
    case SearchField::Collection:
        return {.sql = numbered(
                    u"WITH RECURSIVE nested (id) AS (SELECT id FROM collections WHERE id = ? OR"
                    " name = ? COLLATE NOCASE UNION SELECT collections.id FROM collections"
                    " JOIN nested ON parent = nested.id) SELECT article FROM collection_articles"
                    " WHERE collection IN (SELECT id FROM nested)"_s),
                .values = {textColumn(term.value), textColumn(term.value)}};
    case SearchField::Date:
        return dateCondition(term);
    case SearchField::Language:
        return {.sql = u"%1 IN (SELECT number FROM articles WHERE language = ? COLLATE NOCASE)"_s,
                .values = {textColumn(term.value)}};
    case SearchField::State:
        return stateCondition(term.state.value_or(SearchState::Unread));
    case SearchField::Anywhere:
    case SearchField::Title:
    case SearchField::Author:
    case SearchField::Outlet:
    case SearchField::Memo:
    case SearchField::Target:
    case SearchField::Note:
        break; // asked of the index
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

SqlCondition coderCondition(const QString &name)
{
    return {.sql = u"coalesce(coder, (SELECT id FROM coders WHERE is_owner)) IN (SELECT id FROM"
                   " coders WHERE name = ? COLLATE NOCASE OR id = ? OR (is_owner AND ? = 'me'))"_s,
            .values = {textColumn(name), textColumn(name), textColumn(name.toLower())}};
}

SqlCondition codeCondition(const std::vector<CodeId> &codes, const QString &name)
{
    SqlCondition found{.sql = u"(code IN (%1) OR code IN (SELECT id FROM codes WHERE name = ?"
                              " COLLATE NOCASE))"_s.arg(questionMarks(codes.size())),
                       .values = idsOf(codes)};
    found.values += textColumn(name);
    return found;
}

SqlCondition joined(const SearchNode &node,
                    const std::function<SqlCondition(const SearchNode &)> &each)
{
    QStringList parts;
    SqlCondition all;
    for (const SearchNode &part : node.parts) {
        const SqlCondition condition = each(part);
        parts += condition.sql;
        all.values += condition.values;
    }
    switch (node.kind) {
    case SearchNode::Kind::Not:
        all.sql = u"NOT "_s + parts.join(QString());
        break;
    case SearchNode::Kind::Any:
        all.sql = parts.isEmpty() ? never : u'(' + parts.join(u" OR "_s) + u')';
        break;
    case SearchNode::Kind::All:
    case SearchNode::Kind::Term:
        all.sql = parts.isEmpty() ? always : u'(' + parts.join(u" AND "_s) + u')';
        break;
    }
    return all;
}

SqlCondition articleCondition(const SearchNode &node)
{
    if (const auto match = matchOf(node)) {
        return {.sql = u"%1 IN (SELECT rowid FROM article_words WHERE article_words MATCH ?)"_s,
                .values = {*match}};
    }
    return node.kind == SearchNode::Kind::Term ? termCondition(node.term)
                                               : joined(node, articleCondition);
}

void SqlCondition::add(const QString &more, const QVariantList &moreValues)
{
    sql += (sql.isEmpty() ? u""_s : u" AND "_s) + more;
    values += moreValues;
}

ArticleSearch articleSearch(const SearchQuery &query)
{
    ArticleSearch search;
    search.isImpossible = query.root.kind == SearchNode::Kind::Any && query.root.parts.empty();
    if (const auto match = matchOf(query.root)) {
        search.match = *match;
        return search;
    }
    // What only words say is asked of the index as one, for the order of what is found.
    SearchNode words;
    for (const SearchNode &part : query.conditions()) {
        const bool isNot = part.kind == SearchNode::Kind::Not;
        if (matchOf(isNot ? part.parts.front() : part)) {
            words.parts.push_back(part);
        } else {
            const SqlCondition condition = articleCondition(part);
            search.others.add(condition.sql, condition.values);
        }
    }
    if (const auto match = matchOf(words)) {
        search.match = *match;
    } else {
        for (const SearchNode &part : words.parts) {
            const SqlCondition condition = articleCondition(part);
            search.others.add(condition.sql, condition.values);
        }
    }
    return search;
}

} // namespace slantlight
