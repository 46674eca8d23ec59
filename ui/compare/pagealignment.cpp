// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/pagealignment.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace slantlight::ui {

namespace {

constexpr double steadyFrom = 0.25; ///< of a block: from here on it meets its partner
constexpr double steadyTo = 0.75;

/// Heights of both pages that belong together.
struct Point
{
    double from = 0;
    double to = 0;
};

double between(Point lower, Point upper, double y)
{
    const double length = upper.from - lower.from;
    const double share = length <= 0 ? 0 : std::clamp((y - lower.from) / length, 0.0, 1.0);
    return lower.to + share * (upper.to - lower.to);
}

} // namespace

PageAlignment::PageAlignment(std::vector<BlockLink> links)
    : m_links(std::move(links))
{
    add(PageSide::First);
    add(PageSide::Second);
}

void PageAlignment::add(PageSide side)
{
    Order &order = m_orders.at(static_cast<std::size_t>(side));
    order.links.resize(m_links.size());
    std::iota(order.links.begin(), order.links.end(), std::size_t(0));
    std::ranges::stable_sort(order.links, {},
                             [this, side](std::size_t link) { return blockOf(link, side); });
    double best = 0;
    for (const std::size_t link : order.links) {
        const std::size_t block = blockOf(link, side);
        const Anchor anchor{.block = block, .partner = blockOf(link, otherSide(side))};
        if (order.anchors.empty() || order.anchors.back().block != block) {
            order.anchors.push_back(anchor);
            best = m_links[link].weight;
        } else if (m_links[link].weight > best) {
            order.anchors.back() = anchor;
            best = m_links[link].weight;
        }
    }
}

std::optional<std::size_t> PageAlignment::partner(PageSide side, std::size_t block) const
{
    const auto &anchors = order(side).anchors;
    const auto found = std::ranges::lower_bound(anchors, block, {}, &Anchor::block);
    return found == anchors.end() || found->block != block ? std::nullopt
                                                           : std::optional(found->partner);
}

std::vector<std::size_t> PageAlignment::linksOf(PageSide side, std::size_t first,
                                                std::size_t last) const
{
    const auto &links = order(side).links;
    const auto blockOfLink = [this, side](std::size_t link) {
        return blockOf(link, side);
    };
    const auto begin = std::ranges::lower_bound(links, first, {}, blockOfLink);
    const auto end = std::ranges::upper_bound(begin, links.end(), last, {}, blockOfLink);
    return {begin, end};
}

double PageAlignment::across(PageSide side, double y, const PageHeights &from,
                             const PageHeights &to) const
{
    const auto &anchors = order(side).anchors;
    const auto point = [&](const Anchor &anchor, double share) {
        const PageHeights::Box here = from.box(anchor.block);
        const PageHeights::Box there = to.box(anchor.partner);
        return Point{.from = here.top + share * (here.bottom - here.top),
                     .to = there.top + share * (there.bottom - there.top)};
    };
    const auto next = std::ranges::lower_bound(anchors, from.blockAt(y), {}, &Anchor::block);
    const auto lower = [&](auto anchor) {
        return anchor == anchors.begin() ? Point() : point(*std::prev(anchor), steadyTo);
    };
    const auto upper = [&](auto anchor) {
        return anchor == anchors.end() ? Point{.from = from.height(), .to = to.height()}
                                       : point(*anchor, steadyFrom);
    };
    if (next != anchors.end()) {
        const Point begin = point(*next, steadyFrom);
        const Point end = point(*next, steadyTo);
        if (y >= end.from) {
            return between(end, upper(std::next(next)), y);
        }
        if (y >= begin.from) {
            return between(begin, end, y);
        }
    }
    return between(lower(next), upper(next), y);
}

} // namespace slantlight::ui
