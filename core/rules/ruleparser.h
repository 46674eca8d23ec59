// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/rules/rule.h"

namespace slantlight {

/// What one file of rules says.
struct ParsedRules
{
    std::vector<Rule> rules;
    std::vector<RuleId> off; ///< rules that it switches off
};

/// Reads the rules of one file; see RuleSet::parse().
[[nodiscard]] Result<ParsedRules> parseRules(const QString &file, const QString &text,
                                             const Lexicon &lexicon, Vocabulary &vocabulary);

} // namespace slantlight
