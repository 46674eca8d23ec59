// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/shortlabel.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFrame>

namespace slantlight::ui {

QSize ShortLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 4, QLabel::minimumSizeHint().height()};
}

void ShortLabel::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    QStyleOptionFrame option;
    initStyleOption(&option);
    style()->drawPrimitive(QStyle::PE_Widget, &option, &painter, this);
    const QRect place = style()->subElementRect(QStyle::SE_ShapedFrameContents, &option, this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(place,
                     static_cast<int>(QStyle::visualAlignment(layoutDirection(),
                                                              Qt::AlignVCenter | Qt::AlignLeft)),
                     fontMetrics().elidedText(text(), Qt::ElideRight, place.width()));
}

} // namespace slantlight::ui
