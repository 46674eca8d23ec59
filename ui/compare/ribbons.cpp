// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/ribbons.h"

#include "ui/compare/comparedpage.h"

#include <QScrollBar>

#include <algorithm>
#include <set>

namespace slantlight::ui {

namespace {

/// The blocks of a page that are in view.
struct InView
{
    explicit InView(const ComparedPage &shown)
        : page(shown)
        , top(shown.verticalScrollBar()->value())
        , first(shown.blockAt(top))
        , last(shown.blockAt(top + shown.viewport()->height()))
    {
    }

    [[nodiscard]] PageHeights::Box boxOf(std::size_t block) const
    {
        constexpr std::size_t near = 40; // further blocks need not be laid out to be out of view
        constexpr double away = 4000;
        constexpr double height = 40;
        if (block > last + near) {
            return {.top = away, .bottom = away + height};
        }
        const QRectF box = page.blockBox(block).translated(0, -top);
        return {.top = std::max(box.top(), -away), .bottom = std::max(box.bottom(), height - away)};
    }

    const ComparedPage &page;
    int top;
    std::size_t first;
    std::size_t last;
};

bool haveText(const PagePair &pages)
{
    return std::ranges::all_of(pages, [](const ComparedPage *page) {
        return page->pageArticle() && !page->pageArticle()->blocks().empty();
    });
}

} // namespace

std::vector<Ribbon> ribbonsInView(const PageAlignment &alignment, const PagePair &pages)
{
    std::vector<Ribbon> found;
    if (!haveText(pages)) {
        return found;
    }
    const InView first(*pages.front());
    const InView second(*pages.back());
    std::set<std::size_t> links;
    for (const auto &here : {alignment.linksOf(PageSide::First, first.first, first.last),
                             alignment.linksOf(PageSide::Second, second.first, second.last)}) {
        links.insert(here.begin(), here.end());
    }
    for (const std::size_t link : links) {
        const BlockLink &each = alignment.links()[link];
        found.push_back(
            {.first = first.boxOf(each.first), .second = second.boxOf(each.second), .link = link});
    }
    return found;
}

std::vector<AloneBlock> aloneInView(const PagePair &pages)
{
    std::vector<AloneBlock> found;
    if (!haveText(pages)) {
        return found;
    }
    for (const PageSide side : bothSides) {
        const InView view(*pages.at(static_cast<std::size_t>(side)));
        const auto &alone = view.page.alone();
        for (auto block = std::ranges::lower_bound(alone, view.first);
             block != alone.end() && *block <= view.last; ++block) {
            found.push_back({.place = view.boxOf(*block), .side = side});
        }
    }
    return found;
}

} // namespace slantlight::ui
