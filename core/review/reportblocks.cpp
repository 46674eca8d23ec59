// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/reportblocks.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace slantlight {

namespace {

using Meaning = ReportMeanings::Meaning;

/// Below this two blocks are no pair. This and the figures below were chosen by eye, over articles
/// of three outlets on the same events.
constexpr double leastConfidence = 0.28;
/// A block's further partners share so much of what its best does.
constexpr double nearlyBest = 0.75;
/// What both tell at opposite ends of their articles counts so much less.
constexpr double distanceCost = 0.2;

/// The blocks of one report: their clues, and what these mean.
struct BlockClues
{
    std::vector<std::vector<std::size_t>> clues; ///< by block
    std::vector<std::vector<Meaning>> meanings; ///< by block
};

BlockClues blockClues(const ReadReport &report, const ReportMeanings::Side &side)
{
    BlockClues blocks;
    blocks.clues.resize(report.article.blocks().size());
    for (std::size_t clue = 0; clue < side.clues->size(); ++clue) {
        blocks.clues[(*side.clues)[clue].block].push_back(clue);
    }
    for (const std::vector<std::size_t> &clues : blocks.clues) {
        blocks.meanings.push_back(ReportMeanings::meaningsOf(side, clues));
    }
    return blocks;
}

std::size_t blockAt(const Article &article, TextSpan span)
{
    return std::size_t(article.blockAt(span.begin()) - article.blocks().data());
}

std::size_t wordsIn(const Reading &reading, TextSpan span)
{
    const QStringView text = span.in(reading.tokens.text());
    return std::size_t(std::ranges::count(text, u' ')) + 1;
}

/// How much more likely two blocks are one by words of somebody that both quote.
double trustIn(std::size_t quotedWords)
{
    constexpr double most = 4; // by so many words nearly two of three doubts are gone
    return 1 - std::exp(-double(quotedWords) / most);
}

/// Pairs blocks.
class BlockMatcher
{
public:
    BlockMatcher(const ReadReport &first, const ReadReport &second, const ReportMeanings &meanings,
                 std::span<const SameQuotation> quotations)
        : m_first(first)
        , m_second(second)
        , m_meanings(meanings)
        , m_firstBlocks(blockClues(first, meanings.first()))
        , m_secondBlocks(blockClues(second, meanings.second()))
    {
        for (const SameQuotation &quotation : quotations) {
            m_quotations[{blockAt(first.article, quotation.first),
                          blockAt(second.article, quotation.second)}]
                .push_back(&quotation);
        }
    }

    [[nodiscard]] std::vector<BlockPair> run(const std::stop_token &stop)
    {
        findCandidates(stop);
        std::vector<double> bestOfFirst(m_firstBlocks.clues.size());
        std::vector<double> bestOfSecond(m_secondBlocks.clues.size());
        for (const Candidate &candidate : m_candidates) {
            double &first = bestOfFirst[candidate.first];
            double &second = bestOfSecond[candidate.second];
            first = std::max(first, candidate.confidence);
            second = std::max(second, candidate.confidence);
        }
        std::vector<BlockPair> pairs;
        for (const Candidate &candidate : m_candidates) {
            const double best =
                std::min(bestOfFirst[candidate.first], bestOfSecond[candidate.second]);
            if (candidate.confidence < nearlyBest * best) {
                continue;
            }
            if (stop.stop_requested()) {
                return {};
            }
            pairs.push_back(pairOf(candidate));
        }
        return pairs;
    }

private:
    struct Candidate
    {
        std::size_t first = 0;
        std::size_t second = 0;
        double confidence = 0;
    };

    void findCandidates(const std::stop_token &stop)
    {
        // What more blocks have than these tells too little to look for.
        constexpr std::size_t mostBlocks = 48;
        std::vector<std::vector<std::size_t>> blocksWith(m_meanings.size());
        for (std::size_t block = 0; block < m_secondBlocks.meanings.size(); ++block) {
            for (const Meaning meaning : m_secondBlocks.meanings[block]) {
                if (blocksWith[meaning].size() <= mostBlocks) {
                    blocksWith[meaning].push_back(block);
                }
            }
        }
        for (std::size_t block = 0; block < m_firstBlocks.meanings.size(); ++block) {
            if (stop.stop_requested()) {
                return;
            }
            std::vector<std::size_t> others;
            for (const Meaning meaning : m_firstBlocks.meanings[block]) {
                if (blocksWith[meaning].size() <= mostBlocks) {
                    others.insert(others.end(), blocksWith[meaning].begin(),
                                  blocksWith[meaning].end());
                }
            }
            for (auto place = m_quotations.lower_bound({block, 0});
                 place != m_quotations.end() && place->first.first == block; ++place) {
                others.push_back(place->first.second);
            }
            std::ranges::sort(others);
            const auto rest = std::ranges::unique(others);
            others.erase(rest.begin(), rest.end());
            for (const std::size_t other : others) {
                const double confidence = confidenceOf(block, other);
                if (confidence >= leastConfidence) {
                    m_candidates.push_back(
                        {.first = block, .second = other, .confidence = confidence});
                }
            }
        }
    }

    [[nodiscard]] double confidenceOf(std::size_t first, std::size_t second) const
    {
        const ReportMeanings::Overlap overlap =
            m_meanings.overlap(m_firstBlocks.meanings[first], m_secondBlocks.meanings[second]);
        constexpr double likeEnough = 0.35; // two outlets tell nothing in just the same words
        constexpr double enough = 2; // weight of some three rare clues
        const double told =
            std::min(1.0, overlap.likeness / likeEnough) * (1 - std::exp(-overlap.weight / enough));
        const double confidence = 1 - (1 - told) * (1 - trustIn(quotedWords(first, second)));
        const auto part = [](std::size_t block, std::size_t blocks) {
            return blocks > 1 ? double(block) / double(blocks - 1) : 0.0;
        };
        const double distance = std::abs(part(first, m_firstBlocks.clues.size())
                                         - part(second, m_secondBlocks.clues.size()));
        return confidence * (1 - distanceCost * distance);
    }

    [[nodiscard]] std::size_t quotedWords(std::size_t first, std::size_t second) const
    {
        const auto found = m_quotations.find({first, second});
        std::size_t words = 0;
        if (found != m_quotations.end()) {
            for (const SameQuotation *quotation : found->second) {
                for (const SharedWording &wording : quotation->wording) {
                    words += wordsIn(m_first.reading, wording.first);
                }
            }
        }
        return words;
    }

    [[nodiscard]] BlockPair pairOf(const Candidate &candidate) const
    {
        BlockPair pair{.first = candidate.first,
                       .second = candidate.second,
                       .confidence = candidate.confidence,
                       .shared = m_meanings.shared(m_firstBlocks.clues[candidate.first],
                                                   m_secondBlocks.clues[candidate.second],
                                                   m_first.reading, m_second.reading)};
        if (const auto found = m_quotations.find({candidate.first, candidate.second});
            found != m_quotations.end()) {
            for (const SameQuotation *quotation : found->second) {
                for (const SharedWording &wording : quotation->wording) {
                    pair.shared.push_back(
                        {.kind = ClueKind::Quotation,
                         .text = wording.first.in(m_first.article.text()).toString(),
                         .weight = double(wordsIn(m_first.reading, wording.first)),
                         .first = {wording.first},
                         .second = {wording.second}});
                }
            }
            std::ranges::stable_sort(pair.shared, std::ranges::greater(), &SharedClue::weight);
        }
        return pair;
    }

    const ReadReport &m_first;
    const ReadReport &m_second;
    const ReportMeanings &m_meanings;
    BlockClues m_firstBlocks;
    BlockClues m_secondBlocks;
    /// By the numbers of their blocks.
    std::map<std::pair<std::size_t, std::size_t>, std::vector<const SameQuotation *>> m_quotations;
    std::vector<Candidate> m_candidates;
};

} // namespace

std::vector<BlockPair> pairedBlocks(const ReadReport &first, const ReadReport &second,
                                    const ReportMeanings &meanings,
                                    std::span<const SameQuotation> quotations,
                                    const std::stop_token &stop)
{
    return BlockMatcher(first, second, meanings, quotations).run(stop);
}

} // namespace slantlight
