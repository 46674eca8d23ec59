// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/annotationtable.h"

#include "core/storage/annotationcolumns.h"
#include "core/storage/annotationsql.h"
#include "core/storage/columns.h"
#include "core/storage/database.h"
#include "core/storage/rows.h"

#include <QHash>

#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

const QString tags = u"(SELECT json_group_array(tag) FROM (SELECT tag FROM annotation_tags"
                     " WHERE annotation = annotations.id ORDER BY tag))"_s;
const QString coder =
    u"coalesce((SELECT name FROM coders WHERE id = coalesce(coder, (SELECT id FROM coders"
    " WHERE is_owner))), '')"_s;
const QString fromTables = u" FROM annotations JOIN articles ON articles.id = article"_s;
const QString there =
    u" WHERE removed IS NULL AND article NOT IN (SELECT article FROM trash)"
    // Who is blind sees nobody else's, here either.
    " AND (coder IS NULL OR NOT EXISTS (SELECT 1 FROM settings WHERE name = 'blind'"
    " AND value = 'yes')) AND "_s;

QString orderOf(AnnotationColumn column)
{
    switch (column) {
    case AnnotationColumn::Code:
        return u"code"_s;
    case AnnotationColumn::Words:
        return u"exact COLLATE NOCASE"_s;
    case AnnotationColumn::Memo:
        return u"memo COLLATE NOCASE"_s;
    case AnnotationColumn::Target:
        return u"target COLLATE NOCASE"_s;
    case AnnotationColumn::Tags:
        return tags + u" COLLATE NOCASE"_s;
    case AnnotationColumn::Coder:
        return coder + u" COLLATE NOCASE"_s;
    case AnnotationColumn::Article:
        return u"title COLLATE NOCASE"_s;
    case AnnotationColumn::Outlet:
        return u"site COLLATE NOCASE"_s;
    case AnnotationColumn::Published:
        return u"coalesce(published, '')"_s;
    case AnnotationColumn::Created:
        return u"created"_s;
    case AnnotationColumn::Modified:
        return u"modified"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

std::optional<AnnotationRow> rowFrom(const Statement &row)
{
    auto annotation = annotationFrom(row);
    if (!annotation) {
        return std::nullopt;
    }
    return AnnotationRow{
        .annotation = *std::move(annotation),
        .anchor = AnchorState::Exact,
        .title = row.text(annotationColumnCount),
        .site = row.text(annotationColumnCount + 1),
        .published = dateFromColumn(row, annotationColumnCount + 2),
        .coder = row.text(annotationColumnCount + 3),
    };
}

} // namespace

AnnotationTable::AnnotationTable(Database &database)
    : m_database(&database)
{
}

Result<qint64> AnnotationTable::count(const SearchQuery &search) const
{
    const SqlCondition wanted = annotationCondition(search);
    return m_database->number(u"SELECT count(*)"_s + fromTables + there + wanted.sql,
                              wanted.values);
}

Result<std::vector<AnnotationRow>> AnnotationTable::page(const AnnotationQuery &query,
                                                         qint64 passed, int most) const
{
    const SqlCondition wanted = annotationCondition(query.search);
    const QString direction = query.isDescending ? u" DESC"_s : u" ASC"_s;
    auto found =
        readRows(m_database->rows(
                     u"SELECT "_s + annotationColumns() + u", title, site, published, "_s + coder
                         + fromTables + there + wanted.sql + u" ORDER BY "_s + orderOf(query.column)
                         + direction + u", article, start, annotations.id LIMIT ? OFFSET ?"_s,
                     wanted.values + QVariantList{most, passed}),
                 rowFrom);
    if (!found) {
        return std::unexpected(found.error());
    }
    std::vector<AnnotationRow> rows;
    QHash<ArticleId, QString> texts;
    for (std::optional<AnnotationRow> &row : *found) {
        if (!row) {
            continue;
        }
        const ArticleId &article = row->annotation.article;
        if (!texts.contains(article)) {
            const auto text =
                m_database->row(u"SELECT text FROM articles WHERE id = ?"_s, {article.text()});
            if (!text) {
                return std::unexpected(text.error());
            }
            texts.insert(article, *text ? (*text)->text(0) : QString());
        }
        row->anchor = resolve(row->annotation.selector, texts.value(article)).state;
        rows.push_back(*std::move(row));
    }
    return rows;
}

} // namespace slantlight
