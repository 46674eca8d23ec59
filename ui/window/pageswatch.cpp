// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/pageswatch.h"

#include "ui/look/mixture.h"
#include "ui/render/articlelayout.h"

#include <QAction>
#include <QPainter>
#include <QPainterPath>

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

PageSwatch::PageSwatch(QAction &action, std::vector<Paper> papers, QWidget *parent)
    : QAbstractButton(parent)
    , m_papers(std::move(papers))
{
    setCheckable(true);
    setAutoExclusive(true);
    setFixedSize(sizeHint());
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setToolTip(action.iconText());
    setAccessibleName(action.iconText());
    setChecked(action.isChecked());
    connect(&action, &QAction::toggled, this, &QAbstractButton::setChecked);
    connect(this, &QAbstractButton::clicked, &action, &QAction::trigger);
}

void PageSwatch::paintEvent(QPaintEvent *)
{
    constexpr int ring = 4;
    constexpr double radius = 6;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF paper = QRectF(rect()).adjusted(ring, ring, -ring, -ring);
    QPainterPath shape;
    shape.addRoundedRect(paper, radius, radius);
    const double share = paper.width() / static_cast<double>(m_papers.size());
    painter.setFont(bodyFont({.family = {}, .size = 15}));
    for (std::size_t i = 0; i < m_papers.size(); ++i) {
        const QRectF part(paper.left() + static_cast<double>(i) * share, paper.top(), share,
                          paper.height());
        painter.setClipRect(part);
        painter.fillPath(shape, m_papers[i].page);
        painter.setPen(m_papers[i].ink);
        painter.drawText(paper, Qt::AlignCenter, u"Aa"_s);
    }
    painter.setClipping(false);
    painter.setBrush(Qt::NoBrush);
    const QColor ink = palette().color(QPalette::WindowText);
    painter.setPen(QPen(mixed(palette().color(QPalette::Window), ink, 0.3F), 1));
    painter.drawRoundedRect(paper.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (isChecked() || underMouse()) {
        const QColor edge = isChecked() ? palette().color(QPalette::Highlight)
                                        : mixed(palette().color(QPalette::Window), ink, 0.3F);
        painter.setPen(QPen(edge, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius + 3, radius + 3);
    }
}

} // namespace slantlight::ui
