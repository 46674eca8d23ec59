// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace slantlight::ui {

class Actions;
class Desk;

/// Says what the program is, and what it is not.
void showAbout(const Desk &desk, QWidget *parent);

/// Explains families, lines and annotations, each with its own look.
void showGuide(QWidget *parent);

/// Lets the actions of @p actions that are about help show these dialogs over @p window.
void connectHelp(const Actions &actions, const Desk &desk, QWidget &window);

} // namespace slantlight::ui
