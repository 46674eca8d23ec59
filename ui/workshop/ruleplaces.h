// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QString>

#include <optional>

namespace slantlight::ui {

class RulePacks;

/// Where something stands in a file of a pack.
struct RulePlace
{
    QString path;
    int line = 0; ///< from 1

    friend bool operator==(const RulePlace &, const RulePlace &) = default;
};

/// Returns where the rule @p id is written: in the last of the user's packs that has it, saved or
/// not, else in the shipped rules; nothing where there is no such rule.
[[nodiscard]] std::optional<RulePlace> placeOfRule(const RuleId &id, const RulePacks &packs);

/// Returns the draft of a rule that says nothing yet, for the file called @p file.
[[nodiscard]] QString emptyRule(const QString &file);

/// A rule that is written below a text.
struct AppendedRule
{
    QString inserted; ///< what is added to the text
    int line = 0; ///< where the rule begins then

    friend bool operator==(const AppendedRule &, const AppendedRule &) = default;
};
/// Writes @p rule below @p text, parted from it by an empty line.
[[nodiscard]] AppendedRule appendedRule(const QString &text, const QString &rule);

/// Writes @p rule below what the file at @p path has, and returns its place; it is not saved, and
/// can be undone. Fails as RuleFiles::open().
[[nodiscard]] Result<RulePlace> writeRule(RulePacks &packs, const QString &path,
                                          const QString &rule);

} // namespace slantlight::ui
