// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/source/draft.h"
#include "core/source/readcontext.h"
#include "core/source/readsource.h"

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

} // namespace slantlight
