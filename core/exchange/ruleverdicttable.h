// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/verdictstore.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <vector>

namespace slantlight {

/// Tells what a rule says of what it marks; empty for one that is in no pack.
using RuleSentence = std::function<QString(const RuleId &)>;

/// Returns @p rules as a table, RFC 4180, UTF-8: a line for each rule, with how often people agreed
/// and said no, the share of those who agreed, and the last reasons.
[[nodiscard]] QByteArray ruleVerdictsToCsv(const std::vector<RuleVerdicts> &rules,
                                           const RuleSentence &sentenceOf);
/// Returns the same as one line of JSON, without its line break.
[[nodiscard]] QByteArray ruleVerdictsToJson(const std::vector<RuleVerdicts> &rules,
                                            const RuleSentence &sentenceOf);

} // namespace slantlight
