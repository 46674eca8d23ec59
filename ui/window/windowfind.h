// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QMainWindow;

namespace slantlight::ui {

class Actions;
class ArticleFind;
class ArticleView;
class Desk;
class FindBar;
class FindField;

/// Where one types what is looked for in the article: in the toolbar, where that is shown and has
/// room for it, else in a bar of its own.
class WindowFind : public QObject
{
    Q_OBJECT

public:
    /// What it works with; all are borrowed.
    struct Parts
    {
        ArticleFind &find;
        ArticleView &view;
        FindBar &bar;
        FindField &field; ///< in the toolbar
    };
    /// @p window becomes the parent.
    WindowFind(const Desk &desk, const Actions &actions, const Parts &parts, QMainWindow &window);

Q_SIGNALS:
    void wantedInAll(const QString &words); ///< in all articles

private:
    void open();
    void leave();

    const Desk &m_desk;
    Parts m_parts;
    QMainWindow &m_window;
};

} // namespace slantlight::ui
