// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inspector/markerdelegate.h"

#include "ui/inspector/markermodel.h"
#include "ui/look/listrow.h"
#include "ui/render/piecepainter.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int leftMargin = 10;
constexpr int rightMargin = 12;
constexpr int sampleWidth = 22;
constexpr int smallSampleWidth = 14;
constexpr int rowHeight = 26; ///< with larger letters more
constexpr int titleAir = 8; ///< above a title
constexpr int gap = 10;

MarkerModel::Kind kindOf(const QModelIndex &index)
{
    return index.data(MarkerModel::KindRole).value<MarkerModel::Kind>();
}

bool isTitle(MarkerModel::Kind kind)
{
    return kind == MarkerModel::Kind::Family || kind == MarkerModel::Kind::Speaker;
}

/// What a row of a marker says, from its start to its end.
struct RowTexts
{
    QString before;
    QString wording;
    QString after;
    QString voice;
};

/// Returns as many of the last words of @p text as have room in @p width, after dots; empty where
/// that is none.
QString lastWords(const QString &text, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(text) <= width) {
        return text;
    }
    for (qsizetype at = text.indexOf(u' '); at >= 0; at = text.indexOf(u' ', at + 1)) {
        const QString words = u'…' + text.sliced(at + 1);
        if (metrics.horizontalAdvance(words) <= width) {
            return at + 1 < text.size() ? words : QString();
        }
    }
    return {};
}

/// Returns as many of the first words of @p text as have room in @p width, before dots.
QString firstWords(const QString &text, const QFontMetrics &metrics, int width)
{
    if (metrics.horizontalAdvance(text) <= width) {
        return text;
    }
    for (qsizetype at = text.lastIndexOf(u' '); at > 0; at = text.lastIndexOf(u' ', at - 1)) {
        const QString words = text.first(at) + u'…';
        if (metrics.horizontalAdvance(words) <= width) {
            return words;
        }
    }
    return {};
}

/// Returns @p texts cut to what has room in @p width: of the words around no more than is left by
/// the wording, and by whose words they are, which leaves some to them.
RowTexts fitted(const RowTexts &texts, const QFontMetrics &metrics, int width)
{
    const auto widthOf = [&metrics](const QString &text) {
        return metrics.horizontalAdvance(text);
    };
    RowTexts fit;
    const int leastVoice = std::min(widthOf(texts.voice), width * 2 / 5);
    fit.wording = metrics.elidedText(texts.wording, Qt::ElideRight, width - leastVoice - gap);
    int room = width - widthOf(fit.wording) - (texts.voice.isEmpty() ? 0 : gap);
    fit.voice = metrics.elidedText(texts.voice, Qt::ElideRight,
                                   std::min(room, std::max(leastVoice, width * 11 / 20)));
    room -= widthOf(fit.voice);
    const int wantedAfter = widthOf(texts.after);
    const int roomBefore = std::max(room / 2, room - wantedAfter);
    fit.before = lastWords(texts.before, metrics, roomBefore);
    fit.after = firstWords(texts.after, metrics, room - widthOf(fit.before));
    return fit;
}

/// Draws a short piece of the line that marks @p code in the text.
void drawSample(QPainter &painter, const QRect &place, const QColor &hue, const CodeId &code)
{
    paintLine(painter, lineStyleOf(code), hue, place.left(), place.left() + place.width(),
              place.center().y(), 1);
}

void drawSwitch(QPainter *painter, const QStyleOptionViewItem &option, const QRect &place)
{
    QStyleOptionViewItem box(option);
    box.rect = place;
    box.state &= ~(QStyle::State_HasFocus | QStyle::State_Selected);
    box.state |= option.checkState == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
}

} // namespace

MarkerDelegate::MarkerDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void MarkerDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    QStyleOptionViewItem row(option);
    initStyleOption(&row, index);
    paintRowGround(*painter, row, lightOf(row, index));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(row.direction);
    painter->setFont(row.font);
    if (kindOf(index) == MarkerModel::Kind::Marker) {
        drawMarker(*painter, row, index);
    } else {
        drawTitle(*painter, row, index);
    }
    painter->restore();
}

void MarkerDelegate::drawTitle(QPainter &painter, const QStyleOptionViewItem &row,
                               const QModelIndex &index) const
{
    QRect place = row.rect.adjusted(leftMargin, 0, -rightMargin, 0);
    QColor ink = row.palette.color(QPalette::WindowText);
    QFont font = row.font;
    if (kindOf(index) == MarkerModel::Kind::Category) {
        const QStyle *const style = row.widget ? row.widget->style() : QApplication::style();
        const QRect check =
            style->subElementRect(QStyle::SE_ItemViewItemCheckIndicator, &row, row.widget);
        drawSwitch(&painter, row, check);
        if (row.direction == Qt::LeftToRight) {
            place.setLeft(check.right() + 8);
        } else {
            place.setRight(check.left() - 8);
        }
        const CodeId code(index.data(MarkerModel::CodeRole).toString());
        const QRect sample = QStyle::visualRect(
            row.direction, place, QRect(place.left(), place.top(), sampleWidth, place.height()));
        drawSample(painter, sample, m_hues.of(code, row), code);
        place = QStyle::visualRect(row.direction, place, place.adjusted(sampleWidth + 8, 0, 0, 0));
        ink = row.checkState == Qt::Checked ? ink : mutedInk(row);
    } else {
        font.setWeight(QFont::DemiBold);
        place.setTop(place.top() + titleAir);
    }
    const QString count = QLocale().toString(index.data(MarkerModel::CountRole).toInt());
    const int countWidth = row.fontMetrics.horizontalAdvance(count) + 2;
    painter.setPen(mutedInk(row));
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignRight, count);
    painter.setFont(font);
    painter.setPen(ink);
    const QRect rest =
        QStyle::visualRect(row.direction, place, place.adjusted(0, 0, -countWidth - gap, 0));
    painter.drawText(rest, Qt::AlignVCenter | Qt::AlignLeft,
                     QFontMetrics(font).elidedText(row.text, Qt::ElideRight, rest.width()));
}

void MarkerDelegate::drawMarker(QPainter &painter, const QStyleOptionViewItem &row,
                                const QModelIndex &index) const
{
    const QRect whole = row.rect.adjusted(leftMargin, 0, -rightMargin, 0);
    const auto at = [&whole, &row](int from, int width) {
        return QStyle::visualRect(row.direction, whole,
                                  QRect(whole.left() + from, whole.top(), width, whole.height()));
    };
    int left = 0;
    if (!index.parent().isValid() || kindOf(index.parent()) != MarkerModel::Kind::Category) {
        const CodeId code(index.data(MarkerModel::CodeRole).toString());
        drawSample(painter, at(0, smallSampleWidth), m_hues.of(code, row), code);
        left = smallSampleWidth + 8;
    }
    const QString before = index.data(MarkerModel::BeforeRole).toString().simplified();
    const bool isApart = index.data(MarkerModel::BeforeRole).toString().endsWith(u' ');
    const QString after = index.data(MarkerModel::ContextRole).toString();
    const RowTexts texts =
        fitted({.before = before.isEmpty() ? before : before + (isApart ? u" "_s : QString()),
                .wording = row.text,
                .after = after.startsWith(u' ') ? u' ' + after.simplified() : after.simplified(),
                .voice = index.data(MarkerModel::SpeakerRole).toString()},
               row.fontMetrics, whole.width() - left);

    const QFontMetrics &metrics = row.fontMetrics;
    const int line = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine;
    const int voiceWidth = metrics.horizontalAdvance(texts.voice) + 1;
    painter.setPen(mutedInk(row));
    painter.drawText(at(whole.width() - voiceWidth, voiceWidth), line, texts.voice);

    // A passage reads as its article does, whichever way the window does.
    const std::array pieces{texts.before, texts.wording, texts.after};
    const auto widthOf = [&metrics](const QString &piece) {
        return metrics.horizontalAdvance(piece);
    };
    const int passageWidth = widthOf(pieces[0]) + widthOf(pieces[1]) + widthOf(pieces[2]);
    const QRect passage = at(left, passageWidth);
    const Qt::LayoutDirection direction =
        row.text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    painter.setLayoutDirection(direction);
    int from = passage.left();
    for (const QString &piece : pieces) {
        const int width = widthOf(piece);
        painter.setPen(&piece == &pieces[1] ? row.palette.color(QPalette::WindowText)
                                            : mutedInk(row));
        painter.drawText(QStyle::visualRect(direction, passage,
                                            QRect(from, whole.top(), width + 1, whole.height())),
                         line, piece);
        from += width;
    }
}

RowLight MarkerDelegate::lightOf(const QStyleOptionViewItem &row, const QModelIndex &index) const
{
    if (isTitle(kindOf(index))) {
        return RowLight::None; // nothing to choose
    }
    const RowLight light = rowLight(row);
    const bool isLit =
        !m_lit.isEmpty() && index.data(MarkerModel::FingerprintRole).toString() == m_lit;
    return light == RowLight::None && isLit ? RowLight::PointedAt : light;
}

QSize MarkerDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int air = isTitle(kindOf(index)) ? titleAir : 0;
    return {100, std::max(rowHeight, option.fontMetrics.height() + 8) + air};
}

} // namespace slantlight::ui
