// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/paragraphlight.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>

namespace slantlight::ui {

namespace {

constexpr float dimming = 0.55F; ///< dimmed words can still be read, by whoever looks at them

} // namespace

// A veil, so that marks are dimmed with their words.
void dimAroundParagraph(QTextEdit &page, const QRect &exposed, const QColor &paper)
{
    const QRectF paragraph =
        page.document()->documentLayout()->blockBoundingRect(page.textCursor().block());
    const QRect lit = paragraph.translated(0, -page.verticalScrollBar()->value()).toAlignedRect();
    if (!lit.intersects(page.viewport()->rect())) {
        return;
    }
    QColor veil = paper;
    veil.setAlphaF(dimming);
    QPainter painter(page.viewport());
    const QRect above(exposed.topLeft(), QPoint(exposed.right(), lit.top() - 1));
    const QRect below(QPoint(exposed.left(), lit.bottom() + 1), exposed.bottomRight());
    painter.fillRect(above.intersected(exposed), veil);
    painter.fillRect(below.intersected(exposed), veil);
}

} // namespace slantlight::ui
