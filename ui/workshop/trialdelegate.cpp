// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/workshop/trialdelegate.h"

#include "ui/look/listrow.h"
#include "ui/workshop/editorcolours.h"
#include "ui/workshop/trialrows.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace slantlight::ui {

namespace {

constexpr int side = 12; ///< pixels
constexpr int above = 4;
constexpr int signWidth = 20;
constexpr int gap = 12;

/// Draws one line of @p text from the left edge of @p box, @p strong of it semibold, and as much as
/// has room: what is strong is among it.
void drawText(QPainter &painter, const QRect &box, const QString &text, LinePart strong,
              const QFont &font)
{
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    QTextLayout::FormatRange range;
    range.start = static_cast<int>(strong.begin);
    range.length = static_cast<int>(strong.length);
    range.format.setFont(bold);
    layout.setFormats({range});
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(100'000);
    layout.endLayout();
    const double end = line.cursorToX(static_cast<int>(strong.begin + strong.length));
    const double shift = std::clamp(end - box.width() + 24, 0.0,
                                    std::max(0.0, line.naturalTextWidth() - box.width()));
    painter.save();
    painter.setClipRect(box);
    layout.draw(&painter, QPointF(box.left() - shift, box.top()));
    painter.restore();
}

} // namespace

void TrialDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const auto row = index.data(TrialRowModel::RowRole).value<TrialRow>();
    paintRowGround(*painter, option, rowLight(option));
    const EditorColours colours(option.palette);
    const QFontMetrics metrics(option.font);
    QRect box = option.rect.adjusted(side, above, -side, -above);
    const auto seen = [&](const QRect &part) {
        return QStyle::visualRect(option.direction, option.rect, part);
    };
    painter->save();
    painter->setFont(option.font);
    if (!row.sign.isEmpty()) {
        painter->setPen(colours.of(row.kind));
        painter->drawText(seen({box.left(), box.top(), signWidth, metrics.height()}),
                          Qt::AlignCenter, row.sign);
        box.setLeft(box.left() + signWidth + 4);
    }
    const int placeWidth = metrics.horizontalAdvance(row.place);
    painter->setPen(mutedInk(option));
    painter->drawText(seen({box.right() - placeWidth, box.top(), placeWidth + 1, metrics.height()}),
                      Qt::AlignVCenter | Qt::AlignRight, row.place);
    painter->setPen(option.palette.color(QPalette::WindowText));
    const QRect text(box.left(), box.top(), box.width() - placeWidth - gap, metrics.height());
    if (row.strong.length > 0) {
        drawText(*painter, seen(text), row.text, row.strong, option.font);
    } else {
        painter->drawText(seen(text), Qt::AlignVCenter | Qt::AlignLeading,
                          metrics.elidedText(row.text, Qt::ElideRight, text.width()));
    }
    if (!row.detail.isEmpty()) {
        painter->setPen(mutedInk(option));
        const QRect detail(box.left(), text.bottom() + 1, box.width(),
                           box.bottom() - text.bottom());
        painter->drawText(seen(detail), Qt::AlignTop | Qt::AlignLeading | Qt::TextWordWrap,
                          row.detail);
    }
    painter->restore();
}

QSize TrialDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(TrialRowModel::RowRole).value<TrialRow>();
    const QFontMetrics metrics(option.font);
    int height = metrics.height();
    if (!row.detail.isEmpty()) {
        const auto *const view = qobject_cast<const QAbstractItemView *>(option.widget);
        const int width = (view != nullptr ? view->viewport()->width() : 400) - 2 * side
                          - (row.sign.isEmpty() ? 0 : signWidth + 4);
        height += metrics
                      .boundingRect(QRect(0, 0, std::max(width, 80), 10'000), Qt::TextWordWrap,
                                    row.detail)
                      .height();
    }
    return {200, height + 2 * above};
}

} // namespace slantlight::ui
