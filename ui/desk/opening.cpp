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
    , m_opening(pool, context)
    , m_analysing(pool, context)
{
}

void Opening::open(const ArticleSource &source)
{
    const auto read = [source, path = m_libraryPath,
                       analyzer = m_analyzer](const std::stop_token &stop) {
        return openArticle(source, path, *analyzer, stop);
    };
    m_opening.run(read, [this, source, analyzer = m_analyzer](Result<OpenedArticle> opened) {
        const bool isOpen = opened.has_value();
        if (isOpen) {
            forget();
            m_article = opened->article;
            m_reading = opened->reading;
        }
        m_opened(source, std::move(opened));
        if (isOpen && analyzer != m_analyzer) {
            analyse(); // the rules changed while it was read
        }
    });
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
                          analyzer = m_analyzer](const std::stop_token &) {
        return analyzer->analyze(*article, *reading);
    };
    m_analysing.run(analyse, m_analysed);
}

} // namespace slantlight::ui
