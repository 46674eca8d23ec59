// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/webpage/htmldepth.h"

#include "core/webpage/htmlkinds.h"
#include "core/webpage/htmltag.h"

#include <QHash>

#include <initializer_list>
#include <vector>

namespace slantlight {

namespace {

constexpr std::size_t deepest = 400;
constexpr std::size_t deep = 64; // from here on end tags without a start are left out
constexpr int mostAttributes = 200;
constexpr int mostRoots = 50; // html and body tags, whose attributes are gathered on one element

/// The elements that are open at one place of a page.
class OpenElements
{
public:
    /// Whether a start tag may stay; opens its element.
    [[nodiscard]] bool open(const HtmlTag &tag)
    {
        if (isForeign() && breaksOut(tag.tag)) {
            while (isForeign()) {
                closeFrom(m_open.size() - 1);
            }
        }
        const bool isForeignTag =
            isForeign() || tag.tag == GUMBO_TAG_SVG || tag.tag == GUMBO_TAG_MATH;
        if (!isForeignTag) {
            closeImplied(tag.tag);
        }
        if (isForeignTag ? tag.closesItself : isVoid(tag.tag) || isRoot(tag.tag)) {
            return true;
        }
        if (!isForeignTag && isTablePart(tag.tag) && tag.tag != GUMBO_TAG_TABLE && !isInTable()) {
            return true; // the parser passes it over
        }
        if (m_open.size() >= deepest) {
            ++m_leftOut[tag.nameHash];
            return false;
        }
        if (isFormatting(tag.tag)) {
            ++m_formatting[tag.nameHash];
        }
        ++m_counts[tag.nameHash];
        m_tables += opensTable(tag.tag) ? 1 : 0;
        m_open.push_back({.tag = tag.tag,
                          .nameHash = tag.nameHash,
                          .isForeign = isForeignTag && !isIntegrationPoint(tag.tag)});
        return true;
    }

    /// Whether an end tag may stay; closes its element.
    [[nodiscard]] bool close(const HtmlTag &tag)
    {
        if (const auto left = m_leftOut.find(tag.nameHash); left != m_leftOut.end() && *left > 0) {
            --*left;
            return false;
        }
        const auto count = m_counts.find(tag.nameHash);
        const bool isOpen = count != m_counts.end() && *count > 0;
        for (std::size_t i = isOpen ? m_open.size() : 0; i-- > 0;) {
            if (m_open[i].nameHash == tag.nameHash) {
                closeFrom(i);
                if (isFormatting(tag.tag)) {
                    --m_formatting[tag.nameHash];
                }
                return true;
            }
            if (stops(m_open[i], tag.tag)) {
                break;
            }
        }
        return m_open.size() < deep || meansSomethingAlone(tag);
    }

    [[nodiscard]] bool isForeign() const { return !m_open.empty() && m_open.back().isForeign; }

private:
    struct Element
    {
        GumboTag tag = GUMBO_TAG_UNKNOWN;
        std::size_t nameHash = 0;
        bool isForeign = false;
    };

    void closeFrom(std::size_t index)
    {
        for (std::size_t i = index; i < m_open.size(); ++i) {
            --m_counts[m_open[i].nameHash];
            m_tables -= opensTable(m_open[i].tag) ? 1 : 0;
        }
        m_open.resize(index);
    }

    // Whether the parser does more with an end tag without a start than to look for it in vain,
    // which in deep places costs most of all: it makes an element of it, or ends formatting that is
    // to be opened anew.
    [[nodiscard]] bool meansSomethingAlone(const HtmlTag &tag)
    {
        if (tag.tag == GUMBO_TAG_P || tag.tag == GUMBO_TAG_BR) {
            return true;
        }
        const auto formatting = m_formatting.find(tag.nameHash);
        return formatting != m_formatting.end() && (*formatting)-- > 0;
    }

    static bool opensTable(GumboTag tag)
    {
        return tag == GUMBO_TAG_TABLE || tag == GUMBO_TAG_TEMPLATE;
    }

    static bool stops(const Element &element, GumboTag end)
    {
        if (isTablePart(end)) {
            return opensTable(element.tag);
        }
        const bool isList = element.tag == GUMBO_TAG_UL || element.tag == GUMBO_TAG_OL;
        return isWall(element.tag) || element.isForeign || isIntegrationPoint(element.tag)
               || (!closesBlocks(end) && !isOrdinary(element.tag))
               || (end == GUMBO_TAG_LI && isList)
               || (end == GUMBO_TAG_P && element.tag == GUMBO_TAG_BUTTON);
    }

    [[nodiscard]] bool isInTable() const { return m_tables > 0; }

    void closeParagraph()
    {
        for (std::size_t i = m_open.size(); i-- > 0;) {
            if (m_open[i].tag == GUMBO_TAG_P) {
                closeFrom(i);
                return;
            }
            if (isWall(m_open[i].tag) || m_open[i].isForeign || m_open[i].tag == GUMBO_TAG_BUTTON) {
                return;
            }
        }
    }

    // Closes the item before, where only blocks without a meaning of their own are open in it.
    void closeItem(std::initializer_list<GumboTag> tags)
    {
        for (std::size_t i = m_open.size(); i-- > 0;) {
            if (isOneOf(m_open[i].tag, tags)) {
                closeFrom(i);
                return;
            }
            if (m_open[i].isForeign
                || (!isOrdinary(m_open[i].tag)
                    && !isOneOf(m_open[i].tag, {GUMBO_TAG_ADDRESS, GUMBO_TAG_DIV, GUMBO_TAG_P}))) {
                return;
            }
        }
    }

    // What ends by itself where @p tag begins.
    void closeImplied(GumboTag tag)
    {
        if (tag == GUMBO_TAG_LI) {
            closeItem({GUMBO_TAG_LI});
        } else if (tag == GUMBO_TAG_DD || tag == GUMBO_TAG_DT) {
            closeItem({GUMBO_TAG_DD, GUMBO_TAG_DT});
        } else if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) {
            closeTablePart({GUMBO_TAG_TD, GUMBO_TAG_TH});
        } else if (tag == GUMBO_TAG_TR) {
            closeTablePart({GUMBO_TAG_TR});
        } else if (isOneOf(tag, {GUMBO_TAG_TBODY, GUMBO_TAG_THEAD, GUMBO_TAG_TFOOT})) {
            closeTablePart({GUMBO_TAG_TBODY, GUMBO_TAG_THEAD, GUMBO_TAG_TFOOT});
        }
        if (closesParagraph(tag)) {
            closeParagraph();
        }
        const GumboTag last = m_open.empty() ? GUMBO_TAG_UNKNOWN : m_open.back().tag;
        const bool isOption = isOneOf(tag, {GUMBO_TAG_OPTION, GUMBO_TAG_OPTGROUP});
        if ((tag == GUMBO_TAG_A && last == GUMBO_TAG_A) || (isOption && last == GUMBO_TAG_OPTION)
            || (isHeading(tag) && isHeading(last))) {
            closeFrom(m_open.size() - 1);
        }
    }

    // The same within the innermost table, through what is open in its cells.
    void closeTablePart(std::initializer_list<GumboTag> tags)
    {
        for (std::size_t i = m_open.size(); i-- > 0;) {
            if (opensTable(m_open[i].tag)) {
                return;
            }
            if (isOneOf(m_open[i].tag, tags)) {
                closeFrom(i);
                return;
            }
        }
    }

    std::vector<Element> m_open; // outermost first
    int m_tables = 0; // of m_open
    QHash<std::size_t, int> m_counts; // of each name in m_open
    QHash<std::size_t, int> m_formatting; // start tags, by name, that may still be opened anew
    QHash<std::size_t, int> m_leftOut; // start tags, by name, whose end is still to come
};

} // namespace

QByteArray flattened(const QByteArray &html)
{
    QByteArray result;
    OpenElements elements;
    HtmlTags tags(html);
    qsizetype kept = 0;
    int roots = 0;
    while (const auto tag = tags.next(elements.isForeign())) {
        const bool isTooBroad =
            tag->attributes > mostAttributes || (isRoot(tag->tag) && ++roots > mostRoots);
        const bool stays = !isTooBroad && (tag->isEnd ? elements.close(*tag) : elements.open(*tag));
        if (!stays) {
            result += html.sliced(kept, tag->begin - kept);
            result += ' ';
            kept = tag->end;
        }
    }
    if (kept == 0) {
        return html;
    }
    result += html.sliced(kept);
    return result;
}

} // namespace slantlight
