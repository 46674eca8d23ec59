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

bool Rule::admits(const TokenView &view, const TokenPattern::Match &match) const
{
    if (view.blockOf(match.marked.begin) == BlockKind::StageDirection) {
        return false; // it tells of noises, and is nobody's wording
    }
    return std::ranges::all_of(restrictions,
                               [&](const Restriction &restriction) {
                                   return restriction.holds(view, match.marked);
                               })
           && allHold(conditions, view, match.whole);
}

} // namespace slantlight
