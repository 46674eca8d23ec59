// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/webpage/pagepieces.h"

#include "core/structure/lineshape.h"

namespace slantlight {

namespace {

bool isQuotation(const PageBlock &block)
{
    const auto isQuote = [](const PageNode *node) {
        return node->tag() == GUMBO_TAG_BLOCKQUOTE;
    };
    return isQuote(block.node) || isInside(block.node, isQuote);
}

bool isItem(const PageBlock &block)
{
    const auto isListItem = [](const PageNode *node) {
        return node->isOneOf({GUMBO_TAG_LI, GUMBO_TAG_DD, GUMBO_TAG_DT});
    };
    return isListItem(block.node) || isInside(block.node, isListItem);
}

BlockKind kindOf(const PageBlock &block, const LineWords &words, const PageFurniture *furniture)
{
    constexpr qsizetype fewestWords = 4;
    constexpr double isAllLink = 0.95;
    if (block.isHeading()) {
        return BlockKind::Heading;
    }
    if (block.isCaption() || (furniture != nullptr && furniture->isPictureCredit(block.text))) {
        return BlockKind::Caption;
    }
    const bool isQuoted = isQuotation(block);
    if (!isQuoted && block.linkedShare() > isAllLink && wordCount(block.text) >= fewestWords
        && !isClosed(block.text) && !words.isCreditLine(block.text)) {
        return BlockKind::Teaser; // a line that is nothing but a link, and no sentence
    }
    return isQuoted        ? BlockKind::BlockQuote
           : isItem(block) ? BlockKind::ListItem
                           : BlockKind::Paragraph;
}

// Whether a line break between two lines only wraps them. Some pages part paragraphs so.
bool goesOn(const PageBlock &before, const PageBlock &block)
{
    constexpr qsizetype paragraph = 60; // characters
    return block.isAfterBreak && before.node == block.node
           && !(isClosed(before.text) && before.text.size() >= paragraph
                && block.text.size() >= paragraph);
}

void append(Piece &piece, const PageBlock &block)
{
    piece.text += u' ';
    for (const Link &link : block.links) {
        const qsizetype by = piece.text.size();
        piece.links.push_back({.span = {TextOffset(link.span.begin().value() + by),
                                        TextOffset(link.span.end().value() + by)},
                               .address = link.address});
    }
    piece.text += block.text;
}

} // namespace

std::vector<Piece> piecesOf(const std::vector<PageBlock> &blocks, const LineWords &words,
                            const PageFurniture *furniture)
{
    std::vector<Piece> pieces;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        if (i > 0 && goesOn(blocks[i - 1], blocks[i])) {
            append(pieces.back(), blocks[i]);
            continue;
        }
        pieces.push_back({.span = {},
                          .text = blocks[i].text,
                          .afterGap = true,
                          .known = kindOf(blocks[i], words, furniture),
                          .links = blocks[i].links});
    }
    return pieces;
}

} // namespace slantlight
