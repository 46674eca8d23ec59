// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/marginlane.h"

#include "ui/look/plaintooltip.h"
#include "ui/render/highlight.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QStringList>
#include <QToolTip>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int gapToText = 14;
constexpr int laneStep = 6;
constexpr int barWidth = 3;
constexpr int mostLanes = 3; ///< more would run out of the margin; they share the last one
constexpr int signSize = 11;

void paintMemoSign(QPainter &painter, QRectF place, const QColor &ink)
{
    painter.setPen(QPen(ink, 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(place.adjusted(0.6, 0.6, -0.6, -0.6), 2, 2);
    const double left = place.left() + 3;
    const double right = place.right() - 3;
    painter.drawLine(QPointF(left, place.top() + 4), QPointF(right, place.top() + 4));
    painter.drawLine(QPointF(left, place.top() + 7), QPointF(right - 2, place.top() + 7));
}

/// Paints @p bar in @p style, as the code's sample has it, with round ends.
void paintBar(QPainter &painter, const QRectF &bar, const QColor &hue, LineStyle style)
{
    const double middle = bar.center().x();
    const double half = bar.width() / 2;
    QPen pen(hue, bar.width(), Qt::SolidLine, Qt::RoundCap);
    switch (style) {
    case LineStyle::Solid:
        break;
    case LineStyle::Dashed: // lengths are in widths of the pen
        pen.setDashPattern({2.4, 2.4});
        break;
    case LineStyle::Dotted:
        pen.setDashPattern({0.01, 1.8});
        break;
    case LineStyle::DashDot:
        pen.setDashPattern({2.4, 2, 0.01, 2});
        break;
    case LineStyle::Double:
        pen.setWidthF(1);
        for (const double x : {bar.left() + 0.5, bar.right() - 0.5}) {
            painter.setPen(pen);
            painter.drawLine(QPointF(x, bar.top()), QPointF(x, bar.bottom()));
        }
        return;
    case LineStyle::Wave: {
        pen.setWidthF(1.6);
        QPainterPath wave(QPointF(middle, bar.top()));
        bool right = true;
        for (double y = bar.top(); y + 4 <= bar.bottom(); y += 4) {
            wave.quadTo(middle + (right ? bar.width() : -bar.width()), y + 2, middle, y + 4);
            right = !right;
        }
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(wave);
        return;
    }
    }
    painter.setPen(pen);
    painter.drawLine(QPointF(middle, bar.top() + half), QPointF(middle, bar.bottom() - half));
}

} // namespace

MarginLane::MarginLane(std::function<std::vector<MarginNote>()> notesInView, QWidget *parent)
    : QWidget(parent)
    , m_notesInView(std::move(notesInView))
{
    setAccessibleName(tr("Annotations in the margin"));
}

void MarginLane::setHighlights(std::span<const Highlight> highlights)
{
    std::vector<TextSpan> spans;
    QStringList ids;
    for (const Highlight &highlight : highlights) {
        if (highlight.origin == Highlight::Origin::Hand) {
            spans.push_back(highlight.span);
            ids.push_back(highlight.id);
        }
    }
    m_lanes.clear();
    const std::vector<int> lanes = lanesFor(spans);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        m_lanes.insert(ids.at(i), std::min(lanes.at(static_cast<std::size_t>(i)), mostLanes - 1));
    }
    update();
}

void MarginLane::setInk(const QColor &ink)
{
    m_ink = ink;
    update();
}

QRectF MarginLane::barOf(const MarginNote &note) const
{
    const double right = width() - gapToText - laneStep * m_lanes.value(note.id.text());
    return {right - barWidth, note.top, barWidth, note.height};
}

void MarginLane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const MarginNote &note : m_notesInView()) {
        const QRectF bar = barOf(note);
        paintBar(painter, bar, note.hue, note.line);
        if (!note.memo.isEmpty()) {
            const double x = width() - gapToText - laneStep * mostLanes - signSize - 2;
            const double y = bar.top() + std::min(4.0, (bar.height() - signSize) / 2);
            paintMemoSign(painter, QRectF(x, y, signSize, signSize), m_ink);
        }
    }
}

std::optional<MarginNote> MarginLane::noteAt(QPointF point) const
{
    std::optional<MarginNote> nearest;
    double distance = 1e9;
    for (const MarginNote &note : m_notesInView()) {
        const QRectF bar = barOf(note);
        const double away = std::abs(bar.center().x() - point.x());
        if (point.y() >= bar.top() && point.y() <= bar.bottom() && away < distance) {
            nearest = note;
            distance = away;
        }
    }
    // The sign stands left of the bars; farther out the margin is just margin.
    return distance <= laneStep * mostLanes + 2 * signSize ? nearest : std::nullopt;
}

void MarginLane::mousePressEvent(QMouseEvent *event)
{
    if (const auto note = noteAt(event->position())) {
        Q_EMIT annotationClicked(note->id);
    } else {
        event->ignore();
    }
}

void MarginLane::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(parentWidget(), event);
}

bool MarginLane::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *const help = static_cast<QHelpEvent *>(event);
        QString text;
        if (const auto note = noteAt(help->pos())) {
            text = note->memo.isEmpty() ? note->title : note->title + u"\n"_s + note->memo;
        }
        QToolTip::showText(help->globalPos(), plainToolTip(text), this);
        return true;
    }
    return QWidget::event(event);
}

std::vector<int> lanesFor(std::span<const TextSpan> spans)
{
    std::vector<int> lanes;
    std::vector<TextOffset> ends; // of the last span in each lane
    for (const TextSpan span : spans) {
        auto lane =
            std::ranges::find_if(ends, [span](TextOffset end) { return end <= span.begin(); });
        if (lane == ends.end()) {
            lane = ends.insert(lane, span.end());
        }
        *lane = span.end();
        lanes.push_back(static_cast<int>(lane - ends.begin()));
    }
    return lanes;
}

} // namespace slantlight::ui
