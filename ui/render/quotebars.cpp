// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/quotebars.h"

#include "ui/render/linegeometry.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>

namespace slantlight::ui {

void paintQuoteBars(QPainter &painter, const QTextDocument &document, TextSpan visible,
                    const QColor &ink)
{
    const double pixel = hairline(document);
    QTextBlock block = document.findBlock(static_cast<int>(visible.begin().value()));
    for (; block.isValid() && block.position() <= visible.end().value(); block = block.next()) {
        const QTextBlockFormat format = block.blockFormat();
        if (format.intProperty(QTextFormat::BlockQuoteLevel) == 0
            || block.layout()->lineCount() == 0) {
            continue;
        }
        const QRectF box = document.documentLayout()->blockBoundingRect(block);
        const double left = block.layout()->position().x();
        const double width =
            document.documentLayout()->frameBoundingRect(document.rootFrame()).width();
        const bool isLeftToRight = block.textDirection() == Qt::LeftToRight;
        const double x = isLeftToRight ? left + format.leftMargin() / 2
                                       : width - left - format.rightMargin() / 2 - 3 * pixel;
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawRoundedRect(QRectF(x, box.top(), 3 * pixel, box.height()), 1.5 * pixel,
                                1.5 * pixel);
    }
}

} // namespace slantlight::ui
