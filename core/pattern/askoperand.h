// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/diagnostic.h"

#include <QStringList>
#include <QStringView>

#include <cstdint>
#include <expected>

namespace slantlight {

/// What the operand of a question names, if it takes one: `%in:headline,caption`.
///
/// To add one: an enumerator, and its row in askoperand.cpp.
enum class OperandKind : std::uint8_t { None, Tags, Voices, Blocks };

/// What an operand stands for: tags, voices or kinds of block, of which one is asked for.
class OperandSet
{
public:
    constexpr OperandSet() = default;
    constexpr explicit OperandSet(std::uint32_t bits)
        : m_bits(bits)
    {
    }

    /// One bit for each, in the order of their enumeration.
    [[nodiscard]] constexpr std::uint32_t bits() const { return m_bits; }

    template <typename Thing>
    constexpr void insert(Thing thing)
    {
        m_bits |= 1U << static_cast<unsigned>(thing);
    }
    constexpr void insertAll(OperandSet others) { m_bits |= others.m_bits; }
    template <typename Thing>
    [[nodiscard]] constexpr bool contains(Thing thing) const
    {
        return (m_bits >> static_cast<unsigned>(thing) & 1U) != 0;
    }

    friend constexpr bool operator==(OperandSet, OperandSet) = default;

private:
    std::uint32_t m_bits = 0;
};

/// Returns what is in all of a kind, but not in @p set.
[[nodiscard]] OperandSet othersThan(OperandSet set, OperandKind kind);

/// Reads names parted by commas; fails with the first that there is not, at its place.
///
/// Neither this nor readOperand() takes OperandKind::None.
[[nodiscard]] std::expected<OperandSet, Mistake> readNames(QStringView names, OperandKind kind);

/// Reads the operand of a question: names parted by commas, after a "!" any but these.
[[nodiscard]] std::expected<OperandSet, Mistake> readOperand(QStringView operand, OperandKind kind);

/// Returns the names of what is in @p set, as readNames() takes them.
[[nodiscard]] QStringList operandNames(OperandSet set, OperandKind kind);

} // namespace slantlight
