// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window remembers from one start to the next; the window itself is in mainwindow.cpp.

#include "ui/annotations/annotationspanel.h"
#include "ui/desk/desk.h"
#include "ui/library/librarypanel.h"
#include "ui/look/windowstyle.h"
#include "ui/reader/articleview.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/panelfolds.h"
#include "ui/window/session.h"

#include <QAction>
#include <QActionGroup>
#include <QScreen>
#include <QSplitter>
#include <QTabWidget>

namespace slantlight::ui {

void MainWindow::restoreWindow()
{
    const Session::Window window = m_session.window();
    if (window.geometry.isEmpty() || !restoreGeometry(window.geometry)) {
        // With room for the frame: the status line is of no use below the screen's edge.
        resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(16, 48)));
    }
    if (!window.columns.isEmpty()) {
        m_columns->restoreState(window.columns);
    }
    m_actions->library->setChecked(window.library);
    m_actions->inspector->setChecked(window.inspector);
    m_library->setVisible(window.library);
    m_inspector->setVisible(window.inspector);
    m_inspector->setCurrentIndex(window.tab);
}

void MainWindow::restorePage()
{
    const Session::Page page = m_session.page();
    const PageTheme theme =
        page.theme.value_or(isDark(palette()) ? PageTheme::Dark : PageTheme::Light);
    m_view->setPageTheme(theme);
    m_view->setTextSize(page.textSize);
    m_desk.setFilter(page.filter);
    for (QAction *const action : m_actions->themes->actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(theme));
    }
}

void MainWindow::saveSession()
{
    m_annotations->saveMemo();
    m_session.setWindow({.geometry = saveGeometry(),
                         .columns = m_columns->saveState(),
                         .library = m_folds->wantsLibrary(),
                         .inspector = m_folds->wantsInspector(),
                         .tab = m_inspector->currentIndex()});
    Session::Page page = m_session.page();
    page.textSize = m_view->textSize();
    page.filter = m_desk.filter();
    m_session.setPage(page);
    if (m_desk.article()) {
        m_desk.setReadingPlace(m_view->readingPlace());
    }
}

} // namespace slantlight::ui
