// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/glance.h"

#include "core/text/foldedtext.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace slantlight {

namespace {

/// How little marks of a kind steer a reader: 0 is the most.
int tierOf(Category category)
{
    switch (category) {
    case Category::Contest:
    case Category::Doubt:
    case Category::Label:
    case Category::Loaded:
    case Category::Presup:
    case Category::Euph:
        return 0;
    case Category::Verb:
    case Category::Puff:
    case Category::Scale:
    case Category::Boost:
    case Category::Edit:
        return 1;
    case Category::Hedge:
    case Category::Vague:
    case Category::Outlet:
        return 2;
    }
    Q_UNREACHABLE_RETURN(2);
}

/// Within a tier: what sets the outlet apart from what it reports comes first.
int rankOf(Category category)
{
    constexpr std::array first{Category::Contest, Category::Doubt, Category::Label};
    const auto found = std::ranges::find(first, category);
    return found == first.end() ? static_cast<int>(first.size()) + static_cast<int>(category)
                                : static_cast<int>(found - first.begin());
}

/// Whether the words stand between quotation marks: somebody else may have chosen them.
bool startsWithQuote(QStringView words)
{
    return !words.isEmpty() && straightSign(words.front().unicode()) == u'"';
}

struct Candidate
{
    const Marker *marker;
    bool isBetweenQuotes;

    [[nodiscard]] auto rank() const
    {
        return std::tuple(!isOwnVoice(marker->voice), tierOf(marker->category),
                          -static_cast<int>(marker->severity), rankOf(marker->category),
                          isBetweenQuotes, -marker->weight, marker->span.begin());
    }
};

std::vector<Candidate> ranked(const Shown &shown)
{
    const QString &text = shown.review->article->text();
    std::vector<Candidate> candidates;
    candidates.reserve(shown.markers.size());
    for (const Marker *const marker : shown.markers) {
        candidates.push_back(
            {.marker = marker, .isBetweenQuotes = startsWithQuote(marker->span.in(text))});
    }
    std::ranges::stable_sort(candidates, {}, &Candidate::rank);
    return candidates;
}

bool isSignature(const Marker &marker)
{
    return marker.category == Category::Outlet && marker.voice == Voice::Credit;
}

} // namespace

Glance glanceOf(const Shown &shown, std::size_t most)
{
    Glance glance;
    if (!shown.review->article) {
        return glance;
    }
    glance.marks = static_cast<int>(shown.markers.size());
    glance.own = static_cast<int>(std::ranges::count_if(
        shown.markers, [](const Marker *marker) { return isOwnVoice(marker->voice); }));

    const std::vector<Candidate> candidates = ranked(shown);
    const QString &text = shown.review->article->text();
    std::set<QString> wordings;
    std::set<Category> kinds;
    const auto take = [&](const Candidate &candidate) {
        if (wordings.insert(foldedWord(candidate.marker->span.in(text))).second) {
            kinds.insert(candidate.marker->category);
            glance.strongest.push_back(candidate.marker);
        }
    };

    const auto &outlet = shown.review->analysis.outlet;
    const auto signature = std::ranges::find_if(
        candidates, [](const Candidate &each) { return isSignature(*each.marker); });
    const bool signs = signature != candidates.end() && outlet && isDirected(*outlet) && most > 0;
    const std::size_t room = signs ? most - 1 : most;
    for (const bool newKindsOnly : {true, false}) {
        for (const Candidate &candidate : candidates) {
            const bool isNew = !kinds.contains(candidate.marker->category);
            const bool isLeft = signs && candidate.marker == signature->marker;
            if (glance.strongest.size() < room && !isLeft && (isNew || !newKindsOnly)) {
                take(candidate);
            }
        }
    }
    if (signs) {
        take(*signature);
    }
    return glance;
}

} // namespace slantlight
