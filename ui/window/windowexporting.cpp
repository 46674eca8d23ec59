// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the window exports its article; the window itself is in mainwindow.cpp.

#include "ui/annotations/annotationspanel.h"
#include "ui/desk/desk.h"
#include "ui/window/mainwindow.h"
#include "ui/window/messagebar.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QProgressBar>
#include <QStandardPaths>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

void MainWindow::chooseExport(ExportFormat format)
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
        QFileDialog::getSaveFileName(this, pdf ? tr("Export as PDF") : tr("Export as HTML"),
                                     folder.filePath(suggestedFileName(article->title(), format)),
                                     pdf ? tr("PDF (*.pdf)") : tr("HTML (*.html)"));
    if (!path.isEmpty()) {
        exportTo(path, format);
    }
}

void MainWindow::exportTo(const QString &path, ExportFormat format)
{
    if (!m_desk.article() || m_exporter->isRunning()) {
        return;
    }
    m_annotations->saveMemo();
    m_progress->setValue(0);
    m_progress->show();
    m_cancelExport->show();
    m_exporter->start(exportJobOf(m_desk), path, format);
}

void MainWindow::showExported(const QString &path)
{
    m_messages->showNotice(
        //: %1 is a file name.
        tr("Saved %1.").arg(QFileInfo(path).fileName()),
        {.text = tr("Open"), .run = [path] {
             QDesktopServices::openUrl(QUrl::fromLocalFile(path));
         }});
}

} // namespace slantlight::ui
