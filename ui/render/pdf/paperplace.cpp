// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/paperplace.h"

#include "ui/render/pdf/pdfsheet.h"

#include <QPageLayout>
#include <QPagedPaintDevice>

#include <algorithm>

namespace slantlight::ui {

QTransform placeOnPaper(const QPagedPaintDevice &device, const PdfSheet &sheet)
{
    const double dotsPerPoint = device.logicalDpiX() / 72.0;
    const QSizeF paper = device.pageLayout().fullRect(QPageLayout::Point).size();
    const double scale = std::min(paper.width() / sheet.width, paper.height() / sheet.height);
    QTransform place;
    place.translate((paper.width() - scale * sheet.width) / 2 * dotsPerPoint,
                    (paper.height() - scale * sheet.height) / 2 * dotsPerPoint);
    place.scale(scale * dotsPerPoint / PdfSheet::dotsPerPoint,
                scale * dotsPerPoint / PdfSheet::dotsPerPoint);
    return place;
}

} // namespace slantlight::ui
