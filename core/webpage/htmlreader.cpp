// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/webpage/htmlreader.h"

#include "core/source/textdraft.h"
#include "core/structure/structure.h"
#include "core/webpage/htmldepth.h"
#include "core/webpage/htmlnode.h"
#include "core/webpage/htmlsurvey.h"
#include "core/webpage/htmltree.h"
#include "core/webpage/htmlwords.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

// Returns what stands in @p text after white space, an XML declaration and comments.
QStringView afterProlog(QStringView text)
{
    constexpr qsizetype longestComment = 400;
    text = text.startsWith(QChar(0xFEFF)) ? text.sliced(1).trimmed() : text.trimmed();
    if (text.startsWith(u"<?xml")) {
        text = text.sliced(text.indexOf(u'>') + 1).trimmed();
    }
    while (text.startsWith(u"<!--")) {
        const qsizetype end = text.indexOf(u"-->", 4);
        if (end < 0 || end > longestComment) {
            break;
        }
        text = text.sliced(end + 3).trimmed();
    }
    return text;
}

bool isHtml(QStringView text)
{
    static const QRegularExpression start(
        u"^<(?:!doctype\\s+html|html|head|body|article|main|section|div|p|h1|meta|title)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QStringView head = text.first(std::min<qsizetype>(text.size(), 2000));
    return start.matchView(afterProlog(head)).hasMatch();
}

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

Result<Draft> draftOfPage(const QString &text, const ReadContext &context,
                          const std::stop_token &stop)
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
    std::vector<Piece> pieces = piecesBelow(root, words, survey.facts.address);
    addTitleAbove(survey, pieces);
    std::vector<Article::Part> parts = partsOf(pieces, words);
    if (std::ranges::find(parts, BlockKind::Headline, &Article::Part::kind) != parts.end()) {
        survey.facts.title.clear(); // the headline is the title
    }
    ArticleFacts facts = factsFrom(parts, std::move(survey.facts), words);
    return Draft{.parts = std::move(parts), .facts = std::move(facts)};
}

} // namespace

bool recognisesHtml(ReadSource &source)
{
    const Result<Decoded> &decoded = source.decoded();
    return decoded && isHtml(decoded->text);
}

Result<std::vector<Draft>> readHtml(ReadSource &source, const ReadContext &context,
                                    const std::stop_token &stop)
{
    return draftOfText(source,
                       [&](const QString &text) { return draftOfPage(text, context, stop); });
}

} // namespace slantlight
