// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowopening.h"

#include "core/exchange/parcelreader.h"
#include "core/exchange/exercisejson.h"
#include "core/fetch/webaddress.h"
#include "core/import/reader.h"
#include "core/review/shipped.h"
#include "core/storage/project.h"
#include "ui/window/actions.h"
#include "ui/window/articlechooser.h"
#include "ui/window/incoming.h"
#include "ui/window/openaddressdialog.h"
#include "ui/window/recentfiles.h"
#include "ui/window/session.h"
#include "ui/window/workprogress.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMainWindow>
#include <QMenu>
#include <QMimeData>
#include <QStandardPaths>
#include <QStatusBar>
#include <QUrl>

#include <variant>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

WindowOpening::WindowOpening(Desk &desk, Session &session, const Actions &actions,
                             QMainWindow &window)
    : QObject(&window)
    , m_desk(desk)
    , m_session(session)
    , m_window(window)
    , m_recent(new RecentFiles(desk, session, &window))
    , m_progress(new WorkProgress(tr("Stop opening"), &window))
{
    window.statusBar()->addPermanentWidget(m_progress);
    m_progress->hide();
    connect(actions.open, &QAction::triggered, this, &WindowOpening::chooseFiles);
    connect(actions.openAddress, &QAction::triggered, this, &WindowOpening::askForAddress);
    connect(actions.paste, &QAction::triggered, this, &WindowOpening::paste);
    connect(actions.sample, &QAction::triggered, this, &WindowOpening::openSample);
    connect(actions.start, &QAction::triggered, this, &WindowOpening::goToStartPage);
    connect(actions.close, &QAction::triggered, this, &WindowOpening::goToStartPage);
    connect(m_recent, &RecentFiles::fileChosen, this, &WindowOpening::openFile);
    connect(m_progress, &WorkProgress::cancelled, &desk, &Desk::cancelOpening);
    connect(&desk, &Desk::openingStarted, this, [this](const QString &what) {
        m_what = what;
        //: %1 is a file's name, a title or an address.
        m_progress->begin(tr("Opening %1…").arg(what));
    });
    connect(&desk, &Desk::openingProgressed, this, &WindowOpening::showProgress);
    connect(&desk, &Desk::openingEnded, m_progress, &WorkProgress::end);
    connect(&desk, &Desk::severalFound, this, &WindowOpening::askWhich);
}

QMenu *WindowOpening::recentMenu() const
{
    return m_recent->menu();
}

void WindowOpening::begin(const QStringList &inputs)
{
    if (!inputs.isEmpty()) {
        openInputs(inputs);
    } else if (!m_session.article().text().isEmpty()) {
        m_desk.openFromLibrary(m_session.article());
    }
}

void WindowOpening::beginOpening(const QString &path)
{
    Q_EMIT beginning();
    m_recent->beginOpening(path); // what was being opened before is given up
}

void WindowOpening::openInputs(const QStringList &inputs)
{
    const bool isOne = inputs.size() == 1;
    if (isOne && isWebAddress(inputs.first()) && !QFileInfo::exists(inputs.first())) {
        openAddress(inputs.first());
    } else if (isOne && !QFileInfo(inputs.first()).isDir()) {
        openFile(inputs.first());
    } else if (!inputs.isEmpty()) {
        Q_EMIT batchChosen({.inputs = inputs, .reach = m_reach});
    }
}

void WindowOpening::openFile(const QString &path)
{
    if (QFileInfo(path).suffix() == QLatin1StringView(projectEnding)) {
        Q_EMIT projectChosen(path);
        return;
    }
    if (isParcelFile(path)) {
        Q_EMIT parcelChosen(path);
        return;
    }
    beginOpening(path);
    m_desk.openFile(path);
}

void WindowOpening::openAddress(const QString &address)
{
    openRequest({.source = FromAddress{.address = address, .reach = m_reach}});
}

void WindowOpening::openRequest(const OpenRequest &request)
{
    beginOpening();
    OpenRequest mine = request;
    QString what;
    if (auto *const page = std::get_if<FromAddress>(&mine.source)) {
        page->reach = m_reach;
        what = QUrl(page->address).host();
    } else if (const auto *const file = std::get_if<FromFile>(&mine.source)) {
        what = QFileInfo(file->path).fileName();
    }
    m_desk.open(mine, what);
}

void WindowOpening::openSample()
{
    QFile file(shippedPath(u"samples/causeway.md"));
    if (file.open(QIODevice::ReadOnly)) {
        beginOpening();
        m_desk.open({.source = FromText{.text = QString::fromUtf8(file.readAll()),
                                        .format = SourceFormat::Markdown,
                                        .isShipped = true}},
                    tr("the sample"));
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
    if (const auto *const files = std::get_if<IncomingBatch>(&*incoming)) {
        openInputs(files->inputs);
    } else if (const auto *const page = std::get_if<IncomingAddress>(&*incoming)) {
        openAddress(page->address);
    } else if (const auto *const text = std::get_if<IncomingText>(&*incoming)) {
        beginOpening();
        m_desk.open({.source = FromText{text->text, text->format, text->address}},
                    tr("pasted text"));
    }
}

void WindowOpening::askWhich(const std::shared_ptr<const SourceArticles> &source)
{
    auto *const chooser = new ArticleChooser(source, &m_window);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &ArticleChooser::chosen, this, &WindowOpening::openSeveral);
    chooser->open();
}

void WindowOpening::openSeveral(const std::shared_ptr<const SourceArticles> &source,
                                const std::vector<std::size_t> &indices)
{
    Q_EMIT beginning();
    if (indices.size() > 1) {
        Q_EMIT severalChosen(source, indices);
        return;
    }
    m_desk.open({.source = FromSeveral{source, indices.front()}},
                source->articles.at(indices.front()).article.title());
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

void WindowOpening::chooseFiles()
{
    const QStringList recent = m_session.recentFiles();
    QString folder = recent.isEmpty()
                         ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)
                         : QFileInfo(recent.first()).absolutePath();
    if (!QFileInfo::exists(folder)) {
        folder = QDir::homePath();
    }
    QStringList patterns;
    for (const QString &ending :
         readableEndings() + QStringList{exerciseEnding, QLatin1StringView(projectEnding)}) {
        patterns += u"*."_s + ending;
    }
    openInputs(
        QFileDialog::getOpenFileNames(&m_window, tr("Open articles"), folder,
                                      //: %1 is a list such as "*.txt *.html".
                                      tr("Articles (%1);;All files (*)").arg(patterns.join(u' '))));
}

void WindowOpening::askForAddress()
{
    const QString copied = QGuiApplication::clipboard()->text();
    auto *const dialog = new OpenAddressDialog(isWebAddress(copied) ? copied.trimmed() : QString(),
                                               m_reach, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &OpenAddressDialog::chosen, this, [this](const QString &address, Reach reach) {
        setReach(reach);
        openAddress(address);
    });
    dialog->open();
}

void WindowOpening::paste()
{
    if (const QMimeData *const copied = QGuiApplication::clipboard()->mimeData()) {
        open(*copied);
    }
}

void WindowOpening::showProgress(qint64 received, qint64 total)
{
    //: %1 is the name of a site, %2 a size such as "1.2 MB".
    m_progress->setText(tr("Opening %1… %2").arg(m_what, QLocale().formattedDataSize(received, 1)));
    m_progress->setDone(received, total);
}

} // namespace slantlight::ui
