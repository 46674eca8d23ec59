// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// With which words a pattern can begin and go on, so that it need not be tried elsewhere.

#include "core/rules/tokenpattern.h"

#include <algorithm>

namespace slantlight {

/// What the next token may be, seen from one or more places in the program.
struct TokenPattern::Reach
{
    std::vector<WordId> words;
    std::vector<std::size_t> consumers; ///< the instructions that take the token
    bool number = false;
    bool scare = false;
    bool sentence = false; ///< %credit or %question
    bool anything = false; ///< any token, or none at all
};

void TokenPattern::reach(std::size_t at, Reach &found, std::vector<bool> &seen) const
{
    if (seen[at]) {
        return;
    }
    seen[at] = true;
    const Instruction &step = m_program[at];
    switch (step.op) {
    case Op::Word:
        found.words.insert(found.words.end(), m_wordSets[step.a].begin(), m_wordSets[step.a].end());
        found.consumers.push_back(at);
        break;
    case Op::Exact:
        found.words.push_back(m_exact[step.a].id);
        found.consumers.push_back(at);
        break;
    case Op::List:
        for (const auto &[word, entry] : m_lists[step.a].byFirstWord) {
            found.words.push_back(word);
        }
        found.consumers.push_back(at);
        break;
    case Op::Number:
        found.number = true;
        found.consumers.push_back(at);
        break;
    case Op::Scare:
        found.scare = true;
        found.consumers.push_back(at);
        break;
    case Op::Credit:
    case Op::Question:
        found.sentence = true;
        found.consumers.push_back(at);
        break;
    case Op::Split:
        reach(step.a, found, seen);
        reach(step.b, found, seen);
        break;
    case Op::Jump:
        reach(step.a, found, seen);
        break;
    case Op::SentenceStart:
    case Op::MarkBegin:
    case Op::MarkEnd:
        reach(at + 1, found, seen);
        break;
    case Op::Any:
    case Op::Gap:
    case Op::SentenceEnd:
    case Op::Accept:
        found.anything = true;
        break;
    }
}

void TokenPattern::findEntries()
{
    Reach first;
    std::vector<bool> seen(m_program.size());
    reach(0, first, seen);
    m_isAnchored = !first.anything;
    m_beginsWithNumber = first.number;
    m_beginsWithScare = first.scare;
    m_beginsWithSentence = first.sentence;
    m_firstWords = std::move(first.words);
    std::ranges::sort(m_firstWords);
    const auto rest = std::ranges::unique(m_firstWords);
    m_firstWords.erase(rest.begin(), rest.end());

    Reach next;
    seen.assign(m_program.size(), false);
    for (const std::size_t at : first.consumers) {
        const Instruction &step = m_program[at];
        if (step.op == Op::Scare || step.op == Op::Credit || step.op == Op::Question) {
            next.anything = true;
        } else if (step.op == Op::List) {
            for (const auto &entry : m_lists[step.a].entries) {
                if (entry.size() > 1) {
                    next.words.insert(next.words.end(), entry[1].begin(), entry[1].end());
                } else {
                    reach(at + 1, next, seen);
                }
            }
        } else {
            reach(at + 1, next, seen);
        }
    }
    const bool isOpen = next.anything || next.number || next.scare || next.sentence;
    m_nextWords = isOpen ? ~std::uint64_t(0) : 0;
    for (const WordId word : next.words) {
        m_nextWords |= std::uint64_t(1) << (word % 64);
    }
}

} // namespace slantlight
