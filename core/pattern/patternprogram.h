// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/pattern/patternwords.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <vector>

namespace slantlight {

/// Instructions of a pattern; one with more is refused.
inline constexpr std::size_t longestProgram = 8000;

/// A pattern as instructions, which PatternMatcher runs.
///
/// Jumps go forward only, so that every program comes to an end. What a program is made of is right
/// by construction; compilePattern() makes it.
struct PatternProgram
{
    static constexpr std::size_t mostParts = 7; ///< with names

    enum class Op : std::uint8_t {
        Word, ///< one of words[a]
        Exact, ///< one of the words exact[a] in just this case
        List, ///< an entry of lists[a]
        Asked, ///< what Ask(a) asks with the operand b
        Tagged, ///< takes nothing: the next token has one of the tags of the operand a
        Gap, ///< up to a tokens
        Split, ///< tries a, then b
        Jump, ///< goes to a
        SentenceStart,
        SentenceEnd,
        PartBegin, ///< of the part a: 0 is the marked one, the others are partNames[a - 1]
        PartEnd,
        Accept,
    };

    struct Step
    {
        Op op = Op::Accept;
        std::uint32_t a = 0;
        std::uint32_t b = 0;
    };

    struct ExactWords
    {
        WordSet ids;
        QStringList texts;
    };

    std::vector<Step> steps;
    std::vector<WordSet> words;
    std::vector<ExactWords> exact;
    std::vector<std::shared_ptr<const WordList>> lists; ///< shared by all patterns that name them
    QStringList partNames;
};

} // namespace slantlight
