// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/pdfsheet.h"

#include <algorithm>
#include <cmath>

namespace slantlight::ui {

namespace {

/// Shares of the page's width and height.
struct Shares
{
    double side;
    double top;
    double bottom;
    double sideWithColumn;
};

Shares sharesOf(PaperMargins margins)
{
    switch (margins) {
    case PaperMargins::Narrow:
        return {.side = 0.09, .top = 0.066, .bottom = 0.074, .sideWithColumn = 0.06};
    case PaperMargins::Usual:
        return {.side = 0.1647, .top = 0.09, .bottom = 0.0885, .sideWithColumn = 0.093};
    case PaperMargins::Wide:
        return {.side = 0.225, .top = 0.108, .bottom = 0.106, .sideWithColumn = 0.125};
    }
    Q_UNREACHABLE_RETURN({});
}

constexpr double leastHead = 40;
constexpr double leastFoot = 52; ///< the lines at the foot have to find room there
constexpr double columnShare = 0.28; ///< of text and column
constexpr double columnGap = 18;

} // namespace

PdfSheet PdfSheet::of(const PdfOptions &chosen, Qt::LayoutDirection reading)
{
    const PdfOptions options = chosen.bounded();
    const QSizeF paper = sizeOf(options.paper);
    const Shares shares = sharesOf(options.margins);
    PdfSheet sheet;
    sheet.width = paper.width();
    sheet.height = paper.height();
    sheet.top = std::max(leastHead, std::round(shares.top * paper.height()));
    sheet.bottom = std::max(leastFoot, std::round(shares.bottom * paper.height()));
    sheet.textSize = options.size;
    sheet.family = options.family;
    if (options.memos != MemoPlace::Margin) {
        sheet.left = sheet.right = std::round(shares.side * paper.width());
        return sheet;
    }
    const double side = std::round(shares.sideWithColumn * paper.width());
    sheet.columnWidth =
        std::clamp(std::round(columnShare * (paper.width() - 2 * side)), 84.0, 150.0);
    sheet.isColumnLeft = reading == Qt::RightToLeft;
    const double beside = side + sheet.columnWidth + columnGap;
    sheet.left = sheet.isColumnLeft ? beside : side;
    sheet.right = sheet.isColumnLeft ? side : beside;
    return sheet;
}

QRectF PdfSheet::body() const
{
    return {dots(left), dots(top), dots(width - left - right), dots(height - top - bottom)};
}

QRectF PdfSheet::column() const
{
    const QRectF text = body();
    const double x =
        isColumnLeft ? text.left() - dots(columnGap + columnWidth) : text.right() + dots(columnGap);
    return columnWidth > 0 ? QRectF(x, text.top(), dots(columnWidth), text.height()) : QRectF();
}

QRectF PdfSheet::toPoints(const QRectF &box) const
{
    return {box.left() / dotsPerPoint, height - box.bottom() / dotsPerPoint,
            box.width() / dotsPerPoint, box.height() / dotsPerPoint};
}

TextStyle PdfSheet::style() const
{
    return {.family = family, .size = dots(textSize), .lineHeight = 1.5};
}

double PdfSheet::scale() const
{
    return std::clamp(textSize / PdfOptions::usualSize, 0.85, 1.3);
}

QFont PdfSheet::font(double points, QFont::Weight weight) const
{
    QFont font = bodyFont({.family = family, .size = scaled(points)});
    font.setWeight(weight);
    return font;
}

} // namespace slantlight::ui
