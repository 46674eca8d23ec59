// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/webpage/htmlnode.h"

using namespace Qt::StringLiterals;

namespace slantlight {

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

} // namespace slantlight
