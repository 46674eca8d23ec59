// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/bullet.h"

#include "ui/render/palette.h"
#include "ui/render/pdf/pagination.h"
#include "ui/render/pdf/pdfsheet.h"

#include <QPainter>
#include <QTextLayout>

namespace slantlight::ui {

void paintBullet(QPainter &painter, const PageLine &line, const PdfSheet &sheet,
                 const Palette &palette)
{
    if (line.kind != BlockKind::ListItem || line.index != 0) {
        return;
    }
    const double em = sheet.style().size;
    const QPointF origin = line.block.layout()->position();
    const double distance = em * 0.75;
    const bool backwards = line.block.textDirection() == Qt::RightToLeft;
    const double x = backwards ? line.line.naturalTextRect().right() + distance
                               : line.line.naturalTextRect().left() - distance;
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.mutedText());
    painter.drawEllipse(origin + QPointF(x, line.line.y() + line.line.ascent() - em * 0.27),
                        em * 0.11, em * 0.11);
    painter.restore();
}

} // namespace slantlight::ui
