// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/actions.h"

#include <cstdint>

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
    QAction *findField = nullptr; ///< the one that shows it
    QAction *findButton = nullptr; ///< the one in its place
};

/// Builds the window's one toolbar; @p weights is put between find field and page.
[[nodiscard]] ToolBar makeToolBar(const Actions &actions, QMenu *recent, FindField *find,
                                  QWidget *weights, QMainWindow *window);

/// What the toolbar has room for.
enum class ToolRoom : std::uint8_t { ForIcons, ForWords, ForAll };

/// Leaves a button in place of the find field, and icons without words, where there is little room.
void setRoom(const ToolBar &tools, ToolRoom room);

/// Gives each action a tooltip with its name and its first key.
void describeKeys(const Actions &actions);

} // namespace slantlight::ui
