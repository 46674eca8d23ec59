// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarydelegate.h"

#include "ui/library/librarymodel.h"

#include <QApplication>
#include <QPainter>

namespace slantlight::ui {

namespace {

constexpr int air = 7; ///< above and below the lines
constexpr int leading = 2; ///< between them

} // namespace

void LibraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    const QString title = row.text;
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const bool selected = row.state.testFlag(QStyle::State_Selected);
    const QColor ink = row.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    QColor muted = ink;
    muted.setAlphaF(selected ? 0.85F : 0.68F);

    painter->save();
    QFont font = row.font;
    if (index.data(LibraryModel::OpenRole).toBool()) {
        font.setWeight(QFont::DemiBold);
    }
    const int height = row.fontMetrics.height();
    QRect line(row.rect.left() + 12, row.rect.top() + air, row.rect.width() - 24, height);
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(line, Qt::AlignVCenter,
                      QFontMetrics(font).elidedText(title, Qt::ElideRight, line.width()));
    line.translate(0, height + leading);
    painter->setFont(row.font);
    painter->setPen(muted);
    painter->drawText(line, Qt::AlignVCenter,
                      row.fontMetrics.elidedText(index.data(LibraryModel::FactsRole).toString(),
                                                 Qt::ElideRight, line.width()));
    painter->restore();
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines = index.data(LibraryModel::FactsRole).toString().isEmpty() ? 1 : 2;
    return {100, lines * option.fontMetrics.height() + (lines - 1) * leading + 2 * air};
}

} // namespace slantlight::ui
