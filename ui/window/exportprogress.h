// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "ui/window/exporter.h"

#include <QObject>

class QMainWindow;
class QProgressBar;
class QToolButton;

namespace slantlight::ui {

class Actions;

/// The export of the open article: the dialog that asks where to, and in the window's status bar
/// how far it is and a button that stops it.
class ExportProgress : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed; dialogs lie over @p window.
    ExportProgress(Desk &desk, const Actions &actions, QMainWindow &window);

    /// Asks for a file, then writes the open article there; does nothing without one.
    void choose(ExportFormat format);
    /// Asks for a PDF as soon as the article @p id is open.
    void chooseOnceOpen(const ArticleId &id);
    /// Writes the open article to @p path; does nothing without one or while another is written.
    void start(const QString &path, ExportFormat format);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_exporter.isRunning(); }

Q_SIGNALS:
    void beginning(); ///< what is still being typed has to be saved now to be written too
    void finished(const QString &path);
    void failed(const slantlight::Error &error); ///< also with Cancelled

private:
    void hide();

    Desk &m_desk;
    QMainWindow &m_window;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    Exporter m_exporter;
};

} // namespace slantlight::ui
