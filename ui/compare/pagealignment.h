// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/sidebyside.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace slantlight::ui {

/// One of two pages beside each other.
enum class PageSide : std::uint8_t { First, Second };
inline constexpr std::array bothSides{PageSide::First, PageSide::Second};
[[nodiscard]] constexpr PageSide otherSide(PageSide side)
{
    return side == PageSide::First ? PageSide::Second : PageSide::First;
}

/// Where the blocks of a page stand, in pixels from its upper edge.
struct PageHeights
{
    struct Box
    {
        double top = 0;
        double bottom = 0;
    };
    std::function<Box(std::size_t block)> box;
    std::function<std::size_t(double y)> blockAt; ///< the block at a height, or the next one below
    std::function<double()> height; ///< of the whole page
};

/// Which height of one page stands beside which of the other, so that blocks that tell the same
/// meet.
///
/// The middle half of a block meets that of its partner; from one to the next it goes evenly, also
/// where the other page tells things in another order. A block with several partners meets the
/// surest of them.
class PageAlignment
{
public:
    PageAlignment() = default;
    explicit PageAlignment(std::vector<BlockLink> links);

    [[nodiscard]] const std::vector<BlockLink> &links() const { return m_links; }
    /// Returns the surest partner of a block.
    [[nodiscard]] std::optional<std::size_t> partner(PageSide side, std::size_t block) const;
    /// Returns the numbers of the links of the blocks from @p first to @p last of a page.
    [[nodiscard]] std::vector<std::size_t> linksOf(PageSide side, std::size_t first,
                                                   std::size_t last) const;
    /// Returns the height of the other page that belongs to height @p y of the page of @p side.
    /// Looks only at blocks near by.
    [[nodiscard]] double across(PageSide side, double y, const PageHeights &from,
                                const PageHeights &to) const;

private:
    struct Anchor
    {
        std::size_t block = 0;
        std::size_t partner = 0;
    };
    struct Order
    {
        std::vector<Anchor> anchors; ///< by block, each once
        std::vector<std::size_t> links; ///< numbers of all links, by block
    };

    void add(PageSide side);
    [[nodiscard]] const Order &order(PageSide side) const
    {
        return m_orders.at(static_cast<std::size_t>(side));
    }
    [[nodiscard]] std::size_t blockOf(std::size_t link, PageSide side) const
    {
        return side == PageSide::First ? m_links[link].first : m_links[link].second;
    }

    std::vector<BlockLink> m_links;
    std::array<Order, 2> m_orders;
};

} // namespace slantlight::ui
