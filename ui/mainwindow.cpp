// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mainwindow.h"

#include "ui/actions.h"
#include "ui/annotations/annotationspanel.h"
#include "ui/desk/desk.h"
#include "ui/errortext.h"
#include "ui/factsline.h"
#include "ui/icons.h"
#include "ui/incoming.h"
#include "ui/inspector/markerspanel.h"
#include "ui/inspector/weightslider.h"
#include "ui/library/librarypanel.h"
#include "ui/messagebar.h"
#include "ui/reader/articleview.h"
#include "ui/reader/findbar.h"
#include "ui/session.h"
#include "ui/welcomepage.h"
#include "ui/windowmenus.h"
#include "ui/windowstyle.h"

#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QScopedValueRollback>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTabWidget>
#include <QToolBar>
#include <QToolButton>
#include <QUrl>
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
    , m_findBar(new FindBar(desk, *m_view, this))
    , m_markers(new MarkersPanel(desk, this))
    , m_annotations(new AnnotationsPanel(desk, this))
    , m_messages(new MessageBar(this))
    , m_welcome(new WelcomePage(*m_actions, this))
    , m_facts(new FactsLine(desk, this))
    , m_pages(new QStackedWidget(this))
    , m_inspector(new QTabWidget(this))
    , m_columns(new QSplitter(this))
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

    auto *const middle = new QWidget(this);
    auto *const column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_columns, 1);
    column->addWidget(m_messages); // below: the lines that are being read stay where they are
    setCentralWidget(middle);
    makeStatusBar();
    applyStyle();
}

QWidget *MainWindow::makePage()
{
    auto *const page = new QWidget(this);
    auto *const column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_facts);
    column->addWidget(m_findBar);
    column->addWidget(m_view, 1);
    return page;
}

void MainWindow::makeStatusBar()
{
    m_figures->setObjectName(u"status"_s);
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

void MainWindow::restoreWindow()
{
    const Session::Window window = m_session.window();
    if (window.geometry.isEmpty() || !restoreGeometry(window.geometry)) {
        resize(1280, 800);
    }
    if (!window.columns.isEmpty()) {
        m_columns->restoreState(window.columns);
    }
    m_actions->library->setChecked(window.library);
    m_actions->inspector->setChecked(window.inspector);
    m_library->setVisible(window.library);
    m_inspector->setVisible(window.inspector);
    m_inspector->setCurrentIndex(window.tab);
}

void MainWindow::restorePage()
{
    const Session::Page page = m_session.page();
    const PageTheme theme
        = page.theme.value_or(isDark(palette()) ? PageTheme::Dark : PageTheme::Light);
    m_view->setPageTheme(theme);
    m_view->setTextSize(page.textSize);
    m_desk.setFilter(page.filter);
    for (QAction *const action : m_actions->themes->actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(theme));
    }
}

void MainWindow::saveSession()
{
    m_annotations->saveMemo();
    m_session.setWindow({.geometry = saveGeometry(),
                         .columns = m_columns->saveState(),
                         .library = m_actions->library->isChecked(),
                         .inspector = m_actions->inspector->isChecked(),
                         .tab = m_inspector->currentIndex()});
    Session::Page page = m_session.page();
    page.textSize = m_view->textSize();
    page.filter = m_desk.filter();
    m_session.setPage(page);
    if (m_desk.article()) {
        m_desk.setReadingPlace(m_view->readingPlace());
    }
}

void MainWindow::begin(const QStringList &files)
{
    if (!files.isEmpty()) {
        openFile(files.first());
    } else if (m_session.isFirst()) {
        openSample();
    } else if (!m_session.article().text().isEmpty()) {
        m_desk.openFromLibrary(m_session.article());
    }
}

void MainWindow::openFile(const QString &path)
{
    m_annotations->saveMemo();
    m_opening = path;
    m_desk.openFile(path);
}

void MainWindow::openSample()
{
    QFile file(u":/slantlight/samples/causeway.md"_s);
    if (file.open(QIODevice::ReadOnly)) {
        m_desk.openText(QString::fromUtf8(file.readAll()), TextFormat::Markdown);
    }
}

void MainWindow::warn(const QString &text)
{
    m_messages->showError(text);
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
    m_session.setArticle(article->id());
    //: %1 is an article's title.
    setWindowTitle(tr("%1 – Slantlight").arg(article->title()));
    m_pages->setCurrentIndex(1);
    for (QAction *const action : {m_actions->exportPdf, m_actions->exportHtml}) {
        action->setEnabled(true);
    }
    m_noticedChange = 0;
    showFigures();
    m_view->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showWelcome()
{
    setWindowTitle(tr("Slantlight"));
    showStartPage();
    for (QAction *const action : {m_actions->exportPdf, m_actions->exportHtml}) {
        action->setEnabled(false);
    }
    showFigures();
}

void MainWindow::showFigures()
{
    m_figures->setText(statusText(m_desk));
}

void MainWindow::showError(const Error &error)
{
    if (!m_opening.isEmpty() && !m_desk.isOpening()) {
        m_session.forgetRecentFile(std::exchange(m_opening, {}));
        offerRecentFiles();
    }
    m_messages->showError(errorText(error));
}

void MainWindow::showStatusMessage(const QString &text)
{
    // Undo is offered where something was changed, not where something was only said.
    QUndoStack &changes = m_desk.undoStack();
    const bool changed = changes.canUndo() && changes.index() != m_noticedChange;
    m_noticedChange = changes.index();
    m_messages->showNotice(text, changed ? MessageBar::Action{tr("Undo"),
                                                              [&changes] { changes.undo(); }}
                                         : MessageBar::Action{});
}

void MainWindow::showImportNote(const QString &encoding, int replaced)
{
    QString text;
    if (!encoding.isEmpty()) {
        //: %1 is an encoding such as "windows-1252".
        text = tr("The file was no UTF-8 and was read as %1.").arg(encoding);
    }
    if (replaced > 0) {
        text += (text.isEmpty() ? QString() : u" "_s)
            + tr("%n character(s) could not be read and are shown as �.", nullptr, replaced);
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
          static_cast<QWidget *>(m_facts), static_cast<QWidget *>(m_columns->handle(1)),
          static_cast<QWidget *>(m_columns->handle(2))}) {
        part->setStyleSheet(style);
    }
}

void MainWindow::toggleOnlyText()
{
    const bool anything
        = m_actions->library->isChecked() || m_actions->inspector->isChecked();
    m_actions->library->setChecked(!anything);
    m_actions->inspector->setChecked(!anything);
}

void MainWindow::showInspector(int tab)
{
    m_actions->inspector->setChecked(true);
    m_inspector->setCurrentIndex(tab);
}

void MainWindow::offerRecentFiles()
{
    m_recent->clear();
    const QStringList files = m_session.recentFiles();
    for (const QString &path : files) {
        QAction *const action = m_recent->addAction(
            QFileInfo(path).fileName().replace(u'&', u"&&"_s), this,
            [this, path] { openFile(path); });
        action->setToolTip(QDir::toNativeSeparators(path));
    }
    m_recent->setToolTipsVisible(true);
    if (files.isEmpty()) {
        m_recent->addAction(tr("No files yet"))->setEnabled(false);
        return;
    }
    m_recent->addSeparator();
    m_recent->addAction(tr("Clear this list"), this, [this] {
        m_session.clearRecentFiles();
        offerRecentFiles();
    });
}

void MainWindow::chooseFile()
{
    const QStringList recent = m_session.recentFiles();
    const QString folder = recent.isEmpty()
        ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
        : QFileInfo(recent.first()).absolutePath();
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open an article"), folder,
        tr("Articles (*.txt *.md *.markdown *.html *.htm *.xhtml);;All files (*)"));
    if (!path.isEmpty()) {
        openFile(path);
    }
}

void MainWindow::pasteArticle()
{
    if (const QMimeData *const copied = QGuiApplication::clipboard()->mimeData()) {
        openFirst(*copied);
    }
}

void MainWindow::openFirst(const QMimeData &offered)
{
    const auto incoming = incomingFrom(offered);
    if (!incoming) {
        m_messages->showNotice(tr("There is no text to read there. Copy an article's text first."));
        return;
    }
    if (const auto *const file = std::get_if<IncomingFile>(&*incoming)) {
        openFile(file->path);
    } else if (const auto *const text = std::get_if<IncomingText>(&*incoming)) {
        m_desk.openText(text->text, text->format);
    }
}

void MainWindow::openArticle(const ArticleId &id)
{
    const auto open = m_desk.article();
    if (open && open->id() == id && !m_desk.isOpening()) {
        m_pages->setCurrentIndex(1);
        m_view->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_annotations->saveMemo();
    m_desk.openFromLibrary(id);
}

void MainWindow::showStartPage()
{
    m_welcome->setRecentFiles(m_session.recentFiles());
    m_pages->setCurrentIndex(0);
}

void MainWindow::removeAnnotation(const AnnotationId &id)
{
    m_desk.removeAnnotation(id);
    showStatusMessage(tr("Annotation removed."));
}

void MainWindow::removeArticle(const ArticleId &id, const QString &title)
{
    // It stays in the library until nobody can ask for it back any more.
    m_messages->showNotice(tr("“%1” is removed from the library, with its notes.").arg(title),
                           {tr("Undo"), [this, id] { m_library->keep(id); }},
                           [this, id] { m_desk.removeFromLibrary(id); });
}

void MainWindow::chooseExport(ExportFormat format)
{
    const auto article = m_desk.article();
    if (!article) {
        return;
    }
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const bool pdf = format == ExportFormat::Pdf;
    const QString path = QFileDialog::getSaveFileName(
        this, pdf ? tr("Export as PDF") : tr("Export as HTML"),
        folder.filePath(suggestedFileName(article->title(), format)),
        pdf ? tr("PDF (*.pdf)") : tr("HTML (*.html)"));
    if (!path.isEmpty()) {
        exportTo(path, format);
    }
}

void MainWindow::exportTo(const QString &path, ExportFormat format)
{
    if (!m_desk.article() || m_exporter->isRunning()) {
        return;
    }
    m_annotations->saveMemo();
    m_progress->setValue(0);
    m_progress->show();
    m_cancelExport->show();
    m_exporter->start(exportJobOf(m_desk), path, format);
}

void MainWindow::showExported(const QString &path)
{
    m_messages->showNotice(
        //: %1 is a file name.
        tr("Saved %1.").arg(QFileInfo(path).fileName()),
        {tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }});
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && !m_styling) {
        applyStyle();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveSession();
    m_messages->dismiss(); // what waited for an undo is done now
    m_exporter->cancel();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (incomingFrom(*event->mimeData())) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    openFirst(*event->mimeData());
}

} // namespace slantlight::ui
