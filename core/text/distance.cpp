// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/distance.h"

#include <algorithm>
#include <numeric>
#include <utility>
#include <vector>

namespace slantlight {

qsizetype editDistance(QStringView a, QStringView b)
{
    std::vector<qsizetype> row(static_cast<std::size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), qsizetype{0});
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const qsizetype same = a.at(i - 1) == b.at(static_cast<qsizetype>(j) - 1) ? 0 : 1;
            const qsizetype best = std::min({row[j] + 1, row[j - 1] + 1, diagonal + same});
            diagonal = std::exchange(row[j], best);
        }
    }
    return row.back();
}

} // namespace slantlight
