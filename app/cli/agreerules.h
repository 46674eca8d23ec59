// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/ruleverdicttable.h"

#include <QString>

#include <vector>

namespace slantlight {

/// Returns what people said to rules as lines for a terminal.
[[nodiscard]] QString ruleVerdictText(const std::vector<RuleVerdicts> &rules,
                                      const RuleSentence &sentenceOf);

} // namespace slantlight
