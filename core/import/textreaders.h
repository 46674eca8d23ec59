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
/// Reads Markdown as CommonMark with what clippers and note-takers add to it (see
/// preparedMarkdown()). A front matter gives facts, the headline where the text has none, and from
/// "description" the standfirst; footnotes stand at the end. Fails with Cancelled soon after
/// @p stop was asked for.
[[nodiscard]] Result<std::vector<Draft>>
readMarkdown(ReadSource &source, const ReadContext &context, const std::stop_token &stop);

} // namespace slantlight
