// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/webpage/htmlwords.h"

#include "core/source/linkaddress.h"
#include "core/structure/lineshape.h"
#include "core/webpage/htmlnode.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

bool isInline(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_A:
    case GUMBO_TAG_ABBR:
    case GUMBO_TAG_ACRONYM:
    case GUMBO_TAG_B:
    case GUMBO_TAG_BDI:
    case GUMBO_TAG_BDO:
    case GUMBO_TAG_BIG:
    case GUMBO_TAG_CITE:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_DATA:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_DFN:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_FONT:
    case GUMBO_TAG_I:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_INS:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_Q:
    case GUMBO_TAG_S:
    case GUMBO_TAG_SAMP:
    case GUMBO_TAG_SMALL:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_STRIKE:
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_TIME:
    case GUMBO_TAG_TT:
    case GUMBO_TAG_U:
    case GUMBO_TAG_VAR:
    case GUMBO_TAG_WBR:
    case GUMBO_TAG_UNKNOWN:
        return true;
    default:
        return false;
    }
}

/// Gathers the words below a node into pieces, one per block element.
class PageWords
{
public:
    PageWords(const LineWords &lineWords, const QString &address)
        : m_lineWords(lineWords)
        , m_pageAddress(address)
    {
    }

    [[nodiscard]] std::vector<Piece> below(const GumboNode *root)
    {
        walk(
            root, [this](const GumboNode *node) { return enter(node); },
            [this](const GumboNode *node) { leave(node); });
        finish();
        return std::move(m_pieces);
    }

private:
    bool enter(const GumboNode *node)
    {
        if (isText(node)) {
            add(QString::fromUtf8(node->v.text.text));
            return false;
        }
        if (node->type != GUMBO_NODE_ELEMENT || isLeftOut(node)) {
            return false;
        }
        const GumboTag tag = tagOf(node);
        if (tag == GUMBO_TAG_BR) {
            m_breaks == 1 && !m_words.isEmpty() ? finish() : add(u" "_s);
            ++m_breaks;
        } else if (!isInline(tag)) {
            finish();
        }
        if (tag == GUMBO_TAG_A && m_links == 0) {
            m_address = linkAddress(attribute(node, "href"), m_pageAddress);
            m_linkBegin = m_words.size();
        }
        count(tag, 1);
        return true;
    }

    void leave(const GumboNode *node)
    {
        const GumboTag tag = tagOf(node);
        if (!isInline(tag) && tag != GUMBO_TAG_BR) {
            finish();
        }
        count(tag, -1);
        if (tag == GUMBO_TAG_A && m_links == 0) {
            endLink();
            m_address.clear();
        }
    }

    void endLink()
    {
        if (!m_address.isEmpty() && m_words.size() > m_linkBegin) {
            m_found.push_back({.span = {TextOffset(m_linkBegin), TextOffset(m_words.size())},
                               .address = m_address});
        }
    }

    void count(GumboTag tag, int step)
    {
        m_links += tag == GUMBO_TAG_A ? step : 0;
        m_items += tag == GUMBO_TAG_LI ? step : 0;
        m_quotes += tag == GUMBO_TAG_BLOCKQUOTE ? step : 0;
        m_captions += tag == GUMBO_TAG_FIGCAPTION || tag == GUMBO_TAG_CAPTION ? step : 0;
        m_titles += tag == GUMBO_TAG_H1 ? step : 0;
        m_headings += tag >= GUMBO_TAG_H2 && tag <= GUMBO_TAG_H6 ? step : 0;
    }

    void add(const QString &text)
    {
        for (const QChar c : text) {
            const bool isSpace = c.isSpace() && c != QChar(QChar::Nbsp);
            if (isSpace && (m_words.isEmpty() || m_words.back() == u' ')) {
                continue;
            }
            m_words += isSpace ? QChar(u' ') : c;
            m_linked += m_links > 0 && !isSpace ? 1 : 0;
            m_breaks = isSpace ? m_breaks : 0;
        }
    }

    void finish()
    {
        const QString words = m_words.trimmed();
        const bool isLink = m_linked > 0 && m_linked + words.count(u' ') + 2 >= words.size();
        endLink(); // it goes on in the next block
        m_linkBegin = 0;
        m_linked = 0;
        m_breaks = 0;
        if (!words.isEmpty()) {
            m_pieces.push_back({.span = {},
                                .text = words,
                                .afterGap = true,
                                .known = kindOf(words, isLink),
                                .links = trimmedLinks(words.size())});
        }
        m_words.clear();
        m_found.clear();
    }

    // The links that were found, in m_words without its outer white space.
    [[nodiscard]] std::vector<Link> trimmedLinks(qsizetype length) const
    {
        const auto isWord = [](QChar c) {
            return !c.isSpace();
        };
        const qsizetype lead = std::ranges::find_if(m_words, isWord) - m_words.cbegin();
        const auto moved = [&](TextOffset offset) {
            return TextOffset(std::clamp<qsizetype>(offset.value() - lead, 0, length));
        };
        std::vector<Link> links;
        for (const Link &link : m_found) {
            const TextSpan span(moved(link.span.begin()), moved(link.span.end()));
            if (!span.isEmpty()) {
                links.push_back({.span = span, .address = link.address});
            }
        }
        return links;
    }

    BlockKind kindOf(const QString &words, bool isLink)
    {
        constexpr qsizetype fewestWords = 4;
        if (m_titles > 0) {
            const bool isFirst = !std::exchange(m_hasTitle, true);
            return isFirst ? BlockKind::Headline : BlockKind::Heading;
        }
        if (m_headings > 0) {
            return BlockKind::Heading;
        }
        if (m_captions > 0) {
            return BlockKind::Caption;
        }
        if (isLink && m_quotes == 0 && wordCount(words) >= fewestWords
            && !m_lineWords.isCreditLine(words)) {
            return BlockKind::Teaser; // a paragraph that is nothing but a link leads elsewhere
        }
        if (m_quotes > 0) {
            return BlockKind::BlockQuote;
        }
        return m_items > 0 ? BlockKind::ListItem : BlockKind::Paragraph;
    }

    const LineWords &m_lineWords;
    const QString &m_pageAddress;
    std::vector<Piece> m_pieces;
    QString m_words;
    qsizetype m_linked = 0; ///< characters of m_words that stand in links
    QString m_address; ///< of the open link; empty where it leads nowhere
    qsizetype m_linkBegin = 0; ///< of the open link in m_words
    std::vector<Link> m_found; ///< in m_words
    int m_breaks = 0;
    int m_links = 0;
    int m_items = 0;
    int m_quotes = 0;
    int m_captions = 0;
    int m_titles = 0;
    int m_headings = 0;
    bool m_hasTitle = false;
};

} // namespace

std::vector<Piece> piecesBelow(const GumboNode *root, const LineWords &words,
                               const QString &address)
{
    return PageWords(words, address).below(root);
}

} // namespace slantlight
