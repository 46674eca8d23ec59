// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/structure/linewords.h"
#include "core/structure/pagefurniture.h"
#include "core/webpage/pageblocks.h"

#include <QString>

#include <vector>

namespace slantlight {

/// What is known of a page when its article is cut out.
struct PageHints
{
    const LineWords *words; ///< of the language that the page is in; borrowed
    QString headline; ///< as the page tells it; may be empty
    QString body; ///< the article as the page's linked data give it, as text; mostly empty
    QString address; ///< of the page, for links; may be empty
};

/// Returns the blocks of the article that is framed by @p page, from which the frame has been
/// dropped: those that @p part, the readable part of it (may be empty), has kept, with what it lost
/// at the beginning and in gaps. Where that is too little, all of the element with most running
/// text, or what @p hints have.
///
/// The headline is not among them, nor lines of furniture at both ends and in between. Where the
/// text is that of the hints, blocks have the html element as their node.
[[nodiscard]] std::vector<PageBlock> articleBlocks(const PageTree &page,
                                                   const std::vector<PageBlock> &part,
                                                   const PageFurniture &furniture,
                                                   const PageHints &hints);

} // namespace slantlight
