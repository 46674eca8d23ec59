// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/patternmatcher.h"

#include <algorithm>

namespace slantlight {

namespace {

/// More steps than any sensible pattern takes: one with many gaps would otherwise take hours.
constexpr std::size_t mostSteps = 20'000;

bool isSign(const TokenView &view, std::size_t token)
{
    return view.tokens.isSign(token);
}

} // namespace

PatternMatcher::PatternMatcher(const TokenPattern &pattern, const TokenView &view,
                               std::size_t token, End end)
    : m_pattern(pattern)
    , m_view(view)
    , m_sentence(view.tokens.sentenceOf(token))
    , m_begin(token)
    , m_end(end)
    , m_stepsLeft(mostSteps)
    , m_parts{}
    , m_bestParts{}
{
    run(0, token);
}

TokenPattern::Match PatternMatcher::best() const
{
    const TokenRange whole{.begin = m_begin, .end = m_bestEnd};
    const TokenRange mark = m_bestParts.front();
    TokenPattern::Match match{.whole = whole, .marked = mark.isEmpty() ? whole : mark, .parts = {}};
    for (qsizetype i = 0; i < m_pattern.m_partNames.size(); ++i) {
        const TokenRange part = m_bestParts.at(static_cast<std::size_t>(i) + 1);
        if (!part.isEmpty()) {
            match.parts.push_back({.name = m_pattern.m_partNames.at(i), .tokens = part});
        }
    }
    return match;
}

void PatternMatcher::accept(std::size_t token)
{
    if (token > std::max(m_begin, m_bestEnd) && m_end.earliest <= token && token <= m_end.latest) {
        m_bestEnd = token;
        m_bestParts = m_parts;
    }
}

void PatternMatcher::run(std::size_t at, std::size_t token)
{
    while (m_stepsLeft > 0) {
        --m_stepsLeft;
        const TokenPattern::Instruction &step = m_pattern.m_program[at];
        switch (step.op) {
        case Op::Accept:
            accept(token);
            return;
        case Op::Split:
            run(step.a, token);
            at = step.b;
            continue;
        case Op::Jump:
            at = step.a;
            continue;
        case Op::PartBegin:
        case Op::PartEnd:
            runPart(step, at + 1, token);
            return;
        case Op::List:
            runList(m_pattern.m_lists[step.a], at + 1, token);
            return;
        case Op::Gap:
            for (std::size_t skip = 1; skip <= step.a && token + skip <= m_sentence.end; ++skip) {
                run(at + 1, token + skip);
            }
            break;
        case Op::SentenceStart:
            if (!standsAtStart(token)) {
                return;
            }
            break;
        case Op::SentenceEnd:
            if (!standsAtEnd(token)) {
                return;
            }
            break;
        case Op::Word:
        case Op::Exact:
        case Op::Number:
        case Op::Any:
        case Op::Tagged:
        case Op::Scare:
        case Op::Credit:
        case Op::Question: {
            const auto end = taken(step, token);
            if (!end) {
                return;
            }
            token = *end;
            break;
        }
        }
        ++at;
    }
}

void PatternMatcher::runPart(const TokenPattern::Instruction &step, std::size_t next,
                             std::size_t token)
{
    TokenRange &part = m_parts.at(step.a);
    const TokenRange before = part;
    if (step.op == Op::PartBegin) {
        part = {.begin = token, .end = token};
    } else {
        part.end = token;
    }
    run(next, token);
    part = before;
}

void PatternMatcher::runList(const TokenPattern::List &list, std::size_t next, std::size_t token)
{
    if (token >= m_sentence.end) {
        return;
    }
    const auto [first, last] = std::ranges::equal_range(list.byFirstWord, m_view.words[token], {},
                                                        &std::pair<WordId, std::uint32_t>::first);
    for (auto candidate = first; candidate != last; ++candidate) {
        const auto &entry = list.entries[candidate->second];
        if (token + entry.size() > m_sentence.end) {
            continue;
        }
        bool fits = entry.front().tags.contains(m_view.tags[token]);
        for (std::size_t i = 1; fits && i < entry.size(); ++i) {
            fits = entry[i].tags.contains(m_view.tags[token + i])
                   && std::ranges::binary_search(entry[i].forms, m_view.words[token + i]);
        }
        if (fits) {
            run(next, token + entry.size());
        }
    }
}

std::optional<std::size_t> PatternMatcher::taken(const TokenPattern::Instruction &step,
                                                 std::size_t token) const
{
    if (token >= m_sentence.end) {
        return std::nullopt;
    }
    const auto one = [token](bool isThere) {
        return isThere ? std::optional(token + 1) : std::nullopt;
    };
    if (step.op == Op::Word) {
        return one(std::ranges::binary_search(m_pattern.m_wordSets[step.a], m_view.words[token]));
    }
    if (step.op == Op::Exact) {
        return one(m_view.tokens.textOf(token) == m_pattern.m_exact[step.a].text);
    }
    if (step.op == Op::Number) {
        return one(m_view.tokens.kindOf(token) == TokenKind::Number);
    }
    if (step.op == Op::Any) {
        return token + 1;
    }
    if (step.op == Op::Tagged) {
        return m_pattern.m_tags[step.a].contains(m_view.tags[token]) ? std::optional(token)
                                                                     : std::nullopt;
    }
    if (step.op == Op::Scare) {
        const auto quote =
            std::ranges::lower_bound(m_view.scareQuotes, token, {}, &TokenRange::begin);
        return quote != m_view.scareQuotes.end() && quote->begin == token
                   ? std::optional(quote->end)
                   : std::nullopt;
    }
    const bool isThere =
        token == m_sentence.begin
        && (step.op == Op::Question ? isQuestion()
                                    : m_view.blockOf(token) == BlockKind::CreditLine);
    return isThere ? std::optional(m_sentence.end) : std::nullopt;
}

bool PatternMatcher::standsAtStart(std::size_t token) const
{
    for (std::size_t before = m_sentence.begin; before < token; ++before) {
        if (!isSign(m_view, before)) {
            return false;
        }
    }
    return true;
}

bool PatternMatcher::standsAtEnd(std::size_t token) const
{
    for (std::size_t after = token; after < m_sentence.end; ++after) {
        if (!isSign(m_view, after)) {
            return false;
        }
    }
    return true;
}

bool PatternMatcher::isQuestion() const
{
    std::size_t last = m_sentence.end;
    while (last > m_sentence.begin && isSign(m_view, last - 1)) {
        --last;
        if (m_view.tokens.textOf(last) == u"?") {
            return true;
        }
    }
    return false;
}

} // namespace slantlight
