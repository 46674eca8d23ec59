// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/export/articleexport.h"

#include <QDialog>
#include <QString>

#include <memory>

class QComboBox;
class QLabel;
class QPushButton;
class QTabWidget;

namespace slantlight::ui {

class ExportPreview;
class FilterTree;
class LayoutForm;

/// What is to be exported.
struct ExportSubject
{
    ExportContext context;
    /// The article, or the first of several; null: it comes by setSample().
    std::shared_ptr<const ExportItem> sample;
    int articles = 1;
    bool hasOriginal = false; ///< it was read from a PDF that is kept
};

/// Chooses format, content and layout of an export, and shows what comes of it.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(ExportSubject subject, const ExportOptions &options, QWidget *parent = nullptr);
    ~ExportDialog() override;

    /// Takes the first of several articles, once it is read.
    void setSample(std::shared_ptr<const ExportItem> sample);
    [[nodiscard]] ExportOptions options() const;
    [[nodiscard]] ExportPreview &preview() const { return *m_preview; }
    [[nodiscard]] FilterTree &contents() const { return *m_contents; }

Q_SIGNALS:
    void chosen(); ///< options() are what is wanted; it is closed by then

private:
    void build();
    void addFormats(ExportFormat format);
    void turnToFormat();
    void offerContents(const ExportFilter &filter);
    void showPreview();
    void tellSize();
    [[nodiscard]] ExportFormat format() const;

    ExportSubject m_subject;
    QComboBox *m_format;
    QLabel *m_meaning;
    QTabWidget *m_tabs;
    QWidget *m_contentsPage;
    QComboBox *m_strength;
    FilterTree *m_contents;
    LayoutForm *m_layout;
    ExportPreview *m_preview;
    QLabel *m_size;
    QPushButton *m_export;
};

} // namespace slantlight::ui
