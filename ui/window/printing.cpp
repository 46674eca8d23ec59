// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/printing.h"

#include "ui/desk/desk.h"
#include "ui/render/pdf/pdfpages.h"
#include "ui/window/actions.h"
#include "ui/window/exporter.h"

#include <QAction>
#include <QGuiApplication>
#include <QMainWindow>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace slantlight::ui {

Printing::Printing(Desk &desk, const Actions &actions, QMainWindow &window)
    : QObject(&window)
    , m_desk(desk)
    , m_window(window)
{
    connect(actions.print, &QAction::triggered, this, &Printing::preview);
}

void Printing::preview()
{
    if (!m_desk.article()) {
        return;
    }
    Q_EMIT beginning();
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(m_desk.article()->title());
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setFullPage(true);
    QPrintPreviewDialog dialog(&printer, &m_window);
    //: %1 is an article's title.
    dialog.setWindowTitle(tr("Print “%1”").arg(m_desk.article()->title()));
    dialog.resize(m_window.size().boundedTo({900, 900}));
    connect(&dialog, &QPrintPreviewDialog::paintRequested, this,
            [this](QPrinter *paper) { paint(*paper); });
    dialog.exec();
}

void Printing::paint(QPrinter &printer)
{
    if (!m_desk.article()) {
        return;
    }
    QGuiApplication::setOverrideCursor(Qt::WaitCursor); // a long text takes a moment
    const Result<> painted = paintPages(exportJobOf(m_desk), printer);
    QGuiApplication::restoreOverrideCursor();
    if (!painted) {
        Q_EMIT failed(painted.error());
    }
}

} // namespace slantlight::ui
