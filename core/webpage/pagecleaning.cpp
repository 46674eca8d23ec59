// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/webpage/pagecleaning.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

// Shares of the page's running text that may go at once, and lengths in characters. Measured on
// 1,379 pages whose text is known, one step left out after another.
constexpr double hiddenShare = 0.3;
constexpr double tagShare = 0.2;
constexpr double asideShare = 0.15;
constexpr double nameShare = 0.2;
constexpr double commentShare = 0.7; // comments can outweigh the article
constexpr double cardShare = 0.15;
constexpr qsizetype longestCard = 300;
constexpr qsizetype longestLead = 60; // of a line that announces other things
constexpr std::size_t fewestCards = 3;
constexpr int fewestLinks = 3;
constexpr double listLinks = 0.8; // share of a list's text that stands in links
constexpr qsizetype longestListLink = 120;
constexpr qsizetype largeArticle = 800;
constexpr qsizetype bareTextOfParagraph = 80;
constexpr qsizetype fewestLetters = 40; // of a paragraph, outside links

bool isHeading(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
}

bool isAlwaysKept(const PageNode *node)
{
    return node->isOneOf({GUMBO_TAG_HTML, GUMBO_TAG_BODY, GUMBO_TAG_ARTICLE, GUMBO_TAG_MAIN});
}

bool holdsArticle(const PageNode *node)
{
    const auto isBody = [](const PageNode *inner) {
        return inner->attribute(u"itemprop") == u"articleBody";
    };
    return isAlwaysKept(node) || isBody(node) || holds(node, [&](const PageNode *inner) {
               return inner != node
                      && (inner->isOneOf({GUMBO_TAG_H1, GUMBO_TAG_MAIN}) || isBody(inner)
                          || (inner->tag() == GUMBO_TAG_ARTICLE
                              && textLength(inner).all > largeArticle));
           });
}

bool isParagraph(const PageNode *node)
{
    if (node->isOneOf({GUMBO_TAG_P, GUMBO_TAG_BLOCKQUOTE, GUMBO_TAG_PRE})) {
        return true;
    }
    return node->isOneOf(
               {GUMBO_TAG_DIV, GUMBO_TAG_TD, GUMBO_TAG_SECTION, GUMBO_TAG_SPAN, GUMBO_TAG_FONT})
           && std::ranges::any_of(node->children(), [](const PageNode *child) {
                  return child->isText() && !child->isDropped()
                         && child->text().trimmed().size() > bareTextOfParagraph;
              });
}

/// Drops what frames an article, one kind after another.
class FrameDropper
{
public:
    FrameDropper(PageTree &page, const PageFurniture &furniture, const LineWords &words)
        : m_page(page)
        , m_furniture(furniture)
        , m_words(words)
        , m_prose(std::max<qsizetype>(1, proseBelow(page.root())))
    {
    }

    void dropAll()
    {
        dropIf([this](const PageNode *node) {
            return !isAlwaysKept(node) && (isHidden(node) || isUnseen(node))
                   && isSmall(node, hiddenShare);
        });
        dropIf([this](const PageNode *node) { return isFurnitureByTag(node); });
        const auto named = dropIf([this](const PageNode *node) { return isFurnitureByName(node); });
        if (proseBelow(m_page.root()) == 0) {
            std::ranges::for_each(named, &PageNode::takeBack); // words that mean nothing here
        }
        visitElements(m_page.root(), [this](PageNode *node) {
            dropCards(node);
            return true;
        });
        visitElements(m_page.root(), [this](PageNode *node) {
            dropAnnounced(node);
            return true;
        });
        dropIf([this](const PageNode *node) { return isListOfLinks(node); });
    }

private:
    /// Drops the elements that @p test holds for, and returns them.
    template <typename Test>
    std::vector<PageNode *> dropIf(Test test)
    {
        std::vector<PageNode *> dropped;
        visitElements(m_page.root(), [&](PageNode *node) {
            if (!test(node)) {
                return true;
            }
            node->drop();
            dropped.push_back(node);
            return false;
        });
        return dropped;
    }

    [[nodiscard]] bool isSmall(const PageNode *node, double share) const
    {
        return static_cast<double>(proseBelow(node)) <= share * static_cast<double>(m_prose);
    }

    [[nodiscard]] bool isUnseen(const PageNode *node) const
    {
        return node->hasAttribute(u"class") && m_furniture.isUnseen(node->attribute(u"class"));
    }

    [[nodiscard]] bool isFurnitureByTag(const PageNode *node) const
    {
        if (node->isOneOf({GUMBO_TAG_NAV, GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT, GUMBO_TAG_OPTION,
                           GUMBO_TAG_TEXTAREA, GUMBO_TAG_MENU, GUMBO_TAG_IFRAME, GUMBO_TAG_SVG})) {
            return isSmall(node, tagShare);
        }
        const QString role = node->attribute(u"role");
        if (role == u"navigation" || role == u"search" || role == u"contentinfo"
            || role == u"complementary" || role == u"banner") {
            return isSmall(node, tagShare) && !holdsArticle(node);
        }
        if (node->tag() == GUMBO_TAG_FOOTER) {
            return isSmall(node, asideShare)
                   && !isInside(
                       node,
                       [](const PageNode *around) { return around->tag() == GUMBO_TAG_BLOCKQUOTE; })
                   && !credits(node);
        }
        return node->isOneOf({GUMBO_TAG_ASIDE, GUMBO_TAG_FORM}) && isSmall(node, asideShare);
    }

    // "Reporting by ...; editing by ..." below an article.
    [[nodiscard]] bool credits(const PageNode *footer) const
    {
        constexpr qsizetype longest = 400;
        return textLength(footer).all < longest
               && isInside(
                   footer,
                   [](const PageNode *around) { return around->tag() == GUMBO_TAG_ARTICLE; })
               && m_words.isCreditLine(textBelow(footer));
    }

    [[nodiscard]] bool isFurnitureByName(const PageNode *node) const
    {
        if (isAlwaysKept(node) || !isBlockTag(node->tag()) || isHeading(node->tag())
            || node->isOneOf({GUMBO_TAG_PRE, GUMBO_TAG_TD, GUMBO_TAG_TR, GUMBO_TAG_TBODY})) {
            return false;
        }
        const auto naming = m_furniture.namedBy(node->attribute(u"class"), node->attribute(u"id"));
        if (naming == PageFurniture::Naming::Nothing) {
            return false;
        }
        const double share = naming == PageFurniture::Naming::Comments ? commentShare : nameShare;
        return isSmall(node, share) && !holdsArticle(node);
    }

    // A linked heading or a linked picture, and little text: a teaser of another story.
    [[nodiscard]] static bool isCard(const PageNode *node)
    {
        const qsizetype length = textLength(node).all;
        return length > 0 && length < longestCard
               && holds(
                   node,
                   [](const PageNode *link) {
                       const QString target = link->attribute(u"href");
                       if (link->tag() != GUMBO_TAG_A || !link->hasAttribute(u"href")
                           || target.startsWith(u'#')) {
                           return false;
                       }
                       return isHeading(link->parent()->tag())
                              || holds(link, [](const PageNode *inner) {
                                     return isHeading(inner->tag()) || inner->tag() == GUMBO_TAG_IMG
                                            || inner->name() == u"picture";
                                 });
                   });
    }

    void dropCards(PageNode *parent) const
    {
        if (parent->children().size() < fewestCards
            || parent->isOneOf({GUMBO_TAG_TABLE, GUMBO_TAG_TR, GUMBO_TAG_P})) {
            return;
        }
        QHash<QString, std::vector<PageNode *>> groups;
        for (PageNode *child : parent->children()) {
            if (child->isText() || child->isDropped()
                || child->isOneOf({GUMBO_TAG_HTML, GUMBO_TAG_BODY, GUMBO_TAG_MAIN, GUMBO_TAG_P,
                                   GUMBO_TAG_BR, GUMBO_TAG_TR, GUMBO_TAG_TD, GUMBO_TAG_TBODY,
                                   GUMBO_TAG_DT, GUMBO_TAG_DD, GUMBO_TAG_PRE, GUMBO_TAG_BLOCKQUOTE,
                                   GUMBO_TAG_FIGURE, GUMBO_TAG_SPAN, GUMBO_TAG_A})
                || isHeading(child->tag())) {
                continue;
            }
            const QString kind = QString::number(child->tag()) + child->name() + u'.'
                                 + child->attribute(u"class").simplified().section(u' ', 0, 0);
            groups[kind].push_back(child);
        }
        for (const std::vector<PageNode *> &group : std::as_const(groups)) {
            if (group.size() < fewestCards) {
                continue;
            }
            const auto cards = static_cast<std::size_t>(std::ranges::count_if(group, isCard));
            qsizetype length = 0;
            for (const PageNode *card : group) {
                length += textLength(card).all;
            }
            if (cards >= fewestCards && 5 * cards > 4 * group.size()
                && static_cast<double>(length) < cardShare * static_cast<double>(m_prose)) {
                std::ranges::for_each(group, &PageNode::drop);
            }
        }
    }

    // A line that announces other things, and the links that follow it.
    void dropAnnounced(PageNode *parent) const
    {
        const std::vector<PageNode *> &children = parent->children();
        for (std::size_t i = 0; i < children.size(); ++i) {
            PageNode *const lead = children[i];
            if (lead->isText() || lead->isDropped()
                || !(isHeading(lead->tag())
                     || lead->isOneOf({GUMBO_TAG_P, GUMBO_TAG_DIV, GUMBO_TAG_STRONG, GUMBO_TAG_B,
                                       GUMBO_TAG_SPAN}))
                || textLength(lead).all > longestLead) {
                continue;
            }
            const QString words = textBelow(lead);
            if (words.isEmpty() || !m_furniture.isLine(words)) {
                continue;
            }
            std::vector<PageNode *> announced;
            bool areWords = false;
            for (std::size_t next = i + 1; next < children.size(); ++next) {
                PageNode *const after = children[next];
                if (after->isDropped()) {
                    continue;
                }
                const TextLength length = textLength(after);
                const bool endsIt =
                    after->isText() ? length.all > 0 : length.all > 0 && length.linkedShare() < 0.5;
                if (endsIt) {
                    break;
                }
                areWords = areWords || length.all > 0;
                announced.push_back(after);
            }
            if (areWords) {
                lead->drop();
                std::ranges::for_each(announced, &PageNode::drop);
            }
        }
    }

    [[nodiscard]] static bool isListOfLinks(const PageNode *node)
    {
        if (!node->isOneOf({GUMBO_TAG_UL, GUMBO_TAG_OL, GUMBO_TAG_DIV, GUMBO_TAG_SECTION,
                            GUMBO_TAG_TABLE, GUMBO_TAG_P})) {
            return false;
        }
        const TextLength length = textLength(node);
        if (length.linkedShare() <= listLinks) {
            return false;
        }
        int links = 0;
        visitElements(node, [&](const PageNode *inner) {
            links += inner->tag() == GUMBO_TAG_A ? 1 : 0;
            return true;
        });
        return links >= fewestLinks && length.all / links < longestListLink && !holdsArticle(node);
    }

    PageTree &m_page;
    const PageFurniture &m_furniture;
    const LineWords &m_words;
    qsizetype m_prose;
};

} // namespace

bool isHidden(const PageNode *node)
{
    static const QRegularExpression style(
        u"(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString role = node->attribute(u"role");
    return node->hasAttribute(u"hidden") || node->attribute(u"aria-hidden") == u"true"
           || node->attribute(u"aria-modal") == u"true" || role == u"dialog"
           || role == u"alertdialog" || node->name() == u"dialog"
           || (node->hasAttribute(u"style") && style.match(node->attribute(u"style")).hasMatch());
}

qsizetype proseBelow(const PageNode *node)
{
    qsizetype prose = 0;
    visitElements(node, [&](const PageNode *inner) {
        if (inner->isOneOf({GUMBO_TAG_A, GUMBO_TAG_LI, GUMBO_TAG_FIGURE, GUMBO_TAG_FIGCAPTION})) {
            return false;
        }
        if (!isParagraph(inner)) {
            return true;
        }
        const TextLength length = textLength(inner);
        if (length.all - length.linked >= fewestLetters && 2 * length.linked < length.all) {
            prose += length.all - length.linked;
        }
        return false;
    });
    return prose;
}

void dropFrame(PageTree &page, const PageFurniture &furniture, const LineWords &words)
{
    FrameDropper(page, furniture, words).dropAll();
}

} // namespace slantlight
