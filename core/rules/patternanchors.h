// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/rules/tokenpattern.h"

#include <array>
#include <span>

namespace slantlight {

/// Works out by which words a pattern is found, so that it need not be tried elsewhere.
///
/// Every way through the program must pass an anchor. Where a way has several words to choose
/// from, the rarer one is taken: "the [ regime ]" is looked for at "regime".
class PatternAnchors
{
public:
    /// The program of @p pattern must be complete.
    PatternAnchors(TokenPattern &pattern, const Vocabulary &vocabulary);

    /// Fills in what the pattern begins with, how long it gets and what its anchors are.
    void run() &&;

private:
    using Op = TokenPattern::Op;
    using Anchor = TokenPattern::Anchor;

    static constexpr std::size_t mostLookBack = 5;

    /// How many tokens in a thousand would be looked at, for each number of tokens before the
    /// instruction.
    using Costs = std::array<double, mostLookBack + 1>;

    /// What the next token may be, seen from one or more places in the program.
    struct Reach
    {
        std::vector<WordId> words;
        bool anything = false; ///< what is no word, or nothing at all
    };

    [[nodiscard]] Reach reachOf(std::size_t at) const;
    [[nodiscard]] std::uint64_t nextWordsOf(std::size_t at) const;
    [[nodiscard]] double frequency(std::span<const WordId> words) const;

    void measureLength();
    void weigh();
    void weigh(std::size_t at);
    [[nodiscard]] double costHere(std::size_t at) const;
    void collect();
    void addAnchors(std::size_t at, std::size_t lookBack);
    void mergeEqual();

    TokenPattern &m_pattern;
    const Vocabulary &m_vocabulary;
    std::vector<Costs> m_costs; ///< for each instruction
};

} // namespace slantlight
