// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/differencedelegate.h"

#include "ui/compare/differencemodel.h"
#include "ui/look/listrow.h"

#include <QAbstractScrollArea>
#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int side = 12; ///< left and right of a row
constexpr int air = 6; ///< above and below its lines
constexpr int leading = 2;
constexpr int letterWidth = 20;
constexpr int titleAir = 12; ///< above a title
constexpr int mostLines = 3; ///< of one article's words

QFont boldOf(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

/// The lines of a row, each with what stands before it.
struct RowLine
{
    QString letter;
    QString text;
    bool isMuted = false;
};

std::vector<RowLine> linesOf(const QModelIndex &index, const QFont &font, int width)
{
    std::vector<RowLine> lines;
    const auto add = [&](int role, int letterRole) {
        const QString text = index.data(role).toString();
        if (text.isEmpty()) {
            return;
        }
        QString letter = index.data(letterRole).toString();
        for (const QString &line : titleLines(text, font, width - letterWidth, mostLines)) {
            lines.push_back({.letter = letter, .text = line});
            letter.clear();
        }
    };
    add(DifferenceModel::FirstRole, DifferenceModel::FirstLetterRole);
    add(DifferenceModel::SecondRole, DifferenceModel::SecondLetterRole);
    lines.push_back({.letter = {},
                     .text = index.data(DifferenceModel::BecauseRole).toString(),
                     .isMuted = true});
    return lines;
}

} // namespace

void DifferenceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    row.state |= QStyle::State_Enabled; // titles cannot be chosen, but are read like all else
    row.palette.setCurrentColorGroup(QPalette::Active);
    const auto placed = [&row](const QRect &place) {
        return QStyle::visualRect(row.direction, row.rect, place);
    };
    const Qt::Alignment start = QStyle::visualAlignment(row.direction, Qt::AlignLeft);
    const Qt::Alignment end = QStyle::visualAlignment(row.direction, Qt::AlignRight);
    painter->save();
    if (index.data(DifferenceModel::IsTitleRole).toBool()) {
        const QRect line = row.rect.adjusted(side, titleAir, -side, -4);
        const bool isTitle = index.data(DifferenceModel::CountRole).isValid();
        painter->setFont(isTitle ? boldOf(row.font) : row.font);
        painter->setPen(isTitle ? row.palette.color(QPalette::WindowText) : mutedInk(row));
        painter->drawText(line, static_cast<int>(start | Qt::AlignVCenter), row.text);
        painter->setFont(row.font);
        painter->setPen(mutedInk(row));
        if (const QVariant count = index.data(DifferenceModel::CountRole); count.isValid()) {
            painter->drawText(line, static_cast<int>(end | Qt::AlignVCenter),
                              QLocale().toString(count.toInt()));
        }
        painter->restore();
        return;
    }
    paintRowGround(*painter, row, rowLight(row));
    const QRect inner = row.rect.adjusted(side, air, -side, -air);
    const int height = row.fontMetrics.height();
    QRect line(inner.left(), inner.top(), inner.width(), height);
    for (const RowLine &each : linesOf(index, row.font, inner.width())) {
        painter->setPen(mutedInk(row));
        painter->setFont(boldOf(row.font));
        painter->drawText(placed(QRect(line.left(), line.top(), letterWidth, height)),
                          static_cast<int>(start | Qt::AlignVCenter), each.letter);
        painter->setFont(row.font);
        if (!each.isMuted) {
            painter->setPen(row.palette.color(QPalette::WindowText));
        }
        const QRect words = line.adjusted(letterWidth, 0, 0, 0);
        painter->drawText(placed(words), static_cast<int>(start | Qt::AlignVCenter),
                          row.fontMetrics.elidedText(each.text, Qt::ElideRight, words.width()));
        line.translate(0, height + leading);
    }
    painter->restore();
}

QSize DifferenceDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const int height = option.fontMetrics.height();
    if (index.data(DifferenceModel::IsTitleRole).toBool()) {
        return {100, height + titleAir + 6};
    }
    const auto *const list = qobject_cast<const QAbstractScrollArea *>(option.widget);
    const int width =
        (list == nullptr ? option.rect.width() : list->viewport()->width()) - 2 * side;
    const auto lines = static_cast<int>(linesOf(index, option.font, width).size());
    return {100, lines * height + (lines - 1) * leading + 2 * air};
}

} // namespace slantlight::ui
