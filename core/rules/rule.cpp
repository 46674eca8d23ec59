// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rule.h"

#include <algorithm>

namespace slantlight {

QStringList Rule::plainWordings() const
{
    QStringList written;
    for (const PlainGroup &group : plain) {
        for (const PlainWording &wording : group.wordings) {
            written.append(wording.written());
        }
    }
    written.removeDuplicates();
    return written;
}

Rule::Answer Rule::answer(const TokenView &view, const TokenPattern::Match &match) const
{
    if (view.blockOf(match.marked.begin) == BlockKind::StageDirection) {
        return Answer::No; // it tells of noises, and is nobody's wording
    }
    if (!std::ranges::all_of(restrictions, [&](const Restriction &restriction) {
            return restriction.holds(view, match.marked);
        })) {
        return Answer::No;
    }
    const auto failed = std::ranges::find_if_not(
        conditions, [&](const Condition &condition) { return condition.holds(view, match.whole); });
    if (failed == conditions.end()) {
        return Answer::Yes;
    }
    return failed->isWanted ? Answer::No : Answer::TurnedAway;
}

} // namespace slantlight
