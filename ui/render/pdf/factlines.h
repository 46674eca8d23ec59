// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/exportjob.h"
#include "ui/render/pdf/pdfsheet.h"
#include "ui/render/pdf/sheettext.h"

#include <QRectF>

#include <vector>

namespace slantlight::ui {

class Palette;

/// What stands under the headline: who published the article, who wrote it, when, and its address.
class FactLines
{
public:
    FactLines(const ExportJob &job, const PdfSheet &sheet);

    /// In dots, with the room around them; 0 where nothing is known.
    [[nodiscard]] double height() const { return m_height; }
    void paint(QPainter &painter, QPointF topLeft, const Palette &palette) const;

    [[nodiscard]] const QString &address() const { return m_address; }
    /// Returns where the address stands, from the top left of the lines.
    [[nodiscard]] QRectF addressBox() const;

private:
    struct Line
    {
        SheetText text;
        double top = 0;
        double left = 0; ///< of the words
        bool isLink = false;
    };

    std::vector<Line> m_lines;
    QString m_address;
    double m_height = 0;
};

} // namespace slantlight::ui
