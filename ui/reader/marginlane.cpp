// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/marginlane.h"

#include "ui/look/plaintooltip.h"
#include "ui/reader/articlepage.h"
#include "ui/render/articlelayout.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>

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

} // namespace

MarginLane::MarginLane(ArticlePage &page)
    : QWidget(&page)
    , m_page(page)
{
    setAccessibleName(tr("Annotations in the margin"));
}

void MarginLane::refresh()
{
    std::vector<TextSpan> spans;
    QStringList ids;
    for (const Highlight &highlight : m_page.marks().highlights()) {
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

std::vector<MarginLane::Bar> MarginLane::visibleBars() const
{
    std::vector<Bar> bars;
    if (m_lanes.isEmpty() || !m_page.marksShown()) {
        return bars;
    }
    const double scrolled = m_page.verticalScrollBar()->value();
    for (const Highlight &highlight : m_page.marks().around(m_page.visibleSpan())) {
        if (highlight.origin != Highlight::Origin::Hand) {
            continue;
        }
        QRectF place;
        for (const QRectF &line : rectanglesOf(highlight.span, *m_page.document())) {
            place |= line;
        }
        if (place.isEmpty()) {
            continue;
        }
        const double right = width() - gapToText - laneStep * m_lanes.value(highlight.id);
        bars.push_back({&highlight, QRectF(right - barWidth, place.top() - scrolled, barWidth,
                                           place.height())});
    }
    return bars;
}

void MarginLane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Palette &palette = m_page.pagePalette();
    for (const auto &[highlight, bar] : visibleBars()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.hue(highlight->code));
        painter.drawRoundedRect(bar, barWidth / 2.0, barWidth / 2.0);
        if (!highlight->note.isEmpty()) {
            const double x = width() - gapToText - laneStep * mostLanes - signSize - 2;
            const double y = bar.top() + std::min(4.0, (bar.height() - signSize) / 2);
            paintMemoSign(painter, QRectF(x, y, signSize, signSize), palette.mutedText());
        }
    }
}

const Highlight *MarginLane::annotationAt(QPointF point) const
{
    const Highlight *nearest = nullptr;
    double distance = 1e9;
    for (const auto &[highlight, bar] : visibleBars()) {
        const double away = std::abs(bar.center().x() - point.x());
        if (point.y() >= bar.top() && point.y() <= bar.bottom() && away < distance) {
            nearest = highlight;
            distance = away;
        }
    }
    // The sign stands left of the bars; farther out the margin is just margin.
    return distance <= laneStep * mostLanes + 2 * signSize ? nearest : nullptr;
}

void MarginLane::mousePressEvent(QMouseEvent *event)
{
    if (const Highlight *const highlight = annotationAt(event->position())) {
        Q_EMIT annotationClicked(AnnotationId(highlight->id));
    } else {
        event->ignore();
    }
}

void MarginLane::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_page.viewport(), event);
}

bool MarginLane::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *const help = static_cast<QHelpEvent *>(event);
        const Highlight *const highlight = annotationAt(help->pos());
        QString text;
        if (highlight != nullptr) {
            text = highlight->note.isEmpty() ? highlight->title
                                             : highlight->title + u"\n"_s + highlight->note;
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
