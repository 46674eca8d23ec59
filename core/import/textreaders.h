// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/import/draft.h"
#include "core/import/readcontext.h"
#include "core/import/readsource.h"

#include <functional>
#include <stop_token>
#include <vector>

namespace slantlight {

// The readers of what is text. Each fails as decode() does where the bytes are none, and with
// ArticleTooLong where there is too much of it.

/// Nothing tells a plain text from others.
[[nodiscard]] bool recognisesPlainText(ReadSource &source);
/// Reads text as it is pasted from a page or mail: lines become blocks, hard-wrapped lines are
/// joined, and what each block is is told by structureOf().
[[nodiscard]] Result<std::vector<Draft>>
readPlainText(ReadSource &source, const ReadContext &context, const std::stop_token &stop);

/// Whether the text begins with a front matter or a headline.
[[nodiscard]] bool recognisesMarkdown(ReadSource &source);
/// Reads Markdown: headings, paragraphs, list items and block quotes without their markup, and a
/// small front matter ("title", "author", "date", "site", "address", "language").
[[nodiscard]] Result<std::vector<Draft>>
readMarkdown(ReadSource &source, const ReadContext &context, const std::stop_token &stop);

/// Whether the text begins as a web page or a part of one.
[[nodiscard]] bool recognisesHtml(ReadSource &source);
/// Reads the words of a web page: its article or main part where it has one, without scripts,
/// navigation, asides and forms.
///
/// Fails as HtmlTree::parse() does, too: with PageTooTangled, or with Cancelled soon after @p stop
/// was asked for.
[[nodiscard]] Result<std::vector<Draft>> readHtml(ReadSource &source, const ReadContext &context,
                                                  const std::stop_token &stop);

/// Decodes @p source, has @p read make the one draft of the text, and notes how it was decoded.
[[nodiscard]] Result<std::vector<Draft>>
draftOfText(ReadSource &source, const std::function<Result<Draft>(const QString &text)> &read);

} // namespace slantlight
