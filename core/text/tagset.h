// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/tag.h"

#include <cstdint>

namespace slantlight {

/// Some of the parts of speech; of every one it can be asked at once.
class TagSet
{
public:
    constexpr TagSet() = default;

    [[nodiscard]] static constexpr TagSet all() { return TagSet((1U << tagCount) - 1); }

    constexpr void insert(Tag tag) { m_bits |= 1U << static_cast<unsigned>(tag); }
    [[nodiscard]] constexpr bool contains(Tag tag) const
    {
        return (m_bits >> static_cast<unsigned>(tag) & 1U) != 0;
    }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr TagSet others() const { return TagSet(~m_bits & all().m_bits); }

    friend constexpr bool operator==(TagSet, TagSet) = default;

private:
    constexpr explicit TagSet(std::uint32_t bits)
        : m_bits(bits)
    { }

    std::uint32_t m_bits = 0;
};

} // namespace slantlight
