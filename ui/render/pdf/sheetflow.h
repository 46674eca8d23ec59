// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <vector>

namespace slantlight::ui {

/// Something that stands below what came before it, on the same page or on the next.
struct FlowItem
{
    double height = 0; ///< in any unit, the page's too
    bool keepsWithNext = false; ///< no page ends with it unless there is no other way
};

/// A stretch of items on one page: from the first to before the last, by their numbers.
struct FlowPage
{
    std::size_t begin = 0;
    std::size_t end = 0;

    friend bool operator==(const FlowPage &, const FlowPage &) = default;
};

/// Puts @p items on pages of @p height, in their order; no page is empty, and what is higher than a
/// page has one of its own. The last of several pages does not stand almost empty: items of the
/// page before it go over to it until it holds a fifth of a page.
[[nodiscard]] std::vector<FlowPage> flowPages(const std::vector<FlowItem> &items, double height);

} // namespace slantlight::ui
