// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/judgement.h"

namespace slantlight {

namespace {

// A rule finds the same words again, yet its span may have grown since the verdict was given.
const Marker *markerOf(const Verdict &verdict, const Anchor &anchor, const Analysis &analysis)
{
    if (!anchor.span || anchor.state == AnchorState::Doubtful) {
        return nullptr;
    }
    const Marker *overlapping = nullptr;
    for (const Marker &marker : analysis.markers) {
        if (marker.rule != verdict.rule) {
            continue;
        }
        if (marker.span == *anchor.span) {
            return &marker;
        }
        if (overlapping == nullptr && marker.span.overlaps(*anchor.span)) {
            overlapping = &marker;
        }
    }
    return overlapping;
}

} // namespace

std::optional<Verdict> Judgement::verdictOn(const Marker &marker) const
{
    const auto found = verdicts.find(marker.fingerprint);
    return found == verdicts.end() ? std::nullopt : std::optional(found->second);
}

bool Judgement::lets(const Marker &marker) const
{
    if (silenced.contains(marker.rule)) {
        return false;
    }
    const auto verdict = verdictOn(marker);
    return !verdict || verdict->answer != Answer::NotHere;
}

std::map<QString, Verdict> verdictsByMarker(std::span<const Verdict> verdicts, QStringView text,
                                            const Analysis &analysis)
{
    std::vector<Selector> selectors;
    selectors.reserve(verdicts.size());
    for (const Verdict &verdict : verdicts) {
        selectors.push_back(verdict.selector);
    }
    const std::vector<Anchor> places = resolve(selectors, text);
    std::map<QString, Verdict> byMarker;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (const Marker *const marker = markerOf(verdicts[i], places[i], analysis)) {
            byMarker.insert_or_assign(marker->fingerprint, verdicts[i]);
        }
    }
    return byMarker;
}

std::vector<const Marker *> shownMarkers(const Analysis &analysis, const MarkerFilter &filter,
                                         const Judgement &judgement)
{
    std::vector<const Marker *> shown;
    for (const Marker &marker : analysis.markers) {
        if (filter.shows(marker) && judgement.lets(marker)) {
            shown.push_back(&marker);
        }
    }
    return shown;
}

} // namespace slantlight
