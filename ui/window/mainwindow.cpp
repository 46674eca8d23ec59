// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "ui/annotations/annotationspanel.h"
#include "ui/desk/desk.h"
#include "ui/inspector/markerspanel.h"
#include "ui/inspector/weightslider.h"
#include "ui/library/librarypanel.h"
#include "ui/look/icons.h"
#include "ui/look/windowstyle.h"
#include "ui/reader/articleview.h"
#include "ui/reader/findbar.h"
#include "ui/window/actions.h"
#include "ui/window/factsline.h"
#include "ui/window/messagebar.h"
#include "ui/window/panelfolds.h"
#include "ui/window/session.h"
#include "ui/window/unsavedmemos.h"
#include "ui/window/welcomepage.h"
#include "ui/window/windowmenus.h"
#include "ui/words/errortext.h"

#include <QAction>
#include <QActionGroup>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

MainWindow::MainWindow(Desk &desk, Session &session, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_session(session)
    , m_actions(new Actions(*this))
    , m_recent(new QMenu(tr("Open &recent"), this))
    , m_library(new LibraryPanel(desk, this))
    , m_view(new ArticleView(desk, this))
    , m_findBar(new FindBar(desk, *m_view, m_view))
    , m_markers(new MarkersPanel(desk, this))
    , m_annotations(new AnnotationsPanel(desk, this))
    , m_welcome(new WelcomePage(*m_actions, this))
    , m_facts(new FactsLine(desk, this))
    , m_pages(new QStackedWidget(this))
    , m_messages(new MessageBar(m_pages))
    , m_inspector(new QTabWidget(this))
    , m_columns(new QSplitter(this))
    , m_folds(new PanelFolds(*m_actions->library, *m_actions->inspector, this))
    , m_figures(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancelExport(new QToolButton(this))
    , m_exporter(new Exporter(this))
{
    build();
    connectActions();
    connectViewActions();
    connectDesk();
    connectPanels();
    restoreWindow();
    restorePage();
    offerRecentFiles();
    showWelcome();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    setWindowTitle(tr("Slantlight"));
    setMinimumWidth(360);
    setAcceptDrops(true);
    describeKeys(*m_actions);
    const ToolBar tools = makeToolBar(*m_actions, m_recent, new WeightSlider(m_desk, this), this);
    m_toolBar = tools.bar;
    m_findField = tools.find;
    m_findField->installEventFilter(this);

    m_inspector->setDocumentMode(true);
    m_inspector->addTab(m_markers, tr("Marks"));
    m_inspector->addTab(m_annotations, tr("Notes"));
    m_inspector->setAccessibleName(tr("Marks and notes"));
    m_library->setMinimumWidth(160);
    m_inspector->setMinimumWidth(220);
    m_pages->addWidget(m_welcome);
    m_pages->addWidget(makePage());
    m_columns->addWidget(m_library);
    m_columns->addWidget(m_pages);
    m_columns->addWidget(m_inspector);
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({236, 724, 320});

    setCentralWidget(m_columns);
    makeStatusBar();
    applyStyle();
    setTabOrder(m_view, m_messages->actionButton());
}

QWidget *MainWindow::makePage()
{
    auto *const page = new QWidget(this);
    auto *const column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_facts);
    column->addWidget(m_view, 1);
    return page;
}

void MainWindow::makeStatusBar()
{
    m_figures->setObjectName(u"status"_s);
    m_figures->setTextFormat(Qt::PlainText);
    m_figures->setMinimumWidth(1); // else the window could be no narrower
    m_figures->setAccessibleName(tr("Figures of the article"));
    m_figures->setContentsMargins(10, 0, 0, 0);
    m_progress->setRange(0, 100);
    m_progress->setMaximumWidth(160);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_cancelExport->setIcon(symbolicIcon(u"close"_s));
    m_cancelExport->setAutoRaise(true);
    m_cancelExport->setToolTip(tr("Cancel the export"));
    m_cancelExport->setAccessibleName(tr("Cancel the export"));
    m_progress->hide();
    m_cancelExport->hide();
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_figures, 1);
    statusBar()->addPermanentWidget(m_progress);
    statusBar()->addPermanentWidget(m_cancelExport);
}

void MainWindow::warn(const QString &text)
{
    m_messages->showWarning(text);
}

QString MainWindow::message() const
{
    return m_messages->text();
}

void MainWindow::showArticle()
{
    const auto article = m_desk.article();
    if (!m_opening.isEmpty()) {
        m_session.addRecentFile(std::exchange(m_opening, {}));
        offerRecentFiles();
    }
    m_messages->leaveArticle();
    showFigures();
    enterArticle();
}

void MainWindow::enterArticle()
{
    const auto article = m_desk.article();
    m_session.setArticle(article->id());
    m_pages->setCurrentIndex(1);
    m_view->viewport()->repaint(); // a long text takes a moment: the title comes with it
    //: %1 is an article's title.
    setWindowTitle(tr("%1 — Slantlight").arg(article->title()));
    for (QAction *const action : {m_actions->exportPdf, m_actions->exportHtml}) {
        action->setEnabled(true);
    }
    if (!m_library->holdsKeyboard()) {
        m_view->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::leaveArticle()
{
    m_session.setArticle({});
    showWelcome();
}

void MainWindow::showWelcome()
{
    setWindowTitle(tr("Slantlight"));
    m_welcome->setRecentFiles(m_session.recentFiles());
    m_pages->setCurrentIndex(0);
    for (QAction *const action : {m_actions->exportPdf, m_actions->exportHtml}) {
        action->setEnabled(false);
    }
    showFigures();
}

void MainWindow::showFigures()
{
    m_figures->setText(statusText(m_desk));
    m_figures->setToolTip(statusToolTip(m_desk));
}

void MainWindow::showError(const Error &error)
{
    if (!m_opening.isEmpty() && !m_desk.isOpening()) {
        m_session.forgetRecentFile(std::exchange(m_opening, {}));
        offerRecentFiles();
    }
    // What somebody wrote stands in it, or has to be looked at: the next letter that is saved must
    // not take it away.
    if (error.code == ErrorCode::ChangedElsewhere || error.code == ErrorCode::DeletedElsewhere) {
        m_messages->showWarning(errorText(error));
    } else if (error.code == ErrorCode::Cancelled) { // which is what was asked for
        m_messages->showNotice(errorText(error));
    } else {
        m_messages->showError(errorText(error));
    }
}

void MainWindow::showStatusMessage(const QString &text)
{
    m_noticed.reset();
    m_messages->showNotice(text);
}

void MainWindow::showChange(const QString &text)
{
    m_messages->showNotice(text, {.text = tr("Undo"), .run = [this] {
                                      takeBack();
                                      m_view->setFocus(Qt::OtherFocusReason);
                                  }});
    m_noticed = NoticedChange{.text = text, .index = m_desk.undoStack().index()};
}

void MainWindow::takeBack()
{
    const QWidget *const before = focusWidget();
    m_desk.undoStack().undo();
    // A memo that is taken away from under the keyboard leaves it on whatever comes next.
    if (focusWidget() != before && m_view->isVisible()) {
        m_view->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::followChanges()
{
    // The button would take back another command than the message names.
    if (m_noticed && m_noticed->index != m_desk.undoStack().index()) {
        if (m_messages->text() == m_noticed->text) {
            m_messages->dismiss();
        }
        m_noticed.reset();
    }
}

void MainWindow::showImportNote(const QString &encoding, int replaced)
{
    QString text;
    if (!encoding.isEmpty()) {
        //: %1 is an encoding such as "windows-1252".
        text =
            tr("The file was read as %1. If letters look wrong, save it as UTF-8 and open it again.")
                .arg(encoding);
    }
    if (replaced > 0) {
        text +=
            (text.isEmpty() ? QString() : u" "_s)
            + tr(
                "%n character(s) could not be decoded, and � stands in place of each. Save the file "
                "again as UTF-8 to get them back.",
                nullptr, replaced);
    }
    m_messages->showNotice(text);
}

void MainWindow::applyStyle()
{
    const QScopedValueRollback styling(m_styling, true);
    // Not on the window: the page has colours of its own, which a style sheet would wash out.
    const QString style = windowStyleSheet(QGuiApplication::palette());
    for (QWidget *const part :
         {static_cast<QWidget *>(m_toolBar), static_cast<QWidget *>(statusBar()),
          static_cast<QWidget *>(m_messages), static_cast<QWidget *>(m_library),
          static_cast<QWidget *>(m_inspector), static_cast<QWidget *>(m_welcome),
          static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_findBar),
          static_cast<QWidget *>(m_columns->handle(1)),
          static_cast<QWidget *>(m_columns->handle(2))}) {
        part->setStyleSheet(style);
    }
}

void MainWindow::showOnlyText(bool only)
{
    m_toolBar->setVisible(!only);
    statusBar()->setVisible(!only);
    m_facts->setWanted(!only);
    m_actions->onlyText->setChecked(only);
}

void MainWindow::showFullScreen(bool full)
{
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, full));
    m_folds->setOnlyText(full);
}

void MainWindow::showInspector(int tab)
{
    m_actions->inspector->setChecked(true);
    m_inspector->setCurrentIndex(tab);
}

void MainWindow::removeAnnotation(const AnnotationId &id)
{
    const bool wasThere = m_desk.annotation(id) != nullptr;
    m_desk.removeAnnotation(id);
    if (wasThere && m_desk.annotation(id) == nullptr) {
        showChange(tr("Annotation removed."));
    }
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_styling) {
        applyStyle();
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        constexpr int roomForTools = 800;
        setNarrow({.bar = m_toolBar, .find = m_findField}, width() < roomForTools);
        m_folds->followWidth(width());
    }
}

void MainWindow::showCard(const QString &id)
{
    m_view->showMarker(id);
    m_view->showCard(id);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QMainWindow::keyPressEvent(event);
    } else if (!m_view->dismiss()) { // the focus may be on a panel
        if (!m_findBar->isHidden()) {
            m_findBar->dismiss();
        } else if (!m_messages->text().isEmpty()) {
            m_messages->dismiss();
        } else if (m_folds->isOnlyText()) {
            m_actions->fullScreen->setChecked(false);
            m_folds->setOnlyText(false);
        }
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveSession();
    if (!settleUnsavedMemos(m_desk, this)) {
        event->ignore();
        return;
    }
    m_desk.cancelOpening();
    m_exporter->cancel();
    QMainWindow::closeEvent(event);
}

} // namespace slantlight::ui
