// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/markerfilter.h"
#include "core/review/review.h"

#include <vector>

namespace slantlight {

/// What is shown of a review: by the window, in an export, on the command line, all the same.
///
/// Borrows from the review, and is good until that changes or moves.
struct Shown
{
    const Review *review; ///< never null
    std::vector<const Marker *> markers; ///< by place
    std::vector<const PlacedAnnotation *> annotations; ///< those that have a place, by place
    std::vector<const PlacedAnnotation *> orphans; ///< those that have none, older ones first
    Profile profile; ///< of the article; its marks are those of markers
};

/// Returns what @p filter lets through of @p review, where neither a verdict nor a silenced rule
/// holds it back.
[[nodiscard]] Shown shown(const Review &review, const MarkerFilter &filter);
Shown shown(const Review &&review,
            const MarkerFilter &filter) = delete; // it would borrow of nothing

} // namespace slantlight
