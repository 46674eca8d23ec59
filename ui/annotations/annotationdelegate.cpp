// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationdelegate.h"

#include "ui/annotations/annotationmodel.h"
#include "ui/look/listrow.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int air = 8; ///< above and below the lines
constexpr int leading = 3; ///< between them
constexpr int barWidth = 4;

} // namespace

AnnotationDelegate::AnnotationDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void AnnotationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    const QString code = row.text;
    paintRowGround(*painter, row, rowLight(row));

    const QColor ink = row.palette.color(QPalette::WindowText);
    const QColor muted = mutedInk(row);
    const QColor hue = m_hues.of(CodeId(index.data(AnnotationModel::CodeRole).toString()), row);

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect inner = row.rect.adjusted(12, air, -12, -air);
    painter->setPen(Qt::NoPen);
    painter->setBrush(hue);
    painter->drawRoundedRect(QRect(inner.left(), inner.top(), barWidth, inner.height()), 2, 2);

    const int height = row.fontMetrics.height();
    QRect line(inner.left() + barWidth + 10, inner.top(), inner.width() - barWidth - 10, height);
    const auto draw = [&](const QString &text, const QColor &colour, const QFont &font) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(line, Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, height + leading);
    };

    const QString state = index.data(AnnotationModel::StateRole).toString();
    if (!state.isEmpty()) {
        painter->setFont(row.font);
        painter->setPen(muted);
        painter->drawText(line, Qt::AlignVCenter | Qt::AlignRight, state);
        line.setRight(line.right() - row.fontMetrics.horizontalAdvance(state) - 8);
    }
    QFont title = row.font;
    title.setWeight(QFont::DemiBold);
    draw(code, ink, title);
    line.setRight(inner.right());
    draw(u"\u201c"_s + index.data(AnnotationModel::QuoteRole).toString() + u"\u201d"_s, ink,
         row.font);
    const QString memo = index.data(AnnotationModel::MemoLineRole).toString();
    if (!memo.isEmpty()) {
        draw(memo, muted, row.font);
    }
    painter->restore();
}

QSize AnnotationDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const int lines = index.data(AnnotationModel::MemoLineRole).toString().isEmpty() ? 2 : 3;
    return {100, lines * option.fontMetrics.height() + (lines - 1) * leading + 2 * air};
}

} // namespace slantlight::ui
