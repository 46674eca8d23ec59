// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/exportjob.h"
#include "ui/render/palette.h"

#include <QString>

#include <vector>

class QPainter;

namespace slantlight::ui {

/// A row of the legend; heights are in dots.
struct LegendRow
{
    enum class Kind : std::uint8_t { Title, Group, Code, Colophon };

    Kind kind = Kind::Code;
    QString text;
    QString meaning; ///< codes only; may be empty
    CodeId code;
    CodeLook look;
    Highlight::Origin origin = Highlight::Origin::Machine;
    int count = 0; ///< codes only; 0: not told
    double height = 0;
};

/// Returns the title of the legend, translated.
[[nodiscard]] QString legendTitle();

/// Returns @p row, that of a code, with its height.
[[nodiscard]] LegendRow legendRow(LegendRow row);

/// Returns the legend of @p job: what is marked, by family, with counts, and where it comes from.
[[nodiscard]] std::vector<LegendRow> legendRows(const ExportJob &job);

/// Where a row of the legend stands.
struct PlacedRow
{
    LegendRow row;
    int page = 0;
    double top = 0;
};

/// Places @p rows below the text, which ends at @p top of @p page, where they fit as a whole, else
/// on pages of their own.
[[nodiscard]] std::vector<PlacedRow> placeLegend(std::vector<LegendRow> rows, int page, double top);

/// Paints @p row with its upper edge at @p top of a page.
void paintLegendRow(QPainter &painter, const LegendRow &row, const Palette &palette, double top);

} // namespace slantlight::ui
