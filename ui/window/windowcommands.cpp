// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowcommands.h"

#include "ui/reader/articleview.h"
#include "ui/window/actions.h"
#include "ui/window/commandpalette.h"
#include "ui/window/shortcuts.h"
#include "ui/window/shortcutsdialog.h"
#include "ui/window/windowmenus.h"

#include <QAction>
#include <QMainWindow>

namespace slantlight::ui {

WindowCommands::WindowCommands(const Actions &actions, Session &session, ArticleView &view,
                               QMainWindow &window)
    : QObject(&window)
    , m_actions(actions)
    , m_view(view)
    , m_shortcuts(new Shortcuts(actions, session, this))
    , m_palette(new CommandPalette(actions, window))
{
    connect(actions.palette, &QAction::triggered, m_palette, &CommandPalette::open);
    connect(actions.shortcuts, &QAction::triggered, this,
            [this, &window] { (new ShortcutsDialog(*m_shortcuts, &window))->show(); });
    connect(m_shortcuts, &Shortcuts::changed, this, &WindowCommands::showKeys);
    connectPage();
    showKeys();
}

void WindowCommands::connectPage()
{
    for (const ReaderKey &key : readerKeys()) {
        const QAction *const action = m_actions.findChild<QAction *>(key.id);
        connect(action, &QAction::triggered, &m_view, [this, command = key.command] {
            if (m_view.pageArticle()) {
                m_view.setFocus(Qt::OtherFocusReason);
                m_view.perform(command);
            }
        });
    }
}

void WindowCommands::showKeys()
{
    describeKeys(m_actions);
    for (const Actions::Entry &entry : m_actions.all()) {
        if (entry.isOfPage) {
            m_view.keymap().setKeys(entry.action->objectName(), entry.action->shortcuts());
        }
    }
}

} // namespace slantlight::ui
