// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowimport.h"

#include "core/exchange/parcelreader.h"
#include "core/source/readsource.h"
#include "core/storage/library.h"
#include "ui/desk/desk.h"
#include "ui/window/actions.h"
#include "ui/window/windowmessages.h"
#include "ui/window/windowopening.h"
#include "ui/window/workprogress.h"
#include "ui/words/exportwords.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QStandardPaths>
#include <QStatusBar>

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

Result<Parcel> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(
            Error{file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, path});
    }
    if (file.size() > largestFile) {
        return std::unexpected(Error{ErrorCode::FileTooLarge, path});
    }
    return readParcel(file.readAll(), path);
}

/// Reads the file @p path, and keeps what is in it as one step, on @p open where it concerns that
/// alone.
Result<ParcelSummary> keepFile(const QString &path, const QString &libraryPath,
                               const ParcelRequest &request, const std::optional<ArticleId> &open)
{
    auto parcel = readFile(path);
    if (!parcel) {
        return std::unexpected(parcel.error());
    }
    auto library = Library::open(libraryPath);
    if (!library) {
        return std::unexpected(library.error());
    }
    // Steps are listed with the article that they are done to, or with the library.
    const bool isOfOpen =
        open && parcel->articles.size() == 1
        && (parcel->articles.front().id == *open
            || (parcel->articles.front().article && parcel->articles.front().article->id() == *open)
            || request.onto == open);
    return keepParcelAsStep(*library, *std::move(parcel), request,
                            {.name = QString::fromLatin1(
                                 QT_TRANSLATE_NOOP("slantlight::ui::Desk", "Import annotations")),
                             .words = QFileInfo(path).fileName(),
                             .article = isOfOpen ? open : std::nullopt});
}

} // namespace

WindowImport::WindowImport(const Neighbours &neighbours, QMainWindow &window)
    : QObject(&window)
    , m_near(neighbours)
    , m_window(window)
    , m_progress(new WorkProgress(QString(), &window))
    , m_taking(m_workers, *this)
{
    m_progress->setStoppable(false); // it is kept whole or not at all, and soon
    window.statusBar()->addPermanentWidget(m_progress);
    connect(m_near.actions.importAnnotations, &QAction::triggered, this, &WindowImport::choose);
    connect(&m_near.opening, &WindowOpening::parcelChosen, this,
            [this](const QString &path) { take(path); });
}

WindowImport::~WindowImport()
{
    const bool runs = isRunning();
    m_workers.waitForDone();
    if (runs) { // what it has changed is to be seen in the window that comes after
        QMetaObject::invokeMethod(&m_near.desk, &Desk::noteSteps, Qt::QueuedConnection);
    }
}

void WindowImport::choose()
{
    const QString path = QFileDialog::getOpenFileName(
        &m_window, tr("Import annotations or codes"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        tr("Annotations and codes (*.jsonld *.json *.qdpx *.qdc *.csv *.pdf);;All files (*)"));
    if (!path.isEmpty()) {
        take(path);
    }
}

void WindowImport::take(const QString &path, const std::optional<ArticleId> &onto)
{
    if (m_near.desk.isLibraryReadOnly()) {
        m_near.messages.sayError({ErrorCode::DatabaseReadOnly, m_near.desk.libraryPath()});
        return;
    }
    if (isRunning()) {
        m_near.messages.say(tr("Another file is still being imported. Try again in a moment."));
        return;
    }
    const QString name = QFileInfo(path).fileName();
    m_progress->begin(tr("Importing %1…").arg(name));
    const auto article = m_near.desk.article();
    m_taking.run([path, library = m_near.desk.libraryPath(),
                  request = ParcelRequest{.shipped = m_near.desk.codes().shipped(),
                                          .conflictTag = tr("conflict"),
                                          .onto = onto},
                  open = article ? std::optional(article->id()) : std::nullopt](
                     const std::stop_token &) { return keepFile(path, library, request, open); },
                 [this, path](const Result<ParcelSummary> &kept) {
                     m_progress->end();
                     tell(kept, path);
                 });
}

void WindowImport::tell(const Result<ParcelSummary> &kept, const QString &path)
{
    if (!kept) {
        m_near.messages.sayError(kept.error());
        return;
    }
    m_near.desk.noteSteps();
    const QString words = parcelWords(*kept, QFileInfo(path).fileName());
    const auto article = m_near.desk.article();
    if (!kept->unplaced.isEmpty() && article) {
        m_near.messages.offer(words, {.text = tr("Put them on the open article"),
                                      .run = [this, path, id = article->id()] {
                                          take(path, id);
                                      }});
    } else if (kept->unplaced.isEmpty() && kept->leftOut.isEmpty() && kept->lost == 0) {
        m_near.messages.say(words);
    } else {
        m_near.messages.warn(words);
    }
}

} // namespace slantlight::ui
