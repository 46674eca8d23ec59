// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <expected>
#include <utility>
#include <vector>

#include <QtTypes>

namespace slantlight {

/// Why a figure of agreement does not exist. It is never 0 instead, which would say that people
/// agreed as by chance.
enum class Undefined : std::uint8_t {
    NothingCompared, ///< no two of the coders have coded the same text
    NothingMarked, ///< and so there is no stretch to agree on
    /// Everybody gave everything the same value, so that chance would have given the same.
    OneValueOnly,
    NotTwoCoders, ///< it is defined for exactly two
    NotCodedByAll, ///< it needs a text that all of the coders have coded
};

/// Returns the id of @p reason as files have it, such as "one-value-only".
[[nodiscard]] const char16_t *undefinedId(Undefined reason);

/// A figure of agreement, or why there is none.
using Figure = std::expected<double, Undefined>;

/// How many units two coders gave which values: rows are the first one's, columns the second's.
/// Value 0 is that of units that were left alone.
class ContingencyTable
{
public:
    ContingencyTable() = default;
    explicit ContingencyTable(std::size_t values);

    [[nodiscard]] std::size_t values() const { return m_values; }
    [[nodiscard]] qint64 at(std::size_t first, std::size_t second) const
    {
        return m_counts[first * m_values + second];
    }
    void add(std::size_t first, std::size_t second, qint64 count)
    {
        m_counts[first * m_values + second] += count;
    }
    [[nodiscard]] qint64 units() const;
    [[nodiscard]] qint64 agreed() const; ///< units on the diagonal
    [[nodiscard]] qint64 ofFirst(std::size_t value) const; ///< sum of a row
    [[nodiscard]] qint64 ofSecond(std::size_t value) const; ///< sum of a column
    /// Returns the table of the two coders the other way round.
    [[nodiscard]] ContingencyTable turned() const;

    friend bool operator==(const ContingencyTable &, const ContingencyTable &) = default;

private:
    std::size_t m_values = 0;
    std::vector<qint64> m_counts; ///< row by row
};

/// Share of the units with the same value, "percent agreement", 0 to 1.
[[nodiscard]] Figure observedAgreement(const ContingencyTable &table);
/// Cohen's kappa (Cohen 1960) over all units, also those that both left alone: what is observed
/// above chance, as a share of what could be. Chance is what the two coders' own frequencies give.
[[nodiscard]] Figure cohensKappa(const ContingencyTable &table);
/// The same where chance gives each of @p values equally often (Brennan and Prediger 1981); at
/// least as many as the table has.
[[nodiscard]] Figure brennanPrediger(const Figure &observed, std::size_t values);
/// Positive specific agreement of units, which is F1: twice the units that both marked alike, over
/// those that the one and those that the other marked (Hripcsak and Rothschild 2005). Units that
/// both left alone do not count. The tables are those of all pairs of coders.
[[nodiscard]] Figure specificAgreement(const std::vector<ContingencyTable> &pairs);

/// Units that all coders have rated alike.
struct RatedUnits
{
    static constexpr int missing = -1;

    std::vector<int> values; ///< of each coder; missing where they have not rated these
    qint64 count = 0;
};

/// Krippendorff's alpha for nominal data (Krippendorff 2004, section 11.3), of any number of
/// coders; units that fewer than two have rated do not count.
[[nodiscard]] Figure nominalAlpha(const std::vector<RatedUnits> &units);

} // namespace slantlight
