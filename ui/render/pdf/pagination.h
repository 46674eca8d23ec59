// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextLine>

#include <functional>
#include <vector>

namespace slantlight::ui {

/// A line of an article with its share of the space, in coordinates that run through all of it.
struct PageLine
{
    QTextBlock block;
    QTextLine line;
    BlockKind kind = BlockKind::Paragraph;
    int index = 0; ///< within its block
    int count = 1; ///< lines of its block
    double top = 0;
    double bottom = 0;
    double shift = 0; ///< from the coordinates of its document to these
    std::size_t part = 0; ///< of the article, where it is set in several
};

/// Returns the lines of @p document, which is laid out from @p article.
[[nodiscard]] std::vector<PageLine> linesOf(const Article &article, const QTextDocument &document);

/// The lines of one page: from the first to before the last, by their numbers.
struct LinePage
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// Splits @p lines into pages of @p height, the first of which begins at @p top.
///
/// A headline or heading stays with what follows it, and neither the first nor the last line of a
/// paragraph stands alone, unless a page would hold nothing else. Where that costs no more than a
/// few lines, no page ends where @p isInside says of a line that a mark goes on in it. The last of
/// several pages has more than three lines.
[[nodiscard]] std::vector<LinePage> paginate(const std::vector<PageLine> &lines, double top,
                                             double height,
                                             const std::function<bool(const PageLine &)> &isInside);

} // namespace slantlight::ui
