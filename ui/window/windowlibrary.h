// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QObject>
#include <QString>

#include <vector>

class QWidget;

namespace slantlight::ui {

class Desk;
class Actions;
class ArticleView;
class WindowExport;
class LibraryPanel;
class ReaderPanels;
class Session;
class WindowColumns;
class WindowMessages;
class WindowOpening;
class WindowTables;

/// The library in the window: its panel, and what becomes of an article that is chosen, removed or
/// exported there.
class WindowLibrary : public QObject
{
    Q_OBJECT

public:
    /// @p desk is borrowed; @p window becomes the parent of this and of the panel.
    WindowLibrary(Desk &desk, QWidget *window);

    /// What the library has to do with; all are borrowed.
    struct Neighbours
    {
        WindowOpening &opening;
        ReaderPanels &panels;
        WindowMessages &messages;
        WindowExport &exports;
        Session &session;
        const Actions &actions;
        ArticleView &view;
        WindowColumns &columns;
    };
    void connectTo(const Neighbours &neighbours);

    void keepState(); ///< in the session

    [[nodiscard]] LibraryPanel *panel() const { return m_panel; }

    /// Gives the search field of the panel the keyboard.
    void beginSearch();
    void search(const QString &text); ///< in all articles

Q_SIGNALS:
    void wanted(); ///< the panel has to be in view

private:
    void remove(const Neighbours &neighbours, const std::vector<ArticleId> &ids,
                const QString &title);
    void emptyTrash();

    Desk &m_desk;
    LibraryPanel *m_panel;
    WindowTables *m_tables = nullptr; ///< from connectTo() on
};

} // namespace slantlight::ui
