// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/markerorder.h"

#include <algorithm>
#include <functional>
#include <map>
#include <tuple>
#include <utility>

namespace slantlight {

namespace {

constexpr std::array ids{
    std::pair(MarkerOrder::Place, QStringView(u"place")),
    std::pair(MarkerOrder::Kind, QStringView(u"kind")),
    std::pair(MarkerOrder::Strength, QStringView(u"strength")),
    std::pair(MarkerOrder::Speaker, QStringView(u"speaker")),
};

/// What marks of one group have in common; orders the groups.
struct WhoseWords
{
    enum class Share : std::uint8_t { Told, OfSpeakers, OfNobody, Beside };

    Share share = Share::Told;
    std::vector<std::size_t> speakers;
    Voice voice = Voice::Narration;
};

WhoseWords whoseWords(const Marker &marker)
{
    using Share = WhoseWords::Share;
    switch (marker.voice) {
    case Voice::Headline:
    case Voice::Narration:
    case Voice::Caption:
        return {.share = Share::Told, .speakers = {}, .voice = Voice::Narration};
    case Voice::Indirect:
    case Voice::Direct:
        return {.share = marker.speakers.empty() ? Share::OfNobody : Share::OfSpeakers,
                .speakers = marker.speakers,
                .voice = marker.voice};
    case Voice::Teaser:
    case Voice::Credit:
        return {.share = Share::Beside, .speakers = {}, .voice = marker.voice};
    }
    Q_UNREACHABLE_RETURN({});
}

/// Orders groups of one speaker: what is retold is the outlet's wording and comes first.
struct InOrder
{
    bool operator()(const WhoseWords &a, const WhoseWords &b) const
    {
        const auto rank = [](const WhoseWords &words) {
            return std::tuple(words.share, words.speakers, words.voice == Voice::Direct,
                              words.voice);
        };
        return rank(a) < rank(b);
    }
};

} // namespace

QStringView markerOrderId(MarkerOrder order)
{
    return std::ranges::find(ids, order, &decltype(ids)::value_type::first)->second;
}

std::optional<MarkerOrder> markerOrderFromId(QStringView id)
{
    const auto found = std::ranges::find(ids, id, &decltype(ids)::value_type::second);
    return found == ids.end() ? std::nullopt : std::optional(found->first);
}

void sortByStrength(std::vector<const Marker *> &markers)
{
    std::ranges::stable_sort(markers, std::greater(), [](const Marker *marker) {
        return std::pair(marker->weight, marker->severity);
    });
}

std::vector<MarkerGroup> groupedByKind(const std::vector<const Marker *> &markers)
{
    std::array<MarkerGroup, allCategories.size()> groups;
    for (const Marker *const marker : markers) {
        groups.at(static_cast<std::size_t>(marker->category)).markers.push_back(marker);
    }
    std::vector<MarkerGroup> filled;
    for (MarkerGroup &group : groups) {
        if (!group.markers.empty()) {
            filled.push_back(std::move(group));
        }
    }
    return filled;
}

std::vector<MarkerGroup> groupedBySpeaker(const std::vector<const Marker *> &markers)
{
    std::map<WhoseWords, MarkerGroup, InOrder> groups;
    for (const Marker *const marker : markers) {
        groups[whoseWords(*marker)].markers.push_back(marker);
    }
    std::vector<MarkerGroup> inOrder;
    inOrder.reserve(groups.size());
    for (auto &[words, group] : groups) {
        inOrder.push_back(std::move(group));
    }
    return inOrder;
}

} // namespace slantlight
