// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/draft.h"
#include "core/import/htmldepth.h"
#include "core/import/htmlnode.h"
#include "core/import/htmlsurvey.h"
#include "core/import/htmltree.h"
#include "core/import/htmlwords.h"
#include "core/import/structure.h"

#include <algorithm>
#include <utility>

namespace slantlight {

namespace {

// Adds the headline that stands above the article's own element.
void addTitleAbove(const Survey &survey, std::vector<Piece> &pieces)
{
    const bool hasHeadline = std::ranges::any_of(
        pieces, [](const Piece &piece) { return piece.known == BlockKind::Headline; });
    if (hasHeadline || survey.title == nullptr) {
        return;
    }
    const QString words = textBelow(survey.title);
    if (!words.isEmpty()) {
        pieces.insert(pieces.begin(),
                      {.span = {}, .text = words, .afterGap = true, .known = BlockKind::Headline});
    }
}

} // namespace

Result<Draft> readHtml(const QString &text, const ReadContext &context, const std::stop_token &stop)
{
    const QByteArray source = flattened(text.toUtf8());
    const Result<HtmlTree> tree = HtmlTree::parse(source, stop);
    if (!tree) {
        return std::unexpected(tree.error());
    }
    const LineWords &words = context.wordsFor(text);
    Survey survey = surveyOf(tree->root(), words);
    const GumboNode *const root = survey.article != nullptr ? survey.article
                                  : survey.main != nullptr  ? survey.main
                                                            : tree->root();
    std::vector<Piece> pieces = piecesBelow(root, words);
    addTitleAbove(survey, pieces);
    std::vector<Article::Part> parts = partsOf(pieces, words);
    if (std::ranges::find(parts, BlockKind::Headline, &Article::Part::kind) != parts.end()) {
        survey.facts.title.clear(); // the headline is the title
    }
    ArticleFacts facts = factsFrom(parts, std::move(survey.facts), words);
    return Draft{.parts = std::move(parts), .facts = std::move(facts)};
}

} // namespace slantlight
