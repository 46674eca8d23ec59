// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/htmldepth.h"

#include "core/import/htmltag.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <vector>

namespace slantlight {

namespace {

constexpr std::size_t deepest = 400;
constexpr std::size_t deep = 64; // from here on end tags without a start are left out
constexpr int mostAttributes = 200;
constexpr int mostRoots = 50; // html and body tags, whose attributes are gathered on one element

bool isOneOf(GumboTag tag, std::initializer_list<GumboTag> tags)
{
    return std::ranges::find(tags, tag) != tags.end();
}

/// A set of tags that is asked for every open element of every tag.
class TagSet
{
public:
    constexpr TagSet(std::initializer_list<GumboTag> tags)
    {
        for (const GumboTag tag : tags) {
            m_has.at(static_cast<std::size_t>(tag)) = true;
        }
    }

    [[nodiscard]] constexpr bool contains(GumboTag tag) const
    {
        return m_has[static_cast<std::size_t>(tag)];
    }

private:
    std::array<bool, GUMBO_TAG_LAST + 1> m_has{};
};

bool isVoid(GumboTag tag)
{
    static constexpr TagSet tags{
        GUMBO_TAG_AREA,  GUMBO_TAG_BASE,   GUMBO_TAG_BASEFONT, GUMBO_TAG_BGSOUND, GUMBO_TAG_BR,
        GUMBO_TAG_COL,   GUMBO_TAG_EMBED,  GUMBO_TAG_FRAME,    GUMBO_TAG_HR,      GUMBO_TAG_IMAGE,
        GUMBO_TAG_IMG,   GUMBO_TAG_INPUT,  GUMBO_TAG_KEYGEN,   GUMBO_TAG_LINK,    GUMBO_TAG_META,
        GUMBO_TAG_PARAM, GUMBO_TAG_SOURCE, GUMBO_TAG_TRACK,    GUMBO_TAG_WBR};
    return tags.contains(tag);
}

bool isRoot(GumboTag tag)
{
    return isOneOf(tag, {GUMBO_TAG_HTML, GUMBO_TAG_HEAD, GUMBO_TAG_BODY});
}

bool isHeading(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
}

bool isTablePart(GumboTag tag)
{
    static constexpr TagSet tags{GUMBO_TAG_TABLE, GUMBO_TAG_CAPTION, GUMBO_TAG_COLGROUP,
                                 GUMBO_TAG_TBODY, GUMBO_TAG_THEAD,   GUMBO_TAG_TFOOT,
                                 GUMBO_TAG_TR,    GUMBO_TAG_TD,      GUMBO_TAG_TH};
    return tags.contains(tag);
}

// Elements that no end tag of an element around them closes.
bool isWall(GumboTag tag)
{
    static constexpr TagSet tags{GUMBO_TAG_APPLET, GUMBO_TAG_CAPTION, GUMBO_TAG_MARQUEE,
                                 GUMBO_TAG_OBJECT, GUMBO_TAG_TABLE,   GUMBO_TAG_TD,
                                 GUMBO_TAG_TH,     GUMBO_TAG_TEMPLATE};
    return tags.contains(tag);
}

// Elements that do not stop the end tag of one around them: none of the standard's "special" ones.
bool isOrdinary(GumboTag tag)
{
    static constexpr TagSet tags{
        GUMBO_TAG_A,      GUMBO_TAG_ABBR,    GUMBO_TAG_B,      GUMBO_TAG_BIG,    GUMBO_TAG_CITE,
        GUMBO_TAG_CODE,   GUMBO_TAG_DEL,     GUMBO_TAG_DFN,    GUMBO_TAG_EM,     GUMBO_TAG_FONT,
        GUMBO_TAG_I,      GUMBO_TAG_INS,     GUMBO_TAG_KBD,    GUMBO_TAG_LABEL,  GUMBO_TAG_MARK,
        GUMBO_TAG_NOBR,   GUMBO_TAG_PICTURE, GUMBO_TAG_Q,      GUMBO_TAG_S,      GUMBO_TAG_SAMP,
        GUMBO_TAG_SMALL,  GUMBO_TAG_SPAN,    GUMBO_TAG_STRIKE, GUMBO_TAG_STRONG, GUMBO_TAG_SUB,
        GUMBO_TAG_SUP,    GUMBO_TAG_TIME,    GUMBO_TAG_TT,     GUMBO_TAG_U,      GUMBO_TAG_VAR,
        GUMBO_TAG_UNKNOWN};
    return tags.contains(tag);
}

// Elements that are opened anew in the next block where their end tag is missing.
bool isFormatting(GumboTag tag)
{
    static constexpr TagSet tags{GUMBO_TAG_A,  GUMBO_TAG_B,     GUMBO_TAG_BIG,    GUMBO_TAG_CODE,
                                 GUMBO_TAG_EM, GUMBO_TAG_FONT,  GUMBO_TAG_I,      GUMBO_TAG_NOBR,
                                 GUMBO_TAG_S,  GUMBO_TAG_SMALL, GUMBO_TAG_STRIKE, GUMBO_TAG_STRONG,
                                 GUMBO_TAG_TT, GUMBO_TAG_U};
    return tags.contains(tag);
}

// Elements whose end tag closes whatever is open in them; that of others stops at a block.
bool closesBlocks(GumboTag tag)
{
    static constexpr TagSet tags{
        GUMBO_TAG_ADDRESS,    GUMBO_TAG_APPLET,   GUMBO_TAG_ARTICLE,    GUMBO_TAG_ASIDE,
        GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_BUTTON,   GUMBO_TAG_CENTER,     GUMBO_TAG_DD,
        GUMBO_TAG_DETAILS,    GUMBO_TAG_DIR,      GUMBO_TAG_DIV,        GUMBO_TAG_DL,
        GUMBO_TAG_DT,         GUMBO_TAG_FIELDSET, GUMBO_TAG_FIGCAPTION, GUMBO_TAG_FIGURE,
        GUMBO_TAG_FOOTER,     GUMBO_TAG_HEADER,   GUMBO_TAG_HGROUP,     GUMBO_TAG_LI,
        GUMBO_TAG_LISTING,    GUMBO_TAG_MAIN,     GUMBO_TAG_MARQUEE,    GUMBO_TAG_MENU,
        GUMBO_TAG_NAV,        GUMBO_TAG_OBJECT,   GUMBO_TAG_OL,         GUMBO_TAG_P,
        GUMBO_TAG_PRE,        GUMBO_TAG_SECTION,  GUMBO_TAG_SELECT,     GUMBO_TAG_SUMMARY,
        GUMBO_TAG_TEMPLATE,   GUMBO_TAG_UL,       GUMBO_TAG_H1,         GUMBO_TAG_H2,
        GUMBO_TAG_H3,         GUMBO_TAG_H4,       GUMBO_TAG_H5,         GUMBO_TAG_H6};
    return tags.contains(tag);
}

// Elements of HTML that end a drawing or a formula in which they stand.
bool breaksOut(GumboTag tag)
{
    static constexpr TagSet tags{
        GUMBO_TAG_B,      GUMBO_TAG_BIG,   GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_BODY,   GUMBO_TAG_BR,
        GUMBO_TAG_CENTER, GUMBO_TAG_CODE,  GUMBO_TAG_DD,         GUMBO_TAG_DIV,    GUMBO_TAG_DL,
        GUMBO_TAG_DT,     GUMBO_TAG_EM,    GUMBO_TAG_EMBED,      GUMBO_TAG_HEAD,   GUMBO_TAG_HR,
        GUMBO_TAG_I,      GUMBO_TAG_IMG,   GUMBO_TAG_LI,         GUMBO_TAG_MENU,   GUMBO_TAG_META,
        GUMBO_TAG_NOBR,   GUMBO_TAG_OL,    GUMBO_TAG_P,          GUMBO_TAG_PRE,    GUMBO_TAG_RUBY,
        GUMBO_TAG_S,      GUMBO_TAG_SMALL, GUMBO_TAG_SPAN,       GUMBO_TAG_STRONG, GUMBO_TAG_STRIKE,
        GUMBO_TAG_SUB,    GUMBO_TAG_SUP,   GUMBO_TAG_TABLE,      GUMBO_TAG_TT,     GUMBO_TAG_U,
        GUMBO_TAG_UL,     GUMBO_TAG_VAR,   GUMBO_TAG_H1,         GUMBO_TAG_H2,     GUMBO_TAG_H3,
        GUMBO_TAG_H4,     GUMBO_TAG_H5,    GUMBO_TAG_H6};
    return tags.contains(tag);
}

// Elements in drawings and formulas whose content is HTML again.
bool isIntegrationPoint(GumboTag tag)
{
    static constexpr TagSet tags{GUMBO_TAG_FOREIGNOBJECT,
                                 GUMBO_TAG_DESC,
                                 GUMBO_TAG_TITLE,
                                 GUMBO_TAG_MI,
                                 GUMBO_TAG_MO,
                                 GUMBO_TAG_MN,
                                 GUMBO_TAG_MS,
                                 GUMBO_TAG_MTEXT};
    return tags.contains(tag);
}

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
        if (m_open.size() >= deepest) {
            ++m_leftOut[tag.nameHash];
            return false;
        }
        if (isFormatting(tag.tag)) {
            ++m_formatting[tag.nameHash];
        }
        ++m_counts[tag.nameHash];
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

    static bool stops(const Element &element, GumboTag end)
    {
        if (isTablePart(end)) {
            return element.tag == GUMBO_TAG_TABLE || element.tag == GUMBO_TAG_TEMPLATE;
        }
        const bool isList = element.tag == GUMBO_TAG_UL || element.tag == GUMBO_TAG_OL;
        return isWall(element.tag) || element.isForeign || isIntegrationPoint(element.tag)
               || (!closesBlocks(end) && !isOrdinary(element.tag))
               || (end == GUMBO_TAG_LI && isList)
               || (end == GUMBO_TAG_P && element.tag == GUMBO_TAG_BUTTON);
    }

    // Closes the innermost element of @p tags, unless one of @p walls stands before it.
    void closeInnermost(std::initializer_list<GumboTag> tags, std::initializer_list<GumboTag> walls)
    {
        for (std::size_t i = m_open.size(); i-- > 0;) {
            if (isOneOf(m_open[i].tag, tags)) {
                closeFrom(i);
                return;
            }
            if (isOneOf(m_open[i].tag, walls) || isWall(m_open[i].tag) || m_open[i].isForeign) {
                return;
            }
        }
    }

    // What ends by itself where @p tag begins.
    void closeImplied(GumboTag tag)
    {
        const GumboTag last = m_open.empty() ? GUMBO_TAG_UNKNOWN : m_open.back().tag;
        if (!isOrdinary(tag) && !isVoid(tag)) {
            closeInnermost({GUMBO_TAG_P}, {GUMBO_TAG_BUTTON});
        }
        if (tag == GUMBO_TAG_LI) {
            closeInnermost({GUMBO_TAG_LI}, {GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_DIV});
        } else if (tag == GUMBO_TAG_DD || tag == GUMBO_TAG_DT) {
            closeInnermost({GUMBO_TAG_DD, GUMBO_TAG_DT}, {GUMBO_TAG_DL, GUMBO_TAG_DIV});
        } else if (tag == GUMBO_TAG_TD || tag == GUMBO_TAG_TH) {
            closeTablePart({GUMBO_TAG_TD, GUMBO_TAG_TH});
        } else if (tag == GUMBO_TAG_TR) {
            closeTablePart({GUMBO_TAG_TR});
        } else if (isOneOf(tag, {GUMBO_TAG_TBODY, GUMBO_TAG_THEAD, GUMBO_TAG_TFOOT})) {
            closeTablePart({GUMBO_TAG_TBODY, GUMBO_TAG_THEAD, GUMBO_TAG_TFOOT});
        } else if (tag == GUMBO_TAG_A && last == GUMBO_TAG_A) {
            closeFrom(m_open.size() - 1);
        } else if (isOneOf(tag, {GUMBO_TAG_OPTION, GUMBO_TAG_OPTGROUP})
                   && last == GUMBO_TAG_OPTION) {
            closeFrom(m_open.size() - 1);
        } else if (isOneOf(tag, {GUMBO_TAG_RT, GUMBO_TAG_RP})
                   && isOneOf(last, {GUMBO_TAG_RT, GUMBO_TAG_RP})) {
            closeFrom(m_open.size() - 1);
        } else if (isHeading(tag) && isHeading(last)) {
            closeFrom(m_open.size() - 1);
        }
    }

    // The same within the innermost table, through what is open in its cells.
    void closeTablePart(std::initializer_list<GumboTag> tags)
    {
        for (std::size_t i = m_open.size(); i-- > 0;) {
            if (m_open[i].tag == GUMBO_TAG_TABLE || m_open[i].tag == GUMBO_TAG_TEMPLATE) {
                return;
            }
            if (isOneOf(m_open[i].tag, tags)) {
                closeFrom(i);
                return;
            }
        }
    }

    std::vector<Element> m_open; // outermost first
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
