// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowopening.h"

#include "core/import/reader.h"
#include "core/review/shipped.h"
#include "ui/desk/desk.h"
#include "ui/look/plaintooltip.h"
#include "ui/window/actions.h"
#include "ui/window/incoming.h"
#include "ui/window/session.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QStandardPaths>

#include <utility>
#include <variant>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

WindowOpening::WindowOpening(Desk &desk, Session &session, const Actions &actions, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_session(session)
    , m_window(window)
    , m_recent(new QMenu(tr("Open &recent"), &window))
{
    connect(actions.open, &QAction::triggered, this, &WindowOpening::chooseFile);
    connect(actions.paste, &QAction::triggered, this, &WindowOpening::paste);
    connect(actions.sample, &QAction::triggered, this, &WindowOpening::openSample);
    connect(actions.start, &QAction::triggered, this, &WindowOpening::goToStartPage);
    connect(&desk, &Desk::articleOpened, this, &WindowOpening::keepFile);
    connect(&desk, &Desk::failed, this, &WindowOpening::forgetFile);
    offerRecentFiles();
}

void WindowOpening::begin(const QStringList &files)
{
    if (!files.isEmpty()) {
        openFile(files.first());
        if (files.size() > 1) {
            Q_EMIT warned(
                tr("This is the first of %n files: one article is open at a time. Open the others "
                   "with Ctrl+O.",
                   nullptr, static_cast<int>(files.size())));
        }
    } else if (m_session.isFirst()) {
        openSample();
    } else if (!m_session.article().text().isEmpty()) {
        m_desk.openFromLibrary(m_session.article());
    }
}

void WindowOpening::beginOpening(const QString &path)
{
    Q_EMIT beginning();
    m_opening = path; // what was being opened before is given up
}

void WindowOpening::openFile(const QString &path)
{
    beginOpening(path);
    m_desk.openFile(path);
}

void WindowOpening::openSample()
{
    QFile file(shippedPath(u"samples/causeway.md"));
    if (file.open(QIODevice::ReadOnly)) {
        beginOpening();
        m_desk.openText(QString::fromUtf8(file.readAll()), SourceFormat::Markdown);
    }
}

void WindowOpening::openFromLibrary(const ArticleId &id)
{
    if (isOpen(id)) {
        Q_EMIT resumed();
        return;
    }
    beginOpening();
    m_desk.openFromLibrary(id);
}

void WindowOpening::open(const QMimeData &offered)
{
    const auto incoming = incomingFrom(offered);
    if (!incoming) {
        Q_EMIT refused(tr("There is no text to read there. Copy an article's text first."));
        return;
    }
    if (const auto *const file = std::get_if<IncomingFile>(&*incoming)) {
        openFile(file->path);
    } else if (const auto *const text = std::get_if<IncomingText>(&*incoming)) {
        beginOpening();
        m_desk.openText(text->text, text->format);
    }
}

void WindowOpening::goToStartPage()
{
    beginOpening();
    m_desk.cancelOpening();
    m_desk.closeArticle(); // without an article the start page is there already
}

bool WindowOpening::isOpen(const ArticleId &id) const
{
    const auto open = m_desk.article();
    return open && open->id() == id && !m_desk.isOpening();
}

void WindowOpening::chooseFile()
{
    const QStringList recent = m_session.recentFiles();
    QString folder = recent.isEmpty()
                         ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                         : QFileInfo(recent.first()).absolutePath();
    if (!QFileInfo::exists(folder)) {
        folder = QDir::homePath();
    }
    QStringList patterns;
    for (const QString &ending : readableEndings()) {
        patterns += u"*."_s + ending;
    }
    const QString path =
        QFileDialog::getOpenFileName(&m_window, tr("Open an article"), folder,
                                     //: %1 is a list such as "*.txt *.html".
                                     tr("Articles (%1);;All files (*)").arg(patterns.join(u' ')));
    if (!path.isEmpty()) {
        openFile(path);
    }
}

void WindowOpening::paste()
{
    if (const QMimeData *const copied = QGuiApplication::clipboard()->mimeData()) {
        open(*copied);
    }
}

void WindowOpening::keepFile()
{
    if (!m_opening.isEmpty()) {
        m_session.addRecentFile(std::exchange(m_opening, {}));
        offerRecentFiles();
    }
}

void WindowOpening::forgetFile()
{
    if (!m_opening.isEmpty() && !m_desk.isOpening()) {
        m_session.forgetRecentFile(std::exchange(m_opening, {}));
        offerRecentFiles();
    }
}

void WindowOpening::offerRecentFiles()
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

} // namespace slantlight::ui
