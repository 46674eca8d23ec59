// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/proposals.h"

#include <optional>
#include <vector>

namespace slantlight {

/// A proposal that stays, and the one in whose content it stands.
struct Placed
{
    Proposal proposal;
    std::optional<std::size_t> within; ///< number among those that stay
};

/// Returns which of @p proposals stay, in the order of their cues: of those that overlap in their
/// cues the surest, then the one with the longest content. Quotations that nobody reports and that
/// follow on the words of a speaker are added to what that speaker says.
///
/// That a report inside another's content is not counted beside it is PolNeAR's convention (Newell,
/// Margolin and Ruths 2018).
[[nodiscard]] std::vector<Placed> placeProposals(const TaggedText &text,
                                                 std::vector<Proposal> proposals);

} // namespace slantlight
