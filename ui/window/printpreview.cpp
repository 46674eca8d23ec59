// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/printpreview.h"

#include "ui/look/icons.h"
#include "ui/look/windowstyle.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPageSetupDialog>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

PrintPreview::PrintPreview(const QString &title, QWidget *parent)
    : QDialog(parent)
    , m_printer(QPrinter::HighResolution)
    , m_place(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    //: %1 is an article's title.
    setWindowTitle(tr("Print “%1”").arg(title));
    setStyleSheet(windowStyleSheet(palette()));
    resize(parent->window()->size().boundedTo({900, 900}));
    m_printer.setDocName(title);
    m_printer.setPageSize(QPageSize(QPageSize::A4));
    m_printer.setFullPage(true);
    m_pages = new QPrintPreviewWidget(&m_printer, this);
    m_pages->setZoomMode(QPrintPreviewWidget::FitInView);
    m_pages->setAccessibleName(tr("Pages"));
    m_place->setObjectName(u"muted"_s);

    m_back = makeButton(u"previous"_s, tr("Previous page"), &PrintPreview::goBack);
    m_on = makeButton(u"next"_s, tr("Next page"), &PrintPreview::goOn);
    auto *const smaller = makeButton(u"zoomout"_s, tr("Smaller"), &PrintPreview::reduce);
    auto *const larger = makeButton(u"zoomin"_s, tr("Larger"), &PrintPreview::enlarge);
    auto *const whole = new QPushButton(tr("Whole page"), this);
    auto *const paper = new QPushButton(tr("Paper…"), this);
    m_pdf = new QPushButton(tr("Save as PDF…"), this);
    m_pdf->hide();
    auto *const close = new QPushButton(tr("Close"), this);
    auto *const print = new QPushButton(tr("Print…"), this);
    print->setDefault(true);
    for (QPushButton *const button : {whole, paper, m_pdf, close}) {
        button->setAutoDefault(false);
    }
    auto *const bar = new QHBoxLayout;
    bar->setContentsMargins(12, 8, 12, 8);
    bar->setSpacing(6);
    for (QWidget *const part : {static_cast<QWidget *>(m_back), static_cast<QWidget *>(m_on),
                                static_cast<QWidget *>(m_place)}) {
        bar->addWidget(part);
    }
    bar->addStretch();
    for (QWidget *const part : {static_cast<QWidget *>(smaller), static_cast<QWidget *>(larger),
                                static_cast<QWidget *>(whole)}) {
        bar->addWidget(part);
    }
    bar->addStretch();
    for (QPushButton *const button : {paper, close, m_pdf, print}) {
        bar->addWidget(button);
    }
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_pages, 1);

    connect(m_pages, &QPrintPreviewWidget::paintRequested, this, &PrintPreview::paintRequested);
    connect(m_pages, &QPrintPreviewWidget::previewChanged, this, &PrintPreview::followPages);
    connect(whole, &QPushButton::clicked, this, &PrintPreview::fit);
    connect(paper, &QPushButton::clicked, this, &PrintPreview::choosePaper);
    connect(m_pdf, &QPushButton::clicked, this, &PrintPreview::pdfRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(print, &QPushButton::clicked, this, &PrintPreview::print);
    print->setFocus();
}

void PrintPreview::offerPdf()
{
    m_pdf->show();
}

QToolButton *PrintPreview::makeButton(const QString &icon, const QString &name,
                                      void (PrintPreview::*run)())
{
    auto *const button = new QToolButton(this);
    button->setIcon(symbolicIcon(icon));
    button->setAutoRaise(true);
    button->setToolTip(name);
    button->setAccessibleName(name);
    connect(button, &QToolButton::clicked, this, run);
    return button;
}

void PrintPreview::print()
{
    QPrintDialog dialog(&m_printer, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_pages->print();
        accept();
    }
}

void PrintPreview::choosePaper()
{
    QPageSetupDialog dialog(&m_printer, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_pages->updatePreview();
    }
}

void PrintPreview::goBack()
{
    m_pages->setCurrentPage(m_pages->currentPage() - 1);
}

void PrintPreview::goOn()
{
    m_pages->setCurrentPage(m_pages->currentPage() + 1);
}

void PrintPreview::enlarge()
{
    m_pages->zoomIn();
}

void PrintPreview::reduce()
{
    m_pages->zoomOut();
}

void PrintPreview::fit()
{
    m_pages->setZoomMode(QPrintPreviewWidget::FitInView);
}

void PrintPreview::followPages()
{
    const int page = m_pages->currentPage();
    const int all = m_pages->pageCount();
    const QLocale words;
    m_place->setText(tr("Page %1 of %2").arg(words.toString(page), words.toString(all)));
    m_back->setEnabled(page > 1);
    m_on->setEnabled(page < all);
}

} // namespace slantlight::ui
