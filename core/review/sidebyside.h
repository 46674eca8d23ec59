// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/comparison.h"
#include "core/review/reportcomparison.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace slantlight {

/// Two blocks that stand beside each other, by their numbers in their articles.
struct BlockLink
{
    std::size_t first = 0;
    std::size_t second = 0;
    double weight = 1; ///< more than 0: how sure it is that they tell the same

    friend bool operator==(const BlockLink &, const BlockLink &) = default;
};

/// Returns the links of all blocks that tell the same, ordered by first, then by second.
[[nodiscard]] std::vector<BlockLink> linksOf(const ReportComparison &comparison);
[[nodiscard]] std::vector<BlockLink> linksOf(const Comparison &comparison);

/// A row of two columns: a block of the first, of the second, or one of each.
struct SideRow
{
    std::optional<std::size_t> first;
    std::optional<std::size_t> second;

    friend bool operator==(const SideRow &, const SideRow &) = default;
};

/// Lays out articles of @p firstBlocks and @p secondBlocks blocks in rows, each column in its own
/// order. As much weight of @p links (ordered by first) as can be without leaving that order stands
/// side by side; what is told in another order has rows of its own. Takes time n log n.
[[nodiscard]] std::vector<SideRow> sideRows(std::size_t firstBlocks, std::size_t secondBlocks,
                                            std::span<const BlockLink> links);

} // namespace slantlight
