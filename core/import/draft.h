// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/base/result.h"
#include "core/import/readcontext.h"

#include <stop_token>
#include <vector>

namespace slantlight {

/// An article in the making: what a reader of one format found.
struct Draft
{
    std::vector<Article::Part> parts;
    ArticleFacts facts;
};

/// Reads text as it is pasted from a page or mail: lines become blocks, hard-wrapped lines are
/// joined, and what each block is is told by structureOf().
[[nodiscard]] Draft readPlainText(const QString &text, const ReadContext &context);

/// Reads Markdown: headings, paragraphs, list items and block quotes without their markup, and a
/// small front matter ("title", "author", "date", "site", "address", "language").
[[nodiscard]] Draft readMarkdown(const QString &text, const ReadContext &context);

/// Reads the words of a web page: its article or main part where it has one, without scripts,
/// navigation, asides and forms.
///
/// Fails as HtmlTree::parse() does: with PageTooTangled, or with Cancelled soon after @p stop was
/// asked for; the detail is empty.
[[nodiscard]] Result<Draft> readHtml(const QString &text, const ReadContext &context,
                                     const std::stop_token &stop = {});

} // namespace slantlight
