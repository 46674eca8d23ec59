// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/reportmeanings.h"

#include <span>
#include <vector>

namespace slantlight {

/// Returns the numbers that differ in @p pairs of blocks that tell the same: one block counts
/// something, the other counts the same thing otherwise, and neither has the other's number. Of
/// several partners of a first block only the surest is looked at.
///
/// What is counted is the word after the number. @p first and @p second are the readings that the
/// clues of @p meanings were found in. Takes time with the clues of these blocks.
[[nodiscard]] std::vector<DifferentNumber> differentNumbers(const Reading &first,
                                                            const Reading &second,
                                                            const ReportMeanings &meanings,
                                                            std::span<const BlockPair> pairs);

} // namespace slantlight
