// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowlook.h"

#include "ui/look/windowstyle.h"

#include <QEvent>
#include <QGuiApplication>
#include <QScopedValueRollback>

#include <utility>

namespace slantlight::ui {

WindowLook::WindowLook(QWidget &window, std::vector<QWidget *> parts)
    : QObject(&window)
    , m_parts(std::move(parts))
{
    window.installEventFilter(this);
    apply();
}

bool WindowLook::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_isApplying) {
        apply();
    }
    return QObject::eventFilter(watched, event);
}

void WindowLook::apply()
{
    const QScopedValueRollback applying(m_isApplying, true);
    const QString style = windowStyleSheet(QGuiApplication::palette());
    for (QWidget *const part : m_parts) {
        part->setStyleSheet(style);
    }
}

} // namespace slantlight::ui
