// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/highlightindex.h"

#include <algorithm>
#include <limits>
#include <tuple>

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

std::vector<const Highlight *> HighlightIndex::over(TextSpan span) const
{
    std::vector<const Highlight *> found;
    for (const Highlight &highlight : around(span)) {
        if (highlight.span.overlaps(span)) {
            found.push_back(&highlight);
        }
    }
    return found;
}

std::vector<const Highlight *> HighlightIndex::allAt(TextOffset offset) const
{
    std::vector<const Highlight *> inside;
    std::vector<const Highlight *> ending;
    for (const Highlight &highlight : around(TextSpan(offset, offset))) {
        if (highlight.span.contains(offset)) {
            inside.push_back(&highlight);
        } else if (highlight.span.end() == offset) {
            ending.push_back(&highlight);
        }
    }
    std::vector<const Highlight *> &found = inside.empty() ? ending : inside;
    strongestFirst(found);
    return found;
}

const Highlight *HighlightIndex::at(TextOffset offset) const
{
    const std::vector<const Highlight *> found = allAt(offset);
    return found.empty() ? nullptr : found.front();
}

const Highlight *HighlightIndex::at(TextOffset offset, Highlight::Origin origin) const
{
    const std::vector<const Highlight *> found = allAt(offset);
    const auto first = std::ranges::find(found, origin, &Highlight::origin);
    return first == found.end() ? nullptr : *first;
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

void strongestFirst(std::vector<const Highlight *> &highlights)
{
    qsizetype shortestMark = std::numeric_limits<qsizetype>::max();
    for (const Highlight *const highlight : highlights) {
        if (highlight->origin == Highlight::Origin::Machine) {
            shortestMark = std::min(shortestMark, highlight->span.length());
        }
    }
    const auto rank = [shortestMark](const Highlight *highlight) {
        const bool byHand = highlight->origin == Highlight::Origin::Hand;
        const int turn = !byHand ? 1 : highlight->span.length() <= shortestMark ? 0 : 2;
        return std::tuple(turn, highlight->weak, -highlight->weight, highlight->span.length());
    };
    std::ranges::stable_sort(highlights, {}, rank);
}

} // namespace slantlight::ui
