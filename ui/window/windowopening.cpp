// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How articles come to the window and leave it; the window itself is in mainwindow.cpp.

#include "ui/annotations/annotationspanel.h"
#include "ui/desk/desk.h"
#include "ui/library/librarypanel.h"
#include "ui/look/plaintooltip.h"
#include "ui/reader/articleview.h"
#include "ui/window/incoming.h"
#include "ui/window/mainwindow.h"
#include "ui/window/messagebar.h"
#include "ui/window/session.h"
#include "ui/window/welcomepage.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>
#include <QStandardPaths>

#include <variant>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

void MainWindow::begin(const QStringList &files)
{
    if (!files.isEmpty()) {
        openFile(files.first());
        if (files.size() > 1) {
            warn(tr("This is the first of %n files: one article is open at a time. Open the others "
                    "with Ctrl+O.",
                    nullptr, static_cast<int>(files.size())));
        }
    } else if (m_session.isFirst()) {
        openSample();
    } else if (!m_session.article().text().isEmpty()) {
        m_desk.openFromLibrary(m_session.article());
    }
}

void MainWindow::beginOpening(const QString &path)
{
    m_annotations->saveMemo();
    m_opening = path; // what was being opened before is given up
}

void MainWindow::openFile(const QString &path)
{
    beginOpening(path);
    m_desk.openFile(path);
}

void MainWindow::openSample()
{
    QFile file(u":/slantlight/samples/causeway.md"_s);
    if (file.open(QIODevice::ReadOnly)) {
        beginOpening();
        m_desk.openText(QString::fromUtf8(file.readAll()), TextFormat::Markdown);
    }
}

void MainWindow::chooseFile()
{
    const QStringList recent = m_session.recentFiles();
    QString folder = recent.isEmpty()
                         ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                         : QFileInfo(recent.first()).absolutePath();
    if (!QFileInfo::exists(folder)) {
        folder = QDir::homePath();
    }
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
        beginOpening();
        m_desk.openText(text->text, text->format);
    }
}

void MainWindow::openArticle(const ArticleId &id)
{
    const auto open = m_desk.article();
    if (open && open->id() == id && !m_desk.isOpening()) {
        enterArticle();
        return;
    }
    beginOpening();
    m_desk.openFromLibrary(id);
}

void MainWindow::removeArticle(const ArticleId &id, const QString &title)
{
    const auto open = m_desk.article();
    const bool isOpen = open && open->id() == id;
    if (isOpen) {
        m_annotations->saveMemo();
    }
    m_desk.removeFromLibrary(id);
    if (m_desk.libraryEntry(id)) {
        return; // it could not be removed, and that was said
    }
    m_messages->showNotice(
        tr("“%1” was removed from the library, with its annotations.").arg(title),
        {.text = tr("Undo"),
         .run =
             [this, id, isOpen] {
                 m_desk.restoreToLibrary(id);
                 if (isOpen) {
                     openArticle(id);
                 }
             },
         .outlivesArticle = true});
}

void MainWindow::exportArticle(const ArticleId &id)
{
    const auto open = m_desk.article();
    if (open && open->id() == id && !m_desk.isOpening()) {
        chooseExport(ExportFormat::Pdf);
        return;
    }
    openArticle(id);
    connect(
        &m_desk, &Desk::articleOpened, this,
        [this, id] {
            if (m_desk.article()->id() == id) {
                chooseExport(ExportFormat::Pdf);
            }
        },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void MainWindow::offerRecentFiles()
{
    m_recent->clear();
    const QStringList files = m_session.recentFiles();
    for (const QString &path : files) {
        QAction *const action =
            m_recent->addAction(QFileInfo(path).fileName().replace(u'&', u"&&"_s), this,
                                [this, path] { openFile(path); });
        action->setToolTip(plainToolTip(QDir::toNativeSeparators(path)));
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

void MainWindow::goToStartPage()
{
    beginOpening();
    m_desk.cancelOpening();
    m_desk.closeArticle(); // without an article the start page is there already
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
