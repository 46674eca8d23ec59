// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/plainfolder.h"
#include "core/storage/backup.h"
#include "core/storage/librarymerge.h"
#include "core/storage/project.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <stop_token>

class QMainWindow;

namespace slantlight::ui {

class Actions;
class Desk;
class WindowMessages;
class WorkProgress;

/// What keeps the library safe and shares it, in the menu: backups, another library that is merged,
/// a project that is handed on, everything as plain files. One of these runs at a time, on a
/// worker, shown in the status bar, where it can be stopped.
class WindowKeeping : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed; dialogs lie over @p window.
    WindowKeeping(Desk &desk, const Actions &actions, WindowMessages &messages,
                  QMainWindow &window);
    /// Stops what is under way and waits for it.
    ~WindowKeeping() override;

    void backUpNow();
    /// Adds what the library or project at @p path has.
    void merge(const QString &path);
    /// Writes the articles of @p content to @p path.
    void handOn(const QString &path, const ProjectContent &content);
    /// Writes everything into a new folder in @p place.
    void exportEverything(const QString &place);
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Lets what needs but a moment more come to its end. Whether nothing is under way then; else
    /// it is said what to do about it.
    [[nodiscard]] bool settle();

Q_SIGNALS:
    /// The copy at @p path is to take the place of the library, which is open as long as the desk.
    void restoreChosen(const QString &path);
    void runningChanged(bool runs);
    void conflictsWanted(const QString &search); ///< which finds those of the last merging

private:
    using Tell = std::function<void(qint64 done, qint64 all)>;
    template <typename Value>
    using Job = std::function<Result<Value>(const Tell &tell, const std::stop_token &stop)>;

    void showBackups();
    void chooseToMerge();
    void chooseToHandOn();
    void chooseToExport();

    /// Runs @p job on the worker and tells @p done on this thread; an error is said.
    template <typename Value>
    void run(const QString &what, Job<Value> job, std::function<void(const Value &)> done);
    /// Says so where something is under way.
    [[nodiscard]] bool mayStart();
    void setRunning(bool runs);
    void showProgress(qint64 done, qint64 all);
    void sayMerged(const QString &name, const MergeSummary &summary);
    void sayExported(const PlainFolder &written);

    Desk &m_desk;
    WindowMessages &m_messages;
    QMainWindow &m_window;
    WorkProgress *m_progress;
    QThreadPool m_workers;
    std::stop_source m_stop;
    bool m_isRunning = false;
};

} // namespace slantlight::ui
