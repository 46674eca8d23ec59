// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/actions.h"

class QMainWindow;
class QMenu;
class QToolBar;
class QWidget;

namespace slantlight::ui {

class FindField;

/// Returns the menu that holds every action; @p recent becomes its list of recent files.
[[nodiscard]] QMenu *makeMainMenu(const Actions &actions, QMenu *recent, QWidget *parent);

/// What of the toolbar the window has to do with.
struct ToolBar
{
    QToolBar *bar = nullptr;
    FindField *find = nullptr; ///< what is typed is looked for in the article
};

/// Builds the window's one toolbar; @p weights is put between find field and page.
[[nodiscard]] ToolBar makeToolBar(const Actions &actions, QMenu *recent, QWidget *weights,
                                  QMainWindow *window);

/// Leaves the icons and the slider on @p tools, without words and without the find field, where
/// there is little room; Ctrl+F finds all the same.
void setNarrow(const ToolBar &tools, bool narrow);

/// Gives each action a tooltip with its name and its first key.
void describeKeys(const Actions &actions);

} // namespace slantlight::ui
