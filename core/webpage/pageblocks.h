// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/link.h"
#include "core/webpage/pagetree.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace slantlight {

/// A line of a page's text: what stands between block tags and line breaks.
struct PageBlock
{
    QString text; ///< in one line; never empty
    std::vector<Link> links = {}; ///< in the text; ordered and disjoint
    qsizetype linked = 0; ///< characters of the text that stand in links
    const PageNode *node = nullptr; ///< the innermost block element around it
    bool isAfterBreak = false; ///< only a line break parts it from the block before

    [[nodiscard]] double linkedShare() const
    {
        return static_cast<double>(linked) / static_cast<double>(text.size());
    }
    [[nodiscard]] bool isHeading() const;
    /// Whether the block stands in the caption of a picture or of a table.
    [[nodiscard]] bool isCaption() const;
};

/// Returns the blocks at and below @p root, in the order of the page. Rows of a table are one block
/// each where their cells hold words only; quotations by tags get quotation marks, and struck words
/// go. @p address is that of the page, for the links, and may be empty.
[[nodiscard]] std::vector<PageBlock> blocksBelow(const PageNode *root, const QString &address);

} // namespace slantlight
