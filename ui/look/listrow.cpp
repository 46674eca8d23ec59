// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/listrow.h"

#include "ui/look/windowstyle.h"

#include <QAbstractScrollArea>
#include <QFontMetrics>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTextLayout>

namespace slantlight::ui {

namespace {

constexpr qreal inset = 4;
constexpr qreal radius = 4;
constexpr int longestTitle = 500; ///< characters; no two lines show more

float shareOf(RowLight light)
{
    switch (light) {
    case RowLight::None:
        return 0;
    case RowLight::PointedAt:
        return 0.08F;
    case RowLight::Chosen:
        return 0.12F;
    }
    Q_UNREACHABLE_RETURN(0);
}

QRectF placeOf(const QStyleOptionViewItem &row)
{
    QRectF place(row.rect);
    if (const auto *const list = qobject_cast<const QAbstractScrollArea *>(row.widget)) {
        place.setLeft(0);
        place.setRight(list->viewport()->width());
    }
    return place.adjusted(inset, 0, -inset, 0);
}

} // namespace

RowLight rowLight(const QStyleOptionViewItem &row)
{
    if (row.state.testFlag(QStyle::State_Selected)) {
        return RowLight::Chosen;
    }
    return row.state.testFlag(QStyle::State_MouseOver) ? RowLight::PointedAt : RowLight::None;
}

void paintRowGround(QPainter &painter, const QStyleOptionViewItem &row, RowLight light)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF place = placeOf(row);
    QColor ground = row.palette.color(QPalette::WindowText);
    ground.setAlphaF(shareOf(light) * (isHighContrast(row.palette) ? 2.5F : 1.0F));
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(place, radius, radius);
    painter.restore();
}

QColor mutedInk(const QStyleOptionViewItem &row)
{
    QColor ink = row.palette.color(QPalette::WindowText);
    ink.setAlphaF(0.68F);
    return ink;
}

QStringList titleLines(const QString &title, const QFont &font, int width, int most)
{
    const QFontMetrics metrics(font);
    QTextLayout layout(title.simplified().left(longestTitle), font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == most - 1) {
            lines.append(
                metrics.elidedText(layout.text().sliced(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(layout.text().sliced(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

RowHues::RowHues()
    : m_light(Palette::load(PageTheme::Light))
    , m_dark(Palette::load(PageTheme::Dark))
{
}

const Palette &RowHues::palette(const QStyleOptionViewItem &row) const
{
    return isDark(row.palette) ? m_dark : m_light;
}

QColor RowHues::of(const CodeId &code, const QStyleOptionViewItem &row) const
{
    return palette(row).hue(code);
}

} // namespace slantlight::ui
