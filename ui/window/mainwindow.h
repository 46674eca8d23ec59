// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/preferencesdialog.h"
#include "ui/window/windowexport.h"
#include "ui/window/windowmessages.h"
#include "ui/window/windowopening.h"

#include <QMainWindow>
#include <QStringList>

namespace slantlight::ui {

class ArticleFind;
class ArticleView;
class Desk;
class FindBar;
class PageSettings;
class PartWalk;
class ReaderPanels;
class RulePacks;
class Session;
class WindowBars;
class WindowBatch;
class WindowColumns;
class WindowAgreement;
class WindowCompare;
class WindowExercises;
class WindowImport;
class WindowKeeping;
class WindowLibrary;
class WindowPages;
class WindowWorkshop;

/// The window: library, article, marks and notes, and what connects them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Both are borrowed and must outlive the window.
    MainWindow(Desk &desk, Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows what this start is to begin with: @p inputs, which are files, folders and addresses,
    /// else the article of last time; else it is the start page.
    void begin(const QStringList &inputs) { m_opening->begin(inputs); }
    /// From now on addresses of this machine and private networks may be fetched, or not.
    void setReach(Reach reach) { m_opening->setReach(reach); }
    void openFile(const QString &path) { m_opening->openFile(path); }
    void openSample() { m_opening->openSample(); }
    /// Writes the open article to @p path; done when the message says so.
    void exportTo(const QString &path, ExportFormat format) { m_exports->start(path, format); }
    /// Puts the dialog for @p packs into the menu, and says which of them cannot be used.
    void offerRulePacks(RulePacks &packs);
    /// Says something that stays until it is closed, such as why the library is not the usual one.
    void warn(const QString &text) { m_messages->warn(text); }

    /// Writes down in the session how the window stands and where one reads; a memo is saved.
    void keepSession();
    void showPreferences(PreferencesDialog::Page page);

    /// Whether something runs here that would end with the window.
    [[nodiscard]] bool isBusy() const;
    [[nodiscard]] ArticleView &page() { return *m_view; }
    [[nodiscard]] Actions &actions() { return *m_actions; }
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    void languageChosen(); ///< in the preferences; the session has it
    void restoreChosen(const QString &path); ///< a copy is to take the place of the library

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void build();
    void connectActions();
    void connectArticle();
    void connectPage();
    void restoreWindow();

    void enterArticle();
    void leaveArticle(); ///< shows the start page, now and at the next start
    void showWelcome();
    void followLibrary(); ///< what the start page lists may have changed
    void showOnlyText(bool only);
    void showFullScreen(bool full);

    Desk &m_desk;
    Session &m_session;
    Actions *m_actions;
    WindowOpening *m_opening;
    WindowLibrary *m_library;
    ArticleView *m_view;
    ArticleFind *m_find;
    FindBar *m_findBar;
    ReaderPanels *m_panels;
    WindowPages *m_pages;
    WindowMessages *m_messages;
    WindowColumns *m_columns;
    PageSettings *m_pageSettings;
    WindowBars *m_bars;
    WindowExport *m_exports;
    WindowImport *m_imports;
    WindowBatch *m_batch;
    WindowKeeping *m_keeping;
    WindowAgreement *m_agreement;
    WindowCompare *m_compare;
    WindowExercises *m_exercises;
    WindowWorkshop *m_workshop = nullptr; ///< as long as there are no packs
    PartWalk *m_walk;
};

} // namespace slantlight::ui
