// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/shown.h"

#include <cstddef>
#include <vector>

namespace slantlight {

/// What tells the story of an article in a sentence or two.
struct Glance
{
    int marks = 0; ///< all that are shown
    int own = 0; ///< those of them that stand in the outlet's own words
    std::vector<const Marker *> strongest; ///< no two of the same wording; the strongest first

    friend bool operator==(const Glance &, const Glance &) = default;
};

/// Returns what is told first of @p shown, with no more than @p most of the strongest marks.
/// Borrows as @p shown does.
///
/// Strongest is what steers a reader most, wherever weights are close: wording that doubts,
/// contests or names people before wording that praises or dates, and that before hedges; what the
/// outlet words itself before what it quotes; of each kind one, before there is a second of any.
/// Where a state directs the outlet, the line in which it signs is one of them: that says whose
/// page this is.
[[nodiscard]] Glance glanceOf(const Shown &shown, std::size_t most = 3);

} // namespace slantlight
