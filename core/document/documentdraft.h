// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/source/draft.h"
#include "core/source/readcontext.h"
#include "core/structure/lines.h"

#include <vector>

namespace slantlight {

/// Whether @p pieces are more than an article can be, so that no more need be read.
[[nodiscard]] bool areTooMany(const std::vector<Piece> &pieces);

/// Makes a draft of the @p pieces of a document. What its text says of author and date counts more
/// than @p facts, the properties of the file, which programs fill in by themselves.
[[nodiscard]] Draft draftOf(std::vector<Piece> pieces, ArticleFacts facts,
                            const ReadContext &context);

/// Returns the wordings for the language of @p pieces.
[[nodiscard]] const LineWords &wordsFor(const std::vector<Piece> &pieces,
                                        const ReadContext &context);

/// Makes the first heading the headline where @p pieces have none and nothing but short lines
/// stands above it.
void promoteHeading(std::vector<Piece> &pieces);

/// Returns the date that a property of a document holds: "2026-03-04T10:00:00Z", "2026-03-04";
/// null without a day.
[[nodiscard]] QDate dateOf(QStringView property);

} // namespace slantlight
