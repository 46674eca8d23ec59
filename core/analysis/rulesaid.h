// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/modelinput.h"
#include "core/reading/reading.h"
#include "core/rules/rulepack.h"

#include <vector>

namespace slantlight {

/// Whether readers who marked words were asked for words of @p category. Hedges, vague sources and
/// traces of outlets were no matter of theirs.
[[nodiscard]] bool isLearned(Category category);

/// Returns @p severity, or one step less where somebody else speaks: what is quoted is not the
/// outlet's choice of words.
[[nodiscard]] Severity severityIn(Voice voice, Severity severity);

/// What the rules of a pack say of a text.
struct RulesSaid
{
    std::vector<RuleSet::Finding> findings; ///< none in another language than the text's
    std::vector<RuledWords> words; ///< what shipped rules say to the word model
};

/// Asks the rules of @p pack, which must outlive the answer; @p view is that of @p reading.
[[nodiscard]] RulesSaid askRules(const Reading &reading, const TokenView &view,
                                 const RulePack &pack);

/// Returns @p reading as the word model sees it, with what the rules say; borrows all.
[[nodiscard]] ModelInput inputOf(const Reading &reading, const std::vector<RuledWords> &words);

} // namespace slantlight
