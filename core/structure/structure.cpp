// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/structure.h"

#include "core/structure/lineshape.h"
#include "core/structure/outline.h"
#include "core/structure/structurebody.h"
#include "core/structure/structurehead.h"
#include "core/text/languageguess.h"

#include <algorithm>

namespace slantlight {

namespace {

constexpr qsizetype longestUnderlined = 200;

bool isOrnament(const QString &text)
{
    return std::ranges::none_of(text,
                                [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

void keepWhatIsKnown(Outline &outline)
{
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const auto known = outline.pieces[i].known;
        if (known && *known != BlockKind::Paragraph && *known != BlockKind::ListItem) {
            outline.decide(i, known);
        }
        outline.hasFormat = outline.hasFormat || known.has_value();
        outline.hasHeadline = outline.hasHeadline || known == BlockKind::Headline;
    }
}

// What a line says by itself.
void markLines(Outline &outline)
{
    const LineWords &words = outline.words;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        if (!outline.isOpen(i)) {
            continue;
        }
        const QString &line = outline.text(i);
        if (isUnderline(line) && i > 0 && outline.isOpen(i - 1)
            && outline.text(i - 1).size() <= longestUnderlined && !outline.pieces[i].afterGap) {
            outline.decide(i - 1, i == 1 ? BlockKind::Headline : BlockKind::Heading);
            outline.hasHeadline = outline.hasHeadline || i == 1;
            outline.decide(i, std::nullopt);
        } else if (isOrnament(line) || words.isFurniture(line)) {
            outline.decide(i, std::nullopt);
        } else if (line.startsWith(u"> ")) {
            outline.decide(i, BlockKind::BlockQuote);
        } else if (words.isDateline(line) || words.isReadingTime(line)) {
            outline.decide(i, BlockKind::Dateline);
        } else if (words.isCreditLine(line)) {
            outline.decide(i, BlockKind::CreditLine);
        } else if (words.isByline(line)) {
            outline.decide(i, BlockKind::Byline);
        } else if (words.isTeaser(line) && !(isClosed(line) && sentenceCount(line) > 1)) {
            outline.decide(i, BlockKind::Teaser);
        } else if (words.isMarkedCaption(line)) {
            outline.decide(i, BlockKind::Caption);
        }
    }
}

// Returns @p links as they lie in the text without its first @p lead characters.
std::vector<Link> linksAfter(qsizetype lead, const std::vector<Link> &links)
{
    std::vector<Link> after;
    const auto moved = [lead](TextOffset offset) {
        return TextOffset(std::max<qsizetype>(offset.value() - lead, 0));
    };
    for (const Link &link : links) {
        const TextSpan span(moved(link.span.begin()), moved(link.span.end()));
        if (!span.isEmpty()) {
            after.push_back({.span = span, .address = link.address});
        }
    }
    return after;
}

void findBody(Outline &outline)
{
    const auto isBody = [&outline](std::size_t i) {
        return outline.isOpen(i) && isProse(outline.text(i));
    };
    outline.body = outline.size();
    outline.end = 0;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        if (isBody(i)) {
            outline.body = std::min(outline.body, i);
            outline.end = i + 1;
        }
    }
}

} // namespace

std::vector<std::optional<BlockKind>> structureOf(const std::vector<Piece> &pieces,
                                                  const LineWords &words)
{
    Outline outline(pieces, words);
    keepWhatIsKnown(outline);
    markLines(outline);
    findBody(outline);
    markHead(outline);
    markBody(outline);
    for (std::size_t i = 0; i < outline.size(); ++i) {
        if (outline.isOpen(i)) {
            outline.kinds[i] = BlockKind::Paragraph;
        }
    }
    return std::move(outline.kinds);
}

ArticleFacts factsFrom(const std::vector<Article::Part> &parts, ArticleFacts facts,
                       const LineWords &words)
{
    QString sample;
    for (const Article::Part &part : parts) {
        if (part.kind == BlockKind::Byline && facts.author.isEmpty()) {
            facts.author = words.authorsOf(part.text);
        }
        if (part.kind == BlockKind::Dateline && !facts.published.isValid()) {
            facts.published = words.dateIn(part.text);
        }
        if (sample.size() < 4000) {
            sample += part.text + u' ';
        }
    }
    facts.language = languageOf(sample, facts.language);
    return facts;
}

std::vector<Article::Part> partsOf(const std::vector<Piece> &pieces, const LineWords &words)
{
    const auto kinds = structureOf(pieces, words);
    std::vector<Article::Part> parts;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        if (!kinds[i]) {
            continue;
        }
        const QString &text = pieces[i].text;
        qsizetype lead = 0; // a bullet, which the kind of block stands for
        if (*kinds[i] == BlockKind::ListItem && !pieces[i].known) {
            lead = bulletLength(text);
        } else if (*kinds[i] == BlockKind::BlockQuote && !pieces[i].known) {
            lead = text.startsWith(u"> ") ? 2 : 0;
        }
        const TextSpan span = pieces[i].span;
        parts.push_back(
            {.kind = *kinds[i],
             .text = text.sliced(lead),
             .source = span.isEmpty()
                           ? span
                           : TextSpan(TextOffset(span.begin().value() + lead), span.end()),
             .links = linksAfter(lead, pieces[i].links)});
    }
    return parts;
}

} // namespace slantlight
