// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QAction;

namespace slantlight::ui {

class Actions;
class ArticleView;
class Desk;
class Session;

/// How articles are read, from one start to the next: colours of the page, size of its letters and
/// which markers are shown; and the actions that change the first two.
class PageSettings : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed; view and desk are set as @p session has it.
    PageSettings(Desk &desk, ArticleView &view, Session &session, const Actions &actions,
                 QObject *parent);

    /// Keeps how things are now.
    void keep();

private:
    void chooseTheme(const QAction *action);

    Desk &m_desk;
    ArticleView &m_view;
    Session &m_session;
};

} // namespace slantlight::ui
