// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/rules/rule.h"

namespace slantlight {

/// Reads the rules of one file; see RuleSet::parse().
[[nodiscard]] Result<std::vector<Rule>> parseRules(const QString &file, const QString &text,
                                                   const Lexicon &lexicon, Vocabulary &vocabulary);

} // namespace slantlight
