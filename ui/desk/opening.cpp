// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/desk/opening.h"

#include "core/analysis/analyzer.h"
#include "core/reading/reading.h"

#include <utility>

namespace slantlight::ui {

Opening::Opening(std::shared_ptr<const Analyzer> analyzer, QString libraryPath, QThreadPool &pool,
                 QObject &context, TellOpened opened, TellAnalysed analysed)
    : m_analyzer(std::move(analyzer))
    , m_libraryPath(std::move(libraryPath))
    , m_opened(std::move(opened))
    , m_analysed(std::move(analysed))
    , m_context(context)
    , m_opening(pool, context)
    , m_analysing(pool, context)
{
}

void Opening::open(const OpenRequest &request, const TellProgress &progressed)
{
    // One that is late by the time it is told is of an opening that nobody waits for.
    const auto tell = [progressed, &context = m_context](qint64 received, qint64 total) {
        if (progressed) {
            QMetaObject::invokeMethod(
                &context, [progressed, received, total] { progressed(received, total); },
                Qt::QueuedConnection);
        }
    };
    const auto read = [request, path = m_libraryPath, analyzer = m_analyzer,
                       tell](const std::stop_token &stop) {
        return openArticle(request, path, *analyzer, tell, stop);
    };
    m_opening.run(read, [this, request, analyzer = m_analyzer](Result<Opened> opened) {
        const auto *const article = opened ? std::get_if<OpenedArticle>(&*opened) : nullptr;
        const bool isOpen = article != nullptr;
        if (isOpen) {
            keep(*article);
        }
        m_opened(request, std::move(opened));
        if (isOpen && (analyzer != m_analyzer || !m_reading)) {
            analyse(); // the rules changed while it was read, or it is long
        }
    });
}

void Opening::keep(const OpenedArticle &opened)
{
    forget();
    m_article = opened.article;
    m_reading = opened.reading;
}

void Opening::useAnalyzer(std::shared_ptr<const Analyzer> analyzer)
{
    m_analyzer = std::move(analyzer);
    analyse();
}

void Opening::forget()
{
    m_analysing.cancel();
    m_article.reset();
    m_reading.reset();
}

void Opening::analyse()
{
    if (!m_article) {
        return;
    }
    const auto analyse = [article = m_article, reading = m_reading,
                          analyzer = m_analyzer](const std::stop_token &stop) {
        Read read{.reading = reading, .analysis = {}};
        if (!read.reading) {
            read.reading = std::make_shared<const Reading>(analyzer->read(*article, stop));
        }
        if (!stop.stop_requested()) {
            read.analysis = analyzer->analyze(*article, *read.reading);
        }
        return read;
    };
    m_analysing.run(analyse, [this](Read read) {
        m_reading = std::move(read.reading);
        m_analysed(std::move(read.analysis));
    });
}

} // namespace slantlight::ui
