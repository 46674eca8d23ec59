// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/structurehead.h"

#include "core/structure/lineshape.h"

#include <algorithm>

namespace slantlight {

namespace {

constexpr qsizetype longestHeadline = 200;
constexpr qsizetype longestStandfirst = 300;

bool isUnderHead(const Outline &outline, std::size_t i)
{
    return i < outline.size()
           && (outline.is(i, BlockKind::Byline) || outline.is(i, BlockKind::Dateline)
               || (outline.isDecided[i] && !outline.kinds[i].has_value()));
}

std::optional<std::size_t> knownHeadline(const Outline &outline)
{
    const auto found = std::ranges::find(outline.kinds, BlockKind::Headline);
    return static_cast<std::size_t>(found - outline.kinds.begin());
}

std::optional<std::size_t> findHeadline(const Outline &outline)
{
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < outline.body; ++i) {
        if (!outline.isOpen(i) || outline.text(i).size() > longestHeadline
            || wordCount(outline.text(i)) < 2 || bulletLength(outline.text(i)) > 0) {
            continue;
        }
        const bool isQuestion = outline.text(i).endsWith(u'?') || outline.text(i).endsWith(u'!');
        if (isClosed(outline.text(i)) && !isQuestion && !isUnderHead(outline, i + 1)) {
            continue;
        }
        const bool isKicker = wordCount(outline.text(i)) <= 3 && i + 1 < outline.body
                              && outline.isOpen(i + 1)
                              && outline.text(i + 1).size() > outline.text(i).size()
                              && !isClosed(outline.text(i + 1));
        if (!isKicker) {
            return i;
        }
        best = best.value_or(i);
    }
    return best;
}

void markBareNames(Outline &outline)
{
    bool hasOpenBefore = false; // a line that may be the headline
    for (std::size_t i = 0; i < outline.body; ++i) {
        const bool isBesideDate = i + 1 < outline.size() && outline.is(i + 1, BlockKind::Dateline);
        if (hasOpenBefore && outline.isOpen(i) && isBesideDate
            && outline.words.isName(outline.text(i))) {
            outline.decide(i, BlockKind::Byline);
        }
        hasOpenBefore = hasOpenBefore || outline.isOpen(i) || outline.is(i, BlockKind::Headline);
    }
}

// "WORLD" or "Opinion" above the headline is read in the headline's voice.
void markKickers(Outline &outline, std::size_t headline)
{
    for (std::size_t i = 0; i < headline; ++i) {
        if (outline.isOpen(i) && wordCount(outline.text(i)) <= 4 && !isClosed(outline.text(i))) {
            outline.decide(i, BlockKind::Heading);
        }
    }
}

void advanceBody(Outline &outline)
{
    for (std::size_t i = outline.body; i < outline.size(); ++i) {
        if (outline.isOpen(i) && isProse(outline.text(i))) {
            outline.body = i;
            return;
        }
    }
    outline.body = outline.size();
}

void markStandfirst(Outline &outline, std::size_t headline)
{
    bool isNext = true; // only byline, date and the like stand between
    for (std::size_t i = headline + 1; i <= outline.body && i < outline.size(); ++i) {
        if (!outline.isOpen(i)) {
            continue;
        }
        const QString &line = outline.text(i);
        const bool isShort =
            line.size() <= longestStandfirst && wordCount(line) >= 5 && bulletLength(line) == 0;
        const bool hasLineBelow = isUnderHead(outline, i + 1)
                                  && !(i + 2 < outline.size() && isUnderline(outline.text(i + 1)));
        if (isNext && isShort && sentenceCount(line) <= 3
            && (hasLineBelow || (i < outline.body && !isClosed(line)))) {
            outline.decide(i, BlockKind::Standfirst);
            if (i == outline.body) {
                advanceBody(outline);
            }
            return;
        }
        isNext = false;
    }
}

} // namespace

void markHead(Outline &outline)
{
    if (outline.body == outline.size()) {
        return;
    }
    markBareNames(outline);
    const auto headline = outline.hasHeadline ? knownHeadline(outline) : findHeadline(outline);
    if (!headline) {
        return;
    }
    if (!outline.hasHeadline) {
        outline.decide(*headline, BlockKind::Headline);
    }
    markKickers(outline, *headline);
    markStandfirst(outline, *headline);
}

} // namespace slantlight
