// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/overviewruler.h"

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
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr double tickHeight = 3;
constexpr std::size_t mostTicks = 150; ///< more than these would be one stripe: they are counted
constexpr int binHeight = 4;
constexpr double narrowestBin = 3;
constexpr double widestBin = 10;
constexpr double reach = 4; ///< how near the pointer has to be to a mark, in pixels
constexpr qsizetype mostNames = 5;

} // namespace

OverviewRuler::OverviewRuler(ArticlePage &page)
    : QWidget(&page)
    , m_page(page)
{
    setAccessibleName(tr("Overview of the marks"));
}

void OverviewRuler::refresh()
{
    m_ticks = {};
    update();
}

void OverviewRuler::drawTicks()
{
    m_ticks = QPixmap(QSize(stripWidth, height()) * devicePixelRatioF());
    m_ticks.setDevicePixelRatio(devicePixelRatioF());
    m_ticks.fill(Qt::transparent);
    m_drawnWhole = isWhole();
    if (!m_page.pageArticle()) {
        return;
    }
    QPainter painter(&m_ticks);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (m_page.marksShown()) {
        drawMarks(painter);
    }
    drawMatches(painter);
}

bool OverviewRuler::isWhole() const
{
    return m_page.verticalScrollBar()->maximum() == 0;
}

double OverviewRuler::tickAt(TextOffset place) const
{
    if (isWhole()) { // beside its line
        const auto lines = rectanglesOf({place, place + 1}, *m_page.document());
        return lines.empty() ? 0 : lines.front().center().y() - tickHeight / 2;
    }
    const double length =
        std::max<double>(1, static_cast<double>(m_page.pageArticle()->text().size()));
    return static_cast<double>(place.value()) / length * (height() - tickHeight);
}

void OverviewRuler::drawMarks(QPainter &painter) const
{
    const auto &marks = m_page.marks().highlights();
    if (marks.size() > mostTicks) {
        drawBins(painter);
        return;
    }
    for (const Highlight &highlight : marks) {
        const double y = tickAt(highlight.span.begin());
        const bool byHand = highlight.origin == Highlight::Origin::Hand;
        painter.setBrush(m_page.pagePalette().hue(highlight.code));
        // The hand's ticks are wider: colour alone does not tell them apart.
        painter.drawRoundedRect(
            QRectF(byHand ? 2 : 5, y, stripWidth - (byHand ? 4 : 7), tickHeight), 1, 1);
    }
}

void OverviewRuler::drawBins(QPainter &painter) const
{
    struct Bin
    {
        int marks = 0;
        std::map<QRgb, int> hues;
    };
    std::vector<Bin> bins(static_cast<std::size_t>(height() / binHeight + 1));
    for (const Highlight &highlight : m_page.marks().highlights()) {
        const double y = std::clamp(tickAt(highlight.span.begin()), 0.0, height() - 1.0);
        Bin &bin = bins.at(static_cast<std::size_t>(y) / binHeight);
        ++bin.marks;
        ++bin.hues[m_page.pagePalette().hue(highlight.code).rgb()];
    }
    const int most = std::ranges::max(bins, {}, &Bin::marks).marks;
    for (std::size_t i = 0; i < bins.size(); ++i) {
        const auto &[marks, hues] = bins.at(i);
        if (marks == 0) {
            continue;
        }
        const double share = most > 1 ? (marks - 1.0) / (most - 1.0) : 1;
        const double width = narrowestBin + share * (widestBin - narrowestBin);
        // In the hue of most of its marks.
        const auto hue =
            std::ranges::max_element(hues, {}, [](const auto &entry) { return entry.second; });
        painter.setBrush(QColor::fromRgb(hue->first));
        painter.drawRect(QRectF(stripWidth - 2 - width, static_cast<double>(i) * binHeight, width,
                                binHeight - 1));
    }
}

QString OverviewRuler::marksNear(double y) const
{
    QStringList words;
    int count = 0;
    for (const Highlight &highlight : m_page.marks().highlights()) {
        if (std::abs(tickAt(highlight.span.begin()) + tickHeight / 2 - y) > reach) {
            continue;
        }
        ++count;
        if (words.size() < mostNames) {
            words.append(
                highlight.span.in(m_page.pageArticle()->text()).toString().simplified().left(60));
        }
    }
    if (count == 0) {
        return {};
    }
    if (count > words.size()) {
        words.append(u"…"_s);
    }
    //: %1 are the marked words, parted by commas.
    return tr("%n mark(s): %1", nullptr, count).arg(words.join(u", "_s));
}

void OverviewRuler::drawMatches(QPainter &painter) const
{
    // In the ink of the text, at the outer edge: no family has that colour or that place.
    painter.setBrush(m_page.pagePalette().text());
    for (const TextSpan match : m_page.matches()) {
        painter.drawRect(QRectF(stripWidth - 4, tickAt(match.begin()), 4, tickHeight - 1));
    }
}

void OverviewRuler::paintEvent(QPaintEvent *)
{
    if (!m_page.pageArticle()) {
        return;
    }
    if (m_ticks.size() != QSize(stripWidth, height()) * devicePixelRatioF()
        || m_drawnWhole != isWhole()) {
        drawTicks();
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double left = width() - stripWidth;
    const double length =
        std::max<double>(1, static_cast<double>(m_page.pageArticle()->text().size()));
    const TextSpan view = m_page.visibleSpan();
    const double top = static_cast<double>(view.begin().value()) / length * height();
    const double bottom = static_cast<double>(view.end().value()) / length * height();
    if (bottom - top < height() - 1) {
        QColor box = m_page.pagePalette().text();
        box.setAlphaF(0.09F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(box);
        painter.drawRoundedRect(QRectF(left, top, stripWidth, std::max(12.0, bottom - top)), 4, 4);
    }
    painter.drawPixmap(QPointF(left, 0), m_ticks);
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
    }
}

bool OverviewRuler::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto *const help = static_cast<QHelpEvent *>(event);
    const bool onStrip = help->pos().x() >= width() - stripWidth;
    QString text;
    if (onStrip && m_page.pageArticle()) {
        text = m_page.marksShown() ? marksNear(help->pos().y()) : QString();
        if (text.isEmpty()) {
            text = tr("Overview of the marks: click to go to a place");
        }
    }
    QToolTip::showText(help->globalPos(), plainToolTip(text), this);
    return true;
}

void OverviewRuler::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_page.viewport(), event);
}

} // namespace slantlight::ui
