// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/candidate.h"

#include "core/annotation/wordedge.h"

#include <algorithm>

namespace slantlight {

Anchor verdict(const Selector &selector, std::span<const Candidate> candidates, QStringView text)
{
    const auto best = std::ranges::max_element(candidates, {}, &Candidate::total);
    if (best == candidates.end()) {
        return {};
    }
    const Candidate *second = nullptr;
    int unchanged = 0;
    for (const Candidate &candidate : candidates) {
        unchanged += candidate.isUnchanged() ? 1 : 0;
        if (!candidate.span.overlaps(best->span) && (!second || candidate.total > second->total)) {
            second = &candidate;
        }
    }
    if (best->isExact() && !(second && second->isExact())) {
        return {.state = AnchorState::Exact, .span = best->span};
    }
    const bool leads = !second || best->total - second->total >= 0.1;
    const bool sameNames =
        best->isUnchanged() || namesIn(best->span.in(text)) == namesIn(selector.exact);
    if (best->quote >= 0.9 && best->context >= 0.6 && leads && sameNames) {
        return {.state = AnchorState::Moved, .span = best->span};
    }
    const bool isUnmistakable =
        best->isUnchanged() && unchanged == 1 && selector.exact.size() >= shortQuote;
    if (best->total > 0.7 || isUnmistakable) {
        return {.state = AnchorState::Doubtful, .span = best->span};
    }
    return {};
}

} // namespace slantlight
