// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/readerpanels.h"

#include "ui/annotations/annotationspanel.h"
#include "ui/desk/desk.h"
#include "ui/inspector/markerspanel.h"
#include "ui/inspector/profilepanel.h"
#include "ui/inspector/sourcespanel.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readeractions.h"
#include "ui/reader/readerfocus.h"
#include "ui/reader/readermenu.h"
#include "ui/window/helpdialogs.h"
#include "ui/window/session.h"

namespace slantlight::ui {

ReaderPanels::ReaderPanels(Desk &desk, ArticleView &view, Session &session, QWidget *window)
    : QObject(window)
    , m_view(view)
    , m_markers(new MarkersPanel(desk, window))
    , m_sources(new SourcesPanel(window))
    , m_annotations(new AnnotationsPanel(desk, window))
    , m_profile(new ProfilePanel(desk, window))
{
    ReaderFocus &focus = view.readerFocus();
    connect(&focus, &ReaderFocus::markerFocused, m_markers, &MarkersPanel::focusMarker);
    connect(&focus, &ReaderFocus::attended, m_markers, &MarkersPanel::lightUp);
    connect(&view, &ArticlePage::tickPointedAt, &focus, &ReaderFocus::pointAt);
    connect(&view, &ArticlePage::tickPointedAt, m_markers, &MarkersPanel::lightUp);
    connect(m_markers, &MarkersPanel::markerChosen, &focus,
            qOverload<const QString &>(&ReaderFocus::goTo));
    connect(m_markers, &MarkersPanel::markerPointedAt, &focus, &ReaderFocus::pointAt);
    const auto addActions = [this, &desk](QMenu &menu, const QString &id) {
        addRowActions(menu, m_view, desk, id);
    };
    connect(m_markers, &MarkersPanel::menuOpening, &view, addActions);
    connect(m_annotations, &AnnotationsPanel::menuOpening, &view, addActions);
    connect(m_markers, &MarkersPanel::cardRequested, this, &ReaderPanels::showCard);
    m_markers->setOrder(session.markerOrder());
    connect(m_markers, &MarkersPanel::orderChanged, this,
            [&session](MarkerOrder order) { session.setMarkerOrder(order); });

    connect(&focus, &ReaderFocus::annotationFocused, m_annotations,
            &AnnotationsPanel::focusAnnotation);
    connect(&view, &QTextEdit::selectionChanged, m_annotations,
            [this] { m_annotations->setSelection(m_view.selectedSpan()); });
    connect(m_annotations, &AnnotationsPanel::annotationChosen, &focus,
            [&focus](const AnnotationId &id) { focus.goTo(id.text()); });
    connect(m_annotations, &AnnotationsPanel::annotationPointedAt, &focus, &ReaderFocus::pointAt);
    connect(m_annotations, &AnnotationsPanel::removalRequested, &view.readerActions(),
            &ReaderActions::removeAnnotation);
    connect(m_annotations, &AnnotationsPanel::changeMade, &view.readerActions(),
            &ReaderActions::changeMade);
    connect(m_annotations, &AnnotationsPanel::said, &view.readerActions(), &ReaderActions::said);
    connect(m_annotations, &AnnotationsPanel::left, &view, qOverload<>(&QWidget::setFocus));
    connect(&view.readerActions(), &ReaderActions::memoRequested, this, &ReaderPanels::editMemo);
    connectSources(desk);
    m_markers->setProperty(helpPageProperty, QStringLiteral("marks"));
    m_sources->setProperty(helpPageProperty, QStringLiteral("sources"));
    m_annotations->setProperty(helpPageProperty, QStringLiteral("notes"));
    m_profile->setProperty(helpPageProperty, QStringLiteral("sources"));
}

void ReaderPanels::connectSources(Desk &desk)
{
    const auto follow = [this, &desk] {
        m_sources->showReview(desk.review());
    };
    connect(&desk, &Desk::articleOpened, m_sources, &SourcesPanel::turnOff); // be it the same
    connect(&desk, &Desk::articleOpened, m_sources, follow);
    connect(&desk, &Desk::articleClosed, m_sources, follow);
    connect(&desk, &Desk::markersChanged, m_sources, follow); // by other rules, perhaps
    connect(m_sources, &SourcesPanel::lit, &m_view, &ArticleView::showPassages);
    connect(m_sources, &SourcesPanel::placeChosen, &m_view,
            [this](TextSpan place) { m_view.showOffset(place.begin()); });
    connect(&m_view, &ArticleView::passagesLeft, m_sources, &SourcesPanel::turnOff);
}

void ReaderPanels::saveMemo()
{
    m_annotations->saveMemo();
}

void ReaderPanels::showCard(const QString &id)
{
    m_view.readerFocus().goTo(id);
    m_view.showCard(id);
}

void ReaderPanels::editMemo(const AnnotationId &id)
{
    Q_EMIT notesWanted();
    m_annotations->editMemo(id);
}

} // namespace slantlight::ui
