// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/selector.h"
#include "core/annotation/surroundings.h"

#include <span>

namespace slantlight {

/// Quotes of fewer characters must be found unchanged.
inline constexpr qsizetype shortQuote = 20;

/// Quotes of so many characters hardly stand in a second place by chance.
inline constexpr qsizetype tellingQuote = 80;

/// The quote score where only quotation marks or spaces differ.
inline constexpr double sameButTypography = 0.99;

/// A place that may be the one that a selector means.
struct Candidate
{
    TextSpan span;
    double quote = 0; ///< likeness of the words, 0 to 1
    double context = 0; ///< likeness of the surroundings, 0 to 1
    double total = 0; ///< both, and nearness to the old position, 0 to 1
    bool isUnchanged = false; ///< the words are the same, perhaps set otherwise

    [[nodiscard]] bool isExact() const { return quote == 1 && context >= 0.9; }
};

/// Decides for one of @p candidates in @p text, or for none, as resolve() says.
[[nodiscard]] Anchor verdict(const Selector &selector, const Surroundings &surroundings,
                             std::span<const Candidate> candidates, QStringView text);

} // namespace slantlight
