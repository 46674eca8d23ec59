// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pattern/patterntree.h"
#include "core/pattern/patternwords.h"

#include <cstddef>
#include <memory>
#include <vector>

namespace slantlight {

/// What a match begins with and how long it gets: cheap tests before a pattern is tried.
struct PatternReach
{
    WordSet firstWords; ///< a match begins with one of them ...
    std::vector<std::shared_ptr<const WordList>> firstLists; ///< ... an entry of these ...
    bool beginsAnyhow = false; ///< ... or with something else
    std::size_t longest = 0; ///< no match has more tokens
};

/// Works out the reach of the pattern @p tree, which was read without mistakes.
[[nodiscard]] PatternReach patternReach(const PatternTree &tree, PatternWords &words);

} // namespace slantlight
