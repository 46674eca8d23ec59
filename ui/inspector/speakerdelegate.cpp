// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/speakerdelegate.h"

#include "ui/inspector/speakermodel.h"
#include "ui/words/speakerwords.h"

#include <QAbstractItemView>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int side = 12; ///< left and right of a row
constexpr int air = 7; ///< above and below its lines
constexpr int leading = 3; ///< between them
constexpr int barHeight = 5;
constexpr int barAir = 4; ///< above and below the bar
constexpr int signSize = 9;
constexpr int gap = 10; ///< between what stands at the left and at the right of a line
constexpr int leastPart = 3; ///< pixels of a part of the bar

/// The verbs of each stance, in the order of allStances.
constexpr std::array cueRoles{SpeakerModel::EndorsingRole, SpeakerModel::NeutralRole,
                              SpeakerModel::DistancingRole};

QRect innerRect(const QStyleOptionViewItem &row)
{
    return row.rect.adjusted(side, air, -side, -air);
}

QFont nameFont(const QStyleOptionViewItem &row)
{
    QFont font = row.font;
    font.setWeight(QFont::DemiBold);
    return font;
}

/// Returns how much room @p text needs, so that nothing of it is cut.
int widthOf(const QString &text, const QStyleOptionViewItem &row)
{
    return row.fontMetrics.horizontalAdvance(text) + 2;
}

/// Draws @p text on @p line, cut where there is no room for it.
void drawText(QPainter &painter, const QRect &line, Qt::Alignment edge, const QString &text)
{
    painter.drawText(
        line, static_cast<int>(edge | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

/// Fills @p place in the manner of @p stance: full, pale with an edge, hatched with an edge.
void drawPart(QPainter &painter, const QRectF &place, Stance stance, const QColor &hue)
{
    painter.save();
    QColor pale = hue;
    pale.setAlphaF(0.28F);
    QColor edge = hue;
    edge.setAlphaF(0.75F);
    painter.setPen(Qt::NoPen);
    switch (stance) {
    case Stance::Endorsing:
        painter.setBrush(hue);
        painter.drawRect(place);
        break;
    case Stance::Neutral:
        painter.setPen(QPen(edge, 1));
        painter.setBrush(pale);
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case Stance::Distancing: {
        painter.setClipRect(place);
        painter.setPen(QPen(hue, 1.2));
        painter.setBrush(Qt::NoBrush);
        for (double x = place.left() - place.height(); x < place.right(); x += 4) {
            painter.drawLine(QPointF(x, place.bottom()), QPointF(x + place.height(), place.top()));
        }
        painter.setPen(QPen(hue, 1));
        painter.drawRect(place.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    }
    }
    painter.restore();
}

int cueLines(const QModelIndex &index)
{
    return static_cast<int>(std::ranges::count_if(
        cueRoles, [&index](int role) { return !index.data(role).toString().isEmpty(); }));
}

bool hasBar(const QModelIndex &index)
{
    return !index.data(SpeakerModel::CountRole).toString().isEmpty();
}

} // namespace

SpeakerDelegate::SpeakerDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

QRect SpeakerDelegate::linkRect(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!index.data(SpeakerModel::HasMentionRole).toBool()) {
        return {};
    }
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    const QRect inner = innerRect(row);
    const int height = row.fontMetrics.height();
    const int width = widthOf(tr("first mention"), row);
    const QRect place(inner.right() - width + 1, inner.top() + height + leading, width, height);
    return QStyle::visualRect(row.direction, inner, place);
}

void SpeakerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    const QString name = row.text;
    const bool isLit = m_lit.isValid() && m_lit == index;
    paintRowGround(*painter, row, isLit ? RowLight::Chosen : rowLight(row));

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(row.direction);
    const QRect inner = innerRect(row);
    if (isLit) { // as a lamp that is on: seen without its colour, too
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_hues.of(codeOf(Category::Verb), row));
        const QRect bar(row.rect.left() + 4, row.rect.top() + 2, 3, row.rect.height() - 4);
        painter->drawRoundedRect(QStyle::visualRect(row.direction, row.rect, bar), 1.5, 1.5);
    }
    const auto placed = [&](const QRect &place) {
        return QStyle::visualRect(row.direction, inner, place);
    };
    const Qt::Alignment start = QStyle::visualAlignment(row.direction, Qt::AlignLeft);
    const Qt::Alignment end = QStyle::visualAlignment(row.direction, Qt::AlignRight);
    const int height = row.fontMetrics.height();
    const QColor muted = mutedInk(row);

    QRect line(inner.left(), inner.top(), inner.width(), height);
    const QString count = index.data(SpeakerModel::CountRole).toString();
    const int countWidth = count.isEmpty() ? 0 : widthOf(count, row) + gap;
    painter->setFont(row.font);
    painter->setPen(muted);
    drawText(*painter, placed(line), end, count);
    painter->setFont(nameFont(row));
    painter->setPen(row.palette.color(QPalette::WindowText));
    drawText(*painter, placed(line.adjusted(0, 0, -countWidth, 0)), start, name);

    line.translate(0, height + leading);
    painter->setFont(row.font);
    painter->setPen(muted);
    const QRect link = linkRect(option, index);
    const int linkRoom = link.isEmpty() ? 0 : link.width() + gap;
    drawText(*painter, placed(line.adjusted(0, 0, -linkRoom, 0)), start,
             index.data(SpeakerModel::AboutRole).toString());
    if (!link.isEmpty()) {
        QFont underlined = row.font;
        underlined.setUnderline(true);
        painter->setFont(underlined);
        drawText(*painter, link, end, tr("first mention"));
    }

    if (hasBar(index)) {
        const QRect bar(inner.left(), line.top() + height + barAir, inner.width(), barHeight);
        paintBar(*painter, row, bar, index);
        line.translate(0, height + 2 * barAir + barHeight);
        paintCues(*painter, row, line, index);
    }
    painter->restore();
}

void SpeakerDelegate::paintBar(QPainter &painter, const QStyleOptionViewItem &row, QRect place,
                               const QModelIndex &index) const
{
    const auto counts = index.data(SpeakerModel::StancesRole).value<SpeakerModel::StanceCounts>();
    const auto *const model = qobject_cast<const SpeakerModel *>(index.model());
    const QColor hue = m_hues.of(codeOf(Category::Verb), row);
    const double unit = static_cast<double>(place.width()) / model->mostStatements();
    double left = place.left();
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts.at(i) == 0) {
            continue;
        }
        const double width = std::max<double>(leastPart, counts.at(i) * unit - 1);
        const QRect part(static_cast<int>(std::lround(left)), place.top(),
                         static_cast<int>(std::lround(width)), place.height());
        drawPart(painter, QStyle::visualRect(row.direction, place, part), allStances.at(i), hue);
        left += width + 1;
    }
}

void SpeakerDelegate::paintCues(QPainter &painter, const QStyleOptionViewItem &row, QRect line,
                                const QModelIndex &index) const
{
    const QRect all = line;
    const QColor hue = m_hues.of(codeOf(Category::Verb), row);
    painter.setFont(row.font);
    for (std::size_t i = 0; i < cueRoles.size(); ++i) {
        const QString cues = index.data(cueRoles.at(i)).toString();
        if (cues.isEmpty()) {
            continue;
        }
        const auto placed = [&](const QRect &place) {
            const QRect whole(all.left(), line.top(), all.width(), line.height());
            return QStyle::visualRect(row.direction, whole, place);
        };
        const Stance stance = allStances.at(i);
        const QRect sign(line.left(), line.center().y() - signSize / 2, signSize, signSize);
        drawPart(painter, placed(sign), stance, hue);
        //: Stands before a list of verbs: "taken as true: confirmed".
        const QString label = tr("%1:").arg(stanceName(stance));
        const int labelWidth = widthOf(label, row);
        const QRect labelPlace(sign.right() + 7, line.top(), labelWidth, line.height());
        painter.setPen(mutedInk(row));
        const Qt::Alignment start = QStyle::visualAlignment(row.direction, Qt::AlignLeft);
        drawText(painter, placed(labelPlace), start, label);
        painter.setPen(row.palette.color(QPalette::WindowText));
        const int textLeft = labelPlace.right() + 6;
        drawText(painter,
                 placed(QRect(textLeft, line.top(), line.right() - textLeft, line.height())), start,
                 cues);
        line.translate(0, line.height() + leading);
    }
}

QSize SpeakerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int height = option.fontMetrics.height();
    const int head = 2 * air + 2 * height + leading;
    if (!hasBar(index)) {
        return {100, head};
    }
    const int lines = cueLines(index);
    return {100, head + barHeight + 2 * barAir + lines * height + std::max(0, lines - 1) * leading};
}

} // namespace slantlight::ui
