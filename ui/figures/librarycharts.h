// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/figurestore.h"
#include "ui/inspector/chart.h"

#include <optional>
#include <vector>

namespace slantlight::ui {

/// How densely marks of each category stand in the articles of @p all.
[[nodiscard]] ChartContent categoriesChart(const FigureGroup &all);
/// How densely marks stand in the articles of each outlet, of @p category or of all; those with
/// most articles.
[[nodiscard]] ChartContent outletsChart(const std::vector<FigureGroup> &outlets,
                                        std::optional<Category> category);
/// How densely marks stand in the articles of each month, likewise; the last ones.
[[nodiscard]] ChartContent monthsChart(const std::vector<FigureGroup> &months,
                                       std::optional<Category> category);

/// Returns the marks of @p group in a thousand words, of @p category or of all.
[[nodiscard]] double rateOf(const FigureGroup &group, std::optional<Category> category);
/// Says which outlet or month a group is, where it is known.
[[nodiscard]] QString groupName(const FigureGroup &group, Grouping grouping);

} // namespace slantlight::ui
