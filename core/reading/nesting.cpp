// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/nesting.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <tuple>
#include <utility>

namespace slantlight {

namespace {

std::size_t lengthOf(const Proposal &proposal)
{
    std::size_t length = 0;
    for (const TokenRange range : proposal.content) {
        length += range.end - range.begin;
    }
    return length;
}

/// Numbers by token, 0 where there is none.
class TokenMap
{
public:
    explicit TokenMap(std::size_t tokens)
        : m_numbers(tokens)
    {
    }

    void set(TokenRange range, std::uint32_t number)
    {
        std::fill(m_numbers.begin() + std::ptrdiff_t(range.begin),
                  m_numbers.begin() + std::ptrdiff_t(range.end), number);
    }
    [[nodiscard]] std::uint32_t at(std::size_t token) const { return m_numbers[token]; }
    [[nodiscard]] bool holdsAny(TokenRange range) const
    {
        return std::any_of(m_numbers.begin() + std::ptrdiff_t(range.begin),
                           m_numbers.begin() + std::ptrdiff_t(range.end),
                           [](std::uint32_t number) { return number != 0; });
    }

private:
    std::vector<std::uint32_t> m_numbers;
};

class Nesting
{
public:
    Nesting(const TaggedText &text, std::vector<Proposal> proposals)
        : m_text(text)
        , m_proposals(std::move(proposals))
        , m_outermost(text.tokens().size())
        , m_innermost(text.tokens().size())
        , m_outerCues(text.tokens().size())
        , m_innerCues(text.tokens().size())
        , m_within(m_proposals.size())
    {
    }

    std::vector<Placed> run() &&
    {
        choose();
        std::ranges::sort(m_kept, {}, [this](std::uint32_t number) {
            return std::pair(m_proposals[number].cue.begin, number);
        });
        continueSpeakers();
        std::vector<std::size_t> place(m_proposals.size());
        for (std::size_t i = 0; i < m_kept.size(); ++i) {
            place[m_kept[i]] = i;
        }
        std::vector<Placed> placed;
        for (const std::uint32_t number : m_kept) {
            placed.push_back({.proposal = std::move(m_proposals[number]), .within = std::nullopt});
            if (m_within[number] != 0) {
                placed.back().within = place[m_within[number] - 1];
            }
        }
        return placed;
    }

private:
    void choose()
    {
        std::vector<std::uint32_t> order(m_proposals.size());
        std::iota(order.begin(), order.end(), 0U);
        std::ranges::stable_sort(order, {}, [this](std::uint32_t number) {
            const Proposal &proposal = m_proposals[number];
            return std::tuple(!isSure(proposal.sieve),
                              -static_cast<std::ptrdiff_t>(lengthOf(proposal)), proposal.cue.begin,
                              proposal.cue.end);
        });
        for (const std::uint32_t number : order) {
            const Proposal &proposal = m_proposals[number];
            const bool isNested = m_outermost.at(proposal.cue.begin) != 0;
            if (m_outerCues.holdsAny(proposal.cue)
                || (isNested && m_innerCues.holdsAny(proposal.cue))) {
                continue;
            }
            m_within[number] = isNested ? m_innermost.at(proposal.cue.begin) : 0;
            (isNested ? m_innerCues : m_outerCues).set(proposal.cue, number + 1);
            for (const TokenRange range : proposal.content) {
                m_innermost.set(range, number + 1);
                if (!isNested) {
                    m_outermost.set(range, number + 1);
                }
            }
            m_kept.push_back(number);
        }
    }

    /// Gives quotations that nobody reports to the speaker before, where they follow on within two
    /// sentences, and the later paragraphs of a quotation to who speaks the first.
    void continueSpeakers()
    {
        constexpr std::uint32_t furthest = 2;
        const Tokens &tokens = m_text.tokens();
        TokenMap said(tokens.size());
        for (const std::uint32_t number : m_kept) {
            for (const TokenRange range : m_proposals[number].content) {
                said.set(range, number + 1);
            }
        }
        std::size_t next = 0;
        Proposal *last = nullptr;
        std::size_t lastEnd = 0;
        for (const Quotation &quotation : m_text.quotations()) {
            const TokenRange range = quotation.tokens;
            for (; next < m_kept.size() && m_proposals[m_kept[next]].cue.begin < range.begin;
                 ++next) {
                Proposal &proposal = m_proposals[m_kept[next]];
                const std::size_t end = endOf(proposal);
                if (m_within[m_kept[next]] == 0 && proposal.source && (!last || end >= lastEnd)) {
                    last = &proposal;
                    lastEnd = end;
                }
            }
            const std::uint32_t sentence = tokens.sentenceNumber(range.begin);
            if (!quotation.isSpeech() || !last || said.holdsAny(range)
                || tokens.sentences()[sentence].begin != range.begin
                || sentence > tokens.sentenceNumber(lastEnd - 1) + furthest) {
                continue;
            }
            last->content.push_back(range);
            lastEnd = std::max(lastEnd, range.end);
            said.set(range, 1);
        }
    }

    [[nodiscard]] static std::size_t endOf(const Proposal &proposal)
    {
        std::size_t end = proposal.cue.end;
        for (const TokenRange range : proposal.content) {
            end = std::max(end, range.end);
        }
        return end;
    }

    const TaggedText &m_text;
    std::vector<Proposal> m_proposals;
    TokenMap m_outermost; ///< 1 + the proposal that is not nested in whose content a token stands
    TokenMap m_innermost; ///< the same of the innermost one
    TokenMap m_outerCues;
    TokenMap m_innerCues; ///< of those inside another's content
    std::vector<std::uint32_t> m_within; ///< by proposal: 0, or 1 + its holder
    std::vector<std::uint32_t> m_kept;
};

} // namespace

std::vector<Placed> placeProposals(const TaggedText &text, std::vector<Proposal> proposals)
{
    return Nesting(text, std::move(proposals)).run();
}

} // namespace slantlight
