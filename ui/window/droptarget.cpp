// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/droptarget.h"

#include "ui/window/incoming.h"

#include <QDropEvent>
#include <QWidget>

namespace slantlight::ui {

DropTarget::DropTarget(QWidget &window)
    : QObject(&window)
{
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *const drag = static_cast<QDropEvent *>(event);
        if (incomingFrom(*drag->mimeData())) {
            drag->acceptProposedAction();
        }
        return true;
    }
    if (event->type() == QEvent::Drop) {
        auto *const drop = static_cast<QDropEvent *>(event);
        drop->acceptProposedAction();
        Q_EMIT dropped(*drop->mimeData());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace slantlight::ui
