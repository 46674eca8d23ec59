// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysis.h"
#include "core/language/language.h"
#include "core/reading/reading.h"
#include "core/rules/rulepack.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace slantlight {

struct DescribedMarkers
{
    std::vector<Marker> markers; ///< ordered by span, then by rule
    std::optional<TextOffset> end; ///< where they end, if there are more
};

/// Makes markers of what the rules of @p pack find in @p reading, which was made in @p language,
/// and of what its word model adds: with voice, speaker, weight, words and fingerprint. No more
/// than
/// @p most are made, the first ones of the text.
[[nodiscard]] DescribedMarkers describeMarkers(const Reading &reading, const Language &language,
                                               const RulePack &pack,
                                               std::size_t most = mostMarkers);

} // namespace slantlight
