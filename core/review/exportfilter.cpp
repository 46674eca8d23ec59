// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/exportfilter.h"

#include <algorithm>

namespace slantlight {

namespace {

bool lets(const ExportFilter &filter, const Review &review, const Marker &marker)
{
    const MarkerStanding standing = review.answerTo(marker) == Answer::Agree
                                        ? MarkerStanding::Agreed
                                        : MarkerStanding::Unanswered;
    return filter.withMarkers && !filter.hiddenVoices.contains(marker.voice)
           && filter.standings.contains(standing);
}

bool lets(const ExportFilter &filter, const PlacedAnnotation &placed)
{
    return filter.withAnnotations && filter.states.contains(placed.anchor.state)
           && (!filter.codes || filter.codes->contains(placed.annotation.code))
           && (!filter.coders || filter.coders->contains(placed.annotation.coder));
}

} // namespace

Shown exported(const Review &review, const ExportFilter &filter)
{
    Shown result = shown(review, filter.markers);
    std::erase_if(result.markers,
                  [&](const Marker *marker) { return !lets(filter, review, *marker); });
    result.profile.marks = {};
    for (const Marker *const marker : result.markers) {
        result.profile.marks.at(static_cast<std::size_t>(marker->category)) +=
            marker->isMark() ? 1 : 0;
    }
    const auto without = [&](std::vector<const PlacedAnnotation *> &annotations) {
        std::erase_if(annotations,
                      [&](const PlacedAnnotation *placed) { return !lets(filter, *placed); });
    };
    without(result.annotations);
    without(result.orphans);
    return result;
}

} // namespace slantlight
