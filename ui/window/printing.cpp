// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/printing.h"

#include "ui/desk/desk.h"
#include "ui/look/windowstyle.h"
#include "ui/window/actions.h"
#include "ui/window/exporter.h"
#include "ui/window/printpreview.h"
#include "ui/window/workprogress.h"

#include <QAction>
#include <QMainWindow>
#include <QPrinter>
#include <QProgressBar>
#include <QProgressDialog>
#include <QStatusBar>
#include <QtConcurrentRun>

#include <utility>

namespace slantlight::ui {

Printing::Printing(Desk &desk, const Actions &actions, QMainWindow &window)
    : QObject(&window)
    , m_desk(desk)
    , m_window(window)
    , m_progress(new WorkProgress(tr("Stop printing"), &window))
{
    window.statusBar()->addPermanentWidget(m_progress);
    connect(m_progress, &WorkProgress::cancelled, this, &Printing::cancel);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &Printing::take);
    connect(actions.print, &QAction::triggered, this, &Printing::layOut);
    connect(this, &Printing::ready, this, &Printing::preview);
    for (const auto left : {&Desk::articleOpened, &Desk::articleClosed}) {
        connect(&desk, left, this, &Printing::cancel);
    }
}

Printing::~Printing()
{
    m_watcher.waitForFinished();
}

void Printing::layOut()
{
    if (!m_desk.article() || (m_isWanted && m_watcher.isRunning())) {
        return;
    }
    Q_EMIT beginning();
    m_isWanted = true;
    m_title = m_desk.article()->title();
    //: %1 is an article's title.
    m_progress->begin(tr("Setting the pages of “%1”…").arg(m_title));
    m_watcher.setFuture(
        QtConcurrent::run([job = exportJobOf(m_desk)] { return PaperPages::layOut(job); }));
}

void Printing::cancel()
{
    m_isWanted = false;
    m_progress->end();
}

void Printing::take()
{
    Pages pages = m_watcher.future().takeResult();
    if (!std::exchange(m_isWanted, false)) {
        return;
    }
    m_progress->end();
    if (!pages) {
        Q_EMIT failed(pages.error());
        return;
    }
    m_pages = *std::move(pages);
    Q_EMIT ready();
}

void Printing::preview()
{
    auto *const dialog = new PrintPreview(m_title, &m_window);
    connect(dialog, &PrintPreview::paintRequested, this,
            [this](QPrinter *paper) { paint(*paper); });
    connect(dialog, &QObject::destroyed, this, [this] { m_pages.reset(); });
    dialog->open();
}

void Printing::paint(QPrinter &printer)
{
    if (!m_pages) {
        return;
    }
    constexpr int parts = 100;
    QProgressDialog progress(tr("Painting the pages…"), tr("Cancel"), 0, parts, &m_window);
    progress.setWindowModality(Qt::ApplicationModal);
    progress.setMinimumDuration(500);
    progress.setStyleSheet(windowStyleSheet(progress.palette()));
    auto *const bar = new QProgressBar(&progress);
    bar->setTextVisible(false);
    progress.setBar(bar);
    const Result<> painted = m_pages->paint(printer, [&progress](double share) {
        progress.setValue(static_cast<int>(share * parts)); // which lets the window live
        return !progress.wasCanceled();
    });
    if (!painted && painted.error().code != ErrorCode::Cancelled) {
        Q_EMIT failed(painted.error());
    }
}

} // namespace slantlight::ui
