// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowkeeping.h"

#include "ui/desk/desk.h"
#include "ui/window/actions.h"
#include "ui/window/backupsdialog.h"
#include "ui/window/handondialog.h"
#include "ui/window/windowmessages.h"
#include "ui/window/workprogress.h"
#include "ui/words/mergetext.h"

#include <QAction>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QFileInfo>
#include <QMainWindow>
#include <QStandardPaths>
#include <QStatusBar>
#include <QUrl>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

QString documents()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo::exists(folder) ? folder : QDir::homePath();
}

} // namespace

WindowKeeping::WindowKeeping(Desk &desk, const Actions &actions, WindowMessages &messages,
                             QMainWindow &window)
    : QObject(&window)
    , m_desk(desk)
    , m_messages(messages)
    , m_window(window)
    , m_progress(new WorkProgress(tr("Stop it"), &window))
{
    m_workers.setMaxThreadCount(1);
    window.statusBar()->addPermanentWidget(m_progress);
    m_progress->hide();
    connect(m_progress, &WorkProgress::cancelled, this, [this] { m_stop.request_stop(); });
    actions.blind->setChecked(desk.exercise().isBlind());
    connect(actions.blind, &QAction::triggered, this, [this](bool hides) {
        m_desk.exercise().setBlind(hides);
        if (m_desk.exercise().isBlind() == hides) {
            m_messages.say(hides ? tr("What other coders have annotated is hidden.")
                                 : tr("What other coders have annotated is shown again."));
        }
    });
    connect(&desk, &Desk::exerciseChanged, this,
            [this, blind = actions.blind] { blind->setChecked(m_desk.exercise().isBlind()); });
    connect(actions.backups, &QAction::triggered, this, &WindowKeeping::showBackups);
    connect(actions.mergeLibrary, &QAction::triggered, this, &WindowKeeping::chooseToMerge);
    connect(actions.handOn, &QAction::triggered, this, &WindowKeeping::chooseToHandOn);
    connect(actions.exportAll, &QAction::triggered, this, &WindowKeeping::chooseToExport);
}

WindowKeeping::~WindowKeeping()
{
    m_stop.request_stop();
    m_workers.waitForDone();
    if (m_isRunning) {
        // What was done is not told here any more, and may have changed the library. Later, when
        // nothing of this window is left that would follow.
        QMetaObject::invokeMethod(&m_desk, &Desk::noteLibraryChange, Qt::QueuedConnection);
    }
}

void WindowKeeping::setRunning(bool runs)
{
    m_isRunning = runs;
    Q_EMIT runningChanged(runs);
}

bool WindowKeeping::settle()
{
    constexpr int moment = 500; // milliseconds
    if (m_isRunning && m_workers.waitForDone(moment)) {
        QCoreApplication::sendPostedEvents(this, QEvent::MetaCall); // how it ended
    }
    return mayStart();
}

bool WindowKeeping::mayStart()
{
    if (m_isRunning) {
        m_messages.say(tr("Something else is still being done with the library. Wait for it, or "
                          "stop it first."));
    }
    return !m_isRunning;
}

template <typename Value>
void WindowKeeping::run(const QString &what, Job<Value> job,
                        std::function<void(const Value &)> done)
{
    setRunning(true);
    m_stop = {};
    m_progress->begin(what);
    m_progress->setStoppable(true);
    m_progress->setDone(0, 0);
    // Told some ten times a second, however quick the rows are done.
    const Tell tell = [this, last = std::make_shared<QElapsedTimer>()](qint64 now, qint64 all) {
        constexpr qint64 pause = 100;
        if (last->isValid() && last->elapsed() < pause) {
            return;
        }
        last->start();
        QMetaObject::invokeMethod(
            this, [this, now, all] { showProgress(now, all); }, Qt::QueuedConnection);
    };
    m_workers.start(
        [this, tell, job = std::move(job), done = std::move(done), stop = m_stop.get_token()] {
            Result<Value> result = job(tell, stop);
            QMetaObject::invokeMethod(
                this,
                [this, done, result = std::move(result)] {
                    setRunning(false);
                    m_progress->end();
                    if (result) {
                        done(*result);
                    } else if (result.error().code == ErrorCode::Cancelled) {
                        m_messages.say(tr("You stopped it. Nothing was changed."));
                    } else {
                        m_messages.sayError(result.error());
                    }
                },
                Qt::QueuedConnection);
        });
}

void WindowKeeping::showProgress(qint64 done, qint64 all)
{
    if (m_isRunning) {
        m_progress->setDone(done, all);
    }
}

void WindowKeeping::backUpNow()
{
    if (!mayStart()) {
        return;
    }
    run<Backup>(
        tr("Backing up the library…"),
        [path = m_desk.libraryPath()](const Tell &, const std::stop_token &) {
            return backUp(path, BackupKind::ByHand, QDateTime::currentDateTime());
        },
        [this](const Backup &made) {
            m_messages.say(
                tr("The library was backed up: %1.").arg(QDir::toNativeSeparators(made.path)));
            if (auto *const dialog = m_window.findChild<BackupsDialog *>()) {
                dialog->show(backupsOf(m_desk.libraryPath()));
            }
        });
    m_progress->setStoppable(false); // it is copied in one go
}

void WindowKeeping::showBackups()
{
    if (auto *const open = m_window.findChild<BackupsDialog *>()) {
        open->raise();
        open->activateWindow();
        return;
    }
    auto *const dialog = new BackupsDialog(backupFolder(m_desk.libraryPath()), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show(backupsOf(m_desk.libraryPath()));
    dialog->setBusy(m_isRunning);
    connect(this, &WindowKeeping::runningChanged, dialog, &BackupsDialog::setBusy);
    connect(dialog, &BackupsDialog::backupWanted, this, &WindowKeeping::backUpNow);
    connect(dialog, &BackupsDialog::restoreChosen, this, &WindowKeeping::restoreChosen);
    dialog->open();
}

void WindowKeeping::merge(const QString &path)
{
    if (!mayStart()) {
        return;
    }
    //: The tag of an annotation that stands beside another of the same id.
    const QString tag = tr("conflict");
    run<MergeSummary>(
        tr("Merging %1…").arg(QFileInfo(path).fileName()),
        [path, tag, own = m_desk.libraryPath()](const Tell &tell, const std::stop_token &stop) {
            return mergeLibrary(path, own, tag, tell, stop);
        },
        [this, name = QFileInfo(path).fileName()](const MergeSummary &summary) {
            sayMerged(name, summary);
        });
}

void WindowKeeping::sayMerged(const QString &name, const MergeSummary &summary)
{
    m_desk.noteLibraryChange();
    const QString text = mergeText(name, summary);
    if (summary.conflicts.empty()) {
        m_messages.say(text);
        return;
    }
    m_messages.offer(text, {.text = tr("Show the conflicts"),
                            .run = [this] { Q_EMIT conflictsWanted(u"tag:"_s + tr("conflict")); },
                            .outlivesArticle = true});
}

void WindowKeeping::chooseToMerge()
{
    if (!mayStart()) {
        return;
    }
    const QString path = QFileDialog::getOpenFileName(
        &m_window, tr("Merge a library or a project"), documents(),
        tr("Projects and libraries (*.slantproject *.sqlite);;All files (*)"));
    if (!path.isEmpty()) {
        merge(path);
    }
}

void WindowKeeping::handOn(const QString &path, const ProjectContent &content)
{
    if (!mayStart()) {
        return;
    }
    run<QString>(
        tr("Writing %1…").arg(QFileInfo(path).fileName()),
        [path, content, own = m_desk.libraryPath()](const Tell &, const std::stop_token &stop) {
            return writeProject(own, path, content, stop).transform([&path] { return path; });
        },
        [this](const QString &written) { m_messages.sayExported(written); });
}

void WindowKeeping::chooseToHandOn()
{
    if (!mayStart()) {
        return;
    }
    auto *const dialog = new HandOnDialog(m_desk, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HandOnDialog::failed, &m_messages, &WindowMessages::sayError);
    connect(dialog, &HandOnDialog::chosen, this,
            [this](const ProjectContent &content, const QString &name) {
                QString path = QFileDialog::getSaveFileName(
                    &m_window, tr("Hand on a project"),
                    QDir(documents()).filePath(name + u'.' + QLatin1StringView(projectEnding)),
                    tr("Slantlight projects (*.slantproject)"));
                if (path.isEmpty()) {
                    return;
                }
                if (QFileInfo(path).suffix() != QLatin1StringView(projectEnding)) {
                    path += u'.' + QLatin1StringView(projectEnding);
                }
                handOn(path, content);
            });
    dialog->open();
}

void WindowKeeping::exportEverything(const QString &place)
{
    if (!mayStart()) {
        return;
    }
    const QString base =
        QDir(place).filePath(u"Slantlight "_s + QDate::currentDate().toString(Qt::ISODate));
    QString folder = base;
    for (int number = 2; QFileInfo::exists(folder); ++number) {
        folder = base + u' ' + QString::number(number);
    }
    run<PlainFolder>(
        tr("Writing everything as plain files…"),
        [folder, own = m_desk.libraryPath()](const Tell &tell, const std::stop_token &stop) {
            return writePlainFolder(own, folder, tell, stop);
        },
        [this](const PlainFolder &written) { sayExported(written); });
}

void WindowKeeping::sayExported(const PlainFolder &written)
{
    QStringList sentences{
        tr("%n article(s) were written to %1.", nullptr, static_cast<int>(written.articles))
            .arg(QDir::toNativeSeparators(written.path))};
    if (!written.damaged.empty()) {
        sentences += tr("%n could not be read and were left out.", nullptr,
                        static_cast<int>(written.damaged.size()));
    }
    m_messages.offer(
        sentences.join(u' '),
        {.text = tr("Open the folder"),
         .run = [path = written.path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); },
         .outlivesArticle = true});
}

void WindowKeeping::chooseToExport()
{
    if (!mayStart()) {
        return;
    }
    const QString place = QFileDialog::getExistingDirectory(
        &m_window, tr("Where the folder with all files is to be made"), documents());
    if (!place.isEmpty()) {
        exportEverything(place);
    }
}

} // namespace slantlight::ui
