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
    const std::size_t first = match.marked.begin;
    if (notIn.contains(view.voices[first]) || notInBlocks.contains(view.blockOf(first))) {
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
    const TokenRange sentence = view.tokens.sentenceOf(first);
    const auto standsBefore = [&](const TokenPattern &pattern) {
        return pattern.matchesBefore(view, match.whole.begin);
    };
    const auto standsAfter = [&](const TokenPattern &pattern) {
        return match.whole.end < sentence.end && pattern.matchAt(view, match.whole.end);
    };
    const auto standsEarlier = [&](const TokenPattern &pattern) {
        return pattern.occursIn(view, {.begin = sentence.begin, .end = match.whole.begin});
    };
    const auto standsLater = [&](const TokenPattern &pattern) {
        return pattern.occursIn(view, {.begin = match.whole.end, .end = sentence.end});
    };
    const auto standsElsewhere = [&](const TokenPattern &pattern) {
        return standsEarlier(pattern) || standsLater(pattern);
    };
    return std::ranges::all_of(before, standsBefore) && std::ranges::all_of(after, standsAfter)
           && std::ranges::none_of(notBefore, standsBefore)
           && std::ranges::none_of(notAfter, standsAfter)
           && std::ranges::all_of(earlier, standsEarlier) && std::ranges::all_of(later, standsLater)
           && std::ranges::none_of(notEarlier, standsEarlier)
           && std::ranges::none_of(notLater, standsLater)
           && std::ranges::all_of(with, standsElsewhere)
           && std::ranges::none_of(without, standsElsewhere);
}

} // namespace slantlight
