// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "ui/desk/desk.h"
#include "ui/inspector/profilepanel.h"
#include "ui/library/librarypanel.h"
#include "ui/look/keyboardfocus.h"
#include "ui/packs/rulepacks.h"
#include "ui/reader/articlefind.h"
#include "ui/reader/articleview.h"
#include "ui/reader/findbar.h"
#include "ui/reader/findfield.h"
#include "ui/reader/readeractions.h"
#include "ui/reader/readerfocus.h"
#include "ui/window/articleversions.h"
#include "ui/window/droptarget.h"
#include "ui/window/helpdialogs.h"
#include "ui/window/motion.h"
#include "ui/window/pagesettings.h"
#include "ui/window/partwalk.h"
#include "ui/window/printing.h"
#include "ui/window/readerpanels.h"
#include "ui/window/readinghistory.h"
#include "ui/window/session.h"
#include "ui/window/sheetprinting.h"
#include "ui/window/undohistory.h"
#include "ui/window/unsavedmemos.h"
#include "ui/window/windowagreement.h"
#include "ui/window/windowbars.h"
#include "ui/window/windowbatch.h"
#include "ui/window/windowcodebook.h"
#include "ui/window/windowcolumns.h"
#include "ui/window/windowcommands.h"
#include "ui/window/windowcompare.h"
#include "ui/window/windowexercises.h"
#include "ui/window/windowexport.h"
#include "ui/window/windowfind.h"
#include "ui/window/windowimport.h"
#include "ui/window/windowkeeping.h"
#include "ui/window/windowlibrary.h"
#include "ui/window/windowlook.h"
#include "ui/window/windowpages.h"
#include "ui/window/windowverdicts.h"
#include "ui/window/windowworkshop.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QScreen>

#include <utility>
#include <vector>

namespace slantlight::ui {

namespace {

std::vector<QWidget *> joined(std::vector<QWidget *> parts, const std::vector<QWidget *> &more)
{
    parts.insert(parts.end(), more.begin(), more.end());
    return parts;
}

} // namespace

MainWindow::MainWindow(Desk &desk, Session &session, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_session(session)
    , m_actions(new Actions(*this))
    , m_opening(new WindowOpening(desk, session, *m_actions, *this))
    , m_library(new WindowLibrary(desk, this))
    , m_view(new ArticleView(desk, this))
    , m_find(new ArticleFind(desk, *m_view, this))
    , m_findBar(new FindBar(*m_find, *m_view))
    , m_panels(new ReaderPanels(desk, *m_view, session, this))
    , m_pages(new WindowPages(desk, *m_view, *m_actions, this))
    , m_messages(new WindowMessages(desk, *m_actions, *m_view, *m_pages))
    , m_columns(new WindowColumns({.library = m_library->panel(),
                                   .article = m_pages,
                                   .markers = m_panels->markers(),
                                   .sources = m_panels->sources(),
                                   .annotations = m_panels->annotations(),
                                   .profile = m_panels->profile()},
                                  *m_actions, this))
    , m_pageSettings(new PageSettings(desk, *m_view, session, *m_actions, this))
    , m_bars(new WindowBars(desk, *m_view, *m_find, *m_actions, m_opening->recentMenu(), *this))
    , m_exports(new WindowExport({desk, session, *m_actions, *m_messages}, *this))
    , m_imports(new WindowImport({desk, *m_actions, *m_messages, *m_opening}, *this))
    , m_batch(new WindowBatch(desk, *m_messages, *this))
    , m_keeping(new WindowKeeping(desk, *m_actions, *m_messages, *this))
    , m_agreement(new WindowAgreement({.desk = desk,
                                       .session = session,
                                       .actions = *m_actions,
                                       .view = *m_view,
                                       .opening = *m_opening,
                                       .messages = *m_messages},
                                      *this))
    , m_compare(new WindowCompare({.desk = desk,
                                   .session = session,
                                   .actions = *m_actions,
                                   .article = *m_view,
                                   .pages = *m_pages,
                                   .columns = *m_columns,
                                   .messages = *m_messages,
                                   .opening = *m_opening,
                                   .library = *m_library->panel(),
                                   .find = *m_bars->find()},
                                  *this))
    , m_exercises(new WindowExercises(desk, *m_actions,
                                      {.opening = *m_opening,
                                       .pages = *m_pages,
                                       .columns = *m_columns,
                                       .messages = *m_messages,
                                       .view = *m_view},
                                      *this))
    , m_walk(new PartWalk(joined({m_bars->styledParts().front(), m_library->panel(), m_pages,
                                  m_columns->inspector(), &m_messages->bar()},
                                 m_compare->view().parts()),
                          *this))
{
    build();
    connectActions();
    connectArticle();
    connectPage();
    new WindowCodebook(desk, *m_actions, *m_messages, *this);
    new WindowVerdicts({.desk = desk,
                        .actions = *m_actions,
                        .view = *m_view,
                        .markers = *m_panels->markers(),
                        .messages = *m_messages},
                       *this);
    m_library->connectTo({.opening = *m_opening,
                          .panels = *m_panels,
                          .messages = *m_messages,
                          .exports = *m_exports,
                          .session = m_session,
                          .actions = *m_actions,
                          .view = *m_view,
                          .columns = *m_columns});
    restoreWindow();
    showWelcome();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    setWindowTitle(tr("Slantlight"));
    setMinimumWidth(360);
    setCentralWidget(m_columns);
    std::vector<QWidget *> styled{&m_messages->bar(),  m_library->panel(),   m_columns->inspector(),
                                  m_findBar,           m_columns->handle(0), m_columns->handle(1),
                                  m_columns->handle(2)};
    for (const auto &parts :
         {m_pages->styledParts(), m_bars->styledParts(), m_compare->view().styledParts()}) {
        styled.insert(styled.end(), parts.begin(), parts.end());
    }
    new WindowLook(*this, std::move(styled));
    new KeyboardFocus(*this);
    new Motion(*m_actions->still, m_session, this);
}

void MainWindow::connectActions()
{
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    const auto *const finding =
        new WindowFind(m_desk, *m_actions, {*m_find, *m_view, *m_findBar, *m_bars->find()}, *this);
    connect(finding, &WindowFind::wantedInAll, m_library, &WindowLibrary::search);
    connect(m_actions->searchLibrary, &QAction::triggered, m_library, &WindowLibrary::beginSearch);
    connect(m_library, &WindowLibrary::wanted, m_columns, &WindowColumns::showLibrary);
    connect(m_actions->fullScreen, &QAction::toggled, this, &MainWindow::showFullScreen);
    connect(m_columns, &WindowColumns::onlyTextChanged, this, &MainWindow::showOnlyText);
    connect(m_actions->nextPart, &QAction::triggered, this,
            [this] { m_walk->goToPart(Step::Next); });
    connect(m_actions->previousPart, &QAction::triggered, this,
            [this] { m_walk->goToPart(Step::Previous); });
    connectHelp(*m_actions, m_desk, *this);
    connect(m_actions->preferences, &QAction::triggered, this,
            [this] { showPreferences(PreferencesDialog::Page::Text); });
    new ReadingHistory(m_desk, *m_opening, *m_actions, *this);
    new UndoHistory(m_desk, *m_actions, *this);
    new WindowCommands(*m_actions, m_session, *m_view, *this);
}

void MainWindow::connectArticle()
{
    connect(&m_desk, &Desk::articleOpened, this, &MainWindow::enterArticle);
    connect(&m_desk, &Desk::articleClosed, this, &MainWindow::leaveArticle);
    connect(new DropTarget(*this), &DropTarget::dropped, m_opening, &WindowOpening::open);
    connect(m_opening, &WindowOpening::beginning, m_panels, &ReaderPanels::saveMemo);
    connect(m_opening, &WindowOpening::resumed, this, &MainWindow::enterArticle);
    connect(m_opening, &WindowOpening::refused, m_messages, &WindowMessages::say);
    connect(m_opening, &WindowOpening::batchChosen, m_batch, &WindowBatch::start);
    connect(m_opening, &WindowOpening::severalChosen, m_batch, &WindowBatch::keep);
    connect(m_batch, &WindowBatch::articleReady, m_opening, &WindowOpening::openFromLibrary);
    connect(m_opening, &WindowOpening::projectChosen, m_keeping, &WindowKeeping::merge);
    connect(m_keeping, &WindowKeeping::restoreChosen, this, &MainWindow::restoreChosen);
    connect(m_keeping, &WindowKeeping::conflictsWanted, m_library, &WindowLibrary::search);
    const auto *const versions = new ArticleVersions(m_desk, *m_actions, *m_messages, this);
    connect(versions, &ArticleVersions::requested, m_opening, &WindowOpening::openRequest);
    connect(versions, &ArticleVersions::changesFound, m_compare, &WindowCompare::showVersions);
    connect(m_compare, &WindowCompare::leftForStart, this, &MainWindow::followLibrary);
    connect(m_pages, &WindowPages::articleChosen, m_opening, &WindowOpening::openFromLibrary);
    connect(&m_desk, &Desk::entryChanged, this, &MainWindow::followLibrary);
    connect(&m_desk, &Desk::entryRemoved, this, &MainWindow::followLibrary);
    connect(&m_desk, &Desk::libraryChanged, this, &MainWindow::followLibrary);
    connect(m_exports, &WindowExport::beginning, m_panels, &ReaderPanels::saveMemo);
    connect(m_exercises, &WindowExercises::beginning, m_panels, &ReaderPanels::saveMemo);
    const auto *const sheets = new SheetPrinting(m_desk, *m_actions, *this);
    connect(sheets, &SheetPrinting::beginning, m_panels, &ReaderPanels::saveMemo);
    connect(sheets, &SheetPrinting::saved, m_messages, &WindowMessages::sayExported);
    connect(sheets, &SheetPrinting::failed, m_messages, &WindowMessages::sayError);
    const auto *const printing = new Printing(m_desk, *m_actions, *this);
    connect(printing, &Printing::beginning, m_panels, &ReaderPanels::saveMemo);
    connect(printing, &Printing::failed, m_messages, &WindowMessages::sayError);
}

void MainWindow::connectPage()
{
    ReaderFocus &focus = m_view->readerFocus();
    connect(m_actions->nextHighlight, &QAction::triggered, &focus, &ReaderFocus::goToNext);
    connect(m_actions->previousHighlight, &QAction::triggered, &focus, &ReaderFocus::goToPrevious);
    connect(m_actions->showHighlights, &QAction::toggled, m_view, &ArticleView::setHighlightsShown);
    connect(m_view, &ArticleView::highlightsShownChanged, m_actions->showHighlights,
            &QAction::setChecked);
    connect(m_view, &ArticleView::said, m_messages, &WindowMessages::say);
    connect(m_find, &ArticleFind::said, m_messages, &WindowMessages::say);
    connect(&m_view->readerActions(), &ReaderActions::changeMade, m_messages,
            &WindowMessages::sayChange);
    connect(&m_messages->bar(), &MessageBar::covered, m_view, &ArticleView::setCovered);
    connect(m_panels->profile(), &ProfilePanel::said, m_messages, &WindowMessages::say);
    connect(m_panels, &ReaderPanels::notesWanted, m_columns, &WindowColumns::showNotes);
}

void MainWindow::restoreWindow()
{
    const Session::Window window = m_session.window();
    if (window.geometry.isEmpty() || !restoreGeometry(window.geometry)) {
        // With room for the frame: the status line is of no use below the screen's edge.
        resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(16, 48)));
    }
    m_columns->restore(window);
    m_desk.recentCodes().restore(m_session.recentCodes());
    m_desk.setAnnotatesAgreement(m_session.annotatesAgreement());
}

void MainWindow::keepSession()
{
    m_panels->saveMemo();
    Session::Window window = m_columns->state();
    window.geometry = saveGeometry();
    m_session.setWindow(window);
    m_pageSettings->keep();
    m_compare->keepLook();
    m_library->keepState();
    m_agreement->keepState();
    if (m_workshop != nullptr) {
        m_workshop->keepState();
    }
    m_session.setRecentCodes(m_desk.recentCodes().codes());
    m_session.setAnnotatesAgreement(m_desk.annotatesAgreement());
    if (m_desk.article()) {
        m_desk.setReadingPlace(m_view->readingPlace());
    }
}

bool MainWindow::isBusy() const
{
    return m_desk.isOpening() || m_exports->isRunning() || m_imports->isRunning()
           || m_batch->isRunning() || m_keeping->isRunning()
           || QApplication::activeModalWidget() != nullptr;
}

void MainWindow::showPreferences(PreferencesDialog::Page page)
{
    auto *const dialog = new PreferencesDialog(m_desk, *m_view, m_session, *m_actions, this);
    dialog->showPage(page);
    connect(dialog, &PreferencesDialog::languageChosen, this, &MainWindow::languageChosen);
    dialog->show();
}

void MainWindow::offerRulePacks(RulePacks &packs)
{
    m_workshop = new WindowWorkshop(packs,
                                    {.desk = m_desk,
                                     .session = m_session,
                                     .actions = *m_actions,
                                     .view = *m_view,
                                     .opening = *m_opening,
                                     .messages = *m_messages},
                                    *this);
    if (const QString leftOut = packs.leftOutText(); !leftOut.isEmpty()) {
        warn(leftOut);
    }
}

QString MainWindow::message() const
{
    return m_messages->bar().text();
}

void MainWindow::enterArticle()
{
    const auto article = m_desk.article();
    m_session.setArticle(article->id());
    m_pages->showArticle();
    m_view->viewport()->repaint(); // a long text takes a moment: the title comes with it
    //: %1 is an article's title.
    setWindowTitle(tr("%1 — Slantlight").arg(article->title()));
    if (!m_library->panel()->holdsKeyboard()) {
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
    constexpr int mostRecent = 5;
    m_pages->showWelcome(
        m_desk.libraryEntries({}, std::nullopt, mostRecent).value_or(std::vector<LibraryEntry>()));
}

void MainWindow::followLibrary()
{
    if (!m_desk.article() && !m_desk.isOpening() && !m_compare->isShown()) {
        showWelcome();
    }
}

void MainWindow::showOnlyText(bool only)
{
    m_bars->setShown(!only);
    m_pages->setFactsWanted(!only);
}

void MainWindow::showFullScreen(bool full)
{
    setWindowState(windowState().setFlag(Qt::WindowFullScreen, full));
    m_columns->setOnlyText(full);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (event->size().width() != event->oldSize().width()) {
        m_bars->followWidth(width());
        m_columns->followWidth(width());
    }
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QMainWindow::keyPressEvent(event);
    } else if (!m_view->dismiss()) { // the focus may be on a panel
        if (!m_find->query().words.isEmpty()) {
            m_find->end();
        } else if (!message().isEmpty()) {
            m_messages->bar().dismiss();
        } else if (m_columns->isOnlyText()) {
            m_actions->fullScreen->setChecked(false);
            m_columns->setOnlyText(false);
        } else if (m_desk.article()) {
            m_view->setFocus(Qt::OtherFocusReason); // back from wherever it was
        }
    }
}

bool MainWindow::focusNextPrevChild(bool next)
{
    return m_walk->goToControl(next ? Step::Next : Step::Previous);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    keepSession();
    if (!m_keeping->settle() || (m_workshop != nullptr && !m_workshop->settle())
        || !settleUnsavedMemos(m_desk, this)) {
        event->ignore();
        return;
    }
    m_desk.cancelOpening();
    m_exports->cancel();
    m_batch->cancel();
    m_compare->cancel();
    m_agreement->close();
    QMainWindow::closeEvent(event);
}

} // namespace slantlight::ui
