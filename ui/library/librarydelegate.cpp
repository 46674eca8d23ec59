// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarydelegate.h"

#include "ui/library/librarymodel.h"
#include "ui/look/listrow.h"

#include <QApplication>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace slantlight::ui {

namespace {

constexpr int air = 7; ///< above and below the lines
constexpr int leading = 2; ///< between title and facts
constexpr int side = 12; ///< left and right of the lines
constexpr int openBar = 3; ///< wide, at the edge of the open article
constexpr int mostTitleLines = 2;

QFont titleFont(const QStyleOptionViewItem &row, const QModelIndex &index)
{
    QFont font = row.font;
    if (index.data(LibraryModel::UnreadRole).toBool()) {
        font.setWeight(QFont::DemiBold);
    }
    return font;
}

struct PassageLine
{
    QString text;
    QList<int> terms; ///< begin and end of each
    QColor ink; ///< of the terms
};

/// Draws one line with its terms in bold, from its start or, in a narrow list, from the first term.
void drawPassage(QPainter &painter, const QRect &line, const QStyleOptionViewItem &row,
                 const PassageLine &passage)
{
    QTextLayout layout(passage.text, row.font);
    QList<QTextLayout::FormatRange> formats;
    for (qsizetype i = 0; i + 1 < passage.terms.size(); i += 2) {
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(passage.ink);
        const int begin = passage.terms.at(i);
        formats.append({begin, passage.terms.at(i + 1) - begin, format});
    }
    layout.setFormats(formats);
    QTextOption option(Qt::AlignLeft);
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine text = layout.createLine();
    layout.endLayout();
    qreal shift = 0;
    if (passage.terms.size() > 1) {
        const qreal end = text.cursorToX(passage.terms.at(1));
        shift = std::max(0.0, end - 0.8 * line.width());
    }
    painter.save();
    painter.setClipRect(line, Qt::IntersectClip);
    layout.draw(&painter, QPointF(line.left() - shift, line.top()));
    painter.restore();
}

} // namespace

void LibraryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    const QString title = row.text;
    paintRowGround(*painter, row, rowLight(row));

    const QColor ink = row.palette.color(QPalette::WindowText);
    const QColor muted = mutedInk(row);

    const QFont font = titleFont(row, index);
    const QRect inner = row.rect.adjusted(side, air, -side, -air);
    const int height = QFontMetrics(font).lineSpacing();
    QRect line(inner.left(), inner.top(), inner.width(), height);
    painter->save();
    if (index.data(LibraryModel::OpenRole).toBool()) {
        const bool backwards = row.direction == Qt::RightToLeft;
        QRect bar(0, row.rect.top() + air, openBar, row.rect.height() - 2 * air);
        bar.moveLeft(backwards ? row.rect.right() - 4 - openBar : row.rect.left() + 4);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(row.palette.color(QPalette::Highlight));
        painter->drawRoundedRect(bar, openBar / 2.0, openBar / 2.0);
    }
    painter->setFont(font);
    painter->setPen(ink);
    const Qt::Alignment start = QStyle::visualAlignment(row.direction, Qt::AlignLeft);
    const QString passage = index.data(LibraryModel::PassageRole).toString();
    for (const QString &words :
         titleLines(title, font, inner.width(), passage.isEmpty() ? mostTitleLines : 1)) {
        painter->drawText(line, Qt::AlignVCenter | start, words);
        line.translate(0, height);
    }
    painter->setFont(row.font);
    painter->setPen(muted);
    if (!passage.isEmpty()) {
        drawPassage(*painter, line, row,
                    {.text = passage,
                     .terms = index.data(LibraryModel::TermsRole).value<QList<int>>(),
                     .ink = ink});
        line.translate(0, height);
    }
    line.translate(0, leading);
    painter->drawText(line, Qt::AlignVCenter | start,
                      row.fontMetrics.elidedText(index.data(LibraryModel::FactsRole).toString(),
                                                 Qt::ElideRight, line.width()));
    painter->restore();
}

QSize LibraryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    QFont font = option.font;
    font.setWeight(QFont::DemiBold);
    return {100, mostTitleLines * QFontMetrics(font).lineSpacing() + leading
                     + option.fontMetrics.lineSpacing() + 2 * air};
}

} // namespace slantlight::ui
