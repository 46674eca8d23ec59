// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/annotationsql.h"

#include "core/storage/columns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// The spellings of @p words that SQLite, which knows the case of Latin letters alone, takes for
/// different ones, as patterns.
QStringList patternsOf(const QString &words)
{
    QStringList patterns;
    const QString lower = words.toLower();
    for (const QString &spelling :
         {words, lower, words.toUpper(), QString(lower.first(1).toUpper() + lower.sliced(1))}) {
        QString pattern = spelling;
        pattern.replace(u'\\', "\\\\"_L1).replace(u'%', "\\%"_L1).replace(u'_', "\\_"_L1);
        pattern = u'%' + pattern + u'%';
        if (!patterns.contains(pattern, Qt::CaseInsensitive) || !patterns.contains(pattern)) {
            patterns += pattern;
        }
        const bool isLatin = std::ranges::all_of(words, [](QChar c) { return c.unicode() < 0x80; });
        if (isLatin) {
            break;
        }
    }
    return patterns;
}

SqlCondition likeAny(const QStringList &columns, const QString &words)
{
    QStringList any;
    QVariantList values;
    for (const QString &pattern : patternsOf(words)) {
        for (const QString &column : columns) {
            any += column + u" LIKE ? ESCAPE '\\'"_s;
            values += pattern;
        }
    }
    return {.sql = u'(' + any.join(u" OR "_s) + u')', .values = values};
}

SqlCondition ofAnnotation(const SearchNode &node)
{
    if (node.kind != SearchNode::Kind::Term) {
        return joined(node, ofAnnotation);
    }
    const SearchTerm &term = node.term;
    const QString tags = u"coalesce((SELECT group_concat(tag, char(10)) FROM annotation_tags"
                         " WHERE annotation = annotations.id), '')"_s;
    if (!term.near.isEmpty()) {
        SqlCondition all;
        for (const QString &word : term.near) {
            const SqlCondition one = likeAny({u"exact"_s, u"memo"_s, u"target"_s, tags}, word);
            all.add(one.sql, one.values);
        }
        return {.sql = u'(' + all.sql + u')', .values = all.values};
    }
    switch (term.field) {
    case SearchField::Anywhere:
        return likeAny({u"exact"_s, u"memo"_s, u"target"_s, tags}, term.value);
    case SearchField::Memo:
        return likeAny({u"memo"_s}, term.value);
    case SearchField::Target:
        return likeAny({u"target"_s}, term.value);
    case SearchField::Tag:
        return {.sql =
                    u"annotations.id IN (SELECT annotation FROM annotation_tags WHERE tag = ?)"_s,
                .values = {textColumn(term.value)}};
    case SearchField::Code:
        return codeCondition(term.codes, term.value);
    case SearchField::Coder:
        return coderCondition(term.value);
    case SearchField::State:
        if (term.state == SearchState::Annotated) {
            return {.sql = u"1"_s, .values = {}};
        }
        if (term.state == SearchState::Lost) {
            return {.sql = u"instr((SELECT text FROM articles WHERE id = article), exact) = 0"_s,
                    .values = {}};
        }
        break;
    case SearchField::Title:
    case SearchField::Author:
    case SearchField::Outlet:
    case SearchField::Note:
    case SearchField::Category:
    case SearchField::Collection:
    case SearchField::Date:
    case SearchField::Language:
        break;
    }
    const SqlCondition article = articleCondition(node);
    return {.sql = u"article IN (SELECT id FROM articles WHERE "_s + article.sql.arg(u"number"_s)
                   + u')',
            .values = article.values};
}

} // namespace

SqlCondition annotationCondition(const SearchQuery &query)
{
    return ofAnnotation(query.root);
}

} // namespace slantlight
