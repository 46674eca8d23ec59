// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/look/popover.h"

#include "ui/look/floatingcolours.h"
#include "ui/look/goround.h"
#include "ui/look/windowstyle.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr int gap = 4; ///< pixels
constexpr int air = 8; ///< to the edges of the window

} // namespace

Popover::Popover(QWidget *window)
    : QFrame(window)
{
    setObjectName(u"popover"_s);
    setAutoFillBackground(true);
    throwShadow(*this);
    hide();
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { followFocus(now); });
}

Popover::Popover(QWidget &content, QWidget *window)
    : Popover(window)
{
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(&content);
    setAccessibleName(content.accessibleName());
}

void Popover::openBelow(const QRect &place, QWidget &first)
{
    m_opener = place;
    m_before = window()->focusWidget();
    setStyleSheet(windowStyleSheet(QApplication::palette()));
    ensurePolished();
    adjustSize();
    const QWidget &room = *parentWidget();
    const QPoint below = room.mapFromGlobal(QPoint(place.center().x(), place.bottom() + gap));
    move(std::clamp(below.x() - width() / 2, air, std::max(air, room.width() - width() - air)),
         std::clamp(below.y(), air, std::max(air, room.height() - height() - air)));
    show();
    raise();
    first.setFocus(Qt::PopupFocusReason);
    qApp->installEventFilter(this);
}

bool Popover::eventFilter(QObject *watched, QEvent *event)
{
    // A list that one of the controls has opened is closed first.
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType()
        && QApplication::activePopupWidget() == nullptr) {
        const QPoint place = static_cast<QMouseEvent *>(event)->globalPosition().toPoint();
        if (!rect().contains(mapFromGlobal(place))) {
            hide();
            return m_opener.contains(place); // else its button would open it again
        }
    }
    return QFrame::eventFilter(watched, event);
}

void Popover::followFocus(const QWidget *now)
{
    if (isVisible() && now != nullptr && now != this && now->window() == window()
        && !isAncestorOf(now)) {
        hide();
    }
}

void Popover::hideEvent(QHideEvent *event)
{
    qApp->removeEventFilter(this);
    const QWidget *const now = window()->focusWidget();
    if (m_before && now != nullptr && isAncestorOf(now)) {
        m_before->setFocus(Qt::PopupFocusReason);
    }
    QFrame::hideEvent(event);
}

void Popover::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QFrame::keyPressEvent(event);
        return;
    }
    hide();
}

bool Popover::focusNextPrevChild(bool next)
{
    return goRoundIn(*this, next);
}

} // namespace slantlight::ui
