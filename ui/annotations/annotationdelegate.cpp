// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotations/annotationdelegate.h"

#include "ui/annotations/annotationmodel.h"
#include "ui/look/codesample.h"
#include "ui/look/listrow.h"

#include <QAbstractScrollArea>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int air = 8; ///< above and below the lines
constexpr int leading = 3; ///< between them
constexpr int side = 12; ///< left and right of them
constexpr int swatchGap = 8;
constexpr int mostQuoteLines = 2;

QFont quoteFont(const QStyleOptionViewItem &row)
{
    QFont font = row.font;
    font.setItalic(true);
    return font;
}

QStringList quoteLines(const QStyleOptionViewItem &row, const QModelIndex &index)
{
    int width = row.rect.width();
    if (const auto *const list = qobject_cast<const QAbstractScrollArea *>(row.widget)) {
        width = list->viewport()->width();
    }
    const QString quote = index.data(AnnotationModel::QuoteRole).toString();
    return titleLines(u"\u201c"_s + quote + u"\u201d"_s, quoteFont(row),
                      std::max(40, width - 2 * side), mostQuoteLines);
}

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
    const CodeId codeId(index.data(AnnotationModel::CodeRole).toString());

    painter->save();
    const int height = row.fontMetrics.height();
    const bool backwards = row.direction == Qt::RightToLeft;
    const Qt::Alignment begin =
        QStyle::visualAlignment(row.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const Qt::Alignment end =
        QStyle::visualAlignment(row.direction, Qt::AlignRight | Qt::AlignVCenter);
    const QRect inner = row.rect.adjusted(side, air, -side, -air);
    QRect line(inner.left(), inner.top(), inner.width(), height);
    const auto draw = [&](const QString &text, const QColor &colour, const QFont &font) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(line, begin,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
        line.translate(0, height + leading);
    };

    const QString state = index.data(AnnotationModel::StateRole).toString();
    const QString coder = index.data(AnnotationModel::CoderRole).toString();
    const QString when = index.data(AnnotationModel::TimeRole).toString();
    const QString aside = !state.isEmpty()  ? state
                          : coder.isEmpty() ? when
                                            : coder + u", "_s + when;
    painter->setFont(row.font);
    painter->setPen(muted);
    painter->drawText(line, end, aside);
    codeSample(codeId, m_hues.palette(row), index.data(AnnotationModel::LookRole).value<CodeLook>())
        .paint(painter, line, begin);
    const int swatch = codeSampleSize.width() + swatchGap;
    const int room = row.fontMetrics.horizontalAdvance(aside) + swatchGap;
    line.adjust(backwards ? room : swatch, 0, backwards ? -swatch : -room, 0);
    QFont title = row.font;
    title.setWeight(QFont::DemiBold);
    draw(code, ink, title);
    line.setLeft(inner.left());
    line.setRight(inner.right());
    for (const QString &words : quoteLines(row, index)) {
        draw(words, ink, quoteFont(row));
    }
    const QString memo = index.data(AnnotationModel::MemoLineRole).toString();
    if (!memo.isEmpty()) {
        draw(memo, muted, row.font);
    }
    const QString aboutIt = index.data(AnnotationModel::AsideRole).toString();
    if (!aboutIt.isEmpty()) {
        draw(aboutIt, muted, row.font);
    }
    painter->restore();
}

QSize AnnotationDelegate::sizeHint(const QStyleOptionViewItem &option,
                                   const QModelIndex &index) const
{
    const bool hasMemo = !index.data(AnnotationModel::MemoLineRole).toString().isEmpty();
    const bool hasAside = !index.data(AnnotationModel::AsideRole).toString().isEmpty();
    const int lines = 1 + static_cast<int>(quoteLines(option, index).size()) + (hasMemo ? 1 : 0)
                      + (hasAside ? 1 : 0);
    return {100, lines * option.fontMetrics.height() + (lines - 1) * leading + 2 * air};
}

} // namespace slantlight::ui
