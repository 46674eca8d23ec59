// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/webpage/pagetree.h"

#include "core/webpage/htmldepth.h"
#include "core/webpage/htmlnode.h"
#include "core/webpage/htmltree.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Pictures in the page itself make values of megabytes.
constexpr qsizetype longestValue = 4000;

bool isScripted(GumboTag tag)
{
    return tag == GUMBO_TAG_SCRIPT || tag == GUMBO_TAG_STYLE || tag == GUMBO_TAG_TEMPLATE
           || tag == GUMBO_TAG_NOSCRIPT;
}

QString rawText(const GumboNode *node)
{
    QString text;
    walk(
        node,
        [&](const GumboNode *inner) {
            if (isText(inner)) {
                text += QString::fromUtf8(inner->v.text.text);
            }
            return true;
        },
        [](const GumboNode *) {});
    return text;
}

/// "saved from url=(0031)https://..." as browsers write it, "url: https://..." as SingleFile does.
QString addressIn(const QString &comment)
{
    static const QRegularExpression saved(
        u"(?:saved from url=\\(\\d+\\)|Page saved with SingleFile[^\\n]*\\n\\s*url:\\s*)(https?://\\S+)"_s);
    return saved.match(comment).captured(1);
}

/// Gathers text as it reads: white space counts once, and not at the ends.
class Squashed
{
public:
    void add(QStringView text)
    {
        for (const QChar c : text) {
            if (c.isSpace()) {
                space();
            } else {
                m_length += m_isSpaceDue && m_length > 0 ? 2 : 1;
                m_isSpaceDue = false;
            }
        }
    }
    void space() { m_isSpaceDue = true; }
    [[nodiscard]] qsizetype length() const { return m_length; }

private:
    qsizetype m_length = 0;
    bool m_isSpaceDue = false;
};

void gather(const PageNode *node, QString &text)
{
    if (node->isDropped()) {
        return;
    }
    if (node->isText()) {
        text += node->text();
        return;
    }
    const bool isApart = isBlockTag(node->tag()) || node->tag() == GUMBO_TAG_BR;
    if (isApart) {
        text += u' ';
    }
    for (const PageNode *child : node->children()) {
        gather(child, text);
    }
    if (isApart) {
        text += u' ';
    }
}

void measure(const PageNode *node, Squashed &all, Squashed *link, qsizetype &linked)
{
    if (node->isDropped()) {
        return;
    }
    if (node->isText()) {
        all.add(node->text());
        if (link != nullptr) {
            link->add(node->text());
        }
        return;
    }
    Squashed own;
    const bool isLink =
        link == nullptr && node->tag() == GUMBO_TAG_A && node->hasAttribute(u"href");
    Squashed *const inner = isLink ? &own : link;
    const auto space = [&] {
        if (isBlockTag(node->tag()) || node->tag() == GUMBO_TAG_BR) {
            all.space();
            if (inner != nullptr) {
                inner->space();
            }
        }
    };
    space();
    for (const PageNode *child : node->children()) {
        measure(child, all, inner, linked);
    }
    space();
    linked += isLink ? own.length() : 0;
}

} // namespace

bool PageNode::isOneOf(std::initializer_list<GumboTag> tags) const
{
    return !m_isText && std::ranges::find(tags, m_tag) != tags.end();
}

QString PageNode::attribute(QStringView name) const
{
    const auto found = std::ranges::find(m_attributes, name, &std::pair<QString, QString>::first);
    return found == m_attributes.end() ? QString() : found->second;
}

bool PageNode::hasAttribute(QStringView name) const
{
    return std::ranges::find(m_attributes, name, &std::pair<QString, QString>::first)
           != m_attributes.end();
}

Result<PageTree> PageTree::parse(const QString &html, const std::stop_token &stop)
{
    const QByteArray source = flattened(html.toUtf8());
    const Result<HtmlTree> parsed = HtmlTree::parse(source, stop);
    if (!parsed) {
        return std::unexpected(parsed.error());
    }
    PageTree tree;
    tree.fill(parsed->root());
    // Above the html element, where browsers write it, and where the parser of fragments has none.
    tree.m_savedFrom =
        addressIn(QString::fromUtf8(source.first(std::min<qsizetype>(source.size(), 4000))));
    return tree;
}

void PageTree::fill(const GumboNode *root)
{
    PageNode *parent = nullptr;
    walk(
        root,
        [&](const GumboNode *from) {
            const GumboTag tag = tagOf(from);
            if (tag == GUMBO_TAG_SCRIPT
                && slantlight::attribute(from, "type").contains(u"ld+json", Qt::CaseInsensitive)) {
                m_linkedData.append(rawText(from));
            }
            if (isScripted(tag) || (!isText(from) && from->type != GUMBO_NODE_ELEMENT)) {
                return false;
            }
            PageNode &node = m_nodes.emplace_back();
            node.m_parent = parent;
            if (parent != nullptr) {
                parent->m_children.push_back(&node);
            }
            if (isText(from)) {
                node.m_isText = true;
                node.m_text = QString::fromUtf8(from->v.text.text);
                return false;
            }
            node.m_tag = tag;
            if (tag == GUMBO_TAG_UNKNOWN) {
                GumboStringPiece name = from->v.element.original_tag;
                gumbo_tag_from_original_text(&name);
                node.m_text =
                    QString::fromUtf8(name.data, static_cast<qsizetype>(name.length)).toLower();
            }
            const GumboVector &attributes = from->v.element.attributes;
            for (unsigned i = 0; i < attributes.length; ++i) {
                const auto *const at = static_cast<const GumboAttribute *>(attributes.data[i]);
                const QString value = QString::fromUtf8(at->value).trimmed();
                node.m_attributes.emplace_back(QString::fromUtf8(at->name),
                                               value.size() > longestValue ? QString() : value);
            }
            parent = &node;
            return true;
        },
        [&](const GumboNode *) { parent = parent->m_parent; });
}

bool isBlockTag(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_ADDRESS:
    case GUMBO_TAG_ARTICLE:
    case GUMBO_TAG_ASIDE:
    case GUMBO_TAG_BLOCKQUOTE:
    case GUMBO_TAG_BODY:
    case GUMBO_TAG_CAPTION:
    case GUMBO_TAG_CENTER:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_DETAILS:
    case GUMBO_TAG_DIR:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_FIELDSET:
    case GUMBO_TAG_FIGCAPTION:
    case GUMBO_TAG_FIGURE:
    case GUMBO_TAG_FOOTER:
    case GUMBO_TAG_FORM:
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
    case GUMBO_TAG_HEADER:
    case GUMBO_TAG_HGROUP:
    case GUMBO_TAG_HR:
    case GUMBO_TAG_HTML:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_MAIN:
    case GUMBO_TAG_MENU:
    case GUMBO_TAG_NAV:
    case GUMBO_TAG_OL:
    case GUMBO_TAG_P:
    case GUMBO_TAG_PRE:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_SUMMARY:
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TD:
    case GUMBO_TAG_TFOOT:
    case GUMBO_TAG_TH:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TR:
    case GUMBO_TAG_UL:
        return true;
    default:
        return false;
    }
}

QString textBelow(const PageNode *node)
{
    QString text;
    gather(node, text);
    return text.simplified();
}

TextLength textLength(const PageNode *node)
{
    Squashed all;
    qsizetype linked = 0;
    measure(node, all, nullptr, linked);
    return {.all = all.length(), .linked = linked};
}

} // namespace slantlight
