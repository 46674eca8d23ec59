// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/draft.h"
#include "core/import/lines.h"
#include "core/import/structure.h"

namespace slantlight {

Draft readPlainText(const QString &text, const ReadContext &context)
{
    const LineWords &words = context.wordsFor(text);
    std::vector<Article::Part> parts = partsOf(piecesOf(text), words);
    ArticleFacts facts = factsFrom(parts, {}, words);
    return {.parts = std::move(parts), .facts = std::move(facts)};
}

} // namespace slantlight
