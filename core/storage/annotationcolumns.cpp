// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/annotationcolumns.h"

#include "core/storage/columns.h"
#include "core/storage/selectorcolumns.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

QString annotationColumns()
{
    return u"annotations.id, article, code, start, stop, exact, prefix, suffix, memo, created,"
           " modified, layer, coder, target, (SELECT json_group_array(tag) FROM (SELECT tag"
           " FROM annotation_tags WHERE annotation = annotations.id ORDER BY tag))"_s;
}

std::optional<Annotation> annotationFrom(const Statement &row)
{
    auto selector = selectorFrom(row, 3);
    const auto layer = layerFromId(row.text(11));
    if (!selector || !layer || row.text(0).isEmpty() || row.text(2).isEmpty()) {
        return std::nullopt;
    }
    return Annotation{
        .id = AnnotationId(row.text(0)),
        .article = ArticleId(row.text(1)),
        .code = CodeId(row.text(2)),
        .selector = *std::move(selector),
        .memo = row.text(8),
        .created = timeFromColumn(row, 9),
        .modified = timeFromColumn(row, 10),
        .layer = *layer,
        .coder = CoderId(row.text(12)),
        .target = row.text(13),
        .tags = textsFromColumn(row, 14),
    };
}

} // namespace slantlight
