// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/ribbongutter.h"

#include "ui/look/mixture.h"
#include "ui/look/plaintooltip.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <ranges>
#include <utility>

namespace slantlight::ui {

namespace {

constexpr double bracketDepth = 7; ///< pixels that a bracket reaches into the gutter

} // namespace

RibbonGutter::RibbonGutter(Source source, QWidget *parent)
    : QWidget(parent)
    , m_source(std::move(source))
    , m_palette(Palette::load(PageTheme::Light))
{
    setMouseTracking(true);
    setFixedWidth(usualWidth);
    setAccessibleName(tr("Which paragraphs tell the same"));
}

void RibbonGutter::setPagePalette(const Palette &palette)
{
    m_palette = palette;
    update();
}

void RibbonGutter::setCurrent(std::optional<std::size_t> link)
{
    if (link != m_current) {
        m_current = link;
        update();
    }
}

bool RibbonGutter::isAtLeft(PageSide side) const
{
    return (side == PageSide::First) == (layoutDirection() == Qt::LeftToRight);
}

QPainterPath RibbonGutter::pathOf(const Ribbon &ribbon) const
{
    const bool isFirstLeft = isAtLeft(PageSide::First);
    const PageHeights::Box &left = isFirstLeft ? ribbon.first : ribbon.second;
    const PageHeights::Box &right = isFirstLeft ? ribbon.second : ribbon.first;
    const double end = width();
    const double middle = end / 2;
    QPainterPath path(QPointF(0, left.top));
    path.cubicTo(middle, left.top, middle, right.top, end, right.top);
    path.lineTo(end, right.bottom);
    path.cubicTo(middle, right.bottom, middle, left.bottom, 0, left.bottom);
    path.closeSubpath();
    return path;
}

void RibbonGutter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_palette.page());
    const QColor ground = mixed(m_palette.page(), m_palette.text(), 0.09F);
    const QColor edge = mixed(m_palette.page(), m_palette.text(), 0.24F);
    const QColor hue = m_palette.hue(codeOf(Category::Verb));
    const std::vector<Ribbon> ribbons = m_source.ribbons();
    for (const bool isCurrent : {false, true}) { // that one lies over the others
        for (const Ribbon &ribbon : ribbons) {
            if ((ribbon.link == m_current) != isCurrent) {
                continue;
            }
            painter.setPen(QPen(isCurrent ? hue : edge, 1));
            painter.setBrush(isCurrent ? mixed(m_palette.page(), hue, 0.28F) : ground);
            painter.drawPath(pathOf(ribbon));
        }
    }
    for (const AloneBlock &block : m_source.alone()) {
        paintAlone(painter, block);
    }
}

void RibbonGutter::paintAlone(QPainter &painter, const AloneBlock &block) const
{
    const bool isLeft = isAtLeft(block.side);
    const double outer = isLeft ? 2 : width() - 2;
    const double inner = isLeft ? outer + bracketDepth : outer - bracketDepth;
    const double top = block.place.top + 4;
    const double bottom = std::max(top + 4, block.place.bottom - 4);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(mixed(m_palette.page(), m_palette.text(), 0.5F), 1.4, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({{outer, top}, {inner, top}, {inner, bottom}, {outer, bottom}}));
}

std::optional<std::size_t> RibbonGutter::linkAt(QPointF place) const
{
    const std::vector<Ribbon> ribbons = m_source.ribbons();
    for (const Ribbon &ribbon : std::views::reverse(ribbons)) {
        if (pathOf(ribbon).contains(place)) {
            return ribbon.link;
        }
    }
    return std::nullopt;
}

void RibbonGutter::mouseMoveEvent(QMouseEvent *event)
{
    const auto link = linkAt(event->position());
    setCursor(link ? Qt::PointingHandCursor : Qt::ArrowCursor);
    Q_EMIT pointedAt(link);
}

void RibbonGutter::mouseReleaseEvent(QMouseEvent *event)
{
    const auto link = linkAt(event->position());
    if (event->button() == Qt::LeftButton && link) {
        Q_EMIT chosen(*link);
    }
}

void RibbonGutter::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    Q_EMIT pointedAt(std::nullopt);
}

void RibbonGutter::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the pages' part scrolls
}

bool RibbonGutter::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip) {
        return QWidget::event(event);
    }
    const auto *const help = static_cast<QHelpEvent *>(event);
    QString text;
    if (const auto link = linkAt(help->pos())) {
        text = m_source.linkText(*link);
    } else {
        const bool isLeft = help->pos().x() < width() / 2;
        for (const AloneBlock &block : m_source.alone()) {
            if (isAtLeft(block.side) == isLeft && block.place.top <= help->pos().y()
                && help->pos().y() <= block.place.bottom) {
                text = m_source.aloneText(block.side);
            }
        }
    }
    if (text.isEmpty()) {
        QToolTip::hideText();
    } else {
        QToolTip::showText(help->globalPos(), plainToolTip(text), this);
    }
    return true;
}

} // namespace slantlight::ui
