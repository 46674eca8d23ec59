// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/pdf/markline.h"

#include <QPainterPathStroker>

#include <algorithm>

namespace slantlight::ui {

namespace {

QPainterPath straight(double left, double right, double y)
{
    QPainterPath path(QPointF(left, y));
    path.lineTo(right, y);
    return path;
}

QPainterPath wave(double left, double right, double y, double width)
{
    const double half = 2.4 * width;
    const double height = 1.6 * width;
    QPainterPath path(QPointF(left, y));
    bool isUp = true;
    for (double x = left; x < right; x += half) {
        const double end = std::min(x + half, right);
        path.quadTo((x + end) / 2, y + (isUp ? -height : height) * (end - x) / half, end, y);
        isUp = !isUp;
    }
    return path;
}

} // namespace

QPainterPath markLine(LineStyle style, double left, double right, double y, double width)
{
    QPainterPathStroker pen;
    pen.setWidth(width);
    pen.setCapStyle(Qt::FlatCap);
    switch (style) {
    case LineStyle::Solid:
        break;
    case LineStyle::Dashed:
        pen.setDashPattern({3.2, 2.2}); // in widths of the pen, as on screen
        break;
    case LineStyle::Dotted:
        pen.setDashPattern({0.01, 2.3});
        pen.setCapStyle(Qt::RoundCap);
        break;
    case LineStyle::DashDot:
        pen.setDashPattern({3.4, 2.3, 0.01, 2.3});
        pen.setCapStyle(Qt::RoundCap);
        break;
    case LineStyle::Double: {
        pen.setWidth(width * 0.7);
        QPainterPath both = straight(left, right, y - width * 0.8);
        both.addPath(straight(left, right, y + width * 0.6));
        return pen.createStroke(both);
    }
    case LineStyle::Wave:
        return pen.createStroke(wave(left, right, y, width));
    }
    return pen.createStroke(straight(left, right, y));
}

} // namespace slantlight::ui
