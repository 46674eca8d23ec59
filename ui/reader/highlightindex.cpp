// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/highlightindex.h"

#include <algorithm>

namespace slantlight::ui {

HighlightIndex::HighlightIndex(std::vector<Highlight> highlights)
    : m_highlights(std::move(highlights))
{
    m_reach.reserve(m_highlights.size());
    TextOffset reach;
    for (const Highlight &highlight : m_highlights) {
        reach = std::max(reach, highlight.span.end());
        m_reach.push_back(reach);
    }
}

const Highlight *HighlightIndex::find(const QString &id) const
{
    const auto found = std::ranges::find(m_highlights, id, &Highlight::id);
    return found == m_highlights.end() ? nullptr : &*found;
}

std::span<const Highlight> HighlightIndex::around(TextSpan span) const
{
    const auto last = std::ranges::upper_bound(m_highlights, span.end(), {},
                                               [](const Highlight &h) { return h.span.begin(); });
    const auto first = std::ranges::lower_bound(m_reach, span.begin());
    const auto from = std::min(first - m_reach.begin(), last - m_highlights.begin());
    return {m_highlights.begin() + from, last};
}

template <typename Accepts>
const Highlight *HighlightIndex::shortest(TextOffset offset, Accepts accepts) const
{
    const Highlight *inside = nullptr;
    const Highlight *ending = nullptr;
    for (const Highlight &highlight : around(TextSpan(offset, offset))) {
        if (!accepts(highlight)) {
            continue;
        }
        auto *const best = highlight.span.contains(offset)  ? &inside
                           : highlight.span.end() == offset ? &ending
                                                            : nullptr;
        // Not shorter is enough to win: the list has machine before hand.
        if (best != nullptr
            && (*best == nullptr || highlight.span.length() <= (*best)->span.length())) {
            *best = &highlight;
        }
    }
    return inside != nullptr ? inside : ending;
}

const Highlight *HighlightIndex::at(TextOffset offset) const
{
    return shortest(offset, [](const Highlight &) { return true; });
}

const Highlight *HighlightIndex::at(TextOffset offset, Highlight::Origin origin) const
{
    return shortest(offset, [origin](const Highlight &h) { return h.origin == origin; });
}

const Highlight *HighlightIndex::neighbour(const QString &from, TextOffset caret,
                                           Direction direction) const
{
    const bool forward = direction == Direction::Forward;
    auto place = m_highlights.end();
    if (const Highlight *const here = find(from)) {
        place = m_highlights.begin() + (here - m_highlights.data()) + (forward ? 1 : 0);
    } else {
        const auto begins = [](const Highlight &h) {
            return h.span.begin();
        };
        place = forward ? std::ranges::upper_bound(m_highlights, caret, {}, begins)
                        : std::ranges::lower_bound(m_highlights, caret, {}, begins);
    }
    if (forward) {
        return place == m_highlights.end() ? nullptr : &*place;
    }
    return place == m_highlights.begin() ? nullptr : &*(place - 1);
}

} // namespace slantlight::ui
