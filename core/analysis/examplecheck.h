// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/rulepack.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace slantlight {

/// Runs the examples of those rules of @p pack, which are for @p language, that are @p meant, and
/// returns what is wrong, a line each.
///
/// A line reads "doubt.rules, line 12, column 9: doubt.purportedly: expected ..., found ..."; the
/// column is where the two begin to differ. A rule needs at least two firing and two non-firing
/// examples. Where another rule of the category takes the expected place, the line names it.
[[nodiscard]] QStringList checkExamples(
    const RulePack &pack, const Language &language,
    const std::function<bool(const Rule &)> &meant = [](const Rule &) { return true; });

} // namespace slantlight
