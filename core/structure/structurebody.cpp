// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/structurebody.h"

#include "core/structure/lineshape.h"

#include <algorithm>

namespace slantlight {

namespace {

constexpr qsizetype longestHeading = 70;
constexpr qsizetype longestTeaser = 160;

/// The lines between and below the paragraphs of a text.
class BodyLines
{
public:
    explicit BodyLines(Outline &outline)
        : m_outline(outline)
        , m_body(outline.body())
    {
    }

    void mark()
    {
        markTeaserLists();
        findWhetherStopsAreLeftOut();
        for (std::size_t i = 0; i < m_outline.size(); ++i) {
            if (!m_outline.isOpen(i)) {
                continue;
            }
            const bool isAboveList = m_outline.is(i + 1, BlockKind::ListItem);
            const bool isBetween = i > m_body.begin && (i + 1 < m_body.end || isAboveList);
            if (m_outline.words().isPictureDescription(text(i)) && !text(i).endsWith(u':')
                && isCaptionPlace(i)) {
                m_outline.decide(i, BlockKind::Caption);
            } else if (isBetween && !m_outline.isProse(i)
                       && (!isClosed(text(i)) || text(i).endsWith(u'?'))) {
                if (const BlockKind kind = openLine(i); kind != BlockKind::Paragraph) {
                    m_outline.decide(i, kind);
                }
            }
        }
    }

private:
    [[nodiscard]] const QString &text(std::size_t i) const { return m_outline.text(i); }

    // Below "Related stories" short lines are teasers, until running text goes on.
    void markTeaserLists()
    {
        bool isInList = false;
        for (std::size_t i = 0; i < m_outline.size(); ++i) {
            const bool isOpen = m_outline.isOpen(i);
            const bool canAnnounce =
                isOpen || m_outline.is(i, BlockKind::Teaser) || m_outline.is(i, BlockKind::Heading);
            if (canAnnounce && m_outline.words().isTeaserHeading(text(i))) {
                m_outline.decide(i, BlockKind::Teaser);
                isInList = true;
            } else if (isInList && isOpen && text(i).size() <= longestTeaser
                       && !m_outline.isProse(i) && !text(i).endsWith(u'.')) {
                m_outline.decide(i, BlockKind::Teaser);
            } else if (!m_outline.is(i, BlockKind::Teaser) && !m_outline.isOfPage(i)) {
                isInList = false;
            }
        }
    }

    // Where several paragraphs end without a stop, a line without one is no title.
    void findWhetherStopsAreLeftOut()
    {
        constexpr qsizetype shortest = 100; // in UTF-16 code units
        int open = 0;
        int all = 0;
        for (std::size_t i = m_body.begin; i < m_body.end; ++i) {
            if (m_outline.isOpen(i) && text(i).size() >= shortest) {
                ++all;
                open += isClosed(text(i)) ? 0 : 1;
            }
        }
        m_stopsAreLeftOut = open >= 2 && open * 3 >= all;
    }

    [[nodiscard]] bool hasHeadBefore(std::size_t end) const
    {
        for (std::size_t i = 0; i < end; ++i) {
            if (m_outline.is(i, BlockKind::Byline) || m_outline.is(i, BlockKind::Dateline)) {
                return true;
            }
        }
        return false;
    }

    // The first paragraph of an article is no caption, unless more than one stands in its head.
    [[nodiscard]] bool isCaptionPlace(std::size_t i) const
    {
        return (i > m_body.begin && i < m_body.end)
               || (i < m_body.begin && i > 0 && hasHeadBefore(i));
    }

    [[nodiscard]] bool isOpenLineOfText(std::size_t i) const
    {
        return m_outline.isOpen(i) && !m_outline.isProse(i) && !isClosed(text(i));
    }

    /// Whether line @p i is one of several such lines without a gap, or of three with gaps.
    [[nodiscard]] bool isInRow(std::size_t i) const
    {
        const bool isAfterOne = isOpenLineOfText(i - 1);
        const bool isBeforeOne = isOpenLineOfText(i + 1);
        return (isAfterOne
                && (!m_outline.piece(i).afterGap || isBeforeOne
                    || (i > 1 && isOpenLineOfText(i - 2))))
               || (isBeforeOne && (!m_outline.piece(i + 1).afterGap || isOpenLineOfText(i + 2)));
    }

    [[nodiscard]] BlockKind openLine(std::size_t i) const
    {
        const QString &line = text(i);
        const QChar first = line.front();
        const QChar last = line.back();
        const bool isFragment = first.isLower() || last == u',' || last == u';' || last == u'-'
                                || last == u')' || last == u']' || first == u'(' || first == u'['
                                || isQuoted(line) || QStringView(u"\"“‘").contains(first);
        if (isFragment || line.size() > longestTeaser || bulletLength(line) > 0) {
            return isNumberedHeading(i) ? BlockKind::Heading : BlockKind::Paragraph;
        }
        const bool isGlued =
            m_outline.is(i - 1, BlockKind::Caption) && !m_outline.piece(i).afterGap;
        if ((!isGlued && isInRow(i)) || withoutTail(line).size() < line.size()) {
            return BlockKind::Paragraph; // several in a row are a list, a poem, a table
        }
        constexpr qsizetype mostWords = 8;
        const qsizetype words = wordCount(line);
        if (line.endsWith(u'?')) {
            return words <= mostWords && sentenceCount(line) == 1 ? BlockKind::Heading
                   : isGlued || sentenceCount(line) > 1           ? BlockKind::Teaser
                                                                  : BlockKind::Paragraph;
        }
        if (isGlued || (sentenceCount(line) > 1 && words >= 6)) {
            return BlockKind::Teaser;
        }
        if (words <= mostWords && line.size() <= longestHeading) {
            return isShouted(line) || !m_outline.hasFormat() ? BlockKind::Heading
                                                             : BlockKind::Paragraph;
        }
        const bool isTitle = m_outline.piece(i).afterGap ? !m_stopsAreLeftOut : isTitleCase(line);
        return isTitle ? BlockKind::Teaser : BlockKind::Paragraph;
    }

    // "2. Where it runs", alone between paragraphs.
    [[nodiscard]] bool isNumberedHeading(std::size_t i) const
    {
        return text(i).front().isDigit() && bulletLength(text(i)) > 0 && m_outline.isProse(i + 1)
               && text(i).size() <= longestHeading && !m_outline.hasFormat();
    }

    Outline &m_outline;
    Outline::Body m_body;
    bool m_stopsAreLeftOut = false;
};

} // namespace

// One line with a hyphen may be a dash; two in a row, or a bullet sign, are a list. Lines that begin
// with a long dash are what people say in a talk.
void markLists(Outline &outline)
{
    const auto isBulleted = [&outline](std::size_t i) {
        return outline.isOpen(i) && bulletLength(outline.text(i)) > 0
               && !outline.text(i).startsWith(u'—');
    };
    for (std::size_t i = 0; i < outline.size(); ++i) {
        const bool isKnown = outline.isOpen(i) && outline.piece(i).known == BlockKind::ListItem;
        if (isBulleted(i)) {
            const QChar bullet = outline.text(i).front();
            const bool isSign = bullet > QChar(0x7F) && bullet != u'–';
            const bool hasPartner =
                (i > 0 && outline.is(i - 1, BlockKind::ListItem)) || isBulleted(i + 1);
            if (isSign || hasPartner || isKnown) {
                outline.decide(i, BlockKind::ListItem);
            }
        } else if (isKnown) {
            outline.decide(i, BlockKind::ListItem);
        }
    }
}

void markBody(Outline &outline)
{
    BodyLines(outline).mark();
}

} // namespace slantlight
