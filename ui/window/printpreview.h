// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QPrinter>

class QLabel;
class QPrintPreviewWidget;
class QPushButton;
class QToolButton;

namespace slantlight::ui {

/// The pages as they will be on paper, and what sends them to the printer.
class PrintPreview : public QDialog
{
    Q_OBJECT

public:
    /// Deletes itself once it is closed.
    PrintPreview(const QString &title, QWidget *parent);

    /// Offers to save the pages as a PDF too.
    void offerPdf();

Q_SIGNALS:
    void pdfRequested();
    /// Whoever answers paints the pages on @p printer before returning.
    void paintRequested(QPrinter *printer);

private:
    QToolButton *makeButton(const QString &icon, const QString &name, void (PrintPreview::*run)());
    void print();
    void choosePaper();
    void goBack();
    void goOn();
    void enlarge();
    void reduce();
    void fit(); ///< the whole page
    void followPages();

    QPrinter m_printer;
    QPrintPreviewWidget *m_pages;
    QLabel *m_place;
    QToolButton *m_back;
    QToolButton *m_on;
    QPushButton *m_pdf;
};

} // namespace slantlight::ui
