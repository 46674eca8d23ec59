// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/exportformat.h"
#include "ui/export/exportrun.h"
#include "ui/render/exportjob.h"

#include <QFutureWatcher>
#include <QObject>
#include <QString>

#include <functional>
#include <stop_token>

namespace slantlight::ui {

class Desk;

/// Returns what an export of the desk's open article holds: its highlights as they are shown now.
[[nodiscard]] ExportJob exportJobOf(const Desk &desk);

/// Returns the open article with all that goes with it; @p withOriginal: and what it was read from.
[[nodiscard]] ExportItem exportItemOf(const Desk &desk, bool withOriginal);
/// Returns what exports have in common now.
[[nodiscard]] ExportContext exportContextOf(const Desk &desk);
/// Whether the open article was read from a PDF, of another program, that is kept.
[[nodiscard]] bool hasOriginalPdf(const Desk &desk);

/// Returns a file name for @p title: its words, without characters that a file system refuses, with
/// the ending of the format, where that has one.
[[nodiscard]] QString suggestedFileName(const QString &title, ExportFormat format);

/// Runs exports on a worker thread, one at a time.
class Exporter : public QObject
{
    Q_OBJECT

public:
    using Job = std::function<ExportOutcome(const TellExport &tell, const std::stop_token &stop)>;

    explicit Exporter(QObject *parent = nullptr);
    /// Cancels what is under way and waits for it.
    ~Exporter() override;

    /// Does nothing while an export is running.
    void start(Job job);
    void cancel();
    [[nodiscard]] bool isRunning() const;

Q_SIGNALS:
    void progressed(int percent);
    void finished(const slantlight::ui::ExportOutcome &outcome); ///< well or not

private:
    QFutureWatcher<ExportOutcome> m_watcher;
    std::stop_source m_stop;
};

} // namespace slantlight::ui
