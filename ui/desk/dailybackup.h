// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/backup.h"

#include <QObject>
#include <QString>
#include <QThreadPool>
#include <QTimer>

#include <chrono>

namespace slantlight::ui {

/// Copies the library once a day as long as the program runs: soon after it begins, and whenever
/// the last copy has become a day old. On a worker, so that nobody waits for it.
class DailyBackup : public QObject
{
    Q_OBJECT

public:
    /// Looks whether a copy is due after @p delay, and then every hour.
    DailyBackup(QString libraryPath, std::chrono::milliseconds delay, QObject *parent = nullptr);
    /// Waits for a copy that is being written.
    ~DailyBackup() override;

Q_SIGNALS:
    void made(const slantlight::Backup &backup);
    /// No copy could be made, and it is not tried again before the next start.
    void failed(const slantlight::Error &error);

private:
    void look();

    QString m_libraryPath;
    QTimer m_timer;
    QThreadPool m_workers;
};

} // namespace slantlight::ui
