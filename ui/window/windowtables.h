// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"

#include <QObject>

#include <memory>

namespace slantlight::ui {

class Actions;
class AnnotationsWindow;
class ArticleView;
class Desk;
class FiguresWindow;
class LibraryPanel;
class Session;
class WindowColumns;
class WindowOpening;

/// What goes over the whole library, in windows of their own: the table of all annotations, and the
/// figures; and the library's actions of the menu.
class WindowTables : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed.
    struct Parts
    {
        Desk &desk;
        Session &session;
        const Actions &actions;
        ArticleView &view;
        WindowOpening &opening;
        LibraryPanel &library;
        WindowColumns &columns;
    };
    /// @p library becomes the parent.
    WindowTables(const Parts &parts, QObject &library);
    ~WindowTables() override;

    /// Writes down in the session how the tables and the library's list stand.
    void keepState();

private:
    void openAnnotations();
    void openFigures();
    void goTo(const ArticleId &article, const AnnotationId &annotation);
    void reveal();

    Parts m_parts;
    std::unique_ptr<AnnotationsWindow> m_annotations; ///< once they were asked for
    std::unique_ptr<FiguresWindow> m_figures;
    ArticleId m_article; ///< that is on its way, and ...
    AnnotationId m_wanted; ///< ... what is to be shown in it
};

} // namespace slantlight::ui
