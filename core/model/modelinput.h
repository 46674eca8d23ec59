// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/category.h"
#include "core/base/smallset.h"
#include "core/text/tag.h"
#include "core/text/tokens.h"
#include "core/text/voice.h"

#include <cstdint>
#include <span>
#include <vector>

namespace slantlight {

/// Words on which a rule speaks.
struct RuledWords
{
    /// How strongly it speaks, from note to strong, or that it turned away: the words are those
    /// that it looks for, and what stands beside them shows that they are meant plainly.
    enum class Say : std::uint8_t { Note, Weak, Strong, TurnedAway };

    TokenRange tokens;
    std::uint32_t rule = 0; ///< wordKey() of its id
    Category category = Category::Loaded;
    Say say = Say::Note;
};

/// A text as the word model sees it, which borrows all of it. Spans with an entry for each token
/// are as long as there are tokens.
struct ModelInput
{
    const Tokens &tokens;
    std::span<const Tag> tags;
    std::span<const Voice> voices;
    std::span<const std::uint8_t> flags; ///< masks of TokenFlag
    std::span<const RuledWords> rules;
};

/// What counts of the place of a word, beside the words there: who speaks, signs directly beside
/// it, and what rules say. Learned and used alike.
enum class Circumstance : std::uint8_t {
    FirstVoice, ///< one for each Voice, in their order
    InCue = FirstVoice + 7,
    BehindHyphen,
    BeforeHyphen,
    BehindQuote,
    BeforeQuote,
    TurnedAway,
    FirstRule, ///< one for each category and strength, as ruleCircumstance() numbers them
};

inline constexpr std::size_t ruleCircumstanceCount = allCategories.size() * 3;
inline constexpr std::size_t circumstanceCount =
    static_cast<std::size_t>(Circumstance::FirstRule) + ruleCircumstanceCount;
static_assert(circumstanceCount <= 64); // of a SmallSet

using Circumstances = SmallSet<Circumstance>;

[[nodiscard]] constexpr Circumstance voiceCircumstance(Voice voice)
{
    return static_cast<Circumstance>(static_cast<std::size_t>(voice));
}

/// That a rule of @p category says @p say.
[[nodiscard]] constexpr Circumstance ruleCircumstance(Category category, RuledWords::Say say)
{
    return say == RuledWords::Say::TurnedAway
               ? Circumstance::TurnedAway
               : static_cast<Circumstance>(static_cast<std::size_t>(Circumstance::FirstRule)
                                           + static_cast<std::size_t>(category) * 3
                                           + static_cast<std::size_t>(say));
}

/// Returns what counts at each token of @p input.
[[nodiscard]] std::vector<Circumstances> circumstancesOf(const ModelInput &input);

} // namespace slantlight
