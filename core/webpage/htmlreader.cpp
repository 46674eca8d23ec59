// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/webpage/htmlreader.h"

#include "core/source/textdraft.h"
#include "core/structure/structure.h"
#include "core/webpage/articleblocks.h"
#include "core/webpage/pagecleaning.h"
#include "core/webpage/pagefacts.h"
#include "core/webpage/pagepieces.h"
#include "core/webpage/pagestories.h"
#include "core/webpage/readability.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>
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

// The article's text as linked data have it, in lines.
Result<QString> linesOfBody(const QString &body, const std::stop_token &stop)
{
    static const QRegularExpression tag(u"<\\w+[^>]*>"_s);
    if (!tag.match(body).hasMatch()) {
        return body;
    }
    const Result<PageTree> tree = PageTree::parse(body, stop);
    if (!tree) {
        return std::unexpected(tree.error());
    }
    QStringList lines;
    for (const PageBlock &block : blocksBelow(tree->root(), {})) {
        lines.append(block.text);
    }
    return lines.join(u'\n');
}

// What Readability.js would have people read; empty where it finds nothing.
Result<std::vector<PageBlock>> readableBlocks(const PageTree &page, const ReadContext &context,
                                              const std::stop_token &stop,
                                              std::optional<PageTree> &tree)
{
    const std::optional<QString> html = readablePart(page, context.scripts(), stop);
    if (!html) {
        return {};
    }
    Result<PageTree> parsed = PageTree::parse(*html, stop);
    if (!parsed) {
        return std::unexpected(parsed.error());
    }
    tree = std::move(*parsed);
    return blocksBelow(tree->root(), {});
}

Draft draftOf(const PageStory &story, ArticleFacts facts, const LineWords &words,
              const PageFurniture &furniture)
{
    std::vector<Piece> pieces = piecesOf(story.blocks, words, &furniture);
    if (!story.headline.isEmpty()) {
        pieces.insert(
            pieces.begin(),
            {.span = {}, .text = story.headline, .afterGap = true, .known = BlockKind::Headline});
        facts.title.clear(); // the headline is the title
    }
    std::vector<Article::Part> parts = partsOf(pieces, words);
    facts = factsFrom(parts, std::move(facts), words);
    return {.parts = std::move(parts), .facts = std::move(facts)};
}

Result<std::vector<Draft>> draftsOfPage(const QString &text, const QString &address,
                                        const ReadContext &context, const std::stop_token &stop)
{
    Result<PageTree> page = PageTree::parse(text, stop);
    if (!page) {
        return std::unexpected(page.error());
    }
    const LineWords &words = context.wordsFor(text);
    const PageFacts told = factsOfPage(*page, context.furniture(), words, address);
    dropFrame(*page, context.furniture(), words);
    std::optional<PageTree> readable;
    const auto part = readableBlocks(*page, context, stop, readable);
    if (!part) {
        return std::unexpected(part.error());
    }
    const Result<QString> body = linesOfBody(told.body, stop);
    if (!body) {
        return std::unexpected(body.error());
    }
    if (stop.stop_requested()) {
        return std::unexpected(Error{ErrorCode::Cancelled, {}});
    }
    const PageHints hints{
        .words = &words, .headline = told.facts.title, .body = *body, .address = told.base};
    std::vector<Draft> drafts;
    for (const PageStory &story :
         storiesOf(articleBlocks(*page, *part, context.furniture(), hints), told.facts.title)) {
        ArticleFacts facts = told.facts;
        if (!drafts.empty()) { // what the page tells is told of its first story
            facts = {.language = told.facts.language, .site = told.facts.site};
        }
        drafts.push_back(draftOf(story, std::move(facts), words, context.furniture()));
    }
    return drafts;
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
    return draftsOfText(source, [&](const QString &text) {
        return draftsOfPage(text, source.address(), context, stop);
    });
}

} // namespace slantlight
