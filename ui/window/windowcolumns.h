// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/panelfolds.h"
#include "ui/window/session.h"

#include <QByteArray>
#include <QSplitter>

class QTabWidget;

namespace slantlight::ui {

class Actions;
class AnnotationsPanel;
class LibraryPanel;
class MarkersPanel;
class ProfilePanel;
class SourcesPanel;

/// The three columns of the window: library, article, and marks, sources, notes and profile as
/// tabs; how wide they are, and which of them are shown.
class WindowColumns : public QSplitter
{
    Q_OBJECT

public:
    struct Parts
    {
        LibraryPanel *library;
        QWidget *article;
        MarkersPanel *markers;
        SourcesPanel *sources;
        AnnotationsPanel *annotations;
        ProfilePanel *profile;
    };
    /// The parts become children of this.
    WindowColumns(const Parts &parts, const Actions &actions, QWidget *parent);

    /// Takes all of @p window but its geometry.
    void restore(const Session::Window &window);
    /// Returns how the columns are now; the geometry is left empty.
    [[nodiscard]] Session::Window state() const;

    /// The window is @p width pixels wide now: what has no room is folded away.
    void followWidth(int width);
    void setOnlyText(bool only) { m_folds.setOnlyText(only); }
    [[nodiscard]] bool isOnlyText() const { return m_folds.isOnlyText(); }
    /// Puts the panels aside for a page that takes all the width, or brings them back.
    void setPutAside(bool aside);
    void showLibrary();
    void showNotes();
    /// Adds the panel of exercises, which is not shown yet.
    void addExercise(QWidget *panel);
    /// In an exercise there are only its panel and the notes: the others would give the key away.
    void setExercise(bool isOn);
    [[nodiscard]] QTabWidget *inspector() const { return m_inspector; }

Q_SIGNALS:
    void onlyTextChanged(bool only);

protected:
    QSplitterHandle *createHandle() override;

private:
    [[nodiscard]] bool isInExercise() const;
    void makeRoomForExercise(bool isOn);
    void showPanel(QWidget &panel, bool shown);
    void arrange(); ///< puts the panels on the sides where they are to stand

    const Actions &m_actions;
    QWidget *m_library;
    QWidget *m_article;
    int m_exerciseTab = -1;
    int m_usualTab = 0; ///< that is chosen without an exercise
    QByteArray m_usual; ///< the columns before an exercise took more; empty: it did not
    int m_width = 0; ///< of the window
    QByteArray m_wide; ///< the columns before a narrow window made panels as small as they can be
    QTabWidget *m_inspector;
    PanelFolds m_folds;
};

} // namespace slantlight::ui
