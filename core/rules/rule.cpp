// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/rule.h"

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
    const std::size_t first = match.marked.begin;
    const BlockKind block = view.blockOf(first);
    if (notIn.contains(view.voices[first]) || notInBlocks.contains(block)
        || block == BlockKind::StageDirection) { // it tells of noises, and is nobody's wording
        return false;
    }
    if (asCue) {
        bool isCue = false;
        for (std::size_t token = match.marked.begin; token < match.marked.end; ++token) {
            isCue = isCue || view.has(token, TokenFlag::InCue);
        }
        if (isCue != *asCue) {
            return false;
        }
    }
    return allHold(conditions, view, match.whole);
}

} // namespace slantlight
