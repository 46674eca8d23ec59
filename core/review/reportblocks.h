// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/reportmeanings.h"

#include <span>
#include <stop_token>
#include <vector>

namespace slantlight {

/// Pairs the blocks of two reports that tell the same, as far as what they share tells.
///
/// A block may have several partners, where these share nearly as much as the best. Blocks at about
/// the same part of their articles are preferred, and what shares little is not paired. Takes time
/// with the clues that are rare enough to tell. Gives up soon after @p stop was asked for.
[[nodiscard]] std::vector<BlockPair> pairedBlocks(const ReadReport &first, const ReadReport &second,
                                                  const ReportMeanings &meanings,
                                                  std::span<const SameQuotation> quotations,
                                                  const std::stop_token &stop = {});

} // namespace slantlight
