// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringView>

#include <cstddef>
#include <utility>
#include <vector>

namespace slantlight {

/// Returns pairs of indices at which @p before and @p after are alike, in order: as many as there
/// can be (a longest common subsequence). Where the parts between a common beginning and a common
/// end are too many for that, none of them are paired.
[[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>>
commonOrder(const QList<QStringView> &before, const QList<QStringView> &after);

} // namespace slantlight
