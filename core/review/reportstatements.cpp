// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/reportstatements.h"

#include <algorithm>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace slantlight {

namespace {

using Meaning = ReportMeanings::Meaning;

/// What is retold in other words is the same from this likeness on, and where so many clues tell.
constexpr double leastLikeness = 0.3;
constexpr std::size_t leastClues = 2;

/// A statement by the clues in it.
struct StatementClues
{
    std::vector<std::size_t> clues;
    std::vector<Meaning> meanings;
};

/// The statements of one report.
class Statements
{
public:
    Statements(const ReadReport &report, const ReportMeanings::Side &side)
        : m_tokens(report.reading.tokens)
        , m_side(side)
        , m_innermost(m_tokens.size())
    {
        // What stands in another's content comes after it, and is written over it.
        const auto &attributions = report.analysis.attributions;
        for (std::size_t i = 0; i < attributions.size(); ++i) {
            for (const TextSpan span : attributions[i].content) {
                for (std::size_t token = tokenFrom(m_tokens, span.begin());
                     token < m_tokens.size() && m_tokens.spanOf(token).begin() < span.end();
                     ++token) {
                    if (m_innermost[token] == 0 || attributions[i].within) {
                        m_innermost[token] = i + 1;
                    }
                }
            }
        }
        m_begins.reserve(side.clues->size());
        for (const ReportClue &clue : *side.clues) {
            m_begins.push_back(report.reading.tokens.spanOf(clue.tokens).begin());
        }
    }

    [[nodiscard]] StatementClues of(const Attribution &attribution) const
    {
        StatementClues statement;
        for (const TextSpan span : attribution.content) {
            const auto begin = std::ranges::lower_bound(m_begins, span.begin());
            for (auto at = begin; at != m_begins.end() && *at < span.end(); ++at) {
                statement.clues.push_back(std::size_t(at - m_begins.begin()));
            }
        }
        statement.meanings = ReportMeanings::meaningsOf(m_side, statement.clues);
        return statement;
    }

    /// Returns the number of the attribution in whose content @p span stands, the innermost.
    [[nodiscard]] std::optional<std::size_t> around(TextSpan span) const
    {
        const std::size_t token = tokenFrom(m_tokens, span.begin());
        return token < m_tokens.size() && m_innermost[token] != 0
                   ? std::optional(m_innermost[token] - 1)
                   : std::nullopt;
    }

private:
    const Tokens &m_tokens;
    const ReportMeanings::Side &m_side;
    std::vector<std::size_t> m_innermost; ///< by token: 0, or 1 + the attribution's number
    std::vector<TextOffset> m_begins; ///< by clue
};

class StatementMatcher
{
public:
    StatementMatcher(const ReadReport &first, const ReadReport &second,
                     const ReportClues &firstClues, const ReportClues &secondClues,
                     const ReportMeanings &meanings)
        : m_first(first)
        , m_second(second)
        , m_firstClues(firstClues)
        , m_secondClues(secondClues)
        , m_meanings(meanings)
        , m_firstStatements(first, meanings.first())
        , m_secondStatements(second, meanings.second())
    {
    }

    void addBlocks(std::span<const BlockPair> blocks)
    {
        for (const BlockPair &pair : blocks) {
            m_blocks.insert({pair.first, pair.second});
        }
    }

    void addQuoted(std::span<const SameQuotation> quotations)
    {
        for (const SameQuotation &quotation : quotations) {
            for (const SharedWording &wording : quotation.wording) {
                const auto first = m_firstStatements.around(wording.first);
                const auto second = m_secondStatements.around(wording.second);
                if (first && second) {
                    SameStatement &same = m_found[{*first, *second}];
                    same.isQuoted = true;
                    same.confidence = std::max(same.confidence, quotation.share);
                    same.shared.push_back(
                        {.kind = ClueKind::Quotation,
                         .text = wording.first.in(m_first.article.text()).toString(),
                         .weight = double(wording.first.length()),
                         .first = {wording.first},
                         .second = {wording.second}});
                }
            }
        }
    }

    void addRetold(const ActorPairs &actors, const std::stop_token &stop)
    {
        // What more statements of one speaker have than these tells too little to look for.
        constexpr std::size_t mostStatements = 48;
        std::map<std::pair<std::size_t, Meaning>, std::vector<std::size_t>> saying;
        const auto &attributions = m_second.analysis.attributions;
        std::vector<StatementClues> others;
        for (std::size_t i = 0; i < attributions.size(); ++i) {
            others.push_back(m_secondStatements.of(attributions[i]));
            for (const std::size_t speaker : attributions[i].speakers) {
                const auto actor = m_secondClues.actorOf[speaker];
                const auto partner = actor ? actors.ofSecond(*actor) : std::nullopt;
                if (!partner) {
                    continue;
                }
                for (const Meaning meaning : others.back().meanings) {
                    std::vector<std::size_t> &statements = saying[{*partner, meaning}];
                    if (statements.size() <= mostStatements) {
                        statements.push_back(i);
                    }
                }
            }
        }
        for (std::size_t i = 0; i < m_first.analysis.attributions.size(); ++i) {
            if (stop.stop_requested()) {
                return;
            }
            const Attribution &attribution = m_first.analysis.attributions[i];
            const StatementClues statement = m_firstStatements.of(attribution);
            std::set<std::size_t> candidates;
            for (const std::size_t speaker : attribution.speakers) {
                const auto actor = m_firstClues.actorOf[speaker];
                for (const Meaning meaning : statement.meanings) {
                    const auto found = actor ? saying.find({*actor, meaning}) : saying.end();
                    if (found != saying.end() && found->second.size() <= mostStatements) {
                        candidates.insert(found->second.begin(), found->second.end());
                    }
                }
            }
            for (const std::size_t other : candidates) {
                addIfAlike(i, other, statement, others[other]);
            }
        }
    }

    /// Returns the pairs, each statement with its best partner alone.
    [[nodiscard]] std::vector<SameStatement> run() &&
    {
        std::vector<SameStatement> all;
        for (auto &[numbers, same] : m_found) {
            same.first = numbers.first;
            same.second = numbers.second;
            all.push_back(std::move(same));
        }
        std::ranges::stable_sort(all, std::ranges::greater(), [](const SameStatement &same) {
            return std::pair(same.isQuoted, same.confidence);
        });
        std::vector<bool> hasFirst(m_first.analysis.attributions.size());
        std::vector<bool> hasSecond(m_second.analysis.attributions.size());
        std::erase_if(all, [&](const SameStatement &same) {
            const bool isTaken = hasFirst[same.first] || hasSecond[same.second];
            hasFirst[same.first] = true;
            hasSecond[same.second] = true;
            return isTaken;
        });
        for (SameStatement &same : all) {
            const Attribution &first = m_first.analysis.attributions[same.first];
            const Attribution &second = m_second.analysis.attributions[same.second];
            same.isOtherCue = m_firstClues.cues[same.first] != m_secondClues.cues[same.second];
            same.isOtherStance = stanceOf(first) != stanceOf(second);
            std::ranges::stable_sort(same.shared, std::ranges::greater(), &SharedClue::weight);
        }
        std::ranges::sort(all, {}, &SameStatement::first);
        return all;
    }

private:
    void addIfAlike(std::size_t first, std::size_t second, const StatementClues &statement,
                    const StatementClues &other)
    {
        const auto overlap = m_meanings.overlap(statement.meanings, other.meanings);
        if (overlap.likeness < leastLikeness || m_found.contains({first, second})) {
            return;
        }
        std::vector<SharedClue> shared =
            m_meanings.shared(statement.clues, other.clues, m_first.reading, m_second.reading);
        if (shared.size() >= leastClues || standTogether(first, second)) {
            m_found[{first, second}] = {.confidence = overlap.likeness,
                                        .shared = std::move(shared)};
        }
    }

    /// Whether the two stand in blocks that tell the same.
    [[nodiscard]] bool standTogether(std::size_t first, std::size_t second) const
    {
        const auto blockOf = [](const ReadReport &report, std::size_t number) {
            const TextSpan content = report.analysis.attributions[number].content.front();
            return std::size_t(report.article.blockAt(content.begin())
                               - report.article.blocks().data());
        };
        return m_blocks.contains({blockOf(m_first, first), blockOf(m_second, second)});
    }

    const ReadReport &m_first;
    const ReadReport &m_second;
    const ReportClues &m_firstClues;
    const ReportClues &m_secondClues;
    const ReportMeanings &m_meanings;
    Statements m_firstStatements;
    Statements m_secondStatements;
    std::set<std::pair<std::size_t, std::size_t>> m_blocks; ///< that tell the same
    std::map<std::pair<std::size_t, std::size_t>, SameStatement> m_found;
};

} // namespace

std::vector<SameStatement>
sameStatements(const ReadReport &first, const ReadReport &second, const ReportClues &firstClues,
               const ReportClues &secondClues, const ActorPairs &actors,
               const ReportMeanings &meanings, std::span<const SameQuotation> quotations,
               std::span<const BlockPair> blocks, const std::stop_token &stop)
{
    StatementMatcher matcher(first, second, firstClues, secondClues, meanings);
    matcher.addBlocks(blocks);
    matcher.addQuoted(quotations);
    matcher.addRetold(actors, stop);
    return std::move(matcher).run();
}

} // namespace slantlight
