// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importarticle.h"
#include "core/structure/lines.h"
#include "core/structure/structure.h"
#include "core/text/languageguess.h"

namespace slantlight {

Article importVerbatim(const QString &text, const ReadContext &context)
{
    // A sentence or two have no structure; below this a guess would be wrong more often than right.
    constexpr std::size_t fewest = 4;
    const LineWords &words = context.wordsFor(text);
    const std::vector<Piece> pieces = piecesOf(text, words);
    std::vector<std::optional<BlockKind>> kinds(pieces.size(), BlockKind::Paragraph);
    if (pieces.size() >= fewest) {
        kinds = structureOf(pieces, words);
    }
    std::vector<Block> blocks;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        blocks.push_back({.kind = kinds[i].value_or(BlockKind::Paragraph), .span = pieces[i].span});
    }
    ArticleFacts facts;
    facts.language = languageOf(text);
    return {text, std::move(blocks), std::move(facts)};
}

} // namespace slantlight
