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

/// How much all files that were read so far hold, which is bounded: rules are read at every start.
struct RuleCount
{
    std::size_t rules = 0;
    std::size_t listed = 0; ///< entries of the lists in their patterns
};

/// Reads the rules of one file, and adds them to @p count; see RuleSet::parse(). Fails with the
/// diagnostics of the file.
[[nodiscard]] Result<ParsedRules> parseRules(const QString &file, const QString &text,
                                             PatternWords &words, RuleCount &count);

} // namespace slantlight
