// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analyzer.h"
#include "core/article/article.h"
#include "core/review/shipped.h"

#include <QString>

#include <vector>

namespace slantlight {

/// An article of paragraphs, one a line of @p text.
inline Article paragraphs(const QString &text)
{
    std::vector<Article::Part> parts;
    for (const QString &line : text.split(u'\n')) {
        parts.push_back({.kind = BlockKind::Paragraph, .text = line});
    }
    return Article::fromParts(parts);
}

/// An article of one paragraph that holds @p text unchanged.
inline Article importedAsIs(const QString &text)
{
    return {text,
            {{.kind = BlockKind::Paragraph, .span = {TextOffset(), TextOffset(text.size())}}}};
}

/// The shipped analyzer, loaded once a test program.
inline const Analyzer &shippedAnalyzer()
{
    static const Result<Analyzer> analyzer = loadShippedAnalyzer();
    if (!analyzer) {
        qFatal("%ls", qUtf16Printable(analyzer.error().detail));
    }
    return *analyzer;
}

} // namespace slantlight
