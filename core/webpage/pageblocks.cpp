// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/webpage/pageblocks.h"

#include "core/source/linkaddress.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

bool isLeftOut(const PageNode *node)
{
    return node->isOneOf({GUMBO_TAG_HEAD, GUMBO_TAG_SVG, GUMBO_TAG_IFRAME, GUMBO_TAG_OBJECT,
                          GUMBO_TAG_AUDIO, GUMBO_TAG_VIDEO, GUMBO_TAG_CANVAS, GUMBO_TAG_SELECT,
                          GUMBO_TAG_TEXTAREA, GUMBO_TAG_DEL, GUMBO_TAG_S, GUMBO_TAG_STRIKE});
}

bool holdsBlocks(const PageNode *node)
{
    return holds(
        node, [node](const PageNode *inner) { return inner != node && isBlockTag(inner->tag()); });
}

bool isQuote(QChar c)
{
    return QStringView(u"\"'“”„‘’‚«»‹›").contains(c);
}

/// Gathers the words below a node into blocks.
class BlockGatherer
{
public:
    explicit BlockGatherer(const QString &address)
        : m_pageAddress(address)
    {
    }

    [[nodiscard]] std::vector<PageBlock> below(const PageNode *root)
    {
        add(root, root);
        finish();
        return std::move(m_blocks);
    }

private:
    // @p around is the block element whose block words now belong to.
    void add(const PageNode *node, const PageNode *around)
    {
        if (node->isDropped()) {
            return;
        }
        if (node->isText()) {
            addText(node, around);
        } else if (node->tag() == GUMBO_TAG_BR) {
            const bool endsWords = !m_words.trimmed().isEmpty();
            finish();
            m_isAfterBreak = endsWords; // the second break in a row makes a gap
        } else if (node->isOneOf({GUMBO_TAG_TD, GUMBO_TAG_TH})) {
            addCell(node, around);
        } else if (!isLeftOut(node)) {
            addElement(node, around);
        }
    }

    void addElement(const PageNode *node, const PageNode *around)
    {
        const bool isBlock = isBlockTag(node->tag());
        const bool isLink =
            node->tag() == GUMBO_TAG_A && node->hasAttribute(u"href") && !m_isInLink;
        const bool isQuotation = node->tag() == GUMBO_TAG_Q;
        if (isBlock) {
            finish();
            m_isAfterBreak = false;
        }
        if (isLink) {
            m_isInLink = true;
            m_address = linkAddress(node->attribute(u"href"), m_pageAddress);
            m_linkBegin = m_words.size();
        }
        const qsizetype begin = m_words.size();
        for (const PageNode *child : node->children()) {
            add(child, isBlock ? node : around);
        }
        if (isQuotation && m_words.size() > begin) {
            quote(begin);
        }
        if (isLink) {
            endLink();
            m_isInLink = false;
            m_address.clear();
        }
        if (isBlock) {
            finish();
            m_isAfterBreak = false;
        }
    }

    void addCell(const PageNode *cell, const PageNode *around)
    {
        const bool isOfBlocks = holdsBlocks(cell);
        isOfBlocks ? finish() : space();
        for (const PageNode *child : cell->children()) {
            add(child, isOfBlocks ? cell : around);
        }
        isOfBlocks ? finish() : space();
    }

    void addText(const PageNode *node, const PageNode *around)
    {
        const bool isWritten = around->tag() == GUMBO_TAG_PRE;
        int lineFeeds = 0;
        for (const QChar c : node->text()) {
            lineFeeds = c == u'\n' ? lineFeeds + 1 : c.isSpace() ? lineFeeds : 0;
            if (isWritten && lineFeeds > 1) {
                finish(); // a blank line parts paragraphs where lines are as they were written
            } else if (c.isSpace() && c != QChar(QChar::Nbsp)) {
                space();
            } else {
                m_node = around;
                m_words += c;
                m_linked += m_isInLink ? 1 : 0;
            }
        }
    }

    void space()
    {
        if (!m_words.isEmpty() && !m_words.back().isSpace()) {
            m_words += u' ';
            m_linked += m_isInLink ? 1 : 0;
        }
    }

    // Browsers write the quotation marks of an element.
    void quote(qsizetype begin)
    {
        while (begin < m_words.size() && m_words.at(begin).isSpace()) {
            ++begin;
        }
        if (begin >= m_words.size() || isQuote(m_words.at(begin))
            || (begin > 0 && isQuote(m_words.at(begin - 1)))) {
            return;
        }
        m_words.insert(begin, u'“');
        for (Link &link : m_links) {
            if (link.span.begin().value() >= begin) {
                link.span = TextSpan(TextOffset(link.span.begin().value() + 1),
                                     TextOffset(link.span.end().value() + 1));
            }
        }
        const bool isAfterSpace = m_words.back().isSpace();
        m_words.insert(m_words.size() - (isAfterSpace ? 1 : 0), u'”');
    }

    void endLink()
    {
        if (m_isInLink && !m_address.isEmpty() && m_words.size() > m_linkBegin) {
            m_links.push_back({.span = {TextOffset(m_linkBegin), TextOffset(m_words.size())},
                               .address = m_address});
        }
    }

    void finish()
    {
        endLink(); // it goes on in the next block
        m_linkBegin = 0;
        const qsizetype lead =
            std::ranges::find_if(m_words, [](QChar c) { return !c.isSpace(); }) - m_words.cbegin();
        const QString words = m_words.trimmed();
        if (!words.isEmpty()) {
            m_blocks.push_back({.text = words,
                                .links = linksWithin(lead, words.size()),
                                .linked = std::min(m_linked, words.size()),
                                .node = m_node,
                                .isAfterBreak = std::exchange(m_isAfterBreak, false)});
        }
        m_words.clear();
        m_links.clear();
        m_linked = 0;
    }

    [[nodiscard]] std::vector<Link> linksWithin(qsizetype lead, qsizetype length) const
    {
        const auto moved = [&](TextOffset offset) {
            return TextOffset(std::clamp<qsizetype>(offset.value() - lead, 0, length));
        };
        std::vector<Link> links;
        for (const Link &link : m_links) {
            const TextSpan span(moved(link.span.begin()), moved(link.span.end()));
            if (!span.isEmpty()) {
                links.push_back({.span = span, .address = link.address});
            }
        }
        return links;
    }

    const QString &m_pageAddress;
    std::vector<PageBlock> m_blocks;
    QString m_words;
    const PageNode *m_node = nullptr;
    std::vector<Link> m_links; ///< in m_words
    qsizetype m_linked = 0; ///< characters of m_words that stand in links
    qsizetype m_linkBegin = 0; ///< of the open link in m_words
    QString m_address; ///< of the open link; empty where it leads nowhere
    bool m_isInLink = false;
    bool m_isAfterBreak = false;
};

} // namespace

bool PageBlock::isHeading() const
{
    return node->tag() >= GUMBO_TAG_H1 && node->tag() <= GUMBO_TAG_H6;
}

bool PageBlock::isCaption() const
{
    const auto isCaptionTag = [](const PageNode *around) {
        return around->isOneOf({GUMBO_TAG_FIGCAPTION, GUMBO_TAG_CAPTION});
    };
    return isCaptionTag(node) || isInside(node, isCaptionTag);
}

std::vector<PageBlock> blocksBelow(const PageNode *root, const QString &address)
{
    return BlockGatherer(address).below(root);
}

} // namespace slantlight
