// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/desk/latest.h"
#include "ui/export/articleexport.h"
#include "ui/render/pdf/pdfpages.h"

#include <QStackedWidget>
#include <QThreadPool>
#include <QTimer>

#include <memory>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace slantlight::ui {

class PageView;

/// What an export will look like: pages, or the words of the file. It is made by a worker, and soon
/// after each change.
class ExportPreview : public QStackedWidget
{
    Q_OBJECT

public:
    explicit ExportPreview(QWidget *parent = nullptr);
    ~ExportPreview() override;

    /// Shows @p item, which may be null while it is on its way, as @p options want it.
    void show(std::shared_ptr<const ExportItem> item, const ExportContext &context,
              const ExportOptions &options);
    /// Says that there is nothing to show, and why.
    void fail(const Error &error);
    [[nodiscard]] bool isWorking() const { return m_soon.isActive() || m_making.isRunning(); }
    [[nodiscard]] PageView &pages() const { return *m_pages; }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void ready();

private:
    struct Look
    {
        std::shared_ptr<const PaperPages> pages;
        QString text;
    };

    void make();
    void take(Result<Look> look);
    void say(const QString &text);
    void openInBrowser();

    PageView *m_pages;
    QPlainTextEdit *m_text;
    QWidget *m_words;
    QLabel *m_message;
    QPushButton *m_browser;
    std::shared_ptr<const ExportItem> m_item;
    std::optional<ExportContext> m_context;
    ExportOptions m_options;
    QTimer m_soon;
    QThreadPool m_workers;
    Latest<Result<Look>> m_making;
};

} // namespace slantlight::ui
