// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/structure/lines.h"
#include "core/structure/linewords.h"

#include <optional>
#include <vector>

namespace slantlight {

/// Tells what each of @p pieces is to the reader, by its @p words and its neighbours; a piece that
/// belongs to the page and not to the article ("Share", "Advertisement") gets none.
///
/// In doubt a piece is a paragraph. What a piece is known to be stays, except that a known
/// paragraph or list item may turn out to be a byline, dateline, caption, teaser or credit line.
[[nodiscard]] std::vector<std::optional<BlockKind>> structureOf(const std::vector<Piece> &pieces,
                                                                const LineWords &words);

/// Returns @p facts with author, date and language added, where they are missing and @p parts tell.
[[nodiscard]] ArticleFacts factsFrom(const std::vector<Article::Part> &parts, ArticleFacts facts,
                                     const LineWords &words);

/// Returns the parts that @p pieces make, without furniture, bullets and lines without a word.
[[nodiscard]] std::vector<Article::Part> partsOf(const std::vector<Piece> &pieces,
                                                 const LineWords &words);

} // namespace slantlight
