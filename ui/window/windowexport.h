// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "ui/desk/latest.h"
#include "ui/window/exporter.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <vector>

class QMainWindow;

namespace slantlight::ui {

class Actions;
class ExportDialog;
class Session;
class WindowMessages;
class WorkProgress;

/// What leaves the window: the dialog that asks what and how, the one that asks where to, and in
/// the status bar how far it is with a button that stops it.
class WindowExport : public QObject
{
    Q_OBJECT

public:
    struct Neighbours
    {
        Desk &desk;
        Session &session;
        const Actions &actions;
        WindowMessages &messages;
    };

    /// All are borrowed; dialogs lie over @p window.
    WindowExport(const Neighbours &neighbours, QMainWindow &window);

    /// Asks how the open article is to be exported; does nothing without one.
    void choose(ExportFormat format);
    /// The same for articles of the library, of which there is at least one.
    void chooseFor(const std::vector<ArticleId> &articles);
    /// Writes the open article to @p path, as the last one was; does nothing without one or while
    /// another is written.
    void start(const QString &path, ExportFormat format);
    void cancel() { m_exporter.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_exporter.isRunning(); }

Q_SIGNALS:
    void beginning(); ///< what is still being typed has to be saved now to be written too

private:
    void followDesk();
    /// Opens @p dialog about @p item, or where that is null about @p articles.
    void open(ExportDialog *dialog, std::shared_ptr<const ExportItem> item,
              std::vector<ArticleId> articles);
    /// Asks for a file or a folder; empty where nobody wants to.
    [[nodiscard]] QString place(ExportFormat format, const QString &title, bool isFolder);
    void write(const ExportOptions &options, std::shared_ptr<const ExportItem> item,
               const QString &path);
    void write(const ExportOptions &options, const std::vector<ArticleId> &articles,
               const QString &path, bool isFolder);
    void begin(const QString &text, Exporter::Job job);
    void take(const ExportOutcome &outcome);

    Neighbours m_near;
    QMainWindow &m_window;
    WorkProgress *m_progress;
    QString m_path; ///< of what is being written
    QThreadPool m_workers;
    Latest<Result<std::shared_ptr<const ExportItem>>> m_sample;
    Exporter m_exporter;
};

} // namespace slantlight::ui
