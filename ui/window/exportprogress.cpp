// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/exportprogress.h"

#include "ui/desk/desk.h"
#include "ui/look/icons.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QDir>
#include <QFileDialog>
#include <QMainWindow>
#include <QProgressBar>
#include <QStandardPaths>
#include <QStatusBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

ExportProgress::ExportProgress(Desk &desk, const Actions &actions, QMainWindow &window)
    : QObject(&window)
    , m_desk(desk)
    , m_window(window)
    , m_progress(new QProgressBar(&window))
    , m_cancel(new QToolButton(&window))
{
    m_progress->setRange(0, 100);
    m_progress->setMaximumWidth(160);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_cancel->setIcon(symbolicIcon(u"close"_s));
    m_cancel->setAutoRaise(true);
    m_cancel->setToolTip(tr("Cancel the export"));
    m_cancel->setAccessibleName(tr("Cancel the export"));
    window.statusBar()->addPermanentWidget(m_progress);
    window.statusBar()->addPermanentWidget(m_cancel);
    hide();

    for (QAction *const action :
         {actions.exportPdf, actions.exportHtml, actions.print, actions.close}) {
        action->setEnabled(false);
        // What is exported has its marks, which those of a long text come after it.
        const auto follow = [action, &desk] {
            action->setEnabled(desk.article() && !desk.analysis().isAwaited);
        };
        connect(&desk, &Desk::articleOpened, action, follow);
        connect(&desk, &Desk::markersChanged, action, follow);
        connect(&desk, &Desk::articleClosed, action, [action] { action->setEnabled(false); });
    }
    connect(actions.exportPdf, &QAction::triggered, this, [this] { choose(ExportFormat::Pdf); });
    connect(actions.exportHtml, &QAction::triggered, this, [this] { choose(ExportFormat::Html); });
    connect(&m_exporter, &Exporter::progressed, m_progress, &QProgressBar::setValue);
    connect(m_cancel, &QToolButton::clicked, &m_exporter, &Exporter::cancel);
    connect(&m_exporter, &Exporter::finished, this, &ExportProgress::hide);
    connect(&m_exporter, &Exporter::failed, this, &ExportProgress::hide);
    connect(&m_exporter, &Exporter::finished, this, &ExportProgress::finished);
    connect(&m_exporter, &Exporter::failed, this, &ExportProgress::failed);
}

void ExportProgress::choose(ExportFormat format)
{
    const auto article = m_desk.article();
    if (!article) {
        return;
    }
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!folder.exists()) {
        folder = QDir::home();
    }
    const bool pdf = format == ExportFormat::Pdf;
    const QString path =
        QFileDialog::getSaveFileName(&m_window, pdf ? tr("Export as PDF") : tr("Export as HTML"),
                                     folder.filePath(suggestedFileName(article->title(), format)),
                                     pdf ? tr("PDF (*.pdf)") : tr("HTML (*.html)"));
    if (!path.isEmpty()) {
        start(path, format);
    }
}

void ExportProgress::chooseOnceOpen(const ArticleId &id)
{
    connect(
        &m_desk, &Desk::articleOpened, this,
        [this, id] {
            if (m_desk.article()->id() == id) {
                choose(ExportFormat::Pdf);
            }
        },
        static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
}

void ExportProgress::start(const QString &path, ExportFormat format)
{
    if (!m_desk.article() || m_exporter.isRunning()) {
        return;
    }
    Q_EMIT beginning();
    m_progress->setValue(0);
    m_progress->show();
    m_cancel->show();
    m_exporter.start(exportJobOf(m_desk), path, format);
}

void ExportProgress::cancel()
{
    m_exporter.cancel();
}

void ExportProgress::hide()
{
    m_progress->hide();
    m_cancel->hide();
}

} // namespace slantlight::ui
