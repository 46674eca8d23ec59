// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/draft.h"
#include "core/import/lines.h"
#include "core/import/structure.h"

namespace slantlight {

Draft readPlainText(const QString &text)
{
    std::vector<Article::Part> parts = partsOf(piecesOf(text));
    ArticleFacts facts = factsFrom(parts, {});
    return {.parts = std::move(parts), .facts = std::move(facts)};
}

} // namespace slantlight
