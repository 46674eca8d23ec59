// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <bit>
#include <cstdint>
#include <initializer_list>

namespace slantlight {

/// A set of values of an enumeration that has 64 at most.
template <typename Value>
class SmallSet
{
public:
    constexpr SmallSet() = default;
    constexpr SmallSet(std::initializer_list<Value> values)
    {
        for (const Value value : values) {
            insert(value);
        }
    }

    constexpr void insert(Value value) { m_bits |= bitOf(value); }
    constexpr void insert(SmallSet other) { m_bits |= other.m_bits; }
    [[nodiscard]] constexpr bool has(Value value) const { return (m_bits & bitOf(value)) != 0; }
    [[nodiscard]] constexpr bool hasAny(SmallSet other) const
    {
        return (m_bits & other.m_bits) != 0;
    }
    /// Whether it has any value that is not in @p other.
    [[nodiscard]] constexpr bool hasOther(SmallSet other) const
    {
        return (m_bits & ~other.m_bits) != 0;
    }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }

    /// Calls @p take with each value, in the order of the enumeration.
    template <typename Take>
    constexpr void forEach(Take take) const
    {
        for (std::uint64_t bits = m_bits; bits != 0; bits &= bits - 1) {
            take(static_cast<Value>(std::countr_zero(bits)));
        }
    }

    friend constexpr bool operator==(SmallSet, SmallSet) = default;

private:
    static constexpr std::uint64_t bitOf(Value value)
    {
        return std::uint64_t{1} << static_cast<unsigned>(value);
    }

    std::uint64_t m_bits = 0;
};

} // namespace slantlight
