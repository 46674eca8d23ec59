// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "ui/render/articlelayout.h"
#include "ui/render/highlightindex.h"

#include <QTextDocument>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace slantlight::ui {

/// Room to be kept in a line: after the letter at a place, as much as so many times its size.
using KeptRoom = std::map<TextOffset, double>;

/// A stretch of an article, set by itself.
struct ArticlePart
{
    TextOffset begin; ///< in the article; offsets of all that follows count from there
    Article article;
    HighlightIndex highlights; ///< cut at the part's begin
    std::vector<std::size_t> numbers; ///< of these highlights, among those of the whole article
    QTextDocument document;

    ArticlePart(TextOffset first, Article stretch)
        : begin(first)
        , article(std::move(stretch))
    {
    }

    [[nodiscard]] TextOffset toArticle(qsizetype position) const { return begin + position; }
    /// Whether the highlight @p index has begun before this part.
    [[nodiscard]] bool isCut(std::size_t index, const std::vector<Highlight> &all) const
    {
        return all.at(numbers.at(index)).span.begin() < begin;
    }
};

/// Sets @p article in parts of whole blocks, each in a document of its own: Qt counts places in 26
/// bits, and a text of hundreds of pages runs over them. Only a block that alone is longer than a
/// part may be is cut.
///
/// @p goesOn is told how far it is, 0 to 1; where it returns false there are no parts. @p
/// highlights are ordered by span.
[[nodiscard]] std::vector<std::unique_ptr<ArticlePart>>
partsOf(const Article &article, const std::vector<Highlight> &highlights, const TextStyle &style,
        const Palette &palette, double width, const KeptRoom &room,
        const std::function<bool(double)> &goesOn);

} // namespace slantlight::ui
