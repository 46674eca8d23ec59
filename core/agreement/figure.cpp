// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/figure.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace slantlight {

const char16_t *undefinedId(Undefined reason)
{
    switch (reason) {
    case Undefined::NothingCompared:
        return u"nothing-compared";
    case Undefined::NothingMarked:
        return u"nothing-marked";
    case Undefined::OneValueOnly:
        return u"one-value-only";
    case Undefined::NotTwoCoders:
        return u"not-two-coders";
    case Undefined::NotCodedByAll:
        return u"not-coded-by-all";
    }
    Q_UNREACHABLE_RETURN(u"");
}

ContingencyTable::ContingencyTable(std::size_t values)
    : m_values(values)
    , m_counts(values * values)
{
}

qint64 ContingencyTable::units() const
{
    return std::reduce(m_counts.begin(), m_counts.end());
}

qint64 ContingencyTable::agreed() const
{
    qint64 sum = 0;
    for (std::size_t value = 0; value < m_values; ++value) {
        sum += at(value, value);
    }
    return sum;
}

qint64 ContingencyTable::ofFirst(std::size_t value) const
{
    qint64 sum = 0;
    for (std::size_t other = 0; other < m_values; ++other) {
        sum += at(value, other);
    }
    return sum;
}

qint64 ContingencyTable::ofSecond(std::size_t value) const
{
    qint64 sum = 0;
    for (std::size_t other = 0; other < m_values; ++other) {
        sum += at(other, value);
    }
    return sum;
}

ContingencyTable ContingencyTable::turned() const
{
    ContingencyTable table(m_values);
    for (std::size_t first = 0; first < m_values; ++first) {
        for (std::size_t second = 0; second < m_values; ++second) {
            table.add(second, first, at(first, second));
        }
    }
    return table;
}

Figure observedAgreement(const ContingencyTable &table)
{
    const qint64 units = table.units();
    if (units == 0) {
        return std::unexpected(Undefined::NothingCompared);
    }
    return double(table.agreed()) / double(units);
}

Figure cohensKappa(const ContingencyTable &table)
{
    const Figure observed = observedAgreement(table);
    if (!observed) {
        return observed;
    }
    const qint64 units = table.units();
    double byChance = 0;
    for (std::size_t value = 0; value < table.values(); ++value) {
        const qint64 first = table.ofFirst(value);
        if (first == units && table.ofSecond(value) == units) {
            return std::unexpected(Undefined::OneValueOnly);
        }
        byChance += double(first) / double(units) * double(table.ofSecond(value)) / double(units);
    }
    return (*observed - byChance) / (1 - byChance);
}

Figure brennanPrediger(const Figure &observed, std::size_t values)
{
    if (!observed) {
        return observed;
    }
    if (values < 2) {
        return std::unexpected(Undefined::OneValueOnly);
    }
    const double byChance = 1 / double(values);
    return (*observed - byChance) / (1 - byChance);
}

Figure specificAgreement(const std::vector<ContingencyTable> &pairs)
{
    qint64 units = 0;
    qint64 both = 0;
    qint64 marked = 0;
    for (const ContingencyTable &table : pairs) {
        units += table.units();
        for (std::size_t value = 1; value < table.values(); ++value) {
            both += table.at(value, value);
            marked += table.ofFirst(value) + table.ofSecond(value);
        }
    }
    if (units == 0) {
        return std::unexpected(Undefined::NothingCompared);
    }
    if (marked == 0) {
        return std::unexpected(Undefined::NothingMarked);
    }
    return 2 * double(both) / double(marked);
}

Figure nominalAlpha(const std::vector<RatedUnits> &units)
{
    // Of the coincidence matrix only its diagonal and its sums are needed: with nominal values all
    // that is off the diagonal is equally wrong.
    std::map<int, double> sums; // of values, in units that can be paired
    double agreed = 0;
    double all = 0;
    for (const RatedUnits &each : units) {
        std::map<int, int> given;
        int coders = 0;
        for (const int value : each.values) {
            if (value != RatedUnits::missing) {
                ++given[value];
                ++coders;
            }
        }
        if (coders < 2) {
            continue;
        }
        for (const auto &[value, times] : given) {
            sums[value] += double(each.count) * times;
            agreed += double(each.count) * times * (times - 1) / (coders - 1);
        }
        all += double(each.count) * coders;
    }
    if (all == 0) {
        return std::unexpected(Undefined::NothingCompared);
    }
    double expected = 0; // disagreement, times all * (all - 1)
    for (const auto &[value, sum] : sums) {
        expected += sum * (all - sum);
    }
    if (sums.size() < 2) {
        return std::unexpected(Undefined::OneValueOnly);
    }
    return 1 - (all - agreed) * (all - 1) / expected;
}

} // namespace slantlight
