// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/importarticle.h"
#include "core/import/textreaders.h"
#include "core/source/textdraft.h"
#include "core/structure/lines.h"
#include "core/structure/structure.h"

namespace slantlight {

namespace {

Result<Draft> draftOfPlainText(const QString &text, const ReadContext &context)
{
    // Lines and pieces take a multiple of their text, so they are not made of what is too long.
    if (isTooLong(text)) {
        return std::unexpected(Error{ErrorCode::ArticleTooLong, {}});
    }
    const LineWords &words = context.wordsFor(text);
    std::vector<Article::Part> parts = partsOf(piecesOf(text, words), words);
    ArticleFacts facts = factsFrom(parts, {}, words);
    return Draft{.parts = std::move(parts), .facts = std::move(facts), .plainText = text};
}

} // namespace

bool recognisesPlainText(ReadSource &)
{
    return false;
}

Result<std::vector<Draft>> readPlainText(ReadSource &source, const ReadContext &context,
                                         const std::stop_token &)
{
    return draftOfText(source,
                       [&](const QString &text) { return draftOfPlainText(text, context); });
}

} // namespace slantlight
