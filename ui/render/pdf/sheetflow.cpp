// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/sheetflow.h"

#include <algorithm>

namespace slantlight::ui {

namespace {

constexpr double leastFilled = 0.2; ///< of the last page

double heightOf(const std::vector<FlowItem> &items, std::size_t begin, std::size_t end)
{
    double height = 0;
    for (std::size_t at = begin; at < end; ++at) {
        height += items.at(at).height;
    }
    return height;
}

/// Returns the end of the items that hang together from @p begin on.
std::size_t chainEnd(const std::vector<FlowItem> &items, std::size_t begin)
{
    std::size_t end = begin;
    while (end < items.size() && items.at(end).keepsWithNext) {
        ++end;
    }
    return std::min(end + 1, items.size());
}

void fillLast(std::vector<FlowPage> &pages, const std::vector<FlowItem> &items, double height)
{
    if (pages.size() < 2) {
        return;
    }
    FlowPage &before = pages.at(pages.size() - 2);
    FlowPage &last = pages.back();
    std::size_t begin = last.begin;
    while (heightOf(items, begin, last.end) < leastFilled * height && begin > before.begin + 1) {
        --begin;
        while (begin > before.begin + 1 && items.at(begin - 1).keepsWithNext) {
            --begin; // what hangs together goes over together
        }
    }
    const bool hangs = begin > before.begin && items.at(begin - 1).keepsWithNext;
    if (!hangs && heightOf(items, begin, last.end) <= height) {
        before.end = begin;
        last.begin = begin;
    }
}

} // namespace

std::vector<FlowPage> flowPages(const std::vector<FlowItem> &items, double height)
{
    std::vector<FlowPage> pages;
    double used = 0;
    for (std::size_t at = 0; at < items.size();) {
        const std::size_t end = chainEnd(items, at);
        const double chain = heightOf(items, at, end);
        const bool breaks = pages.empty() || used + chain > height;
        if (breaks && (pages.empty() || used > 0)) {
            pages.push_back({.begin = at, .end = at});
            used = 0;
        }
        if (chain <= height) {
            pages.back().end = end;
            used += chain;
            at = end;
            continue;
        }
        // It hangs together over more than a page, and is broken where it must be.
        for (; at < end; ++at) {
            if (used > 0 && used + items.at(at).height > height) {
                pages.push_back({.begin = at, .end = at});
                used = 0;
            }
            pages.back().end = at + 1;
            used += items.at(at).height;
        }
    }
    fillLast(pages, items, height);
    return pages;
}

} // namespace slantlight::ui
