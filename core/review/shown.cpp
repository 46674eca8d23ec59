// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/shown.h"

namespace slantlight {

namespace {

bool isShown(const Marker &marker, const Review &review, const MarkerFilter &filter)
{
    return filter.shows(marker) && !review.silenced.contains(marker.rule)
           && review.answerTo(marker) != Answer::NotHere;
}

} // namespace

Shown shown(const Review &review, const MarkerFilter &filter)
{
    Shown shown{.review = &review,
                .markers = {},
                .annotations = {},
                .orphans = {},
                .profile = review.analysis.profile};
    shown.profile.marks = {};
    for (const Marker &marker : review.analysis.markers) {
        if (isShown(marker, review, filter)) {
            shown.markers.push_back(&marker);
            shown.profile.marks.at(static_cast<std::size_t>(marker.category)) +=
                marker.isMark() ? 1 : 0;
        }
    }
    for (const PlacedAnnotation &annotation : review.annotations) {
        (annotation.anchor.span ? shown.annotations : shown.orphans).push_back(&annotation);
    }
    return shown;
}

} // namespace slantlight
