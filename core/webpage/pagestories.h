// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/webpage/pageblocks.h"

#include <QString>

#include <vector>

namespace slantlight {

/// One of several stories that a page shows below each other.
struct PageStory
{
    QString headline; ///< may be empty
    std::vector<PageBlock> blocks;
};

/// Tells the stories in @p blocks, the article of a page, apart: that of @p headline comes first,
/// with all that is not surely another's. Another story has an article element and a first-rank
/// heading of its own, as where a site puts the next story below; parts of one story and the
/// entries of a live blog have none.
[[nodiscard]] std::vector<PageStory> storiesOf(std::vector<PageBlock> blocks,
                                               const QString &headline);

} // namespace slantlight
