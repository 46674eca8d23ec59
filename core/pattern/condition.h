// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pattern/tokenpattern.h"

#include <QStringView>

#include <cstdint>
#include <span>

namespace slantlight {

/// Where, seen from what was found, the pattern of a condition is looked for; in its sentence.
/// The cheapest come first.
enum class Where : std::uint8_t {
    Before, ///< directly
    After, ///< directly
    Earlier, ///< anywhere before
    Later, ///< anywhere after
    Elsewhere, ///< on either side
};

/// A kind of condition, and the word by which files of rules ask for it.
struct ConditionKind
{
    QStringView word; ///< such as "not before"
    Where where = Where::Before;
    bool isWanted = true; ///< false: what was found counts only if the pattern does not stand there
};

/// All kinds that a rule may have.
[[nodiscard]] std::span<const ConditionKind> conditionKinds();

/// Those of them that look directly beside what was found.
[[nodiscard]] std::span<const ConditionKind> directConditionKinds();

/// What must, or must not, stand beside what a rule found.
struct Condition
{
    Where where = Where::Before;
    bool isWanted = true;
    TokenPattern pattern;

    [[nodiscard]] bool holds(const TokenView &view, TokenRange found) const;
};

/// Whether all of @p conditions hold for @p found, which is not empty.
[[nodiscard]] bool allHold(std::span<const Condition> conditions, const TokenView &view,
                           TokenRange found);

} // namespace slantlight
