// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <deque>
#include <initializer_list>
#include <stop_token>
#include <utility>
#include <vector>

#include <gumbo.h>

namespace slantlight {

/// An element or a text of a page, owned by its PageTree.
class PageNode
{
public:
    [[nodiscard]] bool isText() const { return m_isText; }
    /// Of an element; GUMBO_TAG_UNKNOWN for texts and for elements that HTML does not know.
    [[nodiscard]] GumboTag tag() const { return m_tag; }
    [[nodiscard]] bool isOneOf(std::initializer_list<GumboTag> tags) const;
    /// Of an element that HTML does not know, as it was written.
    [[nodiscard]] const QString &name() const { return m_text; }
    [[nodiscard]] const QString &text() const { return m_text; }

    /// Returns the value without white space around it; empty where there is none.
    [[nodiscard]] QString attribute(QStringView name) const;
    [[nodiscard]] bool hasAttribute(QStringView name) const;
    [[nodiscard]] const std::vector<std::pair<QString, QString>> &attributes() const
    {
        return m_attributes;
    }

    /// nullptr for the html element.
    [[nodiscard]] const PageNode *parent() const { return m_parent; }
    [[nodiscard]] const std::vector<PageNode *> &children() const { return m_children; }

    [[nodiscard]] bool isDropped() const { return m_isDropped; }
    /// Takes the node, and what stands in it, out of what the functions below see.
    void drop() { m_isDropped = true; }
    void takeBack() { m_isDropped = false; }

private:
    friend class PageTree;

    GumboTag m_tag = GUMBO_TAG_UNKNOWN;
    bool m_isText = false;
    bool m_isDropped = false;
    QString m_text;
    std::vector<std::pair<QString, QString>> m_attributes;
    PageNode *m_parent = nullptr;
    std::vector<PageNode *> m_children;
};

/// A web page as a tree that things can be dropped from: elements and texts, without scripts,
/// styles, templates and comments. No deeper than 400 elements or so, whatever the page.
class PageTree
{
public:
    /// Fails with PageTooTangled or Cancelled, as HtmlTree::parse().
    [[nodiscard]] static Result<PageTree> parse(const QString &html,
                                                const std::stop_token &stop = {});

    /// Returns the html element.
    [[nodiscard]] PageNode *root() { return &m_nodes.front(); }
    [[nodiscard]] const PageNode *root() const { return &m_nodes.front(); }

    /// Returns the scripts of type application/ld+json, in the order of the page.
    [[nodiscard]] const QStringList &linkedData() const { return m_linkedData; }
    /// Returns where the page says that it was saved from (browsers write a comment); else empty.
    [[nodiscard]] const QString &savedFrom() const { return m_savedFrom; }

private:
    PageTree() = default;

    void fill(const GumboNode *root);

    std::deque<PageNode> m_nodes; // never moved; the html element first
    QStringList m_linkedData;
    QString m_savedFrom;
};

/// Visits @p node and the elements in it that are not dropped, in the order of the page. @p visit
/// says whether to go into an element.
template <typename Node, typename Visit>
void visitElements(Node *node, Visit &&visit)
{
    if (node->isText() || node->isDropped() || !visit(node)) {
        return;
    }
    for (std::size_t i = 0; i < node->children().size(); ++i) {
        visitElements(static_cast<Node *>(node->children()[i]), visit);
    }
}

/// Whether an element is a line or a paragraph of its own, or holds such.
[[nodiscard]] bool isBlockTag(GumboTag tag);

/// Returns the words at and below @p node in one line.
[[nodiscard]] QString textBelow(const PageNode *node);

/// How much text stands at and below a node, in characters; white space counts once.
struct TextLength
{
    qsizetype all = 0;
    qsizetype linked = 0; ///< of it, in links

    [[nodiscard]] double linkedShare() const
    {
        return all == 0 ? 0 : static_cast<double>(linked) / static_cast<double>(all);
    }
};
[[nodiscard]] TextLength textLength(const PageNode *node);

/// Whether @p test holds for @p node or an element in it.
template <typename Test>
bool holds(const PageNode *node, Test &&test)
{
    bool isFound = false;
    visitElements(node, [&](const PageNode *inner) {
        isFound = isFound || test(inner);
        return !isFound;
    });
    return isFound;
}

/// Whether @p test holds for an element around @p node.
template <typename Test>
bool isInside(const PageNode *node, Test &&test)
{
    for (const PageNode *around = node->parent(); around != nullptr; around = around->parent()) {
        if (test(around)) {
            return true;
        }
    }
    return false;
}

} // namespace slantlight
