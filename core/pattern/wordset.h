// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/vocabulary.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace slantlight {

/// Some words of a vocabulary, put together once and asked for often.
class WordSet
{
public:
    WordSet() = default;
    /// Takes @p words in any order, each as often as it comes.
    explicit WordSet(std::vector<WordId> words);

    [[nodiscard]] bool contains(WordId word) const
    {
        const std::size_t at = word / bits;
        if (!m_isIn.empty()) {
            return at < m_isIn.size() && (m_isIn[at] >> (word % bits) & 1U) != 0;
        }
        return (m_mask >> (word % bits) & 1U) != 0 && isAmong(word);
    }

    /// Has the bit of each word's rest by 64.
    [[nodiscard]] std::uint64_t mask() const { return m_mask; }
    /// Returns the mask of @p words without making a set of them.
    [[nodiscard]] static std::uint64_t maskOf(std::span<const WordId> words);

private:
    static constexpr WordId bits = 64;

    [[nodiscard]] bool isAmong(WordId word) const;

    std::uint64_t m_mask = 0;
    std::vector<WordId> m_words; ///< sorted, each once; empty where there are many ...
    std::vector<std::uint64_t> m_isIn; ///< ... and this has a bit for each word
};

} // namespace slantlight
