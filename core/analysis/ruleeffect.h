// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysis.h"

#include <cstdint>
#include <functional>
#include <vector>

namespace slantlight {

/// What becomes of a marker when other rules are tried.
struct TriedMarker
{
    enum class Fate : std::uint8_t { New, Gone, Kept };

    Fate fate = Fate::Kept;
    Marker marker; ///< as it is now; of one that is gone, as it was

    friend bool operator==(const TriedMarker &, const TriedMarker &) = default;
};

/// Compares the markers of one text @p before and @p after, each ordered by span and rule.
///
/// All that come or go are told; of those that stay only the ones of rules that are @p meant. The
/// same place and rule are the same marker, however much it weighs. Ordered by span.
[[nodiscard]] std::vector<TriedMarker> effectOf(const std::vector<Marker> &before,
                                                const std::vector<Marker> &after,
                                                const std::function<bool(const RuleId &)> &meant);

/// How many came, went and stayed.
struct EffectCount
{
    int added = 0;
    int gone = 0;
    int kept = 0;

    friend bool operator==(const EffectCount &, const EffectCount &) = default;
};
[[nodiscard]] EffectCount countOf(const std::vector<TriedMarker> &markers);

} // namespace slantlight
