// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>

class QMainWindow;
class QToolBar;
class QWidget;

namespace slantlight::ui {

class WorkshopActions;

/// Adds the toolbar of the rule workshop to @p window, with the menu of all @p actions at its end.
QToolBar *addWorkshopBar(QMainWindow &window, const WorkshopActions &actions);

/// Puts the keyboard into the part after (1) or before (-1) that of @p parts that has it.
void walkParts(std::span<QWidget *const> parts, int step);

} // namespace slantlight::ui
