// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/render/piecepainter.h"

#include <QPainter>
#include <QPen>
#include <QTransform>

#include <algorithm>
#include <cmath>

namespace slantlight::ui {

namespace {

using Origin = Highlight::Origin;

constexpr double lineWidth = 1.5; ///< lengths here are in hairlines
constexpr double endRadius = 4;

/// The pixels of what is painted on, in the painter's coordinates.
class PixelGrid
{
public:
    explicit PixelGrid(const QPainter &painter)
        : m_transform(painter.deviceTransform())
    {
    }

    [[nodiscard]] double x(double value) const
    {
        return (std::round(value * m_transform.m11() + m_transform.dx()) - m_transform.dx())
               / m_transform.m11();
    }
    [[nodiscard]] double y(double value) const
    {
        return (std::round(value * m_transform.m22() + m_transform.dy()) - m_transform.dy())
               / m_transform.m22();
    }
    [[nodiscard]] double thickness(double value) const
    {
        return std::max(1.0, std::round(value * m_transform.m22())) / m_transform.m22();
    }
    [[nodiscard]] QRectF box(const QRectF &box) const
    {
        return {QPointF(x(box.left()), y(box.top())), QPointF(x(box.right()), y(box.bottom()))};
    }

private:
    QTransform m_transform;
};

enum class Side { Left, Right };

void addRoundedSide(QPainterPath &path, const QRectF &box, double radius, Side side)
{
    // Clockwise from the top: down the right side, or up the left one.
    if (side == Side::Left) {
        path.lineTo(box.left() + radius, box.bottom());
        path.quadTo(box.bottomLeft(), QPointF(box.left(), box.bottom() - radius));
        path.lineTo(box.left(), box.top() + radius);
        path.quadTo(box.topLeft(), QPointF(box.left() + radius, box.top()));
    } else {
        path.lineTo(box.right() - radius, box.top());
        path.quadTo(box.topRight(), QPointF(box.right(), box.top() + radius));
        path.lineTo(box.right(), box.bottom() - radius);
        path.quadTo(box.bottomRight(), QPointF(box.right() - radius, box.bottom()));
    }
}

QPainterPath wave(double left, double right, double middle, double hairline)
{
    const double half = 3 * hairline;
    const double height = 2.4 * hairline;
    QPainterPath path(QPointF(left, middle));
    bool up = true;
    for (double x = left; x < right; x += half) {
        const double end = std::min(x + half, right);
        path.quadTo((x + end) / 2, middle + (up ? -height : height) * (end - x) / half, end,
                    middle);
        up = !up;
    }
    return path;
}

/// Dash lengths count in pen widths; a length near nothing makes a round dot.
QList<qreal> dashes(LineStyle style)
{
    switch (style) {
    case LineStyle::Dashed:
        return {3.2, 2.2};
    case LineStyle::Dotted:
        return {0.01, 2.3};
    case LineStyle::DashDot:
        return {3.4, 2.3, 0.01, 2.3};
    case LineStyle::Solid:
    case LineStyle::Double:
    case LineStyle::Wave:
        return {};
    }
    Q_UNREACHABLE_RETURN({});
}

} // namespace

QPainterPath tintShape(const HighlightPiece::Tint &tint, Origin origin, double hairline)
{
    const QRectF &box = tint.box;
    const double most = std::min(box.width(), box.height()) / 2;
    const double radius = origin == Origin::Hand ? std::min(endRadius * hairline, most) : 0;
    const double right = tint.ends ? radius : 0;
    const double left = tint.begins ? radius : 0;
    QPainterPath path(QPointF(box.left() + left, box.top()));
    addRoundedSide(path, box, right, Side::Right);
    addRoundedSide(path, box, left, Side::Left);
    path.closeSubpath();
    return path;
}

QColor tintColour(const HighlightPiece::Tint &tint, const Highlight &highlight,
                  const Palette &palette)
{
    QColor colour = highlight.origin == Origin::Hand
                        ? palette.handTint(highlight.code, highlight.look)
                        : palette.machineTint(highlight.code, highlight.look);
    colour.setAlphaF(colour.alphaF() * static_cast<float>(tint.strength));
    return colour;
}

void paintTints(QPainter &painter, std::span<const HighlightPiece> pieces, const Palette &palette,
                double hairline)
{
    const PixelGrid grid(painter);
    painter.save();
    painter.setPen(Qt::NoPen);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const HighlightPiece &piece : pieces) {
        for (HighlightPiece::Tint tint : piece.tints) {
            tint.box = grid.box(tint.box);
            painter.setBrush(tintColour(tint, *piece.highlight, palette));
            painter.drawPath(tintShape(tint, piece.highlight->origin, hairline));
        }
    }
    painter.restore();
}

void paintLine(QPainter &painter, LineStyle style, const QColor &hue, double left, double right,
               double top, double hairline)
{
    const PixelGrid grid(painter);
    const double width = grid.thickness(lineWidth * hairline);
    const double upper = grid.y(top);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (style) {
    case LineStyle::Solid:
        painter.fillRect(
            QRectF(QPointF(grid.x(left), upper), QPointF(grid.x(right), upper + width)), hue);
        break;
    case LineStyle::Double: {
        const double thin = grid.thickness(hairline);
        for (const double y : {upper, upper + 2 * thin}) {
            painter.fillRect(QRectF(QPointF(grid.x(left), y), QPointF(grid.x(right), y + thin)),
                             hue);
        }
        break;
    }
    case LineStyle::Wave:
        painter.setPen(QPen(hue, 1.3 * hairline, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPath(wave(left, right, upper + hairline, hairline));
        break;
    case LineStyle::Dashed:
    case LineStyle::Dotted:
    case LineStyle::DashDot: {
        const bool round = style != LineStyle::Dashed;
        QPen pen(hue, width, Qt::CustomDashLine, round ? Qt::RoundCap : Qt::FlatCap);
        pen.setDashPattern(dashes(style));
        painter.setPen(pen);
        const double inset = round ? width / 2 : 0;
        painter.drawLine(QPointF(left + inset, upper + width / 2),
                         QPointF(std::max(left + inset, right - inset), upper + width / 2));
        break;
    }
    }
    painter.restore();
}

void paintLines(QPainter &painter, std::span<const HighlightPiece> pieces, const Palette &palette,
                double hairline)
{
    const PixelGrid grid(painter);
    for (const HighlightPiece &piece : pieces) {
        const Highlight &highlight = *piece.highlight;
        const QColor hue = palette.hue(highlight.code, highlight.look);
        if (highlight.origin == Origin::Machine) {
            paintLine(painter, lineStyleOf(highlight.code, highlight.look), hue, piece.box.left(),
                      piece.box.right(), piece.lineTop, hairline);
        } else if (highlight.doubtful) {
            QPen pen(hue, grid.thickness(hairline), Qt::CustomDashLine);
            pen.setDashPattern({4, 3});
            painter.save();
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(pen);
            painter.setBrush(Qt::NoBrush);
            painter.drawPath(
                tintShape({.box = grid.box(piece.box), .begins = piece.begins, .ends = piece.ends},
                          Origin::Hand, hairline));
            painter.restore();
        }
    }
}

void paintFocus(QPainter &painter, std::span<const HighlightPiece> pieces, const Palette &palette,
                double hairline)
{
    const PixelGrid grid(painter);
    const double width = grid.thickness(hairline);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const HighlightPiece &piece : pieces) {
        painter.setPen(QPen(palette.hue(piece.highlight->code, piece.highlight->look), width));
        QRectF box = piece.box;
        if (piece.highlight->origin == Origin::Machine) {
            box.setBottom(piece.lineTop + 2 * hairline);
        }
        const double gap = 1.5 * width; // the pen's middle stands half a pixel off the grid
        painter.drawRoundedRect(grid.box(box).adjusted(-gap, -gap, gap, gap), 3 * hairline,
                                3 * hairline);
    }
    painter.restore();
}

} // namespace slantlight::ui
