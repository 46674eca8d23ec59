// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/structure/lines.h"
#include "core/structure/linewords.h"
#include "core/structure/pagefurniture.h"
#include "core/webpage/pageblocks.h"

#include <vector>

namespace slantlight {

/// Returns @p blocks of a page as pieces with the kind that their tags tell; lines that a single
/// break parts are one piece, unless both are paragraphs of their own. With @p furniture, lines
/// that say who took a picture are captions.
[[nodiscard]] std::vector<Piece> piecesOf(const std::vector<PageBlock> &blocks,
                                          const LineWords &words,
                                          const PageFurniture *furniture = nullptr);

} // namespace slantlight
