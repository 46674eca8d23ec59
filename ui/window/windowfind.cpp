// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowfind.h"

#include "ui/desk/desk.h"
#include "ui/reader/articlefind.h"
#include "ui/reader/articleview.h"
#include "ui/reader/findbar.h"
#include "ui/reader/findfield.h"
#include "ui/window/actions.h"

#include <QMainWindow>

namespace slantlight::ui {

WindowFind::WindowFind(const Desk &desk, const Actions &actions, const Parts &parts,
                       QMainWindow &window)
    : QObject(&window)
    , m_desk(desk)
    , m_parts(parts)
    , m_window(window)
{
    connect(actions.find, &QAction::triggered, &parts.find, &ArticleFind::begin);
    connect(actions.findNext, &QAction::triggered, &parts.find, &ArticleFind::findNext);
    connect(actions.findPrevious, &QAction::triggered, &parts.find, &ArticleFind::findPrevious);
    connect(&parts.find, &ArticleFind::begun, this, &WindowFind::open);
    connect(&parts.find, &ArticleFind::ended, this, &WindowFind::leave);
    for (const FindField *const field : {&parts.field, &parts.bar.field()}) {
        connect(field, &FindField::enteredForAll, this, &WindowFind::wantedInAll);
    }
}

void WindowFind::open()
{
    if (m_parts.field.isVisible()) {
        m_parts.field.takeFocus();
    } else if (m_desk.article()) {
        m_parts.bar.open();
    }
}

void WindowFind::leave()
{
    const QWidget *const focused = m_window.focusWidget();
    if (focused != nullptr && m_parts.field.isAncestorOf(focused) && m_desk.article()) {
        m_parts.view.setFocus(Qt::OtherFocusReason);
    }
}

} // namespace slantlight::ui
