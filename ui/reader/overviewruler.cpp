// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/overviewruler.h"

#include "ui/look/plaintooltip.h"
#include "ui/words/listing.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr double tickHeight = 3;
constexpr std::size_t mostTicks = 150; ///< more than these would be one stripe: they are counted
constexpr int binHeight = 4;
constexpr double narrowestBin = 3;
constexpr double widestBin = 10;
constexpr double reach = 4; ///< how near the pointer has to be to a tick, in pixels
constexpr qsizetype mostNames = 5;

} // namespace

OverviewRuler::OverviewRuler(Source source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
{
    setAccessibleName(tr("Overview of the marks"));
    setMouseTracking(true);
}

void OverviewRuler::setLit(const QString &id)
{
    if (id != m_lit) {
        m_lit = id;
        update();
    }
}

void OverviewRuler::refresh()
{
    m_ticks.reset();
    m_drawn = {};
    update();
}

const RulerTicks &OverviewRuler::ticks()
{
    if (!m_ticks) {
        m_ticks = m_source.ticks();
    }
    return *m_ticks;
}

void OverviewRuler::drawTicks()
{
    m_drawn = QPixmap(QSize(stripWidth, height()) * devicePixelRatioF());
    m_drawn.setDevicePixelRatio(devicePixelRatioF());
    m_drawn.fill(Qt::transparent);
    QPainter painter(&m_drawn);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    drawHighlights(painter);
    drawMatches(painter);
}

double OverviewRuler::shareOf(TextOffset place)
{
    const double length = std::max<double>(1, static_cast<double>(ticks().text.size()));
    return static_cast<double>(place.value()) / length;
}

double OverviewRuler::topOf(const RulerTicks::Tick &tick)
{
    return tick.y ? *tick.y - tickHeight / 2 : shareOf(tick.span.begin()) * (height() - tickHeight);
}

void OverviewRuler::drawHighlights(QPainter &painter)
{
    if (ticks().highlights.size() > mostTicks) {
        drawBins(painter);
        return;
    }
    for (const RulerTicks::Tick &tick : ticks().highlights) {
        const bool byHand = tick.origin == Highlight::Origin::Hand;
        painter.setBrush(tick.hue);
        // The hand's ticks are wider: colour alone does not tell them apart.
        painter.drawRoundedRect(
            QRectF(byHand ? 2 : 5, topOf(tick), stripWidth - (byHand ? 4 : 7), tickHeight), 1, 1);
    }
}

void OverviewRuler::drawBins(QPainter &painter)
{
    struct Bin
    {
        int count = 0;
        std::map<QRgb, int> hues;
    };
    std::vector<Bin> bins(static_cast<std::size_t>(height() / binHeight + 1));
    for (const RulerTicks::Tick &tick : ticks().highlights) {
        const double y = std::clamp(topOf(tick), 0.0, height() - 1.0);
        Bin &bin = bins.at(static_cast<std::size_t>(y) / binHeight);
        ++bin.count;
        ++bin.hues[tick.hue.rgb()];
    }
    const int most = std::ranges::max(bins, {}, &Bin::count).count;
    for (std::size_t i = 0; i < bins.size(); ++i) {
        const auto &[count, hues] = bins.at(i);
        if (count == 0) {
            continue;
        }
        const double share = most > 1 ? (count - 1.0) / (most - 1.0) : 1;
        const double width = narrowestBin + share * (widestBin - narrowestBin);
        // In the hue of most of them.
        const auto hue =
            std::ranges::max_element(hues, {}, [](const auto &entry) { return entry.second; });
        painter.setBrush(QColor::fromRgb(hue->first));
        painter.drawRect(QRectF(stripWidth - 2 - width, static_cast<double>(i) * binHeight, width,
                                binHeight - 1));
    }
}

QString OverviewRuler::highlightsNear(double y)
{
    QStringList words;
    int count = 0;
    for (const RulerTicks::Tick &tick : ticks().highlights) {
        if (std::abs(topOf(tick) + tickHeight / 2 - y) > reach) {
            continue;
        }
        ++count;
        if (words.size() < mostNames) {
            words.append(tick.span.in(ticks().text).toString().simplified().left(60));
        }
    }
    if (count == 0) {
        return {};
    }
    if (count > words.size()) {
        words.append(u"…"_s);
    }
    //: %1 are the marked words, parted by commas.
    return tr("%n mark(s): %1", nullptr, count).arg(listed(words));
}

void OverviewRuler::drawMatches(QPainter &painter)
{
    // In the ink of the text, at the outer edge: no family has that colour or that place.
    painter.setBrush(ticks().ink);
    for (const RulerTicks::Tick &match : ticks().matches) {
        painter.drawRect(QRectF(stripWidth - 4, topOf(match), 4, tickHeight - 1));
    }
}

void OverviewRuler::paintEvent(QPaintEvent *)
{
    if (m_drawn.size() != QSize(stripWidth, height()) * devicePixelRatioF()) {
        drawTicks();
    }
    if (ticks().text.isEmpty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double left = width() - stripWidth;
    const TextSpan view = m_source.view();
    const double top = shareOf(view.begin()) * height();
    const double bottom = shareOf(view.end()) * height();
    if (bottom - top < height() - 1) {
        QColor box = ticks().ink;
        box.setAlphaF(0.09F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(box);
        painter.drawRoundedRect(QRectF(left, top, stripWidth, std::max(12.0, bottom - top)), 4, 4);
    }
    painter.drawPixmap(QPointF(left, 0), m_drawn);
    painter.translate(left, 0);
    drawLit(painter);
}

void OverviewRuler::drawLit(QPainter &painter)
{
    const auto tick = std::ranges::find(ticks().highlights, m_lit, &RulerTicks::Tick::id);
    if (m_lit.isEmpty() || tick == ticks().highlights.end()) {
        return;
    }
    painter.setPen(QPen(ticks().ink, 1));
    painter.setBrush(tick->hue);
    painter.drawRoundedRect(QRectF(1.5, topOf(*tick) - 1.5, stripWidth - 3, tickHeight + 3), 2, 2);
}

QString OverviewRuler::highlightAt(QPointF place)
{
    if (place.x() < width() - stripWidth) {
        return {};
    }
    const RulerTicks::Tick *nearest = nullptr;
    double distance = reach;
    for (const RulerTicks::Tick &tick : ticks().highlights) {
        const double away = std::abs(topOf(tick) + tickHeight / 2 - place.y());
        if (away < distance) {
            distance = away;
            nearest = &tick;
        }
    }
    return nearest == nullptr ? QString() : nearest->id;
}

void OverviewRuler::pointAt(const QString &id)
{
    if (id != m_pointedAt) {
        m_pointedAt = id;
        Q_EMIT pointedAt(id);
    }
}

void OverviewRuler::jumpTo(double y)
{
    Q_EMIT jumpRequested(y / std::max(1, height()));
}

void OverviewRuler::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && event->position().x() >= width() - stripWidth) {
        jumpTo(event->position().y());
    } else {
        event->ignore();
    }
}

void OverviewRuler::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton)) {
        jumpTo(event->position().y());
    } else if (event->buttons() == Qt::NoButton) {
        pointAt(highlightAt(event->position()));
    }
}

void OverviewRuler::leaveEvent(QEvent *event)
{
    pointAt({});
    QWidget::leaveEvent(event);
}

bool OverviewRuler::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto *const help = static_cast<QHelpEvent *>(event);
    const bool onStrip = help->pos().x() >= width() - stripWidth;
    QString text;
    if (onStrip && !ticks().text.isEmpty()) {
        text = highlightsNear(help->pos().y());
        if (text.isEmpty()) {
            text = tr("Overview of the marks: click to go to a place");
        }
    }
    QToolTip::showText(help->globalPos(), plainToolTip(text), this);
    return true;
}

void OverviewRuler::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(parentWidget(), event);
}

} // namespace slantlight::ui
