// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/diagnostic.h"
#include "core/pattern/patternprogram.h"
#include "core/pattern/patterntree.h"

#include <expected>

namespace slantlight {

/// Makes instructions of @p tree, which was read without mistakes.
///
/// Fails with PatternTooLong, and with TooManyWays where gaps and options in a row could match in
/// so many ways that the matcher would give up, and would then miss matches without a word.
[[nodiscard]] std::expected<PatternProgram, Mistake> compilePattern(const PatternTree &tree,
                                                                    PatternWords &words);

} // namespace slantlight
