// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "ui/window/exporter.h"

#include <QMainWindow>
#include <QStringList>

#include <optional>

class QLabel;
class QLineEdit;
class QMenu;
class QMimeData;
class QProgressBar;
class QSplitter;
class QStackedWidget;
class QTabWidget;
class QToolBar;
class QToolButton;

namespace slantlight::ui {

class Actions;
class AnnotationsPanel;
class ArticleView;
class Desk;
class FactsLine;
class FindBar;
class LibraryPanel;
class MarkersPanel;
class MessageBar;
class PanelFolds;
class RulePacks;
class Session;
class WelcomePage;

/// The window: library, article, marks and notes, and what connects them.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Both are borrowed and must outlive the window.
    MainWindow(Desk &desk, Session &session, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Shows what this start is to begin with: @p files, else the article of last time, else the
    /// sample on the very first start.
    void begin(const QStringList &files);
    void openFile(const QString &path);
    void openSample();
    /// Writes the open article to @p path; done when the message says so.
    void exportTo(const QString &path, ExportFormat format);
    /// Puts the dialog for @p packs into the menu, and says which of them cannot be used.
    void offerRulePacks(RulePacks &packs);
    /// Says something that stays until it is closed, such as why the library is not the usual one.
    void warn(const QString &text);

    [[nodiscard]] ArticleView &page() { return *m_view; }
    [[nodiscard]] Actions &actions() { return *m_actions; }
    [[nodiscard]] QString message() const;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makePage();
    void makeStatusBar();
    void connectActions();
    void connectViewActions();
    void connectDesk();
    void connectPanels();
    void restoreWindow();
    void restorePage();
    void saveSession();

    void showArticle();
    void enterArticle();
    void leaveArticle(); ///< shows the start page, now and at the next start
    void showWelcome();
    void goToStartPage();
    /// Keeps what is written, and lets go of the opening before; @p path is that of a file.
    void beginOpening(const QString &path = {});
    void showFigures();
    void showError(const Error &error);
    void showStatusMessage(const QString &text);
    /// Says what the last command of the undo stack did, with a button that takes it back.
    void showChange(const QString &text);
    void takeBack(); ///< undoes the last command; the keyboard stays on the page
    void followChanges();
    void showImportNote(const QString &encoding, int replaced);
    void applyStyle();
    void offerRecentFiles();
    void showOnlyText(bool only);
    void showFullScreen(bool full);
    void showCard(const QString &id);
    void showInspector(int tab);

    void chooseFile();
    void pasteArticle();
    void openFirst(const QMimeData &offered);
    void openArticle(const ArticleId &id);
    void removeAnnotation(const AnnotationId &id);
    void removeArticle(const ArticleId &id, const QString &title);
    void exportArticle(const ArticleId &id);
    void chooseExport(ExportFormat format);
    void showExported(const QString &path);

    Desk &m_desk;
    Session &m_session;
    Actions *m_actions;
    QMenu *m_recent;
    LibraryPanel *m_library;
    ArticleView *m_view;
    FindBar *m_findBar;
    MarkersPanel *m_markers;
    AnnotationsPanel *m_annotations;
    WelcomePage *m_welcome;
    FactsLine *m_facts;
    QStackedWidget *m_pages;
    MessageBar *m_messages;
    QTabWidget *m_inspector;
    QSplitter *m_columns;
    PanelFolds *m_folds;
    QToolBar *m_toolBar = nullptr;
    QLineEdit *m_findField = nullptr;
    QLabel *m_figures;
    QProgressBar *m_progress;
    QToolButton *m_cancelExport;
    Exporter *m_exporter;
    QString m_opening; ///< the file that is being opened, for the list of recent ones
    /// The message whose button takes back the command below an index of the undo stack.
    struct NoticedChange
    {
        QString text;
        int index = 0;
    };
    std::optional<NoticedChange> m_noticed;
    bool m_styling = false;
};

} // namespace slantlight::ui
