// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/cues.h"
#include "core/import/draft.h"
#include "core/import/lines.h"
#include "core/import/structure.h"

#include <QHash>

#include <algorithm>
#include <cctype>
#include <memory>
#include <utility>

#include <gumbo.h>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

// Deeper than any page that people read; what lies deeper loses its tags and keeps its words.
constexpr int deepest = 400;

/// Visits @p root and what lies below it in the order of the text, without recursion. @p enter
/// says whether to go into an element; @p leave is called for each element gone into.
template <typename Enter, typename Leave>
void walk(const GumboNode *root, Enter enter, Leave leave)
{
    const auto children = [](const GumboNode *node) -> const GumboVector * {
        return node->type == GUMBO_NODE_ELEMENT ? &node->v.element.children : nullptr;
    };
    const GumboNode *node = root;
    while (node != nullptr) {
        const bool goesIn = enter(node);
        if (goesIn && children(node) != nullptr && children(node)->length > 0) {
            node = static_cast<const GumboNode *>(children(node)->data[0]);
            continue;
        }
        if (goesIn && children(node) != nullptr) {
            leave(node);
        }
        while (node != root) {
            const GumboVector *siblings = children(node->parent);
            const std::size_t next = node->index_within_parent + 1;
            if (next < siblings->length) {
                node = static_cast<const GumboNode *>(siblings->data[next]);
                break;
            }
            node = node->parent;
            leave(node);
        }
        if (node == root) {
            return;
        }
    }
}

GumboTag tagOf(const GumboNode *node)
{
    return node->type == GUMBO_NODE_ELEMENT ? node->v.element.tag : GUMBO_TAG_UNKNOWN;
}

QString attribute(const GumboNode *node, const char *name)
{
    if (node->type != GUMBO_NODE_ELEMENT) {
        return {};
    }
    const GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
    return found != nullptr ? QString::fromUtf8(found->value).trimmed() : QString();
}

bool isText(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE
           || node->type == GUMBO_NODE_CDATA;
}

bool isLeftOut(const GumboNode *node)
{
    switch (tagOf(node)) {
    case GUMBO_TAG_SCRIPT:
    case GUMBO_TAG_STYLE:
    case GUMBO_TAG_NOSCRIPT:
    case GUMBO_TAG_TEMPLATE:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_IFRAME:
    case GUMBO_TAG_OBJECT:
    case GUMBO_TAG_AUDIO:
    case GUMBO_TAG_VIDEO:
    case GUMBO_TAG_CANVAS:
    case GUMBO_TAG_BUTTON:
    case GUMBO_TAG_SELECT:
    case GUMBO_TAG_TEXTAREA:
    case GUMBO_TAG_SVG:
    case GUMBO_TAG_HEAD:
        return true;
    default:
        break;
    }
    if (node->type != GUMBO_NODE_ELEMENT) {
        return false;
    }
    const GumboVector *attributes = &node->v.element.attributes;
    const QString role = attribute(node, "role");
    return gumbo_get_attribute(attributes, "hidden") != nullptr
           || attribute(node, "aria-hidden") == u"true" || role == u"navigation"
           || role == u"complementary" || role == u"contentinfo" || role == u"search";
}

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
        m_words.clear();
        m_linked = 0;
        m_breaks = 0;
        if (!words.isEmpty()) {
            m_pieces.push_back(
                {.span = {}, .text = words, .afterGap = true, .known = kindOf(words, isLink)});
        }
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
        if (isLink && m_quotes == 0 && wordCount(words) >= fewestWords && !isCreditLine(words)) {
            return BlockKind::Teaser; // a paragraph that is nothing but a link leads elsewhere
        }
        if (m_quotes > 0) {
            return BlockKind::BlockQuote;
        }
        return m_items > 0 ? BlockKind::ListItem : BlockKind::Paragraph;
    }

    std::vector<Piece> m_pieces;
    QString m_words;
    qsizetype m_linked = 0; ///< characters of m_words that stand in links
    int m_breaks = 0;
    int m_links = 0;
    int m_items = 0;
    int m_quotes = 0;
    int m_captions = 0;
    int m_titles = 0;
    int m_headings = 0;
    bool m_hasTitle = false;
};

/// What a page says of itself, and where its article is.
struct Survey
{
    ArticleFacts facts;
    const GumboNode *article = nullptr; ///< the one with most running text
    const GumboNode *main = nullptr;
    const GumboNode *title = nullptr; ///< the first h1
};

void readMeta(const GumboNode *node, ArticleFacts &facts)
{
    const QString content = attribute(node, "content");
    QString name = attribute(node, "property");
    name = (name.isEmpty() ? attribute(node, "name") : name).toLower();
    name = (name.isEmpty() ? attribute(node, "itemprop") : name).toLower();
    const auto fill = [&](QString &fact) {
        fact = fact.isEmpty() ? content : fact;
    };
    if (name == u"og:title") {
        facts.title = content;
    } else if (name == u"og:site_name" || name == u"application-name") {
        fill(facts.site);
    } else if ((name == u"author" || name == u"article:author" || name == u"byl")
               && !content.startsWith(u"http")) {
        fill(facts.author);
    } else if (name == u"og:url") {
        fill(facts.address);
    } else if ((name == u"article:published_time" || name == u"date" || name == u"datepublished"
                || name == u"pubdate" || name == u"dc.date" || name == u"dc.date.issued")
               && !facts.published.isValid()) {
        facts.published = dateIn(content);
    }
}

QString textBelow(const GumboNode *root)
{
    QString text;
    walk(
        root,
        [&](const GumboNode *node) {
            if (isText(node)) {
                text += QString::fromUtf8(node->v.text.text);
            }
            return true;
        },
        [](const GumboNode *) {});
    return text.simplified();
}

Survey surveyOf(const GumboNode *root)
{
    Survey survey;
    QString title;
    QHash<const GumboNode *, qsizetype> lengths; // of the text in paragraphs
    std::vector<const GumboNode *> articles;
    int paragraphs = 0;
    walk(
        root,
        [&](const GumboNode *node) {
            const GumboTag tag = tagOf(node);
            if (isText(node) && paragraphs > 0 && !articles.empty()) {
                lengths[articles.back()] += qstrlen(node->v.text.text);
            }
            if (tag == GUMBO_TAG_META) {
                readMeta(node, survey.facts);
            } else if (tag == GUMBO_TAG_LINK && attribute(node, "rel") == u"canonical") {
                survey.facts.address = attribute(node, "href");
            } else if (tag == GUMBO_TAG_TITLE && title.isEmpty()) {
                title = textBelow(node);
            } else if (tag == GUMBO_TAG_TIME && !survey.facts.published.isValid()) {
                survey.facts.published = dateIn(attribute(node, "datetime"));
            }
            if (tag != GUMBO_TAG_HEAD && isLeftOut(node)) {
                return false;
            }
            if (tag == GUMBO_TAG_ARTICLE) {
                articles.push_back(node);
            } else if (tag == GUMBO_TAG_P) {
                ++paragraphs;
            } else if (survey.main == nullptr
                       && (tag == GUMBO_TAG_MAIN || attribute(node, "role") == u"main")) {
                survey.main = node;
            } else if (survey.title == nullptr && tag == GUMBO_TAG_H1) {
                survey.title = node;
            }
            return true;
        },
        [&](const GumboNode *node) {
            const GumboTag tag = tagOf(node);
            paragraphs -= tag == GUMBO_TAG_P ? 1 : 0;
            if (tag == GUMBO_TAG_ARTICLE) {
                articles.pop_back();
                if (survey.article == nullptr || lengths[node] > lengths[survey.article]) {
                    survey.article = node;
                }
            }
        });
    if (survey.article != nullptr && lengths[survey.article] == 0) {
        survey.article = nullptr; // a teaser box or an empty frame
    }
    survey.facts.language = attribute(root, "lang");
    if (survey.facts.title.isEmpty()) {
        survey.facts.title = title;
    }
    return survey;
}

bool isVoid(const QByteArray &tag)
{
    return tag == "br" || tag == "img" || tag == "meta" || tag == "link" || tag == "hr"
           || tag == "input" || tag == "source" || tag == "wbr" || tag == "area" || tag == "base"
           || tag == "col" || tag == "embed" || tag == "track" || tag == "param" || tag == "p"
           || tag == "li";
}

// Takes tags out that would nest deeper than any page does: gumbo's time grows with the square
// of the depth. Elements that end by themselves (p, li) are not counted.
QByteArray flattened(const QByteArray &html)
{
    QByteArray result;
    result.reserve(html.size());
    int depth = 0;
    qsizetype kept = 0;
    for (qsizetype open = html.indexOf('<'); open >= 0; open = html.indexOf('<', open + 1)) {
        const bool isEnd = open + 1 < html.size() && html.at(open + 1) == '/';
        qsizetype nameEnd = open + (isEnd ? 2 : 1);
        QByteArray name;
        while (nameEnd < html.size() && name.size() < 12
               && std::isalnum(static_cast<unsigned char>(html.at(nameEnd)))) {
            name += static_cast<char>(std::tolower(static_cast<unsigned char>(html.at(nameEnd++))));
        }
        if (name.isEmpty() || isVoid(name)) {
            continue;
        }
        depth = std::max(0, depth + (isEnd ? -1 : 1));
        const qsizetype close = html.indexOf('>', nameEnd);
        if (depth + (isEnd ? 1 : 0) <= deepest || close < 0) {
            continue;
        }
        result += html.sliced(kept, open - kept) + ' ';
        kept = close + 1;
        open = close;
    }
    return result.isEmpty() ? html : result + html.sliced(kept);
}

// Adds the headline that stands above the article's own element.
void addTitleAbove(const Survey &survey, std::vector<Piece> &pieces)
{
    const bool hasHeadline = std::ranges::any_of(
        pieces, [](const Piece &piece) { return piece.known == BlockKind::Headline; });
    if (hasHeadline || survey.title == nullptr) {
        return;
    }
    const QString words = textBelow(survey.title);
    if (!words.isEmpty()) {
        pieces.insert(pieces.begin(),
                      {.span = {}, .text = words, .afterGap = true, .known = BlockKind::Headline});
    }
}

} // namespace

Draft readHtml(const QString &text)
{
    const QByteArray source = flattened(text.toUtf8());
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    const auto destroy = [&options](GumboOutput *output) {
        gumbo_destroy_output(&options, output);
    };
    const std::unique_ptr<GumboOutput, decltype(destroy)> output(
        gumbo_parse_with_options(&options, source.constData(),
                                 static_cast<std::size_t>(source.size())),
        destroy);

    Survey survey = surveyOf(output->root);
    const GumboNode *const root = survey.article != nullptr ? survey.article
                                  : survey.main != nullptr  ? survey.main
                                                            : output->root;
    std::vector<Piece> pieces = PageWords().below(root);
    addTitleAbove(survey, pieces);
    std::vector<Article::Part> parts = partsOf(pieces);
    if (std::ranges::find(parts, BlockKind::Headline, &Article::Part::kind) != parts.end()) {
        survey.facts.title.clear(); // the headline is the title
    }
    ArticleFacts facts = factsFrom(parts, std::move(survey.facts));
    return {.parts = std::move(parts), .facts = std::move(facts)};
}

} // namespace slantlight
