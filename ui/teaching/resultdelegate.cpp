// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/teaching/resultdelegate.h"

#include "ui/look/codesample.h"
#include "ui/teaching/resultmodel.h"

#include <QAbstractScrollArea>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int air = 8; ///< above and below the lines
constexpr int leading = 3; ///< between them
constexpr int gap = 8; ///< between a sample and its word, and between columns
constexpr int mostReasonLines = 2;

int widthOf(const QStyleOptionViewItem &row)
{
    const auto *const list = qobject_cast<const QAbstractScrollArea *>(row.widget);
    return list != nullptr ? list->viewport()->width() : row.rect.width();
}

bool hasColumns(const QStyleOptionViewItem &row)
{
    return widthOf(row) >= ResultDelegate::roomForColumns;
}

Outcome outcomeOf(const QModelIndex &index)
{
    return static_cast<Outcome>(index.data(ResultModel::OutcomeRole).toInt());
}

QStringList reasonLines(const QStyleOptionViewItem &row, const QModelIndex &index)
{
    const QString reason = index.data(ResultModel::ReasonRole).toString();
    if (reason.isEmpty()) {
        return {};
    }
    const int room = widthOf(row) - 2 * ResultDelegate::side - ResultDelegate::signWidth;
    return titleLines(reason, row.font, std::max(40, room), mostReasonLines);
}

/// Lines of categories: one for both where they are the same or stand beside each other.
int categoryLines(const QStyleOptionViewItem &row, const QModelIndex &index)
{
    return !hasColumns(row) && outcomeOf(index) == Outcome::OtherCategory ? 2 : 1;
}

QFont wordsFont(const QStyleOptionViewItem &row)
{
    QFont font = row.font;
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Paints one row, line by line.
class RowPainter
{
public:
    RowPainter(QPainter &painter, const QStyleOptionViewItem &row, const Palette &palette)
        : m_painter(painter)
        , m_row(row)
        , m_palette(palette)
        , m_inner(row.rect.adjusted(ResultDelegate::side, air, -ResultDelegate::side, -air))
        , m_line(m_inner.left(), m_inner.top(), m_inner.width(), row.fontMetrics.height())
        , m_begin(QStyle::visualAlignment(row.direction, Qt::AlignLeft | Qt::AlignVCenter))
        , m_end(QStyle::visualAlignment(row.direction, Qt::AlignRight | Qt::AlignVCenter))
    {
    }

    void sign(QChar sign, const QColor &ink)
    {
        m_painter.setFont(m_row.font);
        m_painter.setPen(ink);
        m_painter.drawText(m_line, m_begin, QString(sign));
        m_line = indented(m_line, ResultDelegate::signWidth);
    }

    void text(const QString &text, const QFont &font, const QColor &ink)
    {
        draw(m_line, m_begin, QFontMetrics(font).elidedText(text, Qt::ElideRight, m_line.width()),
             font, ink);
        next();
    }

    /// The words, with @p aside at the end of the line.
    void title(const QString &words, const QString &aside, const QColor &ink, const QColor &muted)
    {
        // The words have half of the line at the least.
        const QString shown =
            m_row.fontMetrics.elidedText(aside, Qt::ElideRight, m_line.width() / 2);
        const int room = m_row.fontMetrics.horizontalAdvance(shown) + gap;
        m_painter.setFont(m_row.font);
        m_painter.setPen(muted);
        m_painter.drawText(m_line, m_end, shown);
        const QRect whole = m_line;
        const bool backwards = m_row.direction == Qt::RightToLeft;
        m_line.adjust(backwards ? room : 0, 0, backwards ? 0 : -room, 0);
        const QFont font = wordsFont(m_row);
        draw(m_line, m_begin, QFontMetrics(font).elidedText(words, Qt::ElideRight, m_line.width()),
             font, ink);
        m_line = whole;
        next();
    }

    /// A category with its sample, in the column @p column of @p columns.
    void category(const QString &name, const CodeId &code, int column, int columns,
                  const QColor &ink)
    {
        QRect place = m_line;
        const int width = (m_line.width() - gap * (columns - 1)) / columns;
        const bool backwards = m_row.direction == Qt::RightToLeft;
        const int at = column * (width + gap);
        place.setWidth(width);
        place.moveLeft(backwards ? m_line.right() + 1 - at - width : m_line.left() + at);
        if (!code.text().isEmpty()) {
            codeSample(code, m_palette).paint(&m_painter, place, m_begin);
            place = indented(place, codeSampleSize.width() + gap);
        }
        m_painter.setFont(m_row.font);
        m_painter.setPen(ink);
        m_painter.drawText(place, m_begin,
                           m_row.fontMetrics.elidedText(name, Qt::ElideRight, place.width()));
    }

    void next() { m_line.translate(0, m_row.fontMetrics.height() + leading); }

private:
    /// Words of the article and of the key go their own way, whatever way the window goes.
    void draw(const QRect &place, Qt::Alignment alignment, const QString &text, const QFont &font,
              const QColor &ink)
    {
        m_painter.setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
        m_painter.setFont(font);
        m_painter.setPen(ink);
        m_painter.drawText(place, static_cast<int>(alignment | Qt::AlignAbsolute), text);
    }

    [[nodiscard]] QRect indented(QRect line, int by) const
    {
        const bool backwards = m_row.direction == Qt::RightToLeft;
        return line.adjusted(backwards ? 0 : by, 0, backwards ? -by : 0, 0);
    }

    QPainter &m_painter;
    const QStyleOptionViewItem &m_row;
    const Palette &m_palette;
    QRect m_inner;
    QRect m_line;
    Qt::Alignment m_begin;
    Qt::Alignment m_end;
};

} // namespace

void ResultDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    paintRowGround(*painter, row, rowLight(row));
    const QColor ink = row.palette.color(QPalette::WindowText);
    const QColor muted = mutedInk(row);
    const Outcome outcome = outcomeOf(index);
    const QString answer = index.data(ResultModel::AnswerRole).toString();
    const QString key = index.data(ResultModel::KeyRole).toString();
    const CodeId answerCode(index.data(ResultModel::AnswerCodeRole).toString());
    const CodeId keyCode(index.data(ResultModel::KeyCodeRole).toString());

    painter->save();
    RowPainter rows(*painter, row, m_hues.palette(row));
    rows.sign(outcomeSign(outcome), ink);
    rows.title(row.text,
               outcome == Outcome::OtherCategory ? tr("Other category") : outcomeName(outcome), ink,
               muted);
    const QString none(QChar(0x2013));
    if (hasColumns(row)) {
        rows.category(answer.isEmpty() ? none : answer, answerCode, 0, 2, ink);
        rows.category(key.isEmpty() ? none : key, keyCode, 1, 2, ink);
    } else if (outcome == Outcome::OtherCategory) {
        //: %1 is the category that somebody gave in an exercise.
        rows.category(tr("You: %1").arg(answer), answerCode, 0, 1, ink);
        rows.next();
        //: %1 is the category that the key of an exercise has.
        rows.category(tr("Key: %1").arg(key), keyCode, 0, 1, ink);
    } else {
        const bool isKeys = !key.isEmpty();
        rows.category(isKeys ? key : answer, isKeys ? keyCode : answerCode, 0, 1, ink);
    }
    rows.next();
    for (const QString &line : reasonLines(row, index)) {
        rows.text(line, row.font, muted);
    }
    painter->restore();
}

QSize ResultDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int lines =
        1 + categoryLines(option, index) + static_cast<int>(reasonLines(option, index).size());
    return {100, lines * option.fontMetrics.height() + (lines - 1) * leading + 2 * air};
}

} // namespace slantlight::ui
