// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace slantlight {

/// Finds the places of hashes in a list of them.
///
/// Hashes are spread evenly, so their upper half leads to within a place or two.
class KeyIndex
{
public:
    static constexpr std::size_t nowhere = ~std::size_t{0};

    KeyIndex() = default;
    /// Takes @p keys, which must ascend strictly.
    explicit KeyIndex(std::vector<std::uint32_t> keys);

    /// Returns the place of @p key, or nowhere.
    [[nodiscard]] std::size_t find(std::uint32_t key) const
    {
        if ((m_mayHold[key >> (wide + 6)] >> (key >> wide & 63U) & 1U) == 0) {
            return nowhere;
        }
        const std::size_t end = m_begins[(key >> shift) + 1];
        for (std::size_t place = m_begins[key >> shift]; place < end; ++place) {
            if (m_keys[place] == key) {
                return place;
            }
        }
        return nowhere;
    }

    [[nodiscard]] std::size_t size() const { return m_keys.size(); }
    [[nodiscard]] const std::vector<std::uint32_t> &keys() const { return m_keys; }

private:
    static constexpr unsigned shift = 16;
    static constexpr unsigned wide = 12;

    std::vector<std::uint32_t> m_keys;
    std::vector<std::uint32_t> m_begins = std::vector<std::uint32_t>((1U << shift) + 1);
    /// A bit for the upper bits of each key: most of what is asked for is not there, and is told
    /// by one look.
    std::vector<std::uint64_t> m_mayHold = std::vector<std::uint64_t>(1U << (32 - wide - 6));
};

} // namespace slantlight
