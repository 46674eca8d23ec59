// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/commonorder.h"

#include <algorithm>
#include <cstdint>
#include <limits>

namespace slantlight {

namespace {

using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;

constexpr std::size_t mostCells = 16'000'000; ///< of two bytes each

std::size_t sizeOf(const QList<QStringView> &list)
{
    return static_cast<std::size_t>(list.size());
}

QStringView at(const QList<QStringView> &list, std::size_t index)
{
    return list.at(static_cast<qsizetype>(index));
}

/// Adds the pairs between @p begin and the ends, by the lengths of what is common from each place.
void addMiddle(const QList<QStringView> &before, const QList<QStringView> &after, std::size_t begin,
               std::size_t beforeEnd, std::size_t afterEnd, Pairs &pairs)
{
    const std::size_t rows = beforeEnd - begin;
    const std::size_t columns = afterEnd - begin;
    constexpr std::size_t longest = std::numeric_limits<std::uint16_t>::max();
    if (rows == 0 || columns == 0 || columns > mostCells / rows
        || std::min(rows, columns) > longest) {
        return;
    }
    std::vector<std::uint16_t> length((rows + 1) * (columns + 1));
    const auto cell = [&](std::size_t row, std::size_t column) -> std::uint16_t & {
        return length[row * (columns + 1) + column];
    };
    for (std::size_t row = rows; row-- > 0;) {
        for (std::size_t column = columns; column-- > 0;) {
            const bool isSame = at(before, begin + row) == at(after, begin + column);
            cell(row, column) = isSame ? static_cast<std::uint16_t>(cell(row + 1, column + 1) + 1)
                                       : std::max(cell(row + 1, column), cell(row, column + 1));
        }
    }
    for (std::size_t row = 0, column = 0; row < rows && column < columns;) {
        if (at(before, begin + row) == at(after, begin + column)) {
            pairs.emplace_back(begin + row++, begin + column++);
        } else if (cell(row + 1, column) >= cell(row, column + 1)) {
            ++row;
        } else {
            ++column;
        }
    }
}

} // namespace

Pairs commonOrder(const QList<QStringView> &before, const QList<QStringView> &after)
{
    Pairs pairs;
    std::size_t beforeEnd = sizeOf(before);
    std::size_t afterEnd = sizeOf(after);
    std::size_t begin = 0;
    while (begin < beforeEnd && begin < afterEnd && at(before, begin) == at(after, begin)) {
        pairs.emplace_back(begin, begin);
        ++begin;
    }
    while (beforeEnd > begin && afterEnd > begin
           && at(before, beforeEnd - 1) == at(after, afterEnd - 1)) {
        --beforeEnd;
        --afterEnd;
    }
    addMiddle(before, after, begin, beforeEnd, afterEnd, pairs);
    for (; beforeEnd < sizeOf(before); ++beforeEnd, ++afterEnd) {
        pairs.emplace_back(beforeEnd, afterEnd);
    }
    return pairs;
}

} // namespace slantlight
