// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowtables.h"

#include "ui/desk/desk.h"
#include "ui/figures/figureswindow.h"
#include "ui/library/annotationswindow.h"
#include "ui/library/librarypanel.h"
#include "ui/library/shelftree.h"
#include "ui/reader/articleview.h"
#include "ui/window/actions.h"
#include "ui/window/session.h"
#include "ui/window/windowcolumns.h"
#include "ui/window/windowlook.h"
#include "ui/window/windowopening.h"

#include <QAction>

namespace slantlight::ui {

namespace {

void bringUp(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

WindowTables::WindowTables(const Parts &parts, QObject &library)
    : QObject(&library)
    , m_parts(parts)
{
    connect(parts.actions.annotationTable, &QAction::triggered, this,
            &WindowTables::openAnnotations);
    connect(parts.actions.libraryFigures, &QAction::triggered, this, &WindowTables::openFigures);
    connect(parts.actions.newCollection, &QAction::triggered, this, [parts] {
        parts.columns.showLibrary();
        parts.library.shelf().beginCollection();
    });
    connect(parts.actions.keepSearch, &QAction::triggered, &parts.library,
            &LibraryPanel::keepSearch);
    parts.actions.newCollection->setEnabled(!parts.desk.isLibraryReadOnly());
    parts.library.setSorting(parts.session.librarySorting());
    connect(&parts.desk, &Desk::articleOpened, this, &WindowTables::reveal);
}

WindowTables::~WindowTables() = default;

void WindowTables::keepState()
{
    m_parts.session.setLibrarySorting(m_parts.library.sorting());
    if (m_annotations) {
        m_parts.session.setAnnotationColumns(m_annotations->columns());
    }
}

void WindowTables::openAnnotations()
{
    if (!m_annotations) {
        m_annotations = std::make_unique<AnnotationsWindow>(m_parts.desk);
        new WindowLook(*m_annotations, m_annotations->styledParts());
        m_annotations->restoreColumns(m_parts.session.annotationColumns());
        connect(m_annotations.get(), &AnnotationsWindow::annotationWanted, this,
                &WindowTables::goTo);
    }
    bringUp(*m_annotations);
}

void WindowTables::openFigures()
{
    if (!m_figures) {
        m_figures = std::make_unique<FiguresWindow>(m_parts.desk);
        new WindowLook(*m_figures, m_figures->styledParts());
    }
    bringUp(*m_figures);
}

void WindowTables::goTo(const ArticleId &article, const AnnotationId &annotation)
{
    m_article = article;
    m_wanted = annotation;
    if (m_parts.desk.article() && m_parts.desk.article()->id() == article) {
        reveal();
    } else {
        m_parts.opening.openFromLibrary(article);
    }
}

void WindowTables::reveal()
{
    const auto article = m_parts.desk.article();
    const PlacedAnnotation *const placed = m_parts.desk.annotation(m_wanted);
    if (article && article->id() == m_article && placed != nullptr && placed->anchor.span) {
        m_parts.view.moveCaret(placed->anchor.span->begin());
        m_parts.view.reveal(*placed->anchor.span);
        m_parts.view.window()->raise();
        m_parts.view.window()->activateWindow();
    }
    m_wanted = {};
}

} // namespace slantlight::ui
