// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/block.h"
#include "core/text/tag.h"
#include "core/text/tokenflag.h"
#include "core/text/tokens.h"
#include "core/text/vocabulary.h"
#include "core/text/voice.h"

#include <cstdint>
#include <span>

namespace slantlight {

/// A text as patterns see it: all that may be asked of its tokens.
///
/// Everything is borrowed and must live longer. Spans with an entry for each token are all as long
/// as there are tokens.
struct TokenView
{
    const Tokens &tokens;
    std::span<const WordId> words; ///< by the vocabulary of the patterns; 0: no pattern names it
    std::span<const Tag> tags;
    std::span<const Voice> voices;
    std::span<const std::uint8_t> flags; ///< masks of TokenFlag
    std::span<const BlockKind> sentenceBlocks; ///< kind of the block of each sentence
    std::span<const TokenRange> scareQuotes; ///< with their quotation marks, in order

    [[nodiscard]] bool has(std::size_t token, TokenFlag mark) const
    {
        return (flags[token] & static_cast<std::uint8_t>(mark)) != 0;
    }
    [[nodiscard]] BlockKind blockOf(std::size_t token) const
    {
        return sentenceBlocks[tokens.sentenceNumber(token)];
    }
};

} // namespace slantlight
