// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pattern/patternmatcher.h"

#include "core/pattern/askable.h"

#include <algorithm>

namespace slantlight {

namespace {

/// More steps than any sensible pattern takes: one with many gaps would otherwise take hours.
constexpr std::size_t mostSteps = 20'000;

} // namespace

PatternMatcher::PatternMatcher(const PatternProgram &program, const TokenView &view,
                               std::size_t token, End end)
    : m_program(program)
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
        const PatternProgram::Step &step = m_program.steps[at];
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
            runList(*m_program.lists[step.a], at + 1, token);
            return;
        case Op::Gap:
            for (std::size_t skip = 1; skip <= step.a && token + skip <= m_sentence.end; ++skip) {
                run(at + 1, token + skip);
            }
            break;
        case Op::SentenceStart:
            if (!holdsSignsOnly(m_sentence.begin, token)) {
                return;
            }
            break;
        case Op::SentenceEnd:
            if (!holdsSignsOnly(token, m_sentence.end)) {
                return;
            }
            break;
        case Op::Word:
        case Op::Exact:
        case Op::Asked:
        case Op::Tagged: {
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

void PatternMatcher::runPart(const PatternProgram::Step &step, std::size_t next, std::size_t token)
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

void PatternMatcher::runList(const WordList &list, std::size_t next, std::size_t token)
{
    if (token >= m_sentence.end) {
        return;
    }
    if (!list.firstWords.contains(m_view.words[token])) {
        return;
    }
    const auto [first, last] = std::ranges::equal_range(list.byFirstWord, m_view.words[token], {},
                                                        &std::pair<WordId, std::uint32_t>::first);
    for (auto candidate = first; candidate != last; ++candidate) {
        const auto &entry = list.entries[candidate->second];
        if (token + entry.size() > m_sentence.end) {
            continue;
        }
        bool fits = entry.front().tags.has(m_view.tags[token]);
        for (std::size_t i = 1; fits && i < entry.size(); ++i) {
            fits = entry[i].tags.has(m_view.tags[token + i])
                   && entry[i].forms.contains(m_view.words[token + i]);
        }
        if (fits) {
            run(next, token + entry.size());
        }
    }
}

std::optional<std::size_t> PatternMatcher::taken(const PatternProgram::Step &step,
                                                 std::size_t token) const
{
    if (token >= m_sentence.end) {
        return std::nullopt;
    }
    const auto one = [token](bool isThere) {
        return isThere ? std::optional(token + 1) : std::nullopt;
    };
    if (step.op == Op::Word) {
        return one(m_program.words[step.a].contains(m_view.words[token]));
    }
    if (step.op == Op::Exact) {
        const PatternProgram::ExactWords &exact = m_program.exact[step.a];
        return one(exact.ids.contains(m_view.words[token])
                   && std::ranges::contains(exact.texts, m_view.tokens.textOf(token)));
    }
    if (step.op == Op::Tagged) {
        return OperandSet(step.a).contains(m_view.tags[token]) ? std::optional(token)
                                                               : std::nullopt;
    }
    return askable(static_cast<Ask>(step.a)).end(m_view, token, OperandSet(step.b));
}

bool PatternMatcher::holdsSignsOnly(std::size_t begin, std::size_t end) const
{
    for (std::size_t token = begin; token < end; ++token) {
        if (!m_view.tokens.isSign(token)) {
            return false;
        }
    }
    return true;
}

} // namespace slantlight
