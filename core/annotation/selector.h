// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace slantlight {

/// How much of a text is kept before and after a place, in code units.
inline constexpr qsizetype contextLength = 32;

/// The stored description of a place in a text: W3C's text quote and text position selectors.
///
/// The position counts UTF-16 code units; exchange formats that count otherwise convert.
struct Selector
{
    QString exact;
    QString prefix; ///< up to 32 code units before the place, never half a surrogate pair
    QString suffix; ///< up to 32 code units after it
    TextSpan position; ///< where it stood when it was described

    friend bool operator==(const Selector &, const Selector &) = default;
};

/// How sure it is that a place was found again.
enum class AnchorState : std::uint8_t {
    Exact, ///< same words, same surroundings
    Moved, ///< found for certain, elsewhere or slightly changed
    Doubtful, ///< the best candidate is shown dashed, and a person is asked
    Orphan, ///< lost; kept, listed, and can be put back by hand
};

[[nodiscard]] QStringView anchorStateId(AnchorState state);

/// Where a selector's place is in a text of today.
struct Anchor
{
    AnchorState state = AnchorState::Orphan;
    std::optional<TextSpan> span; ///< set unless orphan

    friend bool operator==(const Anchor &, const Anchor &) = default;
};

/// Describes @p span of @p text so that resolve() can find it again.
[[nodiscard]] Selector describe(QStringView text, TextSpan span);

/// Finds the place of @p selector in @p text.
///
/// Tries the stored position first, then the quote with its surroundings. Thresholds: exact at a
/// quote score of 1 and a context of at least .9; moved at .9 and .6. Both also ask for a lead of
/// .1 over every other place, that no copy stands elsewhere which may be the one that is meant, for
/// the same words (saysTheSame()), and for surroundings in which no name or number stands where
/// another one stood. Doubtful above .7 in all, or where a longer quote stands unchanged in one
/// place only; else orphan. Quotes under 20 code units must be found unchanged. Straight and curly
/// quotation marks, kinds of white space and soft hyphens make no difference to the words, yet keep
/// a place from being exact.
[[nodiscard]] Anchor resolve(const Selector &selector, QStringView text);

/// Finds the places of all @p selectors, in their order, with the work on the text done once.
[[nodiscard]] std::vector<Anchor> resolve(std::span<const Selector> selectors, QStringView text);

} // namespace slantlight
