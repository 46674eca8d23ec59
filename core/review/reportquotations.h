// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/reportcomparison.h"

#include <stop_token>
#include <vector>

namespace slantlight {

/// Finds the quotations that two readings share, as a whole or in part: runs of the same words in
/// the same order, whatever their case and marks. Words that are only held at arm's length count
/// where they are two or more. Takes time with the words of both, more where runs return often.
[[nodiscard]] std::vector<SameQuotation> sameQuotations(const Reading &first, const Reading &second,
                                                        const std::stop_token &stop = {});

} // namespace slantlight
