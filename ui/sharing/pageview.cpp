// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/pageview.h"

#include "ui/look/icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int edge = 16; ///< round the sheet, in pixels
constexpr int barHeight = 36; ///< below it
constexpr int notch = 120; ///< of a wheel, in eighths of a degree

QToolButton *makeButton(const QString &icon, const QString &name, QWidget *parent)
{
    auto *const button = new QToolButton(parent);
    button->setIcon(symbolicIcon(icon));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace

PageView::PageView(QWidget *parent)
    : QWidget(parent)
    , m_back(makeButton(u"previous"_s, tr("Page before"), this))
    , m_on(makeButton(u"next"_s, tr("Next page"), this))
    , m_place(new QLabel(this))
{
    setObjectName(u"exportPages"_s);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(280, 320);
    auto *const bar = new QHBoxLayout;
    bar->addStretch();
    bar->addWidget(m_back);
    bar->addWidget(m_place);
    bar->addWidget(m_on);
    bar->addStretch();
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->addStretch();
    layout->addLayout(bar);
    connect(m_back, &QToolButton::clicked, this, [this] { turn(m_page - 1); });
    connect(m_on, &QToolButton::clicked, this, [this] { turn(m_page + 1); });
    turn(0);
}

void PageView::setPages(std::shared_ptr<const PaperPages> pages)
{
    m_pages = std::move(pages);
    turn(m_page);
}

void PageView::turn(int page)
{
    const int count = m_pages ? m_pages->count() : 0;
    m_page = std::clamp(page, 0, std::max(0, count - 1));
    m_back->setEnabled(m_page > 0);
    m_on->setEnabled(m_page + 1 < count);
    //: %1 is the number of a page, %2 how many there are.
    const QString place =
        tr("%1 of %2").arg(QLocale().toString(m_page + 1), QLocale().toString(count));
    m_place->setText(count > 0 ? place : QString());
    setAccessibleName(tr("Page %1 of %2").arg(m_page + 1).arg(count));
    update();
}

QRectF PageView::sheet() const
{
    const QRectF room = QRectF(rect()).adjusted(edge, edge, -edge, -barHeight - edge / 2.0);
    QSizeF size = m_pages->pageSize();
    size.scale(room.size(), Qt::KeepAspectRatio);
    QRectF sheet(QPointF(), size);
    sheet.moveCenter(room.center());
    return sheet;
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QColor ground = palette().color(QPalette::Window);
    ground = ground.lightness() < 128 ? ground.darker(130) : ground.darker(112);
    painter.fillRect(rect().adjusted(0, 0, 0, -barHeight), ground);
    if (!m_pages || m_pages->count() == 0) {
        return;
    }
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    m_pages->paintPage(painter, sheet(), m_page);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(sheet().adjusted(-2, -2, 2, 2));
    }
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
    case Qt::Key_Up:
        turn(m_page - 1);
        return;
    case Qt::Key_PageDown:
    case Qt::Key_Down:
    case Qt::Key_Space:
        turn(m_page + 1);
        return;
    case Qt::Key_Home:
        turn(0);
        return;
    case Qt::Key_End:
        turn(m_pages ? m_pages->count() - 1 : 0);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PageView::wheelEvent(QWheelEvent *event)
{
    m_wheel += event->angleDelta().y();
    turn(m_page - m_wheel / notch);
    m_wheel %= notch;
}

} // namespace slantlight::ui
