// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/sheettext.h"

#include "ui/render/pdf/colourglyphs.h"

#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace slantlight::ui {

namespace {

constexpr double lineSpacing = 1.36; ///< in times the size of the letters

} // namespace

SheetText::SheetText(const QString &text, const QFont &font, double width,
                     const QTextOption &option)
    : m_pitch(font.pixelSize() * lineSpacing)
{
    QString lines = text;
    m_layout = std::make_shared<QTextLayout>(lines.replace(u'\n', QChar::LineSeparator), font);
    QTextOption wrapped = option;
    wrapped.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    wrapped.setUseDesignMetrics(true);
    m_layout->setTextOption(wrapped);
    const QFontMetricsF metrics(font);
    const double baseline = (m_pitch - metrics.height()) / 2 + metrics.ascent();
    m_layout->beginLayout();
    for (double top = 0;; top += m_pitch) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid()) {
            break;
        }
        line.setLineWidth(width);
        // Letters of another font, such as emoji, stand on the same line.
        line.setPosition({0, top + baseline - line.ascent()});
    }
    m_layout->endLayout();
}

double SheetText::height() const
{
    return m_layout ? m_pitch * m_layout->lineCount() : 0;
}

double SheetText::widest() const
{
    double widest = 0;
    for (int i = 0; m_layout && i < m_layout->lineCount(); ++i) {
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    }
    return widest;
}

void SheetText::paint(QPainter &painter, QPointF topLeft, const QColor &ink) const
{
    painter.setPen(ink);
    for (int i = 0; m_layout && i < m_layout->lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        line.draw(&painter, topLeft);
        paintColourGlyphs(painter, line, topLeft);
    }
}

void paintWords(QPainter &painter, const QString &text, const QFont &font, const QColor &ink,
                QPointF topLeft, double width, Qt::Alignment alignment)
{
    SheetText(text, font, width, QTextOption(alignment)).paint(painter, topLeft, ink);
}

QTextOption ownDirection()
{
    const bool isBackwards = QGuiApplication::isRightToLeft();
    QTextOption option((isBackwards ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
    return option;
}

} // namespace slantlight::ui
