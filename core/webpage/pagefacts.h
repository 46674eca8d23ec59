// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/structure/linewords.h"
#include "core/structure/pagefurniture.h"
#include "core/webpage/pagetree.h"

#include <QString>

namespace slantlight {

/// What a page says of its article, besides the text.
struct PageFacts
{
    ArticleFacts facts;
    QString description; ///< a sentence or two on the article; may be empty
    QString body; ///< all of the article as linked data have it, text or HTML; mostly empty
    QString base; ///< that links are relative to; may be empty
};

/// Reads the head of @p page, its linked data, headline and byline, from the whole page. @p address
/// is where it was fetched from, or empty.
///
/// The orders in which sources are asked were measured on some 1,200 pages: a headline is a first
/// heading that is like the title of the page; a date of change is never taken for that of
/// publication.
[[nodiscard]] PageFacts factsOfPage(const PageTree &page, const PageFurniture &furniture,
                                    const LineWords &words, const QString &address);

} // namespace slantlight
