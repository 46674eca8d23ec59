// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace slantlight::ui {

class Actions;
class Desk;

/// Says what the program is, and what it is not.
void showAbout(const Desk &desk, QWidget *parent);

/// The property of a part of the window that says which page of the help tells of it, such as
/// "sources".
inline constexpr char helpPageProperty[] = "helpPage";

/// Opens the help at @p page, or at its first one; where it is open it comes to the front.
void showHelp(const Actions &actions, const QString &page, QWidget &window);

/// Lets the actions of @p actions that are about help show these over @p window; F1 opens the page
/// about the part that has the keyboard.
void connectHelp(const Actions &actions, const Desk &desk, QWidget &window);

} // namespace slantlight::ui
