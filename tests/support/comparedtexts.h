// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/importarticle.h"
#include "core/review/comparedarticles.h"
#include "tests/support/analysed.h"

#include <QFile>

#include <memory>
#include <utility>

namespace slantlight {

/// @p article with all that the shipped rules find in it.
inline ReadArticle readArticle(Article article)
{
    ReadArticle side;
    side.article = std::make_shared<const Article>(std::move(article));
    side.reading = std::make_shared<const Reading>(shippedAnalyzer().read(*side.article));
    side.analysis = shippedAnalyzer().analyze(*side.article, *side.reading);
    return side;
}

inline ComparedArticles comparedTexts(const QString &first, const QString &second,
                                      ComparedAs as = ComparedAs::TheirPagesTell)
{
    return compareArticles(readArticle(paragraphs(first)), readArticle(paragraphs(second)),
                           shippedAnalyzer().languages(), {}, as);
}

inline ReadArticle readSample(const QString &name)
{
    QFile file(shippedPath(QString(QStringLiteral("samples/") + name)));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("the sample is missing");
    }
    const auto context = loadShippedReadContext(shippedAnalyzer().languages());
    auto article = importText(QString::fromUtf8(file.readAll()), SourceFormat::Markdown, *context);
    if (!article) {
        qFatal("the sample cannot be read");
    }
    return readArticle(*std::move(article));
}

/// The two samples on one event.
inline ComparedArticles comparedSamples()
{
    return compareArticles(readSample(QStringLiteral("waterworks-dispatch.md")),
                           readSample(QStringLiteral("waterworks-herald.md")),
                           shippedAnalyzer().languages());
}

} // namespace slantlight
