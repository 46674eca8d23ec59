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

/// The same of a file that may have mistakes.
struct ReadRules
{
    ParsedRules parsed; ///< of rules only those that can be run: what they ask for is understood
    std::vector<Diagnostic> mistakes; ///< by their places
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

/// Reads what of a file can be understood, in the same way.
[[nodiscard]] ReadRules readRules(const QString &file, const QString &text, PatternWords &words,
                                  RuleCount &count);

} // namespace slantlight
