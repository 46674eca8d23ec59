// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/structurebody.h"

#include "core/structure/lineshape.h"

namespace slantlight {

namespace {

constexpr qsizetype longestHeading = 70;

// Below "Related stories" short lines are teasers, until running text goes on.
void markTeaserLists(Outline &outline)
{
    bool isInList = false;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const bool canAnnounce = outline.isOpen(i) || outline.is(i, BlockKind::Teaser)
                                 || outline.is(i, BlockKind::Heading);
        if (canAnnounce && outline.words.isTeaserHeading(outline.text(i))) {
            outline.decide(i, BlockKind::Teaser);
            isInList = true;
        } else if (isInList && outline.isOpen(i) && outline.text(i).size() <= longestTeaser
                   && !isProse(outline.text(i)) && !outline.text(i).endsWith(u'.')) {
            outline.decide(i, BlockKind::Teaser);
        } else if (outline.isDecided[i] && !outline.is(i, BlockKind::Teaser)
                   && outline.kinds[i].has_value()) {
            isInList = false;
        } else if (outline.isOpen(i)) {
            isInList = false;
        }
    }
}

// One line with a hyphen may be a dash; two in a row, or a bullet sign, are a list.
void markLists(Outline &outline)
{
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const bool isBulleted = outline.isOpen(i) && bulletLength(outline.text(i)) > 0;
        if (!isBulleted) {
            if (outline.isOpen(i) && outline.pieces[i].known == BlockKind::ListItem) {
                outline.decide(i, BlockKind::ListItem);
            }
            continue;
        }
        const bool isSign = outline.text(i).front() > QChar(0x7F);
        const bool hasPartner = (i > 0 && outline.is(i - 1, BlockKind::ListItem))
                                || (i + 1 < outline.size() && outline.isOpen(i + 1)
                                    && bulletLength(outline.text(i + 1)) > 0);
        if (isSign || hasPartner || outline.pieces[i].known == BlockKind::ListItem) {
            outline.decide(i, BlockKind::ListItem);
        }
    }
}

bool isClosedLine(const QString &line)
{
    return isClosed(line) && !line.endsWith(u'?');
}

bool hasHeadBefore(const Outline &outline, std::size_t end)
{
    for (std::size_t i = 0; i < end; ++i) {
        if (outline.is(i, BlockKind::Byline) || outline.is(i, BlockKind::Dateline)) {
            return true;
        }
    }
    return false;
}

// The first paragraph of an article is no caption, unless more than one stands in its head.
bool isCaptionPlace(const Outline &outline, std::size_t i)
{
    const bool isBetween = i > outline.body && i < outline.end;
    return isBetween || (i + 1 < outline.end && i == outline.body && hasHeadBefore(outline, i));
}

BlockKind openLine(const Outline &outline, std::size_t i)
{
    const QString &line = outline.text(i);
    const QChar first = line.front();
    const bool isFragment = first.isLower() || line.back() == u',' || line.back() == u';'
                            || first == u'"' || first == u'“' || first == u'('
                            || line.back() == u'-';
    const bool isGlued = outline.is(i - 1, BlockKind::Caption) && !outline.pieces[i].afterGap;
    if (isFragment || line.size() > longestTeaser) {
        return BlockKind::Paragraph;
    }
    const bool isBesideOpen = (!isGlued && i > 0 && outline.kinds[i - 1] == BlockKind::Paragraph
                               && !isProse(outline.text(i - 1)) && !isClosed(outline.text(i - 1)));
    if (isBesideOpen) {
        return BlockKind::Paragraph; // several in a row are a list, a poem, a table
    }
    if (line.endsWith(u'?')) {
        return wordCount(line) <= 8 && sentenceCount(line) == 1 ? BlockKind::Heading
               : isGlued || sentenceCount(line) > 1             ? BlockKind::Teaser
                                                                : BlockKind::Paragraph;
    }
    if (isGlued || (sentenceCount(line) > 1 && wordCount(line) >= 6)) {
        return BlockKind::Teaser;
    }
    if (wordCount(line) <= 8 && line.size() <= longestHeading) {
        return isShouted(line) || !outline.hasFormat ? BlockKind::Heading : BlockKind::Paragraph;
    }
    return outline.pieces[i].afterGap || isTitleCase(line) ? BlockKind::Teaser
                                                           : BlockKind::Paragraph;
}

// Captions, headings and teasers between the paragraphs.
void markInside(Outline &outline)
{
    for (std::size_t i = 0; i < outline.size(); ++i) {
        if (!outline.isOpen(i)) {
            continue;
        }
        const QString &line = outline.text(i);
        if (outline.words.isPictureDescription(line) && isCaptionPlace(outline, i)) {
            outline.decide(i, BlockKind::Caption);
        } else if (i > outline.body && i + 1 < outline.end && !isClosedLine(line)) {
            outline.decide(i, openLine(outline, i));
        }
    }
}

} // namespace

void markBody(Outline &outline)
{
    markTeaserLists(outline);
    markLists(outline);
    markInside(outline);
}

} // namespace slantlight
