// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <cstddef>

#include <gumbo.h>

namespace slantlight {

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

/// Returns the tag of an element; of other nodes GUMBO_TAG_UNKNOWN.
[[nodiscard]] GumboTag tagOf(const GumboNode *node);

/// Returns the attribute's value without white space around it; empty where there is none.
[[nodiscard]] QString attribute(const GumboNode *node, const char *name);

[[nodiscard]] bool isText(const GumboNode *node);

} // namespace slantlight
