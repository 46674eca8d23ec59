// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/tokens.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace slantlight {

namespace {

constexpr std::size_t smallestTable = 256;

} // namespace

Tokens::Tokens(QString text)
    : Tokens(text, FoldedText(text, Folding::Letters))
{
}

Tokens::Tokens(QString text, FoldedText folded)
    : m_text(std::move(text))
    , m_folded(std::move(folded))
    , m_slots(smallestTable)
{
    constexpr std::size_t lettersOfToken = 6; // rather more than there are: room is made once
    const auto likely = static_cast<std::size_t>(m_text.size()) / lettersOfToken;
    m_tokens.reserve(likely);
    m_sentenceNumbers.reserve(likely);
    m_spellings.reserve(likely);
}

void Tokens::addSentence(std::span<const Token> tokens)
{
    for (std::size_t done = 0; done < tokens.size(); done += longestSentence) {
        const auto part = tokens.subspan(done, std::min(longestSentence, tokens.size() - done));
        const std::size_t begin = m_tokens.size();
        m_tokens.insert(m_tokens.end(), part.begin(), part.end());
        m_sentenceNumbers.resize(m_tokens.size(), static_cast<std::uint32_t>(m_sentences.size()));
        m_sentences.push_back({.begin = begin, .end = m_tokens.size()});
        for (std::size_t token = begin; token < m_tokens.size(); ++token) {
            m_spellings.push_back(idOf(token));
        }
    }
}

Tokens::SpellingId Tokens::idOf(std::size_t token)
{
    const QStringView text = textOf(token);
    const std::size_t hash = qHash(text, 0);
    std::size_t at = hash & (m_slots.size() - 1);
    while (m_slots[at].idAfter != 0) {
        if (m_slots[at].hash == hash && spelling(m_slots[at].idAfter - 1) == text) {
            return m_slots[at].idAfter - 1;
        }
        at = (at + 1) & (m_slots.size() - 1);
    }
    m_firstPlaces.push_back(token);
    const auto id = static_cast<SpellingId>(m_firstPlaces.size() - 1);
    m_slots[at] = {.hash = hash, .idAfter = id + 1};
    if (2 * m_firstPlaces.size() > m_slots.size()) {
        grow();
    }
    return id;
}

void Tokens::grow()
{
    std::vector<Slot> old(2 * m_slots.size());
    old.swap(m_slots);
    for (const Slot &slot : old) {
        if (slot.idAfter != 0) {
            std::size_t at = slot.hash & (m_slots.size() - 1);
            while (m_slots[at].idAfter != 0) {
                at = (at + 1) & (m_slots.size() - 1);
            }
            m_slots[at] = slot;
        }
    }
}

} // namespace slantlight
