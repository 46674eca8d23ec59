// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pattern/condition.h"

#include <algorithm>
#include <array>

namespace slantlight {

namespace {

/// By where they look; those directly beside come first.
constexpr std::array<ConditionKind, 10> kinds{{
    {.word = u"before", .where = Where::Before, .isWanted = true},
    {.word = u"not before", .where = Where::Before, .isWanted = false},
    {.word = u"after", .where = Where::After, .isWanted = true},
    {.word = u"not after", .where = Where::After, .isWanted = false},
    {.word = u"earlier", .where = Where::Earlier, .isWanted = true},
    {.word = u"not earlier", .where = Where::Earlier, .isWanted = false},
    {.word = u"later", .where = Where::Later, .isWanted = true},
    {.word = u"not later", .where = Where::Later, .isWanted = false},
    {.word = u"with", .where = Where::Elsewhere, .isWanted = true},
    {.word = u"without", .where = Where::Elsewhere, .isWanted = false},
}};

bool stands(Where where, const TokenPattern &pattern, const TokenView &view, TokenRange found)
{
    const TokenRange sentence = view.tokens.sentenceOf(found.begin);
    switch (where) {
    case Where::Before:
        return pattern.matchesBefore(view, found.begin);
    case Where::After:
        return found.end < sentence.end && pattern.matchAt(view, found.end);
    case Where::Earlier:
        return pattern.occursIn(view, {.begin = sentence.begin, .end = found.begin});
    case Where::Later:
        return pattern.occursIn(view, {.begin = found.end, .end = sentence.end});
    case Where::Elsewhere:
        return stands(Where::Earlier, pattern, view, found)
               || stands(Where::Later, pattern, view, found);
    }
    Q_UNREACHABLE_RETURN(false);
}

} // namespace

std::span<const ConditionKind> conditionKinds()
{
    return kinds;
}

std::span<const ConditionKind> directConditionKinds()
{
    return std::span(kinds).first(4);
}

bool Condition::holds(const TokenView &view, TokenRange found) const
{
    return stands(where, pattern, view, found) == isWanted;
}

bool allHold(std::span<const Condition> conditions, const TokenView &view, TokenRange found)
{
    return std::ranges::all_of(
        conditions, [&](const Condition &condition) { return condition.holds(view, found); });
}

} // namespace slantlight
