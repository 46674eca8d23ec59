// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/pagesettings.h"

#include "ui/desk/desk.h"
#include "ui/look/windowstyle.h"
#include "ui/reader/articleview.h"
#include "ui/window/actions.h"
#include "ui/window/session.h"

#include <QAction>
#include <QActionGroup>

namespace slantlight::ui {

PageSettings::PageSettings(Desk &desk, ArticleView &view, Session &session, const Actions &actions,
                           QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_view(view)
    , m_session(session)
{
    const Session::Page page = session.page();
    const PageTheme theme =
        page.theme.value_or(isDark(view.window()->palette()) ? PageTheme::Dark : PageTheme::Light);
    view.setPageTheme(theme);
    view.setTextSize(page.textSize);
    desk.setFilter(page.filter);
    for (QAction *const action : actions.themes->actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(theme));
    }
    connect(actions.themes, &QActionGroup::triggered, this, &PageSettings::chooseTheme);
    connect(actions.largerText, &QAction::triggered, &view, &ArticleView::enlargeText);
    connect(actions.smallerText, &QAction::triggered, &view, &ArticleView::reduceText);
    connect(actions.usualText, &QAction::triggered, &view, &ArticleView::resetTextSize);
}

void PageSettings::chooseTheme(const QAction *action)
{
    const auto theme = static_cast<PageTheme>(action->data().toInt());
    m_view.setPageTheme(theme);
    Session::Page page = m_session.page();
    page.theme = theme;
    m_session.setPage(page);
}

void PageSettings::keep()
{
    Session::Page page = m_session.page();
    page.textSize = m_view.textSize();
    page.filter = m_desk.filter();
    m_session.setPage(page);
}

} // namespace slantlight::ui
