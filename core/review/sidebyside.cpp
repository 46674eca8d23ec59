// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/sidebyside.h"

#include <algorithm>
#include <ranges>
#include <utility>

namespace slantlight {

namespace {

constexpr std::size_t none = std::size_t(-1);

/// The heaviest way to each block of the second article, so that the heaviest one before some block
/// is found without looking at all (a Fenwick tree of maxima).
class HeaviestWays
{
public:
    explicit HeaviestWays(std::size_t blocks)
        : m_tree(blocks + 1)
    {
    }

    struct Way
    {
        double weight = 0;
        std::size_t last = none; ///< number of the link that it ends with
    };

    [[nodiscard]] Way before(std::size_t block) const
    {
        Way best;
        for (std::size_t at = block; at > 0; at -= at & (~at + 1)) {
            if (m_tree[at].weight > best.weight) {
                best = m_tree[at];
            }
        }
        return best;
    }

    void add(std::size_t block, Way way)
    {
        for (std::size_t at = block + 1; at < m_tree.size(); at += at & (~at + 1)) {
            if (way.weight > m_tree[at].weight) {
                m_tree[at] = way;
            }
        }
    }

private:
    std::vector<Way> m_tree;
};

/// Returns the links of the heaviest way that goes on in both articles with each step.
std::vector<BlockLink> heaviestWay(std::size_t secondBlocks, std::span<const BlockLink> links)
{
    HeaviestWays ways(secondBlocks);
    std::vector<std::size_t> from(links.size(), none);
    for (std::size_t at = 0; at < links.size();) {
        std::size_t end = at;
        std::vector<std::pair<std::size_t, HeaviestWays::Way>> found; // a block has one partner
        for (; end < links.size() && links[end].first == links[at].first; ++end) {
            const auto before = ways.before(links[end].second);
            from[end] = before.last;
            found.push_back(
                {links[end].second, {.weight = before.weight + links[end].weight, .last = end}});
        }
        for (const auto &[block, way] : found) {
            ways.add(block, way);
        }
        at = end;
    }
    std::vector<BlockLink> way;
    for (std::size_t at = ways.before(secondBlocks).last; at != none; at = from[at]) {
        way.push_back(links[at]);
    }
    std::ranges::reverse(way);
    return way;
}

} // namespace

std::vector<BlockLink> linksOf(const ReportComparison &comparison)
{
    std::vector<BlockLink> links;
    for (const BlockPair &pair : comparison.blocks) {
        links.push_back({.first = pair.first, .second = pair.second, .weight = pair.confidence});
    }
    return links;
}

std::vector<BlockLink> linksOf(const Comparison &comparison)
{
    std::vector<BlockLink> links;
    for (const SameBlock &block : comparison.same) {
        links.push_back({.first = block.before, .second = block.after});
    }
    return links;
}

std::vector<SideRow> sideRows(std::size_t firstBlocks, std::size_t secondBlocks,
                              std::span<const BlockLink> links)
{
    std::vector<SideRow> rows;
    std::size_t first = 0;
    std::size_t second = 0;
    const auto fill = [&](std::size_t firstEnd, std::size_t secondEnd) {
        for (; first < firstEnd; ++first) {
            rows.push_back({.first = first, .second = std::nullopt});
        }
        for (; second < secondEnd; ++second) {
            rows.push_back({.first = std::nullopt, .second = second});
        }
    };
    for (const BlockLink &link : heaviestWay(secondBlocks, links)) {
        fill(link.first, link.second);
        rows.push_back({.first = first++, .second = second++});
    }
    fill(firstBlocks, secondBlocks);
    return rows;
}

} // namespace slantlight
