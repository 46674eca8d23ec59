// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "ui/desk/batch.h"

#include <QObject>

#include <cstddef>
#include <memory>
#include <vector>

class QMainWindow;

namespace slantlight::ui {

class WindowMessages;
class WorkProgress;

/// Several files and folders that are opened at once: how far they are, in the status bar, and
/// what became of them.
class WindowBatch : public QObject
{
    Q_OBJECT

public:
    /// All are borrowed; dialogs lie over @p window.
    WindowBatch(Desk &desk, WindowMessages &messages, QMainWindow &window);

    /// Adds what @p request names to the library; refused while others are being added.
    void start(const KeepRequest &request);
    void cancel() { m_batch.cancel(); }
    [[nodiscard]] bool isRunning() const { return m_batch.isRunning(); }
    /// Adds the articles of @p source that @p chosen are the indices of.
    void keep(const std::shared_ptr<const SourceArticles> &source,
              const std::vector<std::size_t> &chosen);

Q_SIGNALS:
    void articleReady(const slantlight::ArticleId &id); ///< the first of them, once all are there

private:
    void report(const KeptFiles &kept);
    void showProgress(int done, int all, const QString &next);

    Desk &m_desk;
    WindowMessages &m_messages;
    QMainWindow &m_window;
    Batch m_batch;
    WorkProgress *m_progress;
};

} // namespace slantlight::ui
