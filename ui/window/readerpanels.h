// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QObject>

class QWidget;

namespace slantlight::ui {

class AnnotationsPanel;
class ArticleView;
class Desk;
class MarkersPanel;
class ProfilePanel;
class Session;
class SourcesPanel;

/// The panels that list what lies on the article and who speaks in it, joined to the article
/// itself: what is chosen, pointed at or to be written in one of them is so in the others.
class ReaderPanels : public QObject
{
    Q_OBJECT

public:
    /// @p desk, @p view and @p session, which keeps the order of the marks, are borrowed; @p window
    /// becomes the parent of this and of the panels.
    ReaderPanels(Desk &desk, ArticleView &view, Session &session, QWidget *window);

    [[nodiscard]] MarkersPanel *markers() const { return m_markers; }
    [[nodiscard]] SourcesPanel *sources() const { return m_sources; }
    [[nodiscard]] AnnotationsPanel *annotations() const { return m_annotations; }
    [[nodiscard]] ProfilePanel *profile() const { return m_profile; }

    /// Saves what is being typed as a memo.
    void saveMemo();

Q_SIGNALS:
    void notesWanted(); ///< a memo is to be written: the panel has to be in view

private:
    void connectSources(Desk &desk);
    void showCard(const QString &id);
    void editMemo(const slantlight::AnnotationId &id);

    ArticleView &m_view;
    MarkersPanel *m_markers;
    SourcesPanel *m_sources;
    AnnotationsPanel *m_annotations;
    ProfilePanel *m_profile;
};

} // namespace slantlight::ui
