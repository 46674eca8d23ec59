// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarydelegate.h"

#include "ui/library/librarymodel.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace slantlight::ui {

namespace {

constexpr int air = 7; ///< above and below the lines
constexpr int leading = 2; ///< between title and facts
constexpr int side = 12; ///< left and right of the lines
constexpr int mostTitleLines = 2;

QFont titleFont(const QStyleOptionViewItem &row, const QModelIndex &index)
{
    QFont font = row.font;
    if (index.data(LibraryModel::OpenRole).toBool()) {
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

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

    const QFont font = titleFont(row, index);
    const QRect inner = row.rect.adjusted(side, air, -side, -air);
    const int height = QFontMetrics(font).lineSpacing();
    QRect line(inner.left(), inner.top(), inner.width(), height);
    painter->save();
    painter->setFont(font);
    painter->setPen(ink);
    const Qt::Alignment start = QStyle::visualAlignment(row.direction, Qt::AlignLeft);
    for (const QString &words : titleLines(title, font, inner.width())) {
        painter->drawText(line, Qt::AlignVCenter | start, words);
        line.translate(0, height);
    }
    line.translate(0, leading);
    painter->setFont(row.font);
    painter->setPen(muted);
    painter->drawText(line, Qt::AlignVCenter | start,
                      row.fontMetrics.elidedText(index.data(LibraryModel::FactsRole).toString(),
                                                 Qt::ElideRight, line.width()));
    painter->restore();
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *const list = qobject_cast<const QAbstractScrollArea *>(option.widget);
    const int width = (list ? list->viewport()->width() : option.rect.width()) - 2 * side;
    const QFont font = titleFont(option, index);
    const auto lines =
        titleLines(index.data(Qt::DisplayRole).toString(), font, std::max(1, width)).size();
    const bool hasFacts = !index.data(LibraryModel::FactsRole).toString().isEmpty();
    return {100, static_cast<int>(lines) * QFontMetrics(font).lineSpacing()
                     + (hasFacts ? leading + option.fontMetrics.lineSpacing() : 0) + 2 * air};
}

QStringList titleLines(const QString &title, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    QTextLayout layout(title.simplified(), font);
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (lines.size() == mostTitleLines - 1) {
            lines.append(
                metrics.elidedText(layout.text().sliced(line.textStart()), Qt::ElideRight, width));
            break;
        }
        lines.append(layout.text().sliced(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace slantlight::ui
