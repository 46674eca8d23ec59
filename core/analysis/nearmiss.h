// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/reading.h"
#include "core/rules/rulepack.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace slantlight {

/// Why a rule marks nothing in a text, as far as that can be told: how far the one of its patterns
/// got that got furthest.
struct NearMiss
{
    enum class Kind : std::uint8_t {
        NotThere, ///< not even the first item stands there
        Partly, ///< the pattern fits at first
        TurnedAway, ///< what is found is there, and a condition does not hold
        OutOfPlace, ///< it is there, in a voice or block that the rule leaves alone
    };

    Kind kind = Kind::NotThere;
    QString pattern; ///< as it was written
    QString reached; ///< the words that it, or its beginning, matched
    QString wanted; ///< the item that was looked for next; of a condition its line
    QString instead; ///< the word that stands there; empty where the sentence ends

    friend bool operator==(const NearMiss &, const NearMiss &) = default;
};

/// Returns why @p rule, one of @p pack, does not mark anything in @p reading; nothing where it
/// does, or where only another rule of its category is in its way.
[[nodiscard]] std::optional<NearMiss> nearMiss(const Rule &rule, const RulePack &pack,
                                               const Reading &reading);

} // namespace slantlight
