// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/patternanchors.h"

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

namespace slantlight {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();
constexpr double mostCost = 1e9;
constexpr std::uint64_t anyWord = ~std::uint64_t(0);

constexpr double usualFrequency = 0.05; // in a thousand tokens, as are the others
constexpr double numberFrequency = 20;
constexpr double scareFrequency = 1;
constexpr double sentenceFrequency = 40;
constexpr std::size_t longestScareQuote = 12;

struct Frequency
{
    QStringView word;
    double inThousand;
};

/// Roughly how often the commonest words stand in English news; only the order matters.
constexpr std::array<Frequency, 56> commonest{{
    {u"the", 55},  {u",", 50},    {u".", 45},    {u"of", 26},   {u"to", 26},   {u"and", 25},
    {u"a", 22},    {u"in", 20},   {u"\"", 15},   {u"-", 12},    {u"that", 10}, {u"for", 9},
    {u"is", 9},    {u"it", 8},    {u"on", 8},    {u"'s", 8},    {u"he", 7},    {u"was", 7},
    {u"with", 7},  {u"as", 7},    {u"at", 6},    {u"his", 5},   {u"be", 5},    {u"by", 5},
    {u"from", 5},  {u"are", 5},   {u"i", 4},     {u"have", 4},  {u"has", 4},   {u"not", 4},
    {u"this", 4},  {u"said", 4},  {u"but", 4},   {u"they", 4},  {u"an", 4},    {u"who", 3},
    {u"will", 3},  {u"we", 3},    {u"its", 3},   {u"had", 3},   {u"their", 3}, {u"were", 3},
    {u"been", 3},  {u"you", 3},   {u"more", 2},  {u"would", 2}, {u"n't", 2},   {u"or", 2},
    {u"one", 2},   {u"she", 2},   {u"which", 2}, {u"there", 2}, {u"about", 2}, {u"up", 2},
    {u"all", 2},   {u"no", 2},
}};

std::uint64_t bitOf(WordId word)
{
    return std::uint64_t(1) << (word % 64);
}

} // namespace

PatternAnchors::PatternAnchors(TokenPattern &pattern, const Vocabulary &vocabulary)
    : m_pattern(pattern)
    , m_vocabulary(vocabulary)
    , m_costs(pattern.m_program.size())
{
}

void PatternAnchors::run() &&
{
    Reach first = reachOf(0);
    std::ranges::sort(first.words);
    const auto rest = std::ranges::unique(first.words);
    first.words.erase(rest.begin(), rest.end());
    m_pattern.m_firstWords = std::move(first.words);
    m_pattern.m_beginsAnyhow = first.anything;
    measureLength();
    weigh();
    if (m_costs.front().front() < never) {
        collect();
        mergeEqual();
    }
}

PatternAnchors::Reach PatternAnchors::reachOf(std::size_t at) const
{
    Reach found;
    std::vector<bool> seen(m_pattern.m_program.size());
    std::vector<std::size_t> open{at};
    while (!open.empty()) {
        const std::size_t place = open.back();
        open.pop_back();
        if (seen[place]) {
            continue;
        }
        seen[place] = true;
        const TokenPattern::Instruction &step = m_pattern.m_program[place];
        switch (step.op) {
        case Op::Word: {
            const auto &words = m_pattern.m_wordSets[step.a];
            found.words.insert(found.words.end(), words.begin(), words.end());
            break;
        }
        case Op::Exact:
            found.words.push_back(m_pattern.m_exact[step.a].id);
            break;
        case Op::List:
            for (const auto &[word, entry] : m_pattern.m_lists[step.a].byFirstWord) {
                found.words.push_back(word);
            }
            break;
        case Op::Split:
            open.push_back(step.b);
            open.push_back(step.a);
            break;
        case Op::Jump:
            open.push_back(step.a);
            break;
        case Op::SentenceStart:
        case Op::PartBegin:
        case Op::PartEnd:
        case Op::Tagged:
            open.push_back(place + 1);
            break;
        case Op::Number:
        case Op::Scare:
        case Op::Credit:
        case Op::Question:
        case Op::Any:
        case Op::Gap:
        case Op::SentenceEnd:
        case Op::Accept:
            found.anything = true;
            break;
        }
    }
    return found;
}

std::uint64_t PatternAnchors::nextWordsOf(std::size_t at) const
{
    const Reach next = reachOf(at);
    if (next.anything) {
        return anyWord;
    }
    std::uint64_t mask = 0;
    for (const WordId word : next.words) {
        mask |= bitOf(word);
    }
    return mask;
}

double PatternAnchors::frequency(std::span<const WordId> words) const
{
    double sum = 0;
    for (const WordId word : words) {
        const auto known =
            std::ranges::find(commonest, m_vocabulary.word(word), &Frequency::word);
        sum += known == commonest.end() ? usualFrequency : known->inThousand;
    }
    return sum;
}

void PatternAnchors::measureLength()
{
    const auto &program = m_pattern.m_program;
    std::vector<std::size_t> longest(program.size());
    for (std::size_t at = program.size() - 1; at-- > 0;) {
        const TokenPattern::Instruction &step = program[at];
        std::size_t own = 0;
        switch (step.op) {
        case Op::Split:
            longest[at] = std::max(longest[step.a], longest[step.b]);
            continue;
        case Op::Jump:
            longest[at] = longest[step.a];
            continue;
        case Op::Word:
        case Op::Exact:
        case Op::Number:
        case Op::Any:
            own = 1;
            break;
        case Op::Gap:
            own = step.a;
            break;
        case Op::List:
            for (const auto &entry : m_pattern.m_lists[step.a].entries) {
                own = std::max(own, entry.size());
            }
            break;
        case Op::Scare:
            own = longestScareQuote;
            break;
        case Op::Credit:
        case Op::Question: // reaches to the end of the sentence: nothing follows
        case Op::Tagged:
        case Op::SentenceStart:
        case Op::SentenceEnd:
        case Op::PartBegin:
        case Op::PartEnd:
        case Op::Accept:
            break;
        }
        longest[at] = own + longest[at + 1];
    }
    m_pattern.m_longest = longest.front();
}

void PatternAnchors::weigh()
{
    for (std::size_t at = m_pattern.m_program.size(); at-- > 0;) {
        weigh(at);
    }
}

void PatternAnchors::weigh(std::size_t at)
{
    const TokenPattern::Instruction &step = m_pattern.m_program[at];
    const double here = costHere(at);
    for (std::size_t before = 0; before <= mostLookBack; ++before) {
        // The cost of anchors that stand behind this instruction, which takes `width` tokens.
        const auto behind = [&](std::size_t place, std::size_t width) {
            return before + width <= mostLookBack ? m_costs[place].at(before + width) : never;
        };
        double cost = never;
        switch (step.op) {
        case Op::Word:
        case Op::Exact:
            cost = std::min(here, behind(at + 1, 1));
            break;
        case Op::List:
        case Op::Number:
        case Op::Scare:
        case Op::Credit:
        case Op::Question:
            cost = here;
            break;
        case Op::Any:
            cost = behind(at + 1, 1);
            break;
        case Op::Gap:
            cost = 0;
            for (std::uint32_t width = 0; width <= step.a; ++width) {
                cost += behind(at + 1, width);
            }
            break;
        case Op::Split:
            cost = behind(step.a, 0) + behind(step.b, 0);
            break;
        case Op::Jump:
            cost = behind(step.a, 0);
            break;
        case Op::Tagged:
        case Op::SentenceStart:
        case Op::SentenceEnd:
        case Op::PartBegin:
        case Op::PartEnd:
            cost = behind(at + 1, 0);
            break;
        case Op::Accept:
            break;
        }
        m_costs[at].at(before) = cost == never ? never : std::min(cost, mostCost);
    }
}

double PatternAnchors::costHere(std::size_t at) const
{
    const TokenPattern::Instruction &step = m_pattern.m_program[at];
    switch (step.op) {
    case Op::Word:
        return frequency(m_pattern.m_wordSets[step.a]);
    case Op::Exact:
        return frequency({&m_pattern.m_exact[step.a].id, 1});
    case Op::List:
        return usualFrequency * static_cast<double>(m_pattern.m_lists[step.a].byFirstWord.size());
    case Op::Number:
        return numberFrequency;
    case Op::Scare:
        return scareFrequency;
    case Op::Credit:
    case Op::Question:
        return sentenceFrequency;
    case Op::Any:
    case Op::Tagged:
    case Op::Gap:
    case Op::Split:
    case Op::Jump:
    case Op::SentenceStart:
    case Op::SentenceEnd:
    case Op::PartBegin:
    case Op::PartEnd:
    case Op::Accept:
        return never;
    }
    Q_UNREACHABLE_RETURN(never);
}

void PatternAnchors::collect()
{
    const auto &program = m_pattern.m_program;
    std::vector<std::array<bool, mostLookBack + 1>> seen(program.size());
    std::vector<std::pair<std::size_t, std::size_t>> open{{0, 0}};
    while (!open.empty()) {
        const auto [at, before] = open.back();
        open.pop_back();
        if (std::exchange(seen[at].at(before), true)) {
            continue;
        }
        const TokenPattern::Instruction &step = program[at];
        switch (step.op) {
        case Op::Split:
            open.emplace_back(step.b, before);
            open.emplace_back(step.a, before);
            break;
        case Op::Jump:
            open.emplace_back(step.a, before);
            break;
        case Op::Any:
            open.emplace_back(at + 1, before + 1);
            break;
        case Op::Gap:
            for (std::uint32_t width = 0; width <= step.a; ++width) {
                open.emplace_back(at + 1, before + width);
            }
            break;
        case Op::Tagged:
        case Op::SentenceStart:
        case Op::SentenceEnd:
        case Op::PartBegin:
        case Op::PartEnd:
            open.emplace_back(at + 1, before);
            break;
        case Op::Word:
        case Op::Exact:
        case Op::List:
        case Op::Number:
        case Op::Scare:
        case Op::Credit:
        case Op::Question:
            if (m_costs[at].at(before) < costHere(at)) {
                open.emplace_back(at + 1, before + 1);
            } else {
                addAnchors(at, before);
            }
            break;
        case Op::Accept:
            break;
        }
    }
}

void PatternAnchors::addAnchors(std::size_t at, std::size_t lookBack)
{
    const TokenPattern::Instruction &step = m_pattern.m_program[at];
    Anchor anchor{.kind = Anchor::Kind::Word,
                  .lookBack = static_cast<std::uint8_t>(lookBack),
                  .word = 0,
                  .nextWords = anyWord};
    const auto add = [&](WordId word) {
        anchor.word = word;
        m_pattern.m_anchors.push_back(anchor);
    };
    if (step.op == Op::Word) {
        anchor.nextWords = nextWordsOf(at + 1);
        std::ranges::for_each(m_pattern.m_wordSets[step.a], add);
    } else if (step.op == Op::Exact) {
        anchor.nextWords = nextWordsOf(at + 1);
        add(m_pattern.m_exact[step.a].id);
    } else if (step.op == Op::List) {
        const TokenPattern::List &list = m_pattern.m_lists[step.a];
        const std::uint64_t behind = nextWordsOf(at + 1);
        for (const auto &[word, entry] : list.byFirstWord) {
            const auto &tokens = list.entries[entry];
            anchor.nextWords = tokens.size() > 1 ? 0 : behind;
            if (tokens.size() > 1) {
                for (const WordId next : tokens[1].forms) {
                    anchor.nextWords |= bitOf(next);
                }
            }
            add(word);
        }
    } else {
        anchor.kind = step.op == Op::Number  ? Anchor::Kind::Number
                      : step.op == Op::Scare ? Anchor::Kind::ScareQuote
                                             : Anchor::Kind::Sentence;
        if (step.op == Op::Number) {
            anchor.nextWords = nextWordsOf(at + 1);
        }
        add(0);
    }
}

void PatternAnchors::mergeEqual()
{
    std::vector<Anchor> &anchors = m_pattern.m_anchors;
    const auto key = [](const Anchor &anchor) {
        return std::tuple(anchor.kind, anchor.word, anchor.lookBack);
    };
    std::ranges::sort(anchors, {}, key);
    std::vector<Anchor> merged;
    for (const Anchor &anchor : anchors) {
        if (!merged.empty() && key(merged.back()) == key(anchor)) {
            merged.back().nextWords |= anchor.nextWords;
        } else {
            merged.push_back(anchor);
        }
    }
    anchors = std::move(merged);
}

} // namespace slantlight
