// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowcodebook.h"

#include "ui/codebook/codebookdialog.h"
#include "ui/window/actions.h"
#include "ui/window/windowmessages.h"

#include <QMainWindow>

namespace slantlight::ui {

WindowCodebook::WindowCodebook(Desk &desk, const Actions &actions, WindowMessages &messages,
                               QMainWindow &window)
    : QObject(&window)
    , m_desk(desk)
    , m_messages(messages)
    , m_window(window)
{
    connect(actions.codebook, &QAction::triggered, this, &WindowCodebook::show);
}

void WindowCodebook::show()
{
    if (!m_dialog) {
        m_dialog = new CodebookDialog(m_desk, &m_window);
        connect(m_dialog, &CodebookDialog::changeMade, &m_messages, &WindowMessages::sayChange);
    }
    m_dialog->show();
    m_dialog->raise();
    m_dialog->activateWindow();
}

} // namespace slantlight::ui
