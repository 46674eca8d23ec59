// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/structure.h"

#include "core/structure/lineshape.h"
#include "core/structure/outline.h"
#include "core/structure/structurebody.h"
#include "core/structure/structurehead.h"
#include "core/structure/structuretalk.h"
#include "core/text/foldedtext.h"
#include "core/text/languageguess.h"

#include <algorithm>
#include <utility>

namespace slantlight {

namespace {

// What belongs to the page, and titles that are underlined.
void markPage(Outline &outline)
{
    constexpr qsizetype longestUnderlined = 200;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const QString &line = outline.text(i);
        if (!outline.isOpen(i)) {
            continue;
        }
        if (isUnderline(line) && i > 0 && outline.isOpen(i - 1)
            && outline.text(i - 1).size() <= longestUnderlined && !outline.piece(i).afterGap) {
            outline.decide(i - 1, i == 1 ? BlockKind::Headline : BlockKind::Heading);
            outline.leaveOut(i);
        } else if (isOrnament(line)) {
            outline.leaveOut(i);
        } else if (outline.words().isFurniture(line)) {
            // What a sentence with a colon announces is of the article: "Tell us by:" / "Email".
            const bool isAnnounced = i > 0 && outline.isOpen(i - 1)
                                     && outline.text(i - 1).endsWith(u':')
                                     && wordCount(outline.text(i - 1)) > 3;
            if (!isAnnounced) {
                outline.leaveOut(i);
            }
        } else if (line.startsWith(u"> ")) {
            outline.decide(i, BlockKind::BlockQuote);
        }
    }
}

// An item of a list stays one, unless its words belong around an article.
bool isUndecided(const Outline &outline, std::size_t i)
{
    return outline.isOpen(i)
           || (outline.is(i, BlockKind::ListItem) && outline.piece(i).known == BlockKind::ListItem);
}

bool isCredit(const Outline &outline, std::size_t i, std::size_t bodyEnd)
{
    const QString &line = outline.text(i);
    if (outline.words().isCreditLine(line)) {
        return true;
    }
    return outline.words().isAgency(line) && (isBracketed(line) || i >= bodyEnd);
}

// Whether the line of a picture's owner has what the picture shows right below it.
bool isAboveCaption(const Outline &outline, std::size_t i)
{
    return outline.isOpen(i + 1) && !outline.piece(i + 1).afterGap && !outline.isProse(i + 1)
           && !outline.words().isByline(outline.text(i + 1));
}

// Pages give what a picture shows twice, for those who do not see it.
void markCaption(Outline &outline, std::size_t i)
{
    constexpr qsizetype shortest = 20; // in UTF-16 code units
    outline.decide(i, BlockKind::Caption);
    if (i > 0 && outline.isOpen(i - 1) && outline.text(i - 1).size() >= shortest
        && outline.text(i).startsWith(outline.text(i - 1))) {
        outline.decide(i - 1, BlockKind::Caption);
    }
    if (outline.words().isPictureOwner(outline.text(i)) && isAboveCaption(outline, i)) {
        outline.decide(i + 1, BlockKind::Caption);
    }
}

// What a line says by itself.
void markLines(Outline &outline)
{
    const LineWords &words = outline.words();
    const std::size_t bodyEnd = outline.body().end;
    bool hasText = false; // above, so that this is no headline
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const QString &line = outline.text(i);
        if (!isUndecided(outline, i)) {
            hasText = hasText || outline.is(i, BlockKind::Headline);
            continue;
        }
        if (words.dates().isDateline(line) || words.dates().isReadingTime(line)) {
            outline.decide(i, BlockKind::Dateline);
        } else if (words.isStageDirection(line)) {
            outline.decide(i, BlockKind::StageDirection);
        } else if (isCredit(outline, i, bodyEnd)) {
            outline.decide(i, BlockKind::CreditLine);
        } else if (words.isByline(line)) {
            outline.decide(i, BlockKind::Byline);
        } else if (words.isTeaser(line) && !(isClosed(line) && sentenceCount(line) > 1)) {
            outline.decide(i, BlockKind::Teaser);
        } else if (words.isMarkedCaption(line) || (hasText && words.endsAsCaption(line))
                   || (words.isPictureOwner(line)
                       && (outline.is(i - 1, BlockKind::Caption) || isAboveCaption(outline, i)))) {
            markCaption(outline, i);
        }
        hasText = hasText || outline.isOpen(i);
    }
}

// Whom to ask stands below a line that says so, up to the next gap or sentence.
void markContacts(Outline &outline)
{
    constexpr qsizetype longest = 80;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        if (!outline.isOpen(i) || !outline.words().isContactHeading(outline.text(i))) {
            continue;
        }
        outline.decide(i, BlockKind::CreditLine);
        for (std::size_t next = i + 1;
             outline.isOpen(next) && outline.text(next).size() <= longest
             && !isSentence(outline.text(next)) && (!outline.piece(next).afterGap || next == i + 1);
             ++next) {
            outline.decide(next, BlockKind::CreditLine);
        }
    }
}

// Addresses alone in a line lead elsewhere; those of an author belong to the byline.
void markAddresses(Outline &outline)
{
    for (std::size_t i = 0; i < outline.size(); ++i) {
        if (outline.isOpen(i) && outline.words().isContact(outline.text(i))) {
            outline.decide(i, BlockKind::CreditLine);
        }
    }
}

// Times alone are datelines where there are several, as in a text that was written by the hour.
void markTimes(Outline &outline)
{
    constexpr qsizetype longestTitle = 100; // in UTF-16 code units
    std::vector<std::size_t> times;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const bool isNumber =
            std::ranges::all_of(outline.text(i), [](QChar c) { return c.isDigit(); });
        const bool isTime =
            outline.isOpen(i)
            && (outline.words().dates().isLooseDateline(outline.text(i))
                || (isNumber && !outline.piece(i).known)); // of a page, beside its date
        if (isTime
            && (outline.is(i + 1, BlockKind::Dateline)
                || (i > 0 && outline.is(i - 1, BlockKind::Dateline)))) {
            outline.decide(i, BlockKind::Dateline);
        } else if (isTime && outline.text(i).contains(u':')) {
            times.push_back(i);
        }
    }
    if (times.size() >= 2) {
        for (const std::size_t i : times) {
            outline.decide(i, BlockKind::Dateline);
            const bool isTitle = outline.isOpen(i + 1) && !outline.piece(i + 1).afterGap
                                 && !outline.piece(i + 1).known && !isClosed(outline.text(i + 1))
                                 && outline.text(i + 1).size() <= longestTitle;
            if (isTitle) {
                outline.decide(i + 1, BlockKind::Heading);
            }
        }
    }
}

// The pieces with their lines as they are read.
std::vector<Piece> foldedPieces(std::vector<Piece> pieces)
{
    for (Piece &piece : pieces) {
        piece.text = FoldedText(piece.text, Folding::Letters).text();
    }
    return pieces;
}

// A headline of several lines is one.
void append(Article::Part &part, const Piece &piece)
{
    const qsizetype before = part.text.size() + 1;
    part.text += u' ' + piece.text;
    if (!part.source.isEmpty() && !piece.span.isEmpty()) {
        part.source = {part.source.begin(), piece.span.end()};
    }
    for (const Link &link : piece.links) {
        part.links.push_back({.span = {TextOffset(link.span.begin().value() + before),
                                       TextOffset(link.span.end().value() + before)},
                              .address = link.address});
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

} // namespace

std::vector<std::optional<BlockKind>> structureOf(const std::vector<Piece> &pieces,
                                                  const LineWords &words)
{
    const std::vector<Piece> read = foldedPieces(pieces);
    Outline outline(read, words);
    markPage(outline);
    markLists(outline);
    markTurns(outline);
    markSignedQuotes(outline);
    markLines(outline);
    markTimes(outline);
    markRestOfTurns(outline);
    markContacts(outline);
    markHead(outline);
    markAddresses(outline);
    markBody(outline);
    return outline.kinds();
}

ArticleFacts factsFrom(const std::vector<Article::Part> &parts, ArticleFacts facts,
                       const LineWords &words)
{
    QString sample;
    for (const Article::Part &part : parts) {
        if (part.kind == BlockKind::Byline && facts.author.isEmpty()) {
            facts.author = words.authorsOf(FoldedText(part.text, Folding::Letters).text());
        }
        if (part.kind == BlockKind::Dateline && !facts.published.isValid()) {
            facts.published = words.dateIn(FoldedText(part.text, Folding::Letters).text());
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
        const bool goesOn = *kinds[i] == BlockKind::Headline && !pieces[i].known && i > 0
                            && kinds[i - 1] == BlockKind::Headline && !parts.empty();
        if (goesOn) {
            append(parts.back(), pieces[i]);
            continue;
        }
        qsizetype lead = 0; // a bullet, which the kind of block stands for
        if (*kinds[i] == BlockKind::ListItem && !pieces[i].known) {
            lead = bulletLength(text);
        } else if (*kinds[i] == BlockKind::BlockQuote && !pieces[i].known) {
            lead = text.startsWith(u"> ") ? 2 : 0;
        }
        const TextSpan span = pieces[i].span;
        // A post ends with the address of its picture, which says nothing.
        const QStringView said = *kinds[i] == BlockKind::BlockQuote ? withoutPicture(text) : text;
        std::vector<Link> links = linksAfter(lead, pieces[i].links);
        std::erase_if(links, [length = said.size() - lead](const Link &link) {
            return link.span.end().value() > length;
        });
        parts.push_back(
            {.kind = *kinds[i],
             .text = said.sliced(lead).toString(),
             .source = span.isEmpty()
                           ? span
                           : TextSpan(TextOffset(span.begin().value() + lead), span.end()),
             .links = std::move(links)});
    }
    return parts;
}

} // namespace slantlight
