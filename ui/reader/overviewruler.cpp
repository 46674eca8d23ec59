// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/overviewruler.h"

#include "ui/reader/articlepage.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace slantlight::ui {

namespace {

constexpr double tickHeight = 3;

} // namespace

OverviewRuler::OverviewRuler(ArticlePage &page)
    : QWidget(&page)
    , m_page(page)
{
    setAccessibleName(tr("Overview of the marks"));
}

void OverviewRuler::refresh()
{
    m_ticks = {};
    update();
}

void OverviewRuler::drawTicks()
{
    m_ticks = QPixmap(QSize(stripWidth, height()) * devicePixelRatioF());
    m_ticks.setDevicePixelRatio(devicePixelRatioF());
    m_ticks.fill(Qt::transparent);
    if (!m_page.pageArticle()) {
        return;
    }
    QPainter painter(&m_ticks);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (m_page.marksShown()) {
        drawMarks(painter);
    }
    drawMatches(painter);
}

double OverviewRuler::tickAt(TextOffset place) const
{
    const double length =
        std::max<double>(1, static_cast<double>(m_page.pageArticle()->text().size()));
    return static_cast<double>(place.value()) / length * (height() - tickHeight);
}

void OverviewRuler::drawMarks(QPainter &painter) const
{
    for (const Highlight &highlight : m_page.marks().highlights()) {
        const double y = tickAt(highlight.span.begin());
        const bool byHand = highlight.origin == Highlight::Origin::Hand;
        painter.setBrush(m_page.pagePalette().hue(highlight.code));
        // The hand's ticks are wider: colour alone does not tell them apart.
        painter.drawRoundedRect(
            QRectF(byHand ? 2 : 5, y, stripWidth - (byHand ? 4 : 7), tickHeight), 1, 1);
    }
}

void OverviewRuler::drawMatches(QPainter &painter) const
{
    // In the ink of the text, at the outer edge: no family has that colour or that place.
    painter.setBrush(m_page.pagePalette().text());
    for (const TextSpan match : m_page.matches()) {
        painter.drawRect(QRectF(stripWidth - 4, tickAt(match.begin()), 4, tickHeight - 1));
    }
}

void OverviewRuler::paintEvent(QPaintEvent *)
{
    if (!m_page.pageArticle()) {
        return;
    }
    if (m_ticks.size() != QSize(stripWidth, height()) * devicePixelRatioF()) {
        drawTicks();
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double left = width() - stripWidth;
    const double length =
        std::max<double>(1, static_cast<double>(m_page.pageArticle()->text().size()));
    const TextSpan view = m_page.visibleSpan();
    const double top = static_cast<double>(view.begin().value()) / length * height();
    const double bottom = static_cast<double>(view.end().value()) / length * height();
    if (bottom - top < height() - 1) {
        QColor box = m_page.pagePalette().text();
        box.setAlphaF(0.09F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(box);
        painter.drawRoundedRect(QRectF(left, top, stripWidth, std::max(12.0, bottom - top)), 4, 4);
    }
    painter.drawPixmap(QPointF(left, 0), m_ticks);
}

void OverviewRuler::jumpTo(double y)
{
    Q_EMIT jumpRequested(y / std::max(1, height()));
}

void OverviewRuler::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && event->position().x() >= width() - stripWidth) {
        jumpTo(event->position().y());
    } else {
        event->ignore();
    }
}

void OverviewRuler::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton)) {
        jumpTo(event->position().y());
    }
}

void OverviewRuler::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_page.viewport(), event);
}

} // namespace slantlight::ui
