// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

#include <gumbo.h>

namespace slantlight {

/// A tag as it stands in a page.
struct HtmlTag
{
    GumboTag tag = GUMBO_TAG_UNKNOWN;
    std::size_t nameHash = 0; ///< equal for equal names, whatever their case
    qsizetype begin = 0; ///< in bytes
    qsizetype end = 0; ///< after the tag
    int attributes = 0;
    bool isEnd = false;
    bool closesItself = false; ///< "/>"
};

/// Goes through the tags of a page as the HTML standard tokenizes it, and not into comments,
/// scripts, styles and the like. Takes time in proportion to the page.
class HtmlTags
{
public:
    /// @p html, UTF-8, is borrowed.
    explicit HtmlTags(QByteArrayView html)
        : m_html(html)
    {
    }

    /// Returns the next tag, nothing after the last. @p isForeign says that the place is in a
    /// drawing or a formula, where styles and titles are elements like others.
    [[nodiscard]] std::optional<HtmlTag> next(bool isForeign);

private:
    [[nodiscard]] HtmlTag read(qsizetype open, bool isEnd);
    [[nodiscard]] qsizetype endOfComment(qsizetype open, bool isForeign) const;
    [[nodiscard]] qsizetype after(QByteArrayView what, qsizetype from) const;
    [[nodiscard]] char at(qsizetype index) const
    {
        return index < m_html.size() ? m_html[index] : '\0';
    }
    [[nodiscard]] bool isEndTagOf(QByteArrayView name, qsizetype open) const;

    QByteArrayView m_html;
    qsizetype m_at = 0;
    QByteArrayView m_rawName; // of the script or the like whose text comes next; else empty
};

} // namespace slantlight
