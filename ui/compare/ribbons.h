// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/compare/pagealignment.h"

#include <array>
#include <cstddef>
#include <vector>

namespace slantlight::ui {

class ComparedPage;

/// A band from a block of one page to a block of the other; heights are those of the view.
struct Ribbon
{
    PageHeights::Box first;
    PageHeights::Box second;
    std::size_t link = 0; ///< number of the link
};

/// A block that only one page has.
struct AloneBlock
{
    PageHeights::Box place;
    PageSide side = PageSide::First;
};

using PagePair = std::array<const ComparedPage *, 2>;

/// Returns the ribbons of all blocks in view of either page. Lays out no more than what is near by.
[[nodiscard]] std::vector<Ribbon> ribbonsInView(const PageAlignment &alignment,
                                                const PagePair &pages);
/// Returns the blocks in view that only one page has.
[[nodiscard]] std::vector<AloneBlock> aloneInView(const PagePair &pages);

} // namespace slantlight::ui
