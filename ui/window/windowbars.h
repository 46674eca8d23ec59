// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/windowmenus.h"

#include <QObject>

#include <vector>

class QMainWindow;
class QMenu;
class QWidget;

namespace slantlight::ui {

class ArticleFind;
class ArticlePage;
class Desk;
class FindField;
class StatusFigures;

/// The tool bar above the window's columns and the status bar below them.
class WindowBars : public QObject
{
    Q_OBJECT

public:
    /// @p recent is the menu of recent files; @p window becomes the parent.
    WindowBars(Desk &desk, const ArticlePage &page, ArticleFind &find, const Actions &actions,
               QMenu *recent, QMainWindow &window);

    void setShown(bool shown);
    /// The window is @p width pixels wide now.
    void followWidth(int width);
    [[nodiscard]] FindField *find() const { return m_tools.find; }
    [[nodiscard]] std::vector<QWidget *> styledParts() const;

private:
    QMainWindow &m_window;
    ToolBar m_tools;
    StatusFigures *m_figures;
};

} // namespace slantlight::ui
