// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/dailybackup.h"

#include <QThread>

#include <utility>

namespace slantlight::ui {

DailyBackup::DailyBackup(QString libraryPath, std::chrono::milliseconds delay, QObject *parent)
    : QObject(parent)
    , m_libraryPath(std::move(libraryPath))
{
    m_workers.setMaxThreadCount(1);
    m_workers.setThreadPriority(QThread::LowPriority);
    connect(&m_timer, &QTimer::timeout, this, &DailyBackup::look);
    m_timer.start(delay);
}

DailyBackup::~DailyBackup()
{
    m_timer.stop();
    m_workers.waitForDone();
}

void DailyBackup::look()
{
    m_timer.setInterval(std::chrono::hours(1));
    const QDateTime now = QDateTime::currentDateTime();
    if (m_workers.activeThreadCount() > 0 || !isBackupDue(m_libraryPath, now)) {
        return;
    }
    m_workers.start([this, path = m_libraryPath, now] {
        const Result<Backup> done = backUp(path, BackupKind::Daily, now);
        QMetaObject::invokeMethod(
            this,
            [this, done] {
                if (done) {
                    Q_EMIT made(*done);
                } else {
                    m_timer.stop();
                    Q_EMIT failed(done.error());
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace slantlight::ui
