// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/import/importarticle.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace slantlight {

/// The blocks of @p article as lines: "headline: Harbour news".
inline QStringList blockLines(const Article &article)
{
    QStringList lines;
    for (const Block &block : article.blocks()) {
        lines.append(blockKindId(block.kind) + QStringLiteral(": ")
                     + block.span.in(article.text()));
    }
    return lines;
}

inline Result<std::vector<Imported>> importAll(const QByteArray &bytes, const QString &name,
                                               const ReadContext &context)
{
    ReadSource source(bytes, name);
    return importAll(source, context);
}

} // namespace slantlight
