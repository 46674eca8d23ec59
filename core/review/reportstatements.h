// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/reportmeanings.h"

#include <span>
#include <stop_token>
#include <vector>

namespace slantlight {

/// Pairs the attributions of two reports that report the same: words that both quote, or what the
/// same speaker is reported to say in much the same terms; in @p blocks, which tell the same, less
/// is asked of these. Each has one partner at most. Gives up soon after @p stop was asked for.
[[nodiscard]] std::vector<SameStatement>
sameStatements(const ReadReport &first, const ReadReport &second, const ReportClues &firstClues,
               const ReportClues &secondClues, const ActorPairs &actors,
               const ReportMeanings &meanings, std::span<const SameQuotation> quotations,
               std::span<const BlockPair> blocks, const std::stop_token &stop = {});

} // namespace slantlight
