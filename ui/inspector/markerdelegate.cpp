// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/markerdelegate.h"

#include "ui/inspector/markermodel.h"
#include "ui/look/listrow.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int leftMargin = 10;
constexpr int rightMargin = 12;
constexpr int sampleWidth = 22;
constexpr int leastContext = 48; ///< less says nothing

/// Draws a short piece of the line that marks a category in the text.
void drawSample(QPainter &painter, const QRectF &place, const QColor &hue, LineStyle style)
{
    QPen pen(hue, 1.6, Qt::SolidLine, Qt::FlatCap);
    const qreal y = place.center().y();
    const QLineF line(place.left(), y, place.right(), y);
    switch (style) {
    case LineStyle::Solid:
        break;
    case LineStyle::Dashed:
        pen.setDashPattern({4, 2.4});
        break;
    case LineStyle::Dotted:
        pen.setDashPattern({1.2, 1.8});
        break;
    case LineStyle::DashDot:
        pen.setDashPattern({4, 2, 1.2, 2});
        break;
    case LineStyle::Double:
        painter.setPen(pen);
        painter.drawLine(line.translated(0, -1.8));
        painter.drawLine(line.translated(0, 1.8));
        return;
    case LineStyle::Wave: {
        QPainterPath wave(line.p1());
        for (qreal x = place.left(); x < place.right(); x += 5.5) {
            wave.cubicTo(x + 1.8, y - 3.4, x + 3.7, y + 3.4, x + 5.5, y);
        }
        painter.setPen(pen);
        painter.drawPath(wave);
        return;
    }
    }
    painter.setPen(pen);
    painter.drawLine(line);
}

void drawSwitch(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place)
{
    QStyleOptionViewItem box(option);
    box.rect = place;
    box.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected);
    box.state |= option.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
}

} // namespace

MarkerDelegate::MarkerDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void MarkerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    const QString text = row.text;
    const auto kind = index.data(MarkerModel::KindRole).value<MarkerModel::Kind>();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    paintRowGround(*painter, row, lightOf(row, index));

    const QColor plain = row.palette.color(QPalette::WindowText);
    const QColor muted = mutedInk(row);
    const CodeId code(index.data(MarkerModel::CodeRole).toString());

    QRect place = row.rect.adjusted(leftMargin, 0, -rightMargin, 0);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QFont font = row.font;
    QString right;
    QString context;
    QColor ink = plain;
    switch (kind) {
    case MarkerModel::Kind::Family:
        font.setWeight(QFont::DemiBold);
        right = QLocale().toString(index.data(MarkerModel::CountRole).toInt());
        place.setTop(place.top() + 8);
        break;
    case MarkerModel::Kind::Category: {
        const QRect check =
            style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &row, row.widget);
        drawSwitch(painter, row, check);
        place.setLeft(check.right() + 8);
        const QColor hue = m_hues.of(code, row);
        drawSample(*painter, QRectF(place.left(), place.top(), sampleWidth, place.height()), hue,
                   lineStyleOf(code));
        place.setLeft(place.left() + sampleWidth + 8);
        right = QLocale().toString(index.data(MarkerModel::CountRole).toInt());
        ink = row.checkState == Qt::Checked ? plain : muted;
        break;
    }
    case MarkerModel::Kind::Marker:
        right = index.data(MarkerModel::SpeakerRole).toString();
        context = index.data(MarkerModel::ContextRole).toString();
        break;
    }

    painter->setFont(font);
    const QFontMetrics metrics(font);
    const int wantedLeft = metrics.horizontalAdvance(text);
    const int wantedRight = right.isEmpty() ? 0 : metrics.horizontalAdvance(right) + 2;
    // The words come first; who says them gets what is left, but never nothing.
    const int rightWidth =
        std::min(wantedRight, std::max(place.width() * 3 / 10, place.width() - wantedLeft - 16));
    const QRect rightPlace(place.right() - rightWidth, place.top(), rightWidth + 1, place.height());
    painter->setPen(ink);
    painter->drawText(place.adjusted(0, 0, -rightWidth - 12, 0), Qt::AlignVCenter | Qt::AlignLeft,
                      metrics.elidedText(text, Qt::ElideRight, place.width() - rightWidth - 12));
    painter->setPen(muted);
    painter->setFont(row.font);
    QColor quiet = ink;
    quiet.setAlphaF(0.68F);
    painter->setPen(quiet);
    const QRect contextPlace = place.adjusted(wantedLeft + 6, 0, -rightWidth - 12, 0);
    if (!context.isEmpty() && contextPlace.width() > leastContext) {
        painter->drawText(contextPlace, Qt::AlignVCenter | Qt::AlignLeft,
                          metrics.elidedText(context, Qt::ElideRight, contextPlace.width()));
    }
    painter->setPen(muted);
    painter->drawText(rightPlace, Qt::AlignVCenter | Qt::AlignRight,
                      metrics.elidedText(right, Qt::ElideRight, rightWidth));
    painter->restore();
}

RowLight MarkerDelegate::lightOf(const QStyleOptionViewItem &row, const QModelIndex &index) const
{
    if (index.data(MarkerModel::KindRole).value<MarkerModel::Kind>() == MarkerModel::Kind::Family) {
        return RowLight::None; // a title, nothing to choose
    }
    const RowLight light = rowLight(row);
    const bool isLit =
        !m_lit.isEmpty() && index.data(MarkerModel::FingerprintRole).toString() == m_lit;
    return light == RowLight::None && isLit ? RowLight::PointedAt : light;
}

QSize MarkerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto kind = index.data(MarkerModel::KindRole).value<MarkerModel::Kind>();
    const int air = kind == MarkerModel::Kind::Family ? 18 : 9;
    return {100, option.fontMetrics.height() + air};
}

} // namespace slantlight::ui
