// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowbatch.h"

#include "ui/desk/desk.h"
#include "ui/window/batchreport.h"
#include "ui/window/windowmessages.h"
#include "ui/window/workprogress.h"

#include <QMainWindow>
#include <QStatusBar>

namespace slantlight::ui {

WindowBatch::WindowBatch(Desk &desk, WindowMessages &messages, QMainWindow &window)
    : QObject(&window)
    , m_desk(desk)
    , m_messages(messages)
    , m_window(window)
    , m_batch(desk)
    , m_progress(new WorkProgress(tr("Stop adding articles"), &window))
{
    window.statusBar()->addPermanentWidget(m_progress);
    m_progress->hide();
    connect(m_progress, &WorkProgress::cancelled, this, &WindowBatch::cancel);
    connect(&m_batch, &Batch::progressed, this, &WindowBatch::showProgress);
    connect(&m_batch, &Batch::finished, m_progress, &WorkProgress::end);
    connect(&m_batch, &Batch::finished, this, &WindowBatch::report);
}

void WindowBatch::start(const KeepRequest &request)
{
    if (m_batch.isRunning()) {
        m_messages.say(
            tr("Other files are still being opened. Wait for them, or stop them first."));
        return;
    }
    m_progress->begin(tr("Looking for articles…"));
    m_batch.start(request);
}

void WindowBatch::keep(const std::shared_ptr<const SourceArticles> &source,
                       const std::vector<std::size_t> &chosen)
{
    const KeptFiles kept = keepChosen(*source, chosen, m_desk.libraryPath());
    m_desk.noteLibraryChange();
    report(kept);
}

void WindowBatch::showProgress(int done, int all, const QString &next)
{
    //: %1 is a number, %2 how many there are, %3 a file's name.
    m_progress->setText(
        tr("%1 of %2: %3").arg(QString::number(done + 1), QString::number(all), next));
    m_progress->setDone(done, all);
}

void WindowBatch::report(const KeptFiles &kept)
{
    if (kept.failed.empty()) {
        // The article that is opened then is one of these.
        m_messages.offer(batchText(kept), {.outlivesArticle = true});
    } else {
        auto *const report = new BatchReport(kept, &m_window);
        report->setAttribute(Qt::WA_DeleteOnClose);
        report->show(); // beside the window, which can be used meanwhile
    }
    if (!kept.added.empty() || !kept.known.empty()) {
        Q_EMIT articleReady(kept.added.empty() ? kept.known.front() : kept.added.front());
    }
}

} // namespace slantlight::ui
