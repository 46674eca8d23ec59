// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/highlightgeometry.h"
#include "ui/render/palette.h"

#include <QPainterPath>

#include <span>

class QPainter;

namespace slantlight::ui {

/// Returns the shape of @p tint, rounded at the ends of a hand annotation.
[[nodiscard]] QPainterPath tintShape(const HighlightPiece::Tint &tint, Highlight::Origin origin,
                                     double hairline);

/// Returns the colour of @p tint of @p highlight.
[[nodiscard]] QColor tintColour(const HighlightPiece::Tint &tint, const Highlight &highlight,
                                const Palette &palette);

/// Paints the tints of @p pieces.
void paintTints(QPainter &painter, std::span<const HighlightPiece> pieces, const Palette &palette,
                double hairline);

/// Paints the lines below what the machine found and the dashed outlines of doubtful annotations.
void paintLines(QPainter &painter, std::span<const HighlightPiece> pieces, const Palette &palette,
                double hairline);

/// Paints the outline of the highlight with the reader's attention.
void paintFocus(QPainter &painter, std::span<const HighlightPiece> pieces, const Palette &palette,
                double hairline);

/// Paints a line of @p style from @p left to @p right whose upper edge is at @p top.
void paintLine(QPainter &painter, LineStyle style, const QColor &hue, double left, double right,
               double top, double hairline);

} // namespace slantlight::ui
