// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/palette.h"

#include <QObject>

#include <optional>

class QAction;
class QRect;
class QWidget;

namespace slantlight::ui {

class Actions;
class ArticleView;
class Desk;
class OutlinePopover;
class Popover;
class ReadingControls;
class Session;

/// How articles are read, from one start to the next: letters, lines and colours of the page,
/// colours of the window and which markers are shown; and the actions of the page, with their
/// popovers.
class PageSettings : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed; view, desk and window are set as @p session has it. @p window becomes the
    /// parent.
    PageSettings(Desk &desk, ArticleView &view, Session &session, const Actions &actions,
                 QWidget *window);

    /// Keeps how things are now.
    void keep();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showTheme();
    void chooseTheme(const QAction *action);
    void chooseWindowTheme(const QAction *action);
    void openPopover();
    void openOutline();
    void followArticle();
    void dim();
    [[nodiscard]] QRect placeOf(const QAction &action) const;

    Desk &m_desk;
    ArticleView &m_view;
    Session &m_session;
    const Actions &m_actions;
    QWidget &m_window;
    ReadingControls *m_controls = nullptr; ///< until they are asked for
    Popover *m_popover = nullptr; ///< which holds them
    OutlinePopover *m_outline = nullptr; ///< the same
    std::optional<PageTheme> m_theme; ///< nothing: as the window is
};

} // namespace slantlight::ui
