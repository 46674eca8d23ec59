// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/placesearch.h"

#include "core/annotation/wordedge.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace slantlight {

namespace {

constexpr qsizetype mostErrors = 256;
constexpr std::size_t mostUnchanged = 64;
constexpr qsizetype mostApproximate = 24;
constexpr std::size_t mostRegions = 24;
constexpr qsizetype blindReach = 8 * 1024; // around the old place, where nothing shows the way
constexpr qsizetype play = 16; // what folding and small edits may shift a short quote by

/// Whether @p left and @p right, put together, share a word.
bool isOneWord(QStringView left, QStringView right)
{
    return !left.isEmpty() && !right.isEmpty() && left.back().isLetterOrNumber()
           && right.front().isLetterOrNumber();
}

/// Finds where a quote begins in a text, given where it ends.
class StartSearch
{
public:
    StartSearch(QStringView quote, qsizetype maxErrors)
        : m_length(quote.size())
        , m_maxErrors(maxErrors)
        // Of a long quote a piece of the head tells as much as the whole.
        , m_isLong(quote.size() > 2 * mostErrors)
        , m_head(reversed(m_isLong ? quote.first(mostErrors) : quote))
    {
    }

    /// Returns where the quote's head, read backwards from @p end, fits best.
    [[nodiscard]] qsizetype startBefore(qsizetype end, QStringView text) const
    {
        const qsizetype from = std::max<qsizetype>(0, end - m_length - m_maxErrors);
        if (!m_isLong) {
            return end - m_head.endingFromStart(reversed(text.sliced(from, end - from))).end;
        }
        const qsizetype to = std::clamp(end - m_length + m_maxErrors + m_head.length(), from, end);
        const std::vector<Ending> starts =
            m_head.endings(reversed(text.sliced(from, to - from)), m_maxErrors);
        const auto best = std::ranges::min_element(starts, {}, &Ending::errors);
        return best == starts.end() ? from : to - best->end;
    }

private:
    qsizetype m_length;
    qsizetype m_maxErrors;
    bool m_isLong;
    BitPattern m_head;
};

} // namespace

PlaceSearch::PlaceSearch(const Selector &selector, QStringView text)
    : m_selector(selector)
    , m_text(text)
    , m_surroundings(selector.prefix, selector.suffix)
    , m_beginsWord(!isOneWord(selector.prefix, selector.exact))
    , m_endsWord(!isOneWord(selector.exact, selector.suffix))
{
}

bool PlaceSearch::isAtStoredPosition() const
{
    const TextSpan stored = m_selector.position;
    const qsizetype rest = m_selector.suffix.size();
    const bool wasNearEnd = rest < contextLength;
    return stored.end().value() <= m_text.size() && stored.in(m_text) == m_selector.exact
           && keepsWords(stored) && m_surroundings.likeness(m_text, stored) == 1
           && (!wasNearEnd || m_text.size() - stored.end().value() == rest);
}

std::vector<Candidate> PlaceSearch::candidates(const SearchedText &prepared) const
{
    const Wanted wanted = this->wanted(prepared);
    if (wanted.quote.isEmpty()) {
        return {};
    }
    std::vector<Candidate> found;
    for (const qsizetype begin : places(wanted, prepared)) {
        const TextSpan span =
            prepared.folded.written({TextOffset(begin), TextOffset(begin + wanted.quote.size())});
        if (keepsWords(span)) {
            const bool isSame = span.in(m_text) == m_selector.exact;
            found.push_back(candidate(span, isSame ? 1 : sameButTypography));
            found.back().isUnchanged = true;
        }
    }
    if (m_selector.exact.size() >= shortQuote || !found.empty()) {
        addSimilar(wanted, prepared.folded, found);
    }
    return found;
}

PlaceSearch::Wanted PlaceSearch::wanted(const SearchedText &prepared) const
{
    const QStringView prefix = QStringView(m_selector.prefix).right(Surroundings::reach);
    const QStringView suffix = QStringView(m_selector.suffix).left(Surroundings::reach);
    const qsizetype head = FoldedText(prefix.toString(), Folding::Wording).text().size();
    const FoldedText words(prefix + m_selector.exact + suffix, Folding::Wording);
    Wanted wanted{
        .quote = FoldedText(m_selector.exact, Folding::Wording).text(),
        .likely = prepared.index.alignments(words.text()),
    };
    for (qsizetype &begin : wanted.likely) {
        begin += head;
    }
    return wanted;
}

// The places where the quote stands unchanged. A quote too short for the index is looked for where
// its surroundings are: elsewhere it would not be taken for the one that is meant.
std::vector<qsizetype> PlaceSearch::places(const Wanted &wanted, const SearchedText &prepared) const
{
    const QStringView text = prepared.folded.text();
    std::vector<qsizetype> found;
    const auto look = [&](Region region) {
        const QStringView stretch = text.sliced(region.begin, region.end - region.begin);
        for (const qsizetype begin : occurrences(wanted.quote, stretch)) {
            found.push_back(region.begin + begin);
        }
    };
    if (wanted.quote.size() >= QuoteIndex::runLength) {
        found = prepared.index.occurrences(wanted.quote);
    } else if (!m_surroundings.isKnown()) {
        look({.begin = 0, .end = text.size()});
    } else {
        std::ranges::for_each(regions(wanted, play, text), look);
        if (found.empty()) {
            look(neighbourhood(text));
        }
    }
    keepLikeliest(found, wanted);
    return found;
}

void PlaceSearch::keepLikeliest(std::vector<qsizetype> &places, const Wanted &wanted) const
{
    if (places.size() <= mostUnchanged) {
        return;
    }
    std::vector<std::tuple<qsizetype, qsizetype, qsizetype>> ranked; // votes, distance, place
    ranked.reserve(places.size());
    for (const qsizetype place : places) {
        const auto from = std::ranges::lower_bound(wanted.likely, place - play);
        const auto to = std::upper_bound(from, wanted.likely.end(), place + play);
        const qsizetype distance = std::abs(place - m_selector.position.begin().value());
        ranked.emplace_back(from - to, distance, place);
    }
    const auto kept = ranked.begin() + mostUnchanged;
    std::ranges::nth_element(ranked, kept);
    ranked.erase(kept, ranked.end());
    places.clear();
    for (const auto &[votes, distance, place] : ranked) {
        places.push_back(place);
    }
    std::ranges::sort(places);
}

// The stretches that hold the quote if it begins in one of the likely places, or at most @p reach
// before or after it; of many those that most speaks for, in the order of the text.
std::vector<PlaceSearch::Region> PlaceSearch::regions(const Wanted &wanted, qsizetype reach,
                                                      QStringView text) const
{
    std::vector<Region> regions;
    for (const qsizetype likely : wanted.likely) {
        const qsizetype begin = std::clamp<qsizetype>(likely - reach, 0, text.size());
        const qsizetype end =
            std::clamp<qsizetype>(likely + wanted.quote.size() + reach, begin, text.size());
        if (regions.empty() || begin > regions.back().end) {
            regions.push_back({.begin = begin, .end = end, .votes = 0});
        }
        regions.back().end = end;
        ++regions.back().votes;
    }
    if (regions.size() > mostRegions) {
        const auto rank = [this](const Region &region) {
            const qsizetype distance = std::abs(region.begin - m_selector.position.begin().value());
            return std::pair(-region.votes, distance);
        };
        const auto kept = regions.begin() + mostRegions;
        std::ranges::nth_element(regions, kept, {}, rank);
        regions.erase(kept, regions.end());
        std::ranges::sort(regions, {}, &Region::begin);
    }
    return regions;
}

// Leaves those that much speaks for: where a few runs of many are shared, something else is told.
void PlaceSearch::dropUnlikely(std::vector<Region> &regions)
{
    const auto likeliest = std::ranges::max_element(regions, {}, &Region::votes);
    if (likeliest != regions.end()) {
        const qsizetype most = likeliest->votes;
        std::erase_if(regions, [most](const Region &region) { return 6 * region.votes < most; });
    }
}

PlaceSearch::Region PlaceSearch::neighbourhood(QStringView text) const
{
    const qsizetype old = std::min(m_selector.position.begin().value(), text.size());
    return {
        .begin = std::max<qsizetype>(0, old - blindReach),
        .end = std::min(text.size(), old + m_selector.exact.size() + blindReach),
    };
}

void PlaceSearch::addSimilar(const Wanted &wanted, const FoldedText &text,
                             std::vector<Candidate> &found) const
{
    const QString &quote = wanted.quote;
    const QStringView whole = text.text();
    const qsizetype maxErrors = std::min(mostErrors, quote.size() / 2);
    std::vector<Region> worth = regions(wanted, std::max(play, maxErrors), whole);
    if (worth.empty()) {
        worth.push_back(neighbourhood(whole));
    }
    dropUnlikely(worth);
    if (const auto exact = std::ranges::find_if(found, &Candidate::isExact); exact != found.end()) {
        // Only what may be the original of a copy is of interest, not the place itself.
        const qsizetype place = text.folded(exact->span).begin().value();
        std::erase_if(worth, [&](const Region &region) {
            return region.begin <= place && place < region.end
                   && region.end - region.begin < 3 * quote.size() + 2 * play;
        });
    }
    const BitPattern pattern(quote);
    std::vector<Ending> endings;
    for (const Region &region : worth) {
        const QStringView stretch = whole.sliced(region.begin, region.end - region.begin);
        for (const Ending &ending : pattern.endings(stretch, maxErrors)) {
            endings.push_back({.end = region.begin + ending.end, .errors = ending.errors});
        }
    }
    const auto kept = std::min<qsizetype>(mostApproximate, std::ssize(endings));
    std::ranges::partial_sort(endings, endings.begin() + kept, {}, &Ending::errors);
    endings.resize(static_cast<std::size_t>(kept));

    const StartSearch starts(quote, maxErrors);
    for (const Ending &ending : endings) {
        if (ending.errors == 0) {
            continue; // found already, or cut out of a word
        }
        const qsizetype begin = starts.startBefore(ending.end, whole);
        if (begin < ending.end) {
            const double errors = static_cast<double>(ending.errors);
            found.push_back(
                candidate(snapped(text.written({TextOffset(begin), TextOffset(ending.end)})),
                          1 - errors / static_cast<double>(quote.size())));
        }
    }
}

Candidate PlaceSearch::candidate(TextSpan span, double quote) const
{
    const double context = m_surroundings.likeness(m_text, span);
    const auto distance = std::abs(span.begin() - m_selector.position.begin());
    const double nearness =
        1 - std::min(1.0, static_cast<double>(distance) / static_cast<double>(m_text.size()));
    return {
        .span = span,
        .quote = quote,
        .context = context,
        .total = (50 * quote + 40 * context + 2 * nearness) / 92,
    };
}

// Whether the span does not cut into a word where the original did not: no "art" in "party".
bool PlaceSearch::keepsWords(TextSpan span) const
{
    return !(m_beginsWord && isInsideWord(m_text, span.begin().value()))
           && !(m_endsWord && isInsideWord(m_text, span.end().value()));
}

TextSpan PlaceSearch::snapped(TextSpan span) const
{
    qsizetype begin = span.begin().value();
    qsizetype end = span.end().value();
    begin = m_beginsWord ? nearestWordEdge(m_text, begin) : begin;
    end = m_endsWord ? nearestWordEdge(m_text, end) : end;
    begin -= isInsidePair(m_text, begin) ? 1 : 0;
    end += isInsidePair(m_text, end) ? 1 : 0;
    return begin < end ? TextSpan(TextOffset(begin), TextOffset(end)) : span;
}

} // namespace slantlight
