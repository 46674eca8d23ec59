// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/comparison.h"
#include "core/review/reportclues.h"
#include "core/review/reportcomparison.h"
#include "core/text/textspan.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace slantlight {

/// In what two articles differ, in the order in which it is listed.
enum class DifferenceKind : std::uint8_t {
    // of two reports
    Naming, ///< the same actor is named otherwise
    Cue, ///< another verb reports the same
    Number, ///< the same thing is counted otherwise
    OnlyFirst, ///< only the first tells it
    OnlySecond,
    // of two versions
    Reworded, ///< a block has other words
    Gone, ///< a block is only in the earlier one
    New, ///< a block is only in the later one
    MarkGone,
    MarkNew,
};

/// What of a report the other has not; the number is one of that list of OnlyReported.
enum class OnlyPart : std::uint8_t { Block, Quotation, Speaker, Number };

/// One difference, and where it stands in both articles.
struct ReportDifference
{
    DifferenceKind kind = DifferenceKind::Naming;
    OnlyPart part = OnlyPart::Block; ///< for what only one report tells
    std::size_t number = 0; ///< in the list of the comparison that holds it
    std::vector<TextSpan> first; ///< ordered, disjoint
    std::vector<TextSpan> second; ///< likewise

    friend bool operator==(const ReportDifference &, const ReportDifference &) = default;
};

/// Returns in what two reports differ, by kind. What is quoted in a block that only one of them has
/// is not listed once more.
[[nodiscard]] std::vector<ReportDifference> differencesOf(const ReportComparison &comparison,
                                                          const ReadReport &first,
                                                          const ReadReport &second);
/// Returns in what two versions differ, by kind.
[[nodiscard]] std::vector<ReportDifference> differencesOf(const Comparison &comparison);

} // namespace slantlight
