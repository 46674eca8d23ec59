// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysis.h"

#include <set>

namespace slantlight {

/// The weight from which on markers are worth showing. Lighter ones, which exports of everything
/// hold too, are words that hardly anybody would mark.
inline constexpr double leastShownWeight = 0.25;

/// Which markers are shown, as far as that does not depend on what people said of them.
struct MarkerFilter
{
    double leastWeight = markWeight; ///< 0 to 1; the slider between "few" and "all" moves it
    std::set<Category> hidden;
    bool ownVoiceOnly = false; ///< only the outlet's own words
    Severity leastSeverity = Severity::Note;

    [[nodiscard]] bool shows(const Marker &marker) const;

    friend bool operator==(const MarkerFilter &, const MarkerFilter &) = default;
};

} // namespace slantlight
