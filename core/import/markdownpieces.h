// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/source/readcontext.h"
#include "core/structure/lines.h"

#include <QString>

#include <stop_token>
#include <vector>

namespace slantlight {

/// What a text of Markdown holds.
struct MarkdownPieces
{
    std::vector<Piece> pieces;
    /// As long as the text: its words where they stand, line breaks, and fillers for all else, so
    /// that words are not looked for among addresses and marks.
    QString words;
};

/// Reads @p text, prepared Markdown (see preparedMarkdown()), as CommonMark with tables, task
/// lists, struck text, wikilinks and bare addresses.
///
/// Pieces are known to be headings, paragraphs, list items, block quotes or captions, and the first
/// heading of level 1, where nothing stands above it, the headline. Their spans count from the
/// begin of @p text; words of HTML blocks have none. Relative links are of @p address. Fails with
/// ArticleTooLong, and with Cancelled soon after @p stop was asked for.
[[nodiscard]] Result<MarkdownPieces> piecesOfMarkdown(const QString &text,
                                                      const ReadContext &context,
                                                      const QString &address,
                                                      const std::stop_token &stop);

} // namespace slantlight
