// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLine>

#include <vector>

namespace slantlight::ui {

/// A line of an article with its share of the space, in the document's coordinates.
struct PageLine
{
    QTextBlock block;
    QTextLine line;
    BlockKind kind = BlockKind::Paragraph;
    int index = 0; ///< within its block
    int count = 1; ///< lines of its block
    double top = 0;
    double bottom = 0;
};

/// Splits @p document, laid out from @p article, into pages of @p height.
///
/// A headline or heading stays with what follows it, and neither the first nor the last line of a
/// paragraph stands alone, unless a page would hold nothing else.
[[nodiscard]] std::vector<std::vector<PageLine>>
paginate(const Article &article, const QTextDocument &document, double height);

} // namespace slantlight::ui
