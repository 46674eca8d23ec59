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

} // namespace slantlight
