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
constexpr int dot = 5; ///< before the title of what is unread
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

/// Lays out one line with its terms in bold, and asks @p use of it.
template <typename Use>
auto withLine(const PassageLine &passage, const QFont &font, Use use)
{
    QTextLayout layout(passage.text, font);
    QList<QTextLayout::FormatRange> formats;
    for (qsizetype i = 0; i + 1 < passage.terms.size(); i += 2) {
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(passage.ink);
        const int begin = passage.terms.at(i);
        formats.append({begin, passage.terms.at(i + 1) - begin, format});
    }
    layout.setFormats(formats);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    const QTextLine line = layout.createLine();
    layout.endLayout();
    return use(layout, line);
}

/// Cuts the words before the first term, or those after it, where a line of @p width pixels has no
/// room for them.
PassageLine fitting(PassageLine passage, const QFont &font, double width)
{
    constexpr QChar dots(0x2026);
    const auto reach = [&](int place) {
        return withLine(passage, font, [place](const QTextLayout &, const QTextLine &line) {
            return line.cursorToX(place);
        });
    };
    const auto at = [&](double x) {
        return withLine(passage, font, [x](const QTextLayout &, const QTextLine &line) {
            return line.xToCursor(x, QTextLine::CursorBetweenCharacters);
        });
    };
    const int first = passage.terms.value(0, 0);
    const double over = reach(passage.terms.value(1, 0)) - 0.8 * width;
    if (over > 0 && first > 0) {
        const int from = std::min(first, static_cast<int>(at(over)));
        const auto word = static_cast<int>(passage.text.indexOf(u' ', from)) + 1;
        const int cut = word > 0 && word <= first ? word : first;
        passage.text = dots + passage.text.sliced(cut);
        for (int &place : passage.terms) {
            place += 1 - cut;
        }
    }
    if (reach(static_cast<int>(passage.text.size())) > width) {
        const int end = at(width - QFontMetricsF(font).horizontalAdvance(dots));
        passage.text = passage.text.first(end).trimmed() + dots;
        for (int &place : passage.terms) {
            place = std::min(place, end);
        }
    }
    return passage;
}

void drawPassage(QPainter &painter, const QRect &line, const QStyleOptionViewItem &row,
                 const PassageLine &passage)
{
    const PassageLine fit =
        passage.text.isRightToLeft() ? passage : fitting(passage, row.font, line.width());
    withLine(fit, row.font, [&](const QTextLayout &layout, const QTextLine &text) {
        const bool atRight = fit.text.isRightToLeft() || row.direction == Qt::RightToLeft;
        const double left =
            atRight ? line.right() + 1 - text.naturalTextWidth() : static_cast<double>(line.left());
        painter.save();
        painter.setClipRect(line, Qt::IntersectClip);
        layout.draw(&painter, QPointF(left, line.top()));
        painter.restore();
    });
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
    const QString passage = index.data(LibraryModel::PassageRole).toString();
    const QStringList lines =
        titleLines(title, font, inner.width(), passage.isEmpty() ? mostTitleLines : 1);
    // Rows are of one height; what is shorter stands in its middle.
    const int spare = passage.isEmpty() ? mostTitleLines - static_cast<int>(lines.size()) : 0;
    QRect line(inner.left(), inner.top() + spare * height / 2, inner.width(), height);
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
    if (index.data(LibraryModel::UnreadRole).toBool()) {
        const int middle = line.center().y() + 1;
        const int dotLeft =
            row.direction == Qt::RightToLeft ? row.rect.right() - 3 - dot : row.rect.left() + 4;
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(row.palette.color(QPalette::Highlight));
        painter->drawEllipse(QRect(dotLeft, middle - dot / 2, dot, dot));
    }
    painter->setFont(font);
    painter->setPen(ink);
    const Qt::Alignment start = QStyle::visualAlignment(row.direction, Qt::AlignLeft);
    for (const QString &words : lines) {
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
