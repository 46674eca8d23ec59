// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/webpage/articleblocks.h"

#include "core/webpage/blockalignment.h"
#include "core/webpage/pagecleaning.h"

#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

// Lengths in characters, and shares. Measured on 1,379 pages whose text is known.
constexpr qsizetype leadLength = 80; // of a paragraph between headline and text
constexpr qsizetype longestByline = 120;
constexpr std::size_t leadReach = 25; // blocks between these
constexpr qsizetype gapParagraph = 60;
constexpr qsizetype gapOther = 120; // of a block of any other element
constexpr qsizetype longestHeading = 120;
constexpr double proseLinks = 0.4; // running text is linked less than that
constexpr double leastShare = 0.5; // of an element's running text, else all of it is taken
constexpr qsizetype leastText = 250; // of an article that was found; else the densest element
constexpr qsizetype leastBody = 600; // of the text that linked data give
constexpr qsizetype trimmedFrom = 1000; // shorter texts keep their ends
constexpr double linkLine = 0.7; // a line that is linked more only leads elsewhere
constexpr qsizetype longestStart = 200;
constexpr qsizetype sentenceLength = 60; // from here on a furniture line may be a sentence

using Blocks = std::vector<PageBlock>;

qsizetype lengthOf(const Blocks &blocks)
{
    qsizetype length = 0;
    for (const PageBlock &block : blocks) {
        length += block.text.size();
    }
    return length;
}

/// The article of a page in the making.
class Finder
{
public:
    Finder(const PageTree &page, const PageFurniture &furniture, const PageHints &hints)
        : m_page(page)
        , m_furniture(furniture)
        , m_hints(hints)
        , m_headline(withoutSpace(hints.headline).toLower())
        , m_own(blocksBelow(page.root(), hints.address))
    {
    }

    [[nodiscard]] Blocks find(const Blocks &part)
    {
        m_isKept = keptBlocks(m_own, part);
        restore();
        Blocks blocks;
        for (std::size_t i = 0; i < m_own.size(); ++i) {
            if (m_isKept[i]) {
                blocks.push_back(m_own[i]);
            }
        }
        return withoutFurniture(fullest(std::move(blocks)));
    }

private:
    [[nodiscard]] bool isProse(const PageBlock &block, qsizetype length) const
    {
        return !block.isHeading() && block.text.size() - block.linked >= length
               && block.linkedShare() < proseLinks && !m_furniture.isLine(block.text);
    }

    [[nodiscard]] bool isHeadline(const PageBlock &block) const
    {
        const QString text = withoutSpace(block.text).toLower();
        return text == m_headline && !text.isEmpty();
    }

    void restore()
    {
        const auto first = std::ranges::find(m_isKept, true);
        if (first == m_isKept.end()) {
            return;
        }
        const auto begin = static_cast<std::size_t>(first - m_isKept.begin());
        const auto end =
            m_isKept.size()
            - static_cast<std::size_t>(std::ranges::find(m_isKept.rbegin(), m_isKept.rend(), true)
                                       - m_isKept.rbegin());
        QSet<const PageNode *> homes;
        for (std::size_t i = begin; i < end; ++i) {
            if (m_isKept[i]) {
                homes.insert(m_own[i].node->parent());
            }
        }
        restoreLead(begin);
        restoreGaps(begin, end, homes);
        restoreCredits(end);
    }

    // Paragraphs between the headline and the first block that was kept.
    void restoreLead(std::size_t first)
    {
        std::optional<std::size_t> headline;
        for (std::size_t i = 0; i < first; ++i) {
            const QString text = withoutSpace(m_own[i].text).toLower();
            const bool beginsIt =
                text.size() > 10 && !m_headline.isEmpty() && m_headline.startsWith(text);
            if (m_own[i].node->tag() == GUMBO_TAG_H1 || beginsIt) {
                headline = i;
            }
        }
        if (!headline || first - *headline >= leadReach) {
            return;
        }
        for (std::size_t i = *headline + 1; i < first; ++i) {
            const bool isLead =
                m_own[i].node->tag() == GUMBO_TAG_P && isProse(m_own[i], leadLength);
            const bool isByline =
                m_own[i].text.size() < longestByline && m_hints.words->isByline(m_own[i].text);
            m_isKept[i] = isLead || isByline;
        }
    }

    [[nodiscard]] bool fillsGap(std::size_t i) const
    {
        const PageBlock &block = m_own[i];
        if (block.node->isOneOf({GUMBO_TAG_P, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_PRE})) {
            return isProse(block, gapParagraph);
        }
        if (block.node->isOneOf({GUMBO_TAG_LI, GUMBO_TAG_DD})) {
            return block.linkedShare() < 0.5 && block.text.size() > 1;
        }
        if (block.isHeading()) {
            const auto leadsOn = [this](std::size_t after) {
                return after < m_own.size()
                       && (m_isKept[after] || isProse(m_own[after], gapParagraph));
            };
            return block.node->tag() != GUMBO_TAG_H1 && block.text.size() < longestHeading
                   && block.linkedShare() < 0.5 && !m_furniture.isLine(block.text)
                   && (leadsOn(i + 1) || leadsOn(i + 2));
        }
        return !block.node->isOneOf({GUMBO_TAG_FIGCAPTION, GUMBO_TAG_CAPTION})
               && isProse(block, gapOther);
    }

    // What lies between kept blocks, beside others of the same element. A stretch longer than all
    // that was kept is another text.
    void restoreGaps(std::size_t first, std::size_t end, const QSet<const PageNode *> &homes)
    {
        qsizetype kept = 0;
        for (std::size_t i = 0; i < m_own.size(); ++i) {
            kept += m_isKept[i] ? m_own[i].text.size() : 0;
        }
        for (std::size_t i = first; i < end; ++i) {
            std::vector<std::size_t> taken;
            qsizetype length = 0;
            for (; i < end && !m_isKept[i]; ++i) {
                if (fillsGap(i)) {
                    taken.push_back(i);
                    length += m_own[i].text.size();
                }
            }
            for (const std::size_t block : length <= kept ? taken : std::vector<std::size_t>()) {
                m_isKept[block] = homes.contains(m_own[block].node->parent());
            }
        }
    }

    // A footer that says where the text comes from.
    void restoreCredits(std::size_t end)
    {
        constexpr std::size_t reach = 6; // blocks
        const auto isFooter = [](const PageNode *node) {
            return node->tag() == GUMBO_TAG_FOOTER;
        };
        for (std::size_t i = end; i < std::min(end + reach, m_own.size()); ++i) {
            const PageNode *const node = m_own[i].node;
            m_isKept[i] = (isFooter(node) || isInside(node, isFooter))
                          && m_hints.words->isCreditLine(m_own[i].text);
        }
    }

    // Returns @p blocks, or more where the page has far more of an article.
    [[nodiscard]] Blocks fullest(Blocks blocks) const
    {
        const PageNode *best = nullptr;
        qsizetype most = 0;
        visitElements(m_page.root(), [&](const PageNode *node) {
            if (node->isOneOf({GUMBO_TAG_ARTICLE, GUMBO_TAG_MAIN})
                || node->attribute(u"itemprop") == u"articleBody"
                || node->attribute(u"role") == u"main") {
                const qsizetype prose = proseBelow(node);
                const bool isInner = prose == most && node->tag() == GUMBO_TAG_ARTICLE;
                if (best == nullptr || isInner || 10 * prose > 11 * most) {
                    best = node;
                    most = prose;
                }
            }
            return true;
        });
        const auto isTooLittle = [&](qsizetype of) {
            return static_cast<double>(lengthOf(blocks)) < leastShare * static_cast<double>(of);
        };
        if (best != nullptr && isTooLittle(most)) {
            blocks = blocksBelow(best, m_hints.address);
        }
        if (m_hints.body.size() > leastBody && isTooLittle(m_hints.body.size())) {
            blocks.clear();
            for (const QString &line : m_hints.body.split(u'\n')) {
                if (const QString text = line.simplified(); !text.isEmpty()) {
                    blocks.push_back({.text = text, .node = m_page.root()});
                }
            }
        }
        if (lengthOf(blocks) < leastText) {
            const bool isNamed = best != nullptr && textLength(best).all > 0;
            Blocks all = blocksBelow(isNamed ? best : densest(), m_hints.address);
            if ((isNamed ? 2 : 1) * lengthOf(all) > lengthOf(blocks)) {
                blocks = std::move(all);
            }
        }
        return blocks;
    }

    // The innermost element with nearly all of the page's running text.
    [[nodiscard]] const PageNode *densest() const
    {
        constexpr double nearlyAll = 0.8;
        const double all = static_cast<double>(proseBelow(m_page.root()));
        const PageNode *node = m_page.root();
        for (bool isGoingIn = all > 0; isGoingIn;) {
            isGoingIn = false;
            for (const PageNode *child : node->children()) {
                if (!child->isText() && !child->isDropped() && !child->children().empty()
                    && isBlockTag(child->tag()) && child->tag() != GUMBO_TAG_P
                    && static_cast<double>(proseBelow(child)) >= nearlyAll * all) {
                    node = child;
                    isGoingIn = true;
                    break;
                }
            }
        }
        return node;
    }

    [[nodiscard]] bool isFurniture(const PageBlock &block) const
    {
        if (!m_furniture.isLine(block.text)) {
            return false;
        }
        QStringView text = block.text;
        while (text.size() > 1 && QStringView(u"\"”’").contains(text.back())) {
            text.chop(1);
        }
        const bool isSentence = block.text.size() > sentenceLength
                                && QStringView(u".!?").contains(text.back())
                                && block.linkedShare() < 0.5;
        return !isSentence;
    }

    [[nodiscard]] Blocks withoutFurniture(Blocks blocks) const
    {
        const bool isTrimmed = lengthOf(blocks) > trimmedFrom;
        std::erase_if(blocks, [this](const PageBlock &block) { return isFurniture(block); });
        while (blocks.size() > 1 && blocks.back().isHeading()) {
            blocks.pop_back();
        }
        if (!isTrimmed) {
            const auto headline = std::ranges::find_if(
                blocks, [this](const PageBlock &block) { return isHeadline(block); });
            if (headline != blocks.end() && blocks.size() > 1) {
                blocks.erase(headline);
            }
            return blocks;
        }
        while (blocks.size() > 1
               && (blocks.back().linkedShare() > linkLine || blocks.back().isHeading())) {
            blocks.pop_back(); // headings again, above links that went
        }
        const auto isStart = [this](const PageBlock &block) {
            return block.text.size() < longestStart
                   && (block.linkedShare() > linkLine || isHeadline(block));
        };
        const auto start = std::ranges::find_if_not(blocks.begin(), blocks.end() - 1, isStart);
        blocks.erase(blocks.begin(), start);
        return blocks;
    }

    const PageTree &m_page;
    const PageFurniture &m_furniture;
    const PageHints &m_hints;
    QString m_headline; ///< in small letters, without white space
    Blocks m_own; ///< all blocks of the page
    std::vector<bool> m_isKept; ///< of these
};

} // namespace

std::vector<PageBlock> articleBlocks(const PageTree &page, const std::vector<PageBlock> &part,
                                     const PageFurniture &furniture, const PageHints &hints)
{
    return Finder(page, furniture, hints).find(part);
}

} // namespace slantlight
