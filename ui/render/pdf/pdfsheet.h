// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/articlelayout.h"
#include "ui/render/pdf/pdfoptions.h"

#include <QFont>
#include <QRectF>
#include <QString>

namespace slantlight::ui {

/// The measures of a page, in points. Text is set and painted in dots, of which a point has many,
/// so that no rounding of letters shows.
struct PdfSheet
{
    static constexpr int dotsPerInch = 1200;
    static constexpr double dotsPerPoint = dotsPerInch / 72.0;

    double width = 595;
    double height = 842;
    double left = 98; ///< of the text
    double right = 98;
    double top = 76;
    double bottom = 74;
    double textSize = PdfOptions::usualSize;
    QString family;
    double columnWidth = 0; ///< of memos beside the text; 0: there are none
    bool isColumnLeft = false;

    /// Returns the sheet of a text that is read in direction @p reading.
    [[nodiscard]] static PdfSheet of(const PdfOptions &options, Qt::LayoutDirection reading);

    /// Returns @p points in dots.
    [[nodiscard]] static constexpr double dots(double points) { return points * dotsPerPoint; }
    /// Returns the place of text, in dots.
    [[nodiscard]] QRectF body() const;
    /// Returns the place of memos beside the text, in dots; empty where there is none.
    [[nodiscard]] QRectF column() const;
    /// Returns text and column as one, in dots.
    [[nodiscard]] QRectF print() const { return body().united(column()); }
    /// Returns a box in dots as one in points from the page's lower left.
    [[nodiscard]] QRectF toPoints(const QRectF &box) const;

    [[nodiscard]] TextStyle style() const;
    /// Returns how much larger than usual what stands beside and below the text is set.
    [[nodiscard]] double scale() const;
    /// Returns @p points, as they are beside letters of the usual size, in dots.
    [[nodiscard]] double scaled(double points) const { return dots(points * scale()); }
    /// Returns the font of small print, whose size is scaled in the same way.
    [[nodiscard]] QFont font(double points, QFont::Weight weight = QFont::Normal) const;
};

} // namespace slantlight::ui
