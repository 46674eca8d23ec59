// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/sheetprinting.h"

#include "core/storage/savefile.h"
#include "ui/desk/desk.h"
#include "ui/render/pdf/exercisesheet.h"
#include "ui/window/actions.h"
#include "ui/window/exporter.h"
#include "ui/window/printpreview.h"
#include "ui/words/outletwords.h"

#include <QAction>
#include <QFileDialog>
#include <QMainWindow>
#include <QPrinter>
#include <QStandardPaths>

#include <memory>

namespace slantlight::ui {

SheetJob worksheetOf(const Desk &desk)
{
    const auto &attempt = desk.exercise().attempt();
    const Exercise exercise =
        attempt ? attempt->exercise : Exercise::toPractise(desk.article()->title());
    const auto &outlet = desk.analysis().outlet;
    return {.article = desk.article(),
            .outlet = outlet ? outletWords(*outlet).value(0) : QString(),
            .title = exercise.title.isEmpty() ? desk.article()->title() : exercise.title,
            .instructions = exercise.instructions,
            .categories = exercise.categories,
            .highlights = {},
            .result = {}};
}

SheetJob resultSheetOf(const Desk &desk)
{
    SheetJob job = worksheetOf(desk);
    job.highlights = desk.highlights();
    job.result = resultOf(desk.review(), desk.exercise().key());
    return job;
}

SheetPrinting::SheetPrinting(Desk &desk, const Actions &actions, QMainWindow &window)
    : QObject(&window)
    , m_desk(desk)
    , m_window(window)
{
    connect(actions.worksheet, &QAction::triggered, this, [this] { preview(Sheet::Work); });
    connect(actions.resultSheet, &QAction::triggered, this, [this] { preview(Sheet::Result); });
}

void SheetPrinting::preview(Sheet which)
{
    Q_EMIT beginning();
    if (!m_desk.article()) {
        return;
    }
    const SheetJob job = which == Sheet::Work ? worksheetOf(m_desk) : resultSheetOf(m_desk);
    const QString title = job.title;
    const auto sheet = std::make_shared<const ExerciseSheet>(job);
    auto *const dialog = new PrintPreview(title, &m_window);
    connect(dialog, &PrintPreview::paintRequested, this, [this, sheet](QPrinter *paper) {
        if (const Result<> painted = sheet->paint(*paper); !painted) {
            Q_EMIT failed(painted.error());
        }
    });
    dialog->offerPdf();
    connect(dialog, &PrintPreview::pdfRequested, this,
            [this, sheet, title] { savePdf(*sheet, title); });
    dialog->open();
}

void SheetPrinting::savePdf(const ExerciseSheet &sheet, const QString &title)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getSaveFileName(
        &m_window, tr("Save as PDF"),
        QDir(folder).filePath(suggestedFileName(title, ExportFormat::Pdf)), tr("PDF (*.pdf)"));
    if (path.isEmpty()) {
        return;
    }
    const Result<> done =
        sheet.pdf().and_then([&path](const QByteArray &bytes) { return saveFile(bytes, path); });
    if (done) {
        Q_EMIT saved(path);
    } else {
        Q_EMIT failed(done.error());
    }
}

} // namespace slantlight::ui
