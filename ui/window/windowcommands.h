// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QMainWindow;

namespace slantlight::ui {

class Actions;
class ArticleView;
class CommandPalette;
class Session;
class Shortcuts;

/// How all actions are reached: by their keys, which can be changed, and by the list of commands.
class WindowCommands : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed; @p window becomes the parent.
    WindowCommands(const Actions &actions, Session &session, ArticleView &view,
                   QMainWindow &window);

private:
    void connectPage();
    void showKeys(); ///< as they are now, on the page and in tool tips

    const Actions &m_actions;
    ArticleView &m_view;
    Shortcuts *m_shortcuts;
    CommandPalette *m_palette;
};

} // namespace slantlight::ui
