// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/pagesettings.h"

#include "ui/desk/desk.h"
#include "ui/look/popover.h"
#include "ui/look/windowstyle.h"
#include "ui/look/windowtheme.h"
#include "ui/reader/articleview.h"
#include "ui/reader/outline.h"
#include "ui/window/actions.h"
#include "ui/window/outlinepopover.h"
#include "ui/window/readingcontrols.h"
#include "ui/window/session.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QGuiApplication>
#include <QToolButton>

namespace slantlight::ui {

namespace {

void check(const QActionGroup &group, const QVariant &value)
{
    for (QAction *const action : group.actions()) {
        action->setChecked(action->data() == value);
    }
}

} // namespace

PageSettings::PageSettings(Desk &desk, ArticleView &view, Session &session, const Actions &actions,
                           QWidget *window)
    : QObject(window)
    , m_desk(desk)
    , m_view(view)
    , m_session(session)
    , m_actions(actions)
    , m_window(*window)
{
    const Session::Page page = session.page();
    if (page.window != WindowTheme::System) {
        wear(page.window);
    }
    m_theme = page.theme;
    showTheme();
    view.setTextStyle(page.text);
    desk.setFilter(page.filter);
    check(*actions.themes, page.theme ? QVariant(static_cast<int>(*page.theme)) : QVariant());
    check(*actions.windowThemes, static_cast<int>(page.window));
    actions.dimText->setChecked(page.isDimmed);
    window->installEventFilter(this);
    connect(actions.onlyText, &QAction::toggled, this, &PageSettings::dim);
    connect(actions.dimText, &QAction::toggled, this, &PageSettings::dim);
    connect(actions.themes, &QActionGroup::triggered, this, &PageSettings::chooseTheme);
    connect(actions.windowThemes, &QActionGroup::triggered, this, &PageSettings::chooseWindowTheme);
    connect(actions.largerText, &QAction::triggered, &view, &ArticleView::enlargeText);
    connect(actions.smallerText, &QAction::triggered, &view, &ArticleView::reduceText);
    connect(actions.usualText, &QAction::triggered, &view, &ArticleView::resetTextSize);
    connect(actions.textAndPage, &QAction::triggered, this, &PageSettings::openPopover);
    connect(actions.outline, &QAction::triggered, this, &PageSettings::openOutline);
    connect(&desk, &Desk::articleOpened, this, &PageSettings::followArticle);
    connect(&desk, &Desk::articleClosed, this, &PageSettings::followArticle);
    followArticle();
    connect(&view, &ArticleView::textStyleChanged, this, &PageSettings::keep);
}

void PageSettings::showTheme()
{
    const QPalette window = QGuiApplication::palette();
    const PageTheme night = isHighContrast(window) ? PageTheme::HighContrast : PageTheme::Dark;
    m_view.setPageTheme(m_theme.value_or(isDark(window) ? night : PageTheme::Light));
}

void PageSettings::chooseTheme(const QAction *action)
{
    m_theme.reset();
    if (action->data().isValid()) {
        m_theme = static_cast<PageTheme>(action->data().toInt());
    }
    showTheme();
    keep();
}

void PageSettings::chooseWindowTheme(const QAction *action)
{
    const auto theme = static_cast<WindowTheme>(action->data().toInt());
    Session::Page page = m_session.page();
    page.window = theme;
    m_session.setPage(page);
    wear(theme);
    showTheme();
    if (m_popover != nullptr) {
        m_popover->setStyleSheet(windowStyleSheet(QGuiApplication::palette()));
    }
}

void PageSettings::dim()
{
    m_actions.dimText->setEnabled(m_actions.onlyText->isChecked());
    m_view.setDimmed(m_actions.onlyText->isChecked() && m_actions.dimText->isChecked());
    keep();
}

void PageSettings::followArticle()
{
    const auto article = m_desk.article();
    m_actions.outline->setEnabled(article && !outlineOf(*article).empty());
}

void PageSettings::openPopover()
{
    if (m_popover == nullptr) { // it loads more than a start needs
        m_controls = new ReadingControls(m_view, m_actions, &m_window);
        m_popover = new Popover(*m_controls, &m_window);
    }
    m_popover->openBelow(placeOf(*m_actions.textAndPage), m_controls->first());
}

void PageSettings::openOutline()
{
    if (m_outline == nullptr) {
        m_outline = new OutlinePopover(m_view, &m_window);
        connect(&m_desk, &Desk::articleOpened, m_outline, &QWidget::hide);
    }
    m_outline->open(placeOf(*m_actions.outline));
}

/// Where the button of @p action is on the screen, else the page's upper end.
QRect PageSettings::placeOf(const QAction &action) const
{
    for (const QObject *const each : action.associatedObjects()) {
        const auto *const button = qobject_cast<const QToolButton *>(each);
        if (button != nullptr && button->isVisible()) {
            return {button->mapToGlobal(QPoint()), button->size()};
        }
    }
    return {m_view.mapToGlobal(QPoint(m_view.width() - 16, 8)), QSize(0, 0)};
}

bool PageSettings::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::PaletteChange) {
        showTheme();
    }
    return QObject::eventFilter(watched, event);
}

void PageSettings::keep()
{
    Session::Page page = m_session.page();
    page.theme = m_theme;
    page.text = m_view.textStyle();
    page.isDimmed = m_actions.dimText->isChecked();
    page.filter = m_desk.filter();
    m_session.setPage(page);
}

} // namespace slantlight::ui
