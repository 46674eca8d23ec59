// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pattern/wordset.h"

#include <algorithm>
#include <utility>

namespace slantlight {

WordSet::WordSet(std::vector<WordId> words)
    : m_words(std::move(words))
{
    std::ranges::sort(m_words);
    const auto rest = std::ranges::unique(m_words);
    m_words.erase(rest.begin(), rest.end());
    m_mask = maskOf(m_words);
    constexpr std::size_t mostListed = 24; // from here on nearly every bit of the mask is set
    if (m_words.size() > mostListed) {
        m_isIn.resize(m_words.back() / bits + 1);
        for (const WordId word : m_words) {
            m_isIn[word / bits] |= std::uint64_t{1} << (word % bits);
        }
        m_words = {};
    }
}

std::uint64_t WordSet::maskOf(std::span<const WordId> words)
{
    std::uint64_t mask = 0;
    for (const WordId word : words) {
        mask |= std::uint64_t{1} << (word % bits);
    }
    return mask;
}

bool WordSet::isAmong(WordId word) const
{
    return std::ranges::binary_search(m_words, word);
}

} // namespace slantlight
