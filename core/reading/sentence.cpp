// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/sentence.h"

#include <algorithm>

namespace slantlight {

const CueWord Sentence::m_noCue;

Sentence::Sentence(const TaggedText &text, std::uint32_t number)
    : m_text(text)
    , m_number(number)
    , m_range(text.tokens().sentences()[number])
    , m_stop(m_range.end)
{
    if (m_range.isEmpty()) {
        return;
    }
    m_block = text.blocks()[text.blockOf(m_range.begin)];
    const BlockKind kind = text.kindOf(number);
    while (m_stop > m_range.begin && isSign(m_stop - 1, u".!?;") && !isSpoken(m_stop - 1)) {
        --m_stop;
    }
    // Where a text is given as it is, its first line may be the headline.
    m_isHeadline = kind == BlockKind::Headline || kind == BlockKind::Heading
                   || (number == 0 && (m_stop == m_range.end || isInCapitals()));
}

bool Sentence::isInCapitals() const
{
    std::size_t words = 0;
    std::size_t capitals = 0;
    for (std::size_t token = m_range.begin; token < m_range.end; ++token) {
        if (m_text.tokens().kindOf(token) == TokenKind::Word) {
            ++words;
            capitals += isCapital(token) ? 1 : 0;
        }
    }
    return capitals * 3 > words * 2;
}

bool Sentence::isAny(std::size_t token, std::initializer_list<WordGroup> groups) const
{
    return has(token) && std::ranges::any_of(groups, [this, token](WordGroup group) {
               return m_text.words().isIn(token, group);
           });
}

bool Sentence::holdsSpeech(TokenRange range) const
{
    for (std::size_t token = range.begin; token < range.end; ++token) {
        if (isSpoken(token)) {
            return true;
        }
    }
    return false;
}

bool Sentence::holdsVerb(TokenRange range) const
{
    for (std::size_t token = range.begin; token < range.end; ++token) {
        if (isAny(token, TagSet{Tag::Verb, Tag::Aux})) {
            return true;
        }
    }
    return false;
}

std::size_t Sentence::afterSpeech(std::size_t token, std::size_t end) const
{
    return std::max(token + 1, std::min(m_text.speechAt(token)->tokens.end, end));
}

} // namespace slantlight
