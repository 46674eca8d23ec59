// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pattern/patterntree.h"
#include "core/pattern/patternwords.h"

#include <cstdint>
#include <vector>

namespace slantlight {

/// What makes a pattern worth trying: a word, or another thing that is rare, and how many tokens
/// before it a match then begins.
struct PatternAnchor
{
    AnchorKind kind = AnchorKind::Word;
    std::uint8_t lookBack = 0;
    WordId word = 0; ///< if it is one
    /// A mask of the words that may follow: bit `id % 64` of each; a clear bit is certain.
    std::uint64_t nextWords = 0;
};

/// Returns where to look for the pattern @p tree, which was read without mistakes: one of the
/// anchors stands in every match.
///
/// Where a match has several words to choose from, the rarer one is taken: "the [ regime ]" is
/// looked for at "regime". There are none if the pattern may match without a word, number or rare %
/// item among its first six tokens. They are sorted, and each is there once.
[[nodiscard]] std::vector<PatternAnchor> patternAnchors(const PatternTree &tree,
                                                        PatternWords &words);

} // namespace slantlight
