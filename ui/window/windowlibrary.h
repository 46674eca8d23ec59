// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QObject>
#include <QString>

class QWidget;

namespace slantlight::ui {

class Desk;
class ExportProgress;
class LibraryPanel;
class ReaderPanels;
class WindowMessages;
class WindowOpening;

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
        ExportProgress &exports;
    };
    void connectTo(const Neighbours &neighbours);

    [[nodiscard]] LibraryPanel *panel() const { return m_panel; }

    /// Gives the search field of the panel the keyboard.
    void beginSearch();
    void search(const QString &text); ///< in all articles

Q_SIGNALS:
    void wanted(); ///< the panel has to be in view

private:
    void remove(const Neighbours &neighbours, const ArticleId &id, const QString &title);

    Desk &m_desk;
    LibraryPanel *m_panel;
};

} // namespace slantlight::ui
