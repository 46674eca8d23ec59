// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/taggedtext.h"

#include <algorithm>

namespace slantlight {

TaggedText::TaggedText(const KnownWords &words, std::span<const Tag> tags,
                       std::span<const TokenRange> blocks,
                       std::span<const BlockKind> sentenceBlocks,
                       std::span<const Quotation> quotations)
    : m_words(words)
    , m_tags(tags)
    , m_blocks(blocks)
    , m_sentenceBlocks(sentenceBlocks)
    , m_quotations(quotations)
    , m_quotationOf(tags.size())
{
    for (std::size_t i = 0; i < quotations.size(); ++i) {
        for (std::size_t token = quotations[i].tokens.begin; token < quotations[i].tokens.end;
             ++token) {
            m_quotationOf[token] = static_cast<std::uint32_t>(i + 1);
        }
    }
}

std::size_t TaggedText::blockOf(std::size_t token) const
{
    const auto after = std::ranges::upper_bound(m_blocks, token, {}, &TokenRange::begin);
    return static_cast<std::size_t>(after - m_blocks.begin()) - 1;
}

} // namespace slantlight
