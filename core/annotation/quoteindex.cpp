// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/quoteindex.h"

#include "core/annotation/quotesearch.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace slantlight {

namespace {

constexpr qsizetype mostRuns = 256; // of one quote that are looked up
constexpr std::size_t mostAlignments = 1024;
constexpr std::size_t mostPlaces = 4096;
constexpr std::size_t fewestBuckets = 1024;
constexpr std::size_t mostBuckets = std::size_t{1} << 22;

// Returns the distance of the runs that are looked up of a quote with @p length characters.
qsizetype stride(qsizetype length)
{
    return std::max<qsizetype>(1, length / mostRuns);
}

std::size_t runsIn(QStringView text)
{
    return static_cast<std::size_t>(
        std::max<qsizetype>(0, text.size() - QuoteIndex::runLength + 1));
}

} // namespace

QuoteIndex::QuoteIndex(const QString &text)
    : m_text(text)
    , m_starts(std::clamp(std::bit_ceil(runsIn(text)), fewestBuckets, mostBuckets) + 1, 0)
    , m_places(runsIn(text))
{
    // Counts, then sums, then puts each place at the end of its bucket's stretch, last place first.
    const auto runs = static_cast<qsizetype>(runsIn(text));
    for (qsizetype at = 0; at < runs; ++at) {
        ++m_starts[bucket(m_text, at)];
    }
    std::inclusive_scan(m_starts.begin(), m_starts.end(), m_starts.begin());
    for (qsizetype at = runs - 1; at >= 0; --at) {
        m_places[--m_starts[bucket(m_text, at)]] = static_cast<std::uint32_t>(at);
    }
}

std::size_t QuoteIndex::bucket(QStringView text, qsizetype at) const
{
    constexpr std::uint64_t odd = 0x9E3779B97F4A7C15; // 2^64 / golden ratio (Knuth, vol. 3, 6.4)
    std::uint64_t hash = 0;
    for (const QChar c : text.sliced(at, runLength)) {
        hash = (std::rotl(hash, 5) ^ c.unicode()) * odd;
    }
    return static_cast<std::size_t>(hash >> 32) & (m_starts.size() - 2);
}

QuoteIndex::Run QuoteIndex::run(QStringView words, qsizetype at) const
{
    const std::size_t i = bucket(words, at);
    return {
        .at = at,
        .places = std::span(m_places).subspan(m_starts[i], m_starts[i + 1] - m_starts[i]),
    };
}

std::vector<qsizetype> QuoteIndex::occurrences(QStringView quote) const
{
    Q_ASSERT(quote.size() >= runLength);
    Run rarest = run(quote, 0);
    for (qsizetype at = 0; at + runLength <= quote.size(); at += stride(quote.size())) {
        const Run other = run(quote, at);
        if (other.places.size() < rarest.places.size()) {
            rarest = other;
        }
    }
    if (rarest.places.size() > mostPlaces) {
        return slantlight::occurrences(quote, m_text); // linear in repetitive texts too
    }
    std::vector<qsizetype> found;
    for (const std::uint32_t place : rarest.places) {
        const qsizetype begin = static_cast<qsizetype>(place) - rarest.at;
        if (begin >= 0 && QStringView(m_text).sliced(begin).startsWith(quote)) {
            found.push_back(begin);
        }
    }
    return found;
}

std::vector<qsizetype> QuoteIndex::alignments(QStringView words) const
{
    std::vector<Run> runs;
    for (qsizetype at = 0; at + runLength <= words.size(); at += stride(words.size())) {
        runs.push_back(run(words, at));
    }
    std::ranges::stable_sort(runs, {}, [](const Run &other) { return other.places.size(); });

    std::vector<qsizetype> begins;
    std::size_t looked = 0;
    for (const Run &shared : runs) {
        looked += shared.places.size();
        if (looked > mostAlignments) {
            break;
        }
        for (const std::uint32_t place : shared.places) {
            const auto at = static_cast<qsizetype>(place);
            if (QStringView(m_text).sliced(at, runLength) == words.sliced(shared.at, runLength)) {
                begins.push_back(at - shared.at);
            }
        }
    }
    std::ranges::sort(begins);
    return begins;
}

} // namespace slantlight
