// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/shelfdelegate.h"

#include "ui/look/listrow.h"

#include <QLocale>
#include <QPainter>

namespace slantlight::ui {

namespace {

constexpr int air = 4; ///< above and below the words
constexpr int gap = 6;
constexpr int icon = 16;
constexpr int side = 12; ///< after the count

} // namespace

void ShelfDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    const bool isHeading = index.data(HeadingRole).toBool();
    if (!isHeading) {
        paintRowGround(*painter, row, rowLight(row));
    }
    const auto placed = [&row](QRect part) {
        return QStyle::visualRect(row.direction, row.rect, part);
    };
    QRect line = row.rect.adjusted(gap, 0, -side, 0);
    if (row.direction == Qt::RightToLeft) {
        line = row.rect.adjusted(side, 0, -gap, 0);
        line = QStyle::visualRect(Qt::RightToLeft, row.rect, line);
    }
    painter->save();
    const auto count = index.data(CountRole).toLongLong();
    if (!isHeading && index.data(CountRole).isValid() && count > 0) {
        const QString text = QLocale().toString(count);
        painter->setPen(mutedInk(row));
        const int width = row.fontMetrics.horizontalAdvance(text);
        painter->drawText(placed({line.right() - width + 1, line.top(), width, line.height()}),
                          Qt::AlignCenter, text);
        line.setRight(line.right() - width - gap);
    }
    if (!isHeading) {
        const QRect sign(line.left(), line.center().y() - icon / 2 + 1, icon, icon);
        row.icon.paint(painter, placed(sign), Qt::AlignCenter, QIcon::Normal);
        line.setLeft(line.left() + icon + gap);
    }
    painter->setPen(isHeading ? mutedInk(row) : row.palette.color(QPalette::WindowText));
    painter->drawText(placed(line),
                      Qt::AlignVCenter | QStyle::visualAlignment(row.direction, Qt::AlignLeft),
                      row.fontMetrics.elidedText(row.text, Qt::ElideRight, line.width()));
    painter->restore();
}

QSize ShelfDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {100, option.fontMetrics.lineSpacing() + 2 * air};
}

} // namespace slantlight::ui
