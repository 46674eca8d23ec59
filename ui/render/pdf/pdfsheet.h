// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/articlelayout.h"

#include <QFont>
#include <QRectF>

namespace slantlight::ui {

/// The measures of a page. Text is set and painted in dots, of which a point has many, so that no
/// rounding of letters shows.
struct PdfSheet
{
    static constexpr int dotsPerInch = 1200;
    static constexpr double dotsPerPoint = dotsPerInch / 72.0;
    static constexpr double width = 595; ///< A4, in points
    static constexpr double height = 842;
    static constexpr double side = 98;
    static constexpr double top = 76;
    static constexpr double bottom = 74;
    static constexpr double textSize = 11;

    /// Returns @p points in dots.
    [[nodiscard]] static constexpr double dots(double points) { return points * dotsPerPoint; }

    /// Returns the place of text, in dots.
    [[nodiscard]] static QRectF body()
    {
        return {dots(side), dots(top), dots(width - 2 * side), dots(height - top - bottom)};
    }

    /// Returns a box in dots as one in points from the page's lower left.
    [[nodiscard]] static QRectF toPoints(const QRectF &box)
    {
        return {box.left() / dotsPerPoint, height - box.bottom() / dotsPerPoint,
                box.width() / dotsPerPoint, box.height() / dotsPerPoint};
    }

    [[nodiscard]] static TextStyle style()
    {
        return {.family = {}, .size = dots(textSize), .lineHeight = 1.5};
    }

    [[nodiscard]] static QFont font(double points)
    {
        return bodyFont({.family = {}, .size = dots(points)});
    }
};

} // namespace slantlight::ui
