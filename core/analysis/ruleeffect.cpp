// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/ruleeffect.h"

#include <algorithm>
#include <tuple>

namespace slantlight {

namespace {

/// Whether @p a comes before @p b in the order of markers.
bool isBefore(const Marker &a, const Marker &b)
{
    return std::tie(a.span, a.rule) < std::tie(b.span, b.rule);
}

} // namespace

std::vector<TriedMarker> effectOf(const std::vector<Marker> &before,
                                  const std::vector<Marker> &after,
                                  const std::function<bool(const RuleId &)> &meant)
{
    std::vector<TriedMarker> effect;
    auto old = before.begin();
    for (const Marker &marker : after) {
        for (; old != before.end() && isBefore(*old, marker); ++old) {
            effect.push_back({.fate = TriedMarker::Fate::Gone, .marker = *old});
        }
        const bool isKept = old != before.end() && !isBefore(marker, *old);
        if (!isKept) {
            effect.push_back({.fate = TriedMarker::Fate::New, .marker = marker});
            continue;
        }
        ++old;
        if (meant(marker.rule)) {
            effect.push_back({.fate = TriedMarker::Fate::Kept, .marker = marker});
        }
    }
    for (; old != before.end(); ++old) {
        effect.push_back({.fate = TriedMarker::Fate::Gone, .marker = *old});
    }
    return effect;
}

EffectCount countOf(const std::vector<TriedMarker> &markers)
{
    EffectCount count;
    for (const TriedMarker &each : markers) {
        int &figure = each.fate == TriedMarker::Fate::New    ? count.added
                      : each.fate == TriedMarker::Fate::Gone ? count.gone
                                                             : count.kept;
        ++figure;
    }
    return count;
}

} // namespace slantlight
