// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/droptarget.h"

#include "ui/window/incoming.h"

#include <QColor>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QPalette>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

DropTarget::DropTarget(QWidget &window)
    : QObject(&window)
    , m_window(window)
    , m_hint(new QLabel(tr("Drop it to open it"), &window))
{
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_hint->hide();
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter) {
        auto *const drag = static_cast<QDropEvent *>(event);
        // A passage that is dragged out of the page is no article.
        if (drag->source() == nullptr && incomingFrom(*drag->mimeData())) {
            drag->acceptProposedAction();
            showHint();
        }
        return true;
    }
    if (event->type() == QEvent::DragLeave) {
        m_hint->hide();
    }
    if (event->type() == QEvent::Drop) {
        m_hint->hide();
        auto *const drop = static_cast<QDropEvent *>(event);
        drop->acceptProposedAction();
        Q_EMIT dropped(*drop->mimeData());
        return true;
    }
    return QObject::eventFilter(watched, event);
}

void DropTarget::showHint()
{
    const QPalette palette = QGuiApplication::palette();
    QColor ground = palette.color(QPalette::Window);
    ground.setAlphaF(0.86F);
    m_hint->setStyleSheet(
        u"border: 2px dashed %1; border-radius: 12px; background: %2; "
        "font-size: 16pt; font-weight: 600;"_s.arg(palette.color(QPalette::Highlight).name(),
                                                   ground.name(QColor::HexArgb)));
    constexpr int gap = 12;
    m_hint->setGeometry(m_window.rect().adjusted(gap, gap, -gap, -gap));
    m_hint->raise();
    m_hint->show();
}

} // namespace slantlight::ui
