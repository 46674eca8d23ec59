// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/selector.h"

#include "core/annotation/placesearch.h"
#include "core/annotation/wordedge.h"

#include <algorithm>

namespace slantlight {

QStringView anchorStateId(AnchorState state)
{
    switch (state) {
    case AnchorState::Exact:
        return u"exact";
    case AnchorState::Moved:
        return u"moved";
    case AnchorState::Doubtful:
        return u"doubtful";
    case AnchorState::Orphan:
        return u"orphan";
    }
    Q_UNREACHABLE_RETURN({});
}

Selector describe(QStringView text, TextSpan span)
{
    Q_ASSERT(span.end().value() <= text.size());
    qsizetype begin = span.begin().value();
    qsizetype end = span.end().value();
    begin -= isInsidePair(text, begin) ? 1 : 0;
    end += isInsidePair(text, end) ? 1 : 0;
    qsizetype from = std::max<qsizetype>(0, begin - contextLength);
    qsizetype to = std::min(text.size(), end + contextLength);
    from += isInsidePair(text, from) ? 1 : 0;
    to -= isInsidePair(text, to) ? 1 : 0;
    return {
        .exact = text.sliced(begin, end - begin).toString(),
        .prefix = text.sliced(from, begin - from).toString(),
        .suffix = text.sliced(end, to - end).toString(),
        .position = {TextOffset(begin), TextOffset(end)},
    };
}

Anchor resolve(const Selector &selector, QStringView text)
{
    return resolve(std::span(&selector, 1), text).front();
}

std::vector<Anchor> resolve(std::span<const Selector> selectors, QStringView text)
{
    std::optional<SearchedText> prepared; // made for the first selector that has to be looked for
    std::vector<Anchor> anchors;
    anchors.reserve(selectors.size());
    for (const Selector &selector : selectors) {
        if (selector.exact.isEmpty()) {
            anchors.push_back({});
            continue;
        }
        const PlaceSearch search(selector, text);
        if (search.isAtStoredPosition()) {
            anchors.push_back({.state = AnchorState::Exact, .span = selector.position});
            continue;
        }
        if (!prepared) {
            prepared.emplace(text);
        }
        anchors.push_back(
            verdict(selector, search.surroundings(), search.candidates(*prepared), text));
    }
    return anchors;
}

} // namespace slantlight
