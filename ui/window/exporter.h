// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/render/exportjob.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <cstdint>

namespace slantlight::ui {

class Desk;

enum class ExportFormat : std::uint8_t { Pdf, Html };

/// Returns what an export of the desk's open article holds: its highlights as they are shown now.
[[nodiscard]] ExportJob exportJobOf(const Desk &desk);

/// Returns a file name for @p title: its words, without characters that a file system refuses.
[[nodiscard]] QString suggestedFileName(const QString &title, ExportFormat format);

/// Writes an article to a file on a worker thread, one at a time.
class Exporter : public QObject
{
    Q_OBJECT

public:
    explicit Exporter(QObject *parent = nullptr);
    /// Cancels what is under way and waits for it.
    ~Exporter() override;

    /// Does nothing while an export is running.
    void start(const ExportJob &job, const QString &path, ExportFormat format);
    void cancel();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void progressed(int percent);
    void finished(const QString &path);
    void failed(const slantlight::Error &error); ///< also with Cancelled

private:
    void report();

    QFutureWatcher<Result<>> m_watcher;
    QString m_path;
};

} // namespace slantlight::ui
