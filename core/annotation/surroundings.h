// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/quotesearch.h"
#include "core/text/textspan.h"

#include <QString>

#include <optional>

namespace slantlight {

/// What stood before and after a place, to be compared with what stands around another.
class Surroundings
{
public:
    /// How much of each side counts, in characters: one word of bits.
    static constexpr qsizetype reach = 64;

    /// @p prefix ends, and @p suffix begins, at the place; either may be empty.
    Surroundings(QStringView prefix, QStringView suffix);

    /// Whether there is anything to compare with.
    [[nodiscard]] bool isKnown() const { return m_before || m_after; }

    /// Returns how far the surroundings of @p span in @p text resemble these: 0 to 1, and 1 if
    /// nothing is known.
    [[nodiscard]] double likeness(QStringView text, TextSpan span) const;

private:
    std::optional<BitPattern> m_before; ///< nearest character first
    std::optional<BitPattern> m_after;
};

/// Returns @p text backwards, unit by unit.
[[nodiscard]] QString reversed(QStringView text);

} // namespace slantlight
