// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/outline.h"

#include "core/article/article.h"

#include <algorithm>

namespace slantlight::ui {

std::vector<TextSpan> outlineOf(const Article &article)
{
    std::vector<TextSpan> outline;
    bool hasHeading = false;
    for (const Block &block : article.blocks()) {
        if (block.kind == BlockKind::Heading
            || (block.kind == BlockKind::Headline && outline.empty())) {
            outline.push_back(block.span);
            hasHeading = hasHeading || block.kind == BlockKind::Heading;
        }
    }
    return hasHeading ? outline : std::vector<TextSpan>();
}

std::size_t headingAt(const std::vector<TextSpan> &outline, TextOffset place)
{
    const auto next = std::ranges::upper_bound(outline, place, {}, &TextSpan::begin);
    return next == outline.begin() ? 0 : static_cast<std::size_t>(next - outline.begin() - 1);
}

} // namespace slantlight::ui
