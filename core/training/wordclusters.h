// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/wordvectors.h"

#include <cstddef>
#include <span>
#include <vector>

namespace slantlight {

/// Parts @p points into @p count groups of near ones, by k-means in a fixed order: equal points
/// give equal groups. Returns the number of each point's group.
[[nodiscard]] std::vector<std::size_t> clustersOf(std::span<const WordVectors::Vector> points,
                                                  std::size_t count);

/// Returns the mean of each group.
[[nodiscard]] std::vector<WordVectors::Vector>
clusterCentres(std::span<const WordVectors::Vector> points, std::span<const std::size_t> groups,
               std::size_t count);

/// Moves @p points so that their mean is 0, and brings each to length 1.
[[nodiscard]] std::vector<WordVectors::Vector> centred(std::vector<WordVectors::Vector> points);

} // namespace slantlight
