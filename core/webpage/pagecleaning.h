// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/structure/linewords.h"
#include "core/structure/pagefurniture.h"
#include "core/webpage/pagetree.h"

namespace slantlight {

/// Whether attributes and styles of @p node say that it is not shown.
[[nodiscard]] bool isHidden(const PageNode *node);

/// Returns the letters of running text at and below @p node: in paragraphs of some length that are
/// no links, and stand in no list, link or picture.
[[nodiscard]] qsizetype proseBelow(const PageNode *node);

/// Drops from @p page what surely frames its article: what is hidden, navigation and forms, what
/// classes name as furniture, cards and lists of other articles. Nothing goes that holds more than
/// a small share of the page's running text, so that a wrong name costs no article. A footer of an
/// article that says where it comes from, by @p words, stays.
void dropFrame(PageTree &page, const PageFurniture &furniture, const LineWords &words);

} // namespace slantlight
