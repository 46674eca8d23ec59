// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/block.h"
#include "core/reading/knownwords.h"
#include "core/reading/quotations.h"
#include "core/text/tag.h"

#include <cstdint>
#include <span>
#include <vector>

namespace slantlight {

/// The layers of a reading from which attributions are found, token by token. Borrows what it is
/// given, which must live longer.
class TaggedText
{
public:
    TaggedText(const KnownWords &words, std::span<const Tag> tags,
               std::span<const TokenRange> blocks, std::span<const BlockKind> sentenceBlocks,
               std::span<const Quotation> quotations);

    [[nodiscard]] const KnownWords &words() const { return m_words; }
    [[nodiscard]] const Tokens &tokens() const { return m_words.tokens(); }
    [[nodiscard]] Tag tag(std::size_t token) const { return m_tags[token]; }
    [[nodiscard]] std::span<const TokenRange> blocks() const { return m_blocks; }
    [[nodiscard]] BlockKind kindOf(std::uint32_t sentence) const
    {
        return m_sentenceBlocks[sentence];
    }
    /// Returns the number among blocks() of the block that @p token stands in.
    [[nodiscard]] std::size_t blockOf(std::size_t token) const;

    [[nodiscard]] std::span<const Quotation> quotations() const { return m_quotations; }
    /// Returns the quotation that is speech in which @p token stands; nullptr where it stands in
    /// none.
    [[nodiscard]] const Quotation *speechAt(std::size_t token) const
    {
        const Quotation *quotation = quotationAt(token);
        return quotation != nullptr && quotation->isSpeech() ? quotation : nullptr;
    }
    /// Returns the quotation, speech or not, in which @p token stands, or nullptr.
    [[nodiscard]] const Quotation *quotationAt(std::size_t token) const
    {
        const std::uint32_t number = m_quotationOf[token];
        return number == 0 ? nullptr : &m_quotations[number - 1];
    }

private:
    const KnownWords &m_words;
    std::span<const Tag> m_tags;
    std::span<const TokenRange> m_blocks;
    std::span<const BlockKind> m_sentenceBlocks;
    std::span<const Quotation> m_quotations;
    std::vector<std::uint32_t> m_quotationOf; ///< by token: 0, or 1 + the quotation's number
};

} // namespace slantlight
