// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/selectorcolumns.h"

namespace slantlight {

namespace {

/// No article is longer, so that no place of one lies after it.
constexpr qint64 furthest = 1LL << 31;

} // namespace

std::optional<Selector> selectorFrom(const Statement &row, int column)
{
    const qint64 start = row.number(column);
    const qint64 stop = row.number(column + 1);
    if (start < 0 || stop < start || stop > furthest) {
        return std::nullopt;
    }
    return Selector{
        .exact = row.text(column + 2),
        .prefix = row.text(column + 3),
        .suffix = row.text(column + 4),
        .position = {TextOffset(start), TextOffset(stop)},
    };
}

qint64 startOf(const Selector &selector)
{
    return selector.position.begin().value();
}

qint64 stopOf(const Selector &selector)
{
    return selector.position.end().value();
}

} // namespace slantlight
