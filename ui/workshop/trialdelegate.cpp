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

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int side = 12; ///< pixels
constexpr int above = 4;
constexpr int signWidth = 20;
constexpr int gap = 12;

/// Lays out @p text on one line, @p strong of it semibold.
void layOut(QTextLayout &layout, LinePart strong)
{
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight); // examples and articles: rules are for English
    layout.setTextOption(option);
    QFont bold = layout.font();
    bold.setWeight(QFont::DemiBold);
    QTextLayout::FormatRange range;
    range.start = static_cast<int>(strong.begin);
    range.length = static_cast<int>(strong.length);
    range.format.setFont(bold);
    layout.setFormats({range});
    layout.beginLayout();
    layout.createLine().setLineWidth(100'000);
    layout.endLayout();
}

/// Draws one line of @p text from the leading edge of @p box, @p strong of it semibold; where there
/// is no room for all of it, an ellipsis stands for words at its beginning or end, not for the
/// strong ones.
void drawText(QPainter &painter, const QRect &box, QString text, LinePart strong, const QFont &font)
{
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    for (int tries = 0; tries < 2; ++tries) {
        QTextLayout layout(text, font);
        layOut(layout, strong);
        const QTextLine line = layout.lineAt(0);
        const double over = line.naturalTextWidth() - box.width();
        if (over <= 0 || tries == 1) {
            painter.save();
            painter.setClipRect(box);
            const double end = box.right() - line.naturalTextWidth();
            layout.draw(&painter, QPointF(isMirrored && over < 0 ? end : box.left(), box.top()));
            painter.restore();
            return;
        }
        const double ellipsis = QFontMetricsF(font).horizontalAdvance(u'\u2026') + 2;
        const double strongEnd = line.cursorToX(static_cast<int>(strong.begin + strong.length));
        const qsizetype keptEnd = std::max<qsizetype>(
            line.xToCursor(box.width() - ellipsis, QTextLine::CursorOnCharacter),
            strong.begin + strong.length);
        const double shift = std::max(0.0, strongEnd - box.width() + 2 * ellipsis);
        const qsizetype cut =
            shift > 0 ? std::min<qsizetype>(line.xToCursor(shift + ellipsis), strong.begin) : 0;
        text = (cut > 0 ? u"\u2026"_s : QString()) + text.sliced(cut, keptEnd - cut)
               + (keptEnd < text.size() ? u"\u2026"_s : QString());
        strong.begin += (cut > 0 ? 1 : 0) - cut;
    }
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
    painter->setLayoutDirection(option.direction);
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
    if (!row.text.isRightToLeft()) {
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
