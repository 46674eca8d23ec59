// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/block.h"
#include "core/text/tag.h"
#include "core/text/token.h"
#include "core/text/vocabulary.h"
#include "core/text/voice.h"

#include <QStringView>

#include <cstdint>
#include <vector>

namespace slantlight {

/// A half-open stretch of tokens, counted from the first token of the text.
struct TokenRange
{
    std::size_t begin = 0;
    std::size_t end = 0;

    [[nodiscard]] bool isEmpty() const { return begin == end; }
    [[nodiscard]] bool contains(std::size_t token) const { return begin <= token && token < end; }

    friend bool operator==(const TokenRange &, const TokenRange &) = default;
};

/// A text as rules see it: tokens with their words, sentences, voices and what else is known.
///
/// The arrays that have one entry a token are all of the same size.
struct TokenStream
{
    QStringView text; ///< borrowed: the article must live longer
    std::vector<Token> tokens;
    std::vector<WordId> words; ///< by the vocabulary of the rules; 0 for words that no rule names
    std::vector<Tag> tags;
    std::vector<Voice> voices;
    std::vector<std::uint32_t> sentenceOf; ///< index into sentences
    std::vector<bool> inCue; ///< inside a word that reports what somebody said
    std::vector<bool> isForeign; ///< in a language that rules are not for
    std::vector<TokenRange> sentences;
    std::vector<BlockKind> sentenceBlocks; ///< kind of the block of each sentence
    std::vector<TokenRange> scareQuotes; ///< with their quotation marks, in order

    [[nodiscard]] TextSpan spanOf(TokenRange range) const
    {
        return {tokens[range.begin].span.begin(), tokens[range.end - 1].span.end()};
    }
    [[nodiscard]] QStringView textOf(std::size_t token) const
    {
        return tokens[token].span.in(text);
    }
};

} // namespace slantlight
