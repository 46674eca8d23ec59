// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/unitcut.h"
#include "core/base/ids.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace slantlight {

/// A stretch that somebody has given a code.
struct CodedStretch
{
    UnitRange units; ///< not empty
    CodeId code;

    friend bool operator==(const CodedStretch &, const CodedStretch &) = default;
};

/// When two stretches are taken for the same.
enum class SameStretch : std::uint8_t {
    Exact, ///< they have the same units
    Overlapping, ///< the units that both have are at least half of those that either has
};

/// Whether the codes of two stretches count too.
enum class CodesCount : std::uint8_t { No, Yes };

/// The units that two stretches have in common, over those that either has: 0 to 1.
[[nodiscard]] double overlapOf(const UnitRange &a, const UnitRange &b);

/// Pairs the stretches of two coders that are the same, each with one at the most, so that there
/// are as many pairs as can be; returns their indices.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>>
sameStretches(const std::vector<CodedStretch> &first, const std::vector<CodedStretch> &second,
              SameStretch same, CodesCount codes);

} // namespace slantlight
