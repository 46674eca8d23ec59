// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/choicedelegate.h"

#include "ui/look/choicemodel.h"
#include "ui/look/listrow.h"

#include <QPainter>

namespace slantlight::ui {

namespace {

constexpr int air = 12; ///< at both ends of a row
constexpr int gap = 10; ///< between its parts

} // namespace

void ChoiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    const bool backwards = row.direction == Qt::RightToLeft;
    const Qt::Alignment begin =
        QStyle::visualAlignment(row.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const Qt::Alignment end =
        QStyle::visualAlignment(row.direction, Qt::AlignRight | Qt::AlignVCenter);
    QRect place = row.rect.adjusted(air, 0, -air, 0);
    const auto take = [&](int width) {
        (backwards ? place.setRight(place.right() - width - gap)
                   : place.setLeft(place.left() + width + gap));
    };

    painter->save();
    QFont font = row.font;
    if (index.data(ChoiceModel::IsHeadingRole).toBool()) {
        row.palette.setCurrentColorGroup(QPalette::Active); // it only cannot be chosen
        font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(mutedInk(row));
        place.setTop(place.top() + 6);
        painter->drawText(place, begin, row.text);
        painter->restore();
        return;
    }
    paintRowGround(*painter, row, rowLight(row));
    const bool isEnabled = index.flags().testFlag(Qt::ItemIsEnabled);
    const QColor ink = isEnabled ? row.palette.color(QPalette::WindowText) : mutedInk(row);
    if (!row.icon.isNull()) {
        const QSize size = row.icon.actualSize(QSize(16, 16));
        row.icon.paint(painter, QRect(place.left(), place.top(), place.width(), place.height()),
                       begin, isEnabled ? QIcon::Normal : QIcon::Disabled);
        take(size.width());
    }
    const QString key = index.data(ChoiceModel::KeyRole).toString();
    if (!key.isEmpty()) {
        painter->setFont(font);
        painter->setPen(mutedInk(row));
        painter->drawText(place, end, key);
        const int width = row.fontMetrics.horizontalAdvance(key) + gap;
        backwards ? place.setLeft(place.left() + width) : place.setRight(place.right() - width);
    }
    if (index.data(ChoiceModel::IsCurrentRole).toBool()) {
        font.setWeight(QFont::DemiBold);
    }
    const QFontMetrics metrics(font);
    painter->setFont(font);
    painter->setPen(ink);
    const QString name = metrics.elidedText(row.text, Qt::ElideRight, place.width());
    painter->drawText(place, begin, name);
    take(metrics.horizontalAdvance(name));
    painter->setFont(row.font);
    painter->setPen(mutedInk(row));
    const QString group = index.data(ChoiceModel::GroupRole).toString();
    painter->drawText(
        place, begin,
        row.fontMetrics.elidedText(group, Qt::ElideRight, std::max(0, place.width())));
    painter->restore();
}

QSize ChoiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = option.fontMetrics.height() + 10;
    return {100, index.data(ChoiceModel::IsHeadingRole).toBool() ? height + 4 : height};
}

} // namespace slantlight::ui
