// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/agreement/figure.h"
#include "core/agreement/unitcut.h"

#include <span>
#include <vector>

namespace slantlight {

/// A text in which each of some coders has marked stretches of one kind.
struct UnitizedText
{
    qint64 size = 0; ///< in units
    std::vector<std::vector<UnitRange>> coders; ///< in order, disjoint, not empty
};

/// How much coders differ in where stretches of one kind lie, and how much they would by chance;
/// both grow with the square of lengths, as shares of that of all text.
struct UnitizingDisagreement
{
    double observed = 0;
    double expected = 0; ///< 0: where nobody has marked anything
};

/// The two of Krippendorff's alpha for unitizing: alpha-U of Krippendorff 1995, in the form of
/// Krippendorff 2004, section 11.6. It counts how far the ends of stretches lie apart, and all of a
/// stretch that meets nothing. (Of the family of Krippendorff, Mathet, Bouvry and Widlöcher 2016 it
/// is none: that counts coincidences of lengths.)
///
/// Texts lie end to end, and no section reaches from one into the next. All have the same coders,
/// at least two.
[[nodiscard]] UnitizingDisagreement unitizingDisagreement(std::span<const UnitizedText> texts);

/// Returns alpha-U of several kinds of stretches together, by the sums of their disagreements; of
/// one kind it is that kind's own.
[[nodiscard]] Figure unitizingAlpha(std::span<const UnitizingDisagreement> kinds);

} // namespace slantlight
