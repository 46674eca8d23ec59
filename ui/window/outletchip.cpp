// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/outletchip.h"

#include "ui/look/mixture.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace slantlight::ui {

namespace {

constexpr int padding = 12; ///< pixels from the round ends to the words
constexpr int flagWidth = 9;
constexpr int flagGap = 6;

// A pole with a pennant, as high as capitals.
void paintFlag(QPainter &painter, QRectF place, const QColor &ink)
{
    painter.setPen(QPen(ink, 1.4, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(place.topLeft(), place.bottomLeft());
    QPainterPath pennant(place.topLeft());
    pennant.lineTo(place.right(), place.top() + place.height() * 0.3);
    pennant.lineTo(place.left(), place.top() + place.height() * 0.6);
    pennant.closeSubpath();
    painter.fillPath(pennant, ink);
}

} // namespace

OutletChip::OutletChip(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void OutletChip::setFlagged(bool flagged)
{
    m_isFlagged = flagged;
    updateGeometry();
    update();
}

int OutletChip::textLeft() const
{
    return padding + (m_isFlagged ? flagWidth + flagGap : 0);
}

QSize OutletChip::sizeHint() const
{
    const int height = std::max(usualHeight, fontMetrics().height() + 4);
    return {textLeft() + fontMetrics().horizontalAdvance(text()) + padding + 1, height};
}

QSize OutletChip::minimumSizeHint() const
{
    const int least = textLeft() + fontMetrics().averageCharWidth() * 4 + padding;
    return {std::min(least, sizeHint().width()), sizeHint().height()};
}

void OutletChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = palette().color(QPalette::Window);
    const QColor ink = palette().color(QPalette::WindowText);
    const QColor edge = mixed(ground, ink, m_isFlagged ? 0.72F : 0.22F);
    const float fill = isDown() || isChecked() ? 0.12F : underMouse() ? 0.07F : 0.0F;
    painter.setPen(edge);
    painter.setBrush(mixed(ground, ink, fill));
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    if (m_isFlagged) {
        const double high = fontMetrics().capHeight() + 2;
        paintFlag(painter, {padding + 0.5, (height() - high) / 2.0, flagWidth - 1.0, high},
                  mixed(ground, ink, 0.72F));
    }
    const QRect place = rect().adjusted(textLeft(), 0, -padding, 0);
    painter.setPen(ink);
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
}

// A button takes the space bar alone.
void OutletChip::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        click();
        break;
    case Qt::Key_Escape:
        Q_EMIT left();
        break;
    default:
        QAbstractButton::keyPressEvent(event);
    }
}

void OutletChip::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void OutletChip::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace slantlight::ui
