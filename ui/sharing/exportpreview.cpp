// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/exportpreview.h"

#include "core/storage/savefile.h"
#include "ui/sharing/pageview.h"
#include "ui/words/errortext.h"
#include "ui/words/exportwords.h"

#include <QDesktopServices>
#include <QDir>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

constexpr qsizetype mostShown = 200'000; ///< characters

} // namespace

ExportPreview::ExportPreview(QWidget *parent)
    : QStackedWidget(parent)
    , m_pages(new PageView(this))
    , m_text(new QPlainTextEdit(this))
    , m_words(new QWidget(this))
    , m_message(new QLabel(m_words))
    , m_browser(new QPushButton(tr("Show in the &browser"), m_words))
    , m_making(m_workers, *this)
{
    m_workers.setMaxThreadCount(1);
    m_text->setReadOnly(true);
    m_text->setObjectName(u"exportText"_s);
    m_text->setAccessibleName(tr("What the file will hold"));
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFrameShape(QFrame::NoFrame);
    m_message->setWordWrap(true);
    m_message->setAlignment(Qt::AlignCenter);
    auto *const layout = new QVBoxLayout(m_words);
    layout->setContentsMargins(32, 32, 32, 32);
    layout->addStretch();
    layout->addWidget(m_message);
    layout->addSpacing(12);
    layout->addWidget(m_browser, 0, Qt::AlignHCenter);
    layout->addStretch();
    addWidget(m_pages);
    addWidget(m_text);
    addWidget(m_words);
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &ExportPreview::make);
    connect(m_browser, &QPushButton::clicked, this, &ExportPreview::openInBrowser);
    say(QString());
}

ExportPreview::~ExportPreview()
{
    m_making.cancel();
    m_workers.waitForDone();
}

QString ExportPreview::text() const
{
    return currentWidget() == m_text ? m_text->toPlainText() : QString();
}

void ExportPreview::show(std::shared_ptr<const ExportItem> item, const ExportContext &context,
                         const ExportOptions &options)
{
    m_item = std::move(item);
    m_context = context;
    m_options = options;
    m_soon.start();
}

void ExportPreview::fail(const Error &error)
{
    m_soon.stop();
    m_making.cancel();
    say(errorText(error));
}

void ExportPreview::make()
{
    m_making.cancel();
    if (!m_item) {
        say(tr("Reading the article…"));
        return;
    }
    m_making.run(
        [item = m_item, context = *m_context,
         options = m_options](const std::stop_token &stop) -> Result<Look> {
            if (options.format != ExportFormat::Pdf) {
                return Look{.pages = nullptr,
                            .text = exportText(*item, options, context).left(mostShown)};
            }
            return PaperPages::layOut(exportJobOf(*item, options, context), options.pdf,
                                      [&stop](double) { return !stop.stop_requested(); })
                .transform([](std::shared_ptr<const PaperPages> pages) {
                    return Look{.pages = std::move(pages), .text = {}};
                });
        },
        [this](Result<Look> look) { take(std::move(look)); });
}

void ExportPreview::take(Result<Look> look)
{
    if (!look) {
        say(errorText(look.error()));
    } else if (look->pages) {
        m_pages->setPages(std::move(look->pages));
        setCurrentWidget(m_pages);
    } else if (!look->text.isEmpty()) {
        m_text->setPlainText(look->text);
        setCurrentWidget(m_text);
    } else {
        say(exportFormatMeaning(m_options.format));
        m_browser->setVisible(m_options.format == ExportFormat::Html);
    }
    Q_EMIT ready();
}

void ExportPreview::say(const QString &text)
{
    m_message->setText(text);
    m_browser->hide();
    setCurrentWidget(m_words);
}

void ExportPreview::openInBrowser()
{
    // The browser reads it after this has returned. Nobody else can look into this folder, which is
    // emptied when one logs out.
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation));
    const QString path = folder.filePath(u"slantlight-preview.html"_s);
    if (const Result<> written = exportArticle(*m_item, m_options, *m_context, path); !written) {
        say(errorText(written.error()));
        return;
    }
    QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace slantlight::ui
