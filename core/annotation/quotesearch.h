// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringView>

#include <cstdint>
#include <span>
#include <vector>

namespace slantlight {

/// Returns where @p quote, which must not be empty, begins in @p text; overlapping ones too.
///
/// Linear in the sum of both lengths, whatever they hold.
[[nodiscard]] std::vector<qsizetype> occurrences(QStringView quote, QStringView text);

/// A place where a quote may end in a text, and how many edits lie between both.
struct Ending
{
    qsizetype end = 0;
    qsizetype errors = 0;

    friend bool operator==(const Ending &, const Ending &) = default;
};

/// A quote prepared for approximate search: for each character, one bit per place it stands in.
///
/// The search counts insertions, deletions and replacements, 64 rows of the table in one word
/// (Myers 1999; Hyyrö 2003).
class BitPattern
{
public:
    /// @p quote must not be empty.
    explicit BitPattern(QStringView quote);

    [[nodiscard]] qsizetype length() const { return m_length; }

    /// Returns the best endings in @p text with at most @p maxErrors, in order; of those that lie
    /// closer together than half the quote only the best.
    ///
    /// Takes time in proportion to the text's length times @p maxErrors / 64 at most, except where
    /// the text resembles the quote.
    [[nodiscard]] std::vector<Ending> endings(QStringView text, qsizetype maxErrors) const;

    /// Returns the best ending of the quote in @p text if it begins at the text's first character.
    [[nodiscard]] Ending endingFromStart(QStringView text) const;

private:
    [[nodiscard]] std::span<const std::uint64_t> bits(QChar c) const;

    qsizetype m_length = 0;
    std::size_t m_blocks = 0;
    QHash<QChar, std::size_t> m_rows; ///< row in m_bits by character; row 0 is for all others
    std::vector<std::uint64_t> m_bits;
};

} // namespace slantlight
