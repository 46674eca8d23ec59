// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysis.h"

#include <QStringView>

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

namespace slantlight {

/// In what order marks are listed.
enum class MarkerOrder : std::uint8_t {
    Place, ///< as they stand in the text
    Kind, ///< by family, by category, then by place
    Strength, ///< the heaviest first
    Speaker, ///< the outlet's own words first, then those of each speaker, in order of appearance
};

inline constexpr std::array allMarkerOrders{MarkerOrder::Place, MarkerOrder::Kind,
                                            MarkerOrder::Strength, MarkerOrder::Speaker};

/// Returns the id of @p order as settings hold it: "place", "kind", "strength", "speaker".
[[nodiscard]] QStringView markerOrderId(MarkerOrder order);
[[nodiscard]] std::optional<MarkerOrder> markerOrderFromId(QStringView id);

/// Marks that are listed under one title.
struct MarkerGroup
{
    std::vector<const Marker *> markers; ///< by place; never empty

    friend bool operator==(const MarkerGroup &, const MarkerGroup &) = default;
};

/// Puts the heaviest of @p markers first; equal ones stay in their order.
void sortByStrength(std::vector<const Marker *> &markers);

/// Parts @p markers, which are ordered by place, by category, in the order of allCategories.
[[nodiscard]] std::vector<MarkerGroup> groupedByKind(const std::vector<const Marker *> &markers);

/// Parts @p markers, which are ordered by place, by whose words they stand in: those that the
/// outlet tells itself, those of each speaker, first retold, then quoted, those of nobody known,
/// and what is no part of the report.
[[nodiscard]] std::vector<MarkerGroup> groupedBySpeaker(const std::vector<const Marker *> &markers);

} // namespace slantlight
