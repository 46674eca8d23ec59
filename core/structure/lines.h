// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/block.h"
#include "core/article/link.h"
#include "core/structure/linewords.h"

#include <QString>

#include <optional>
#include <vector>

namespace slantlight {

/// One block-to-be of a plain text: a line, or several that a hard wrap had parted.
struct Piece
{
    TextSpan span; ///< in the text that it was found in, without outer white space
    QString text; ///< what stands there, lines joined
    bool afterGap = false; ///< a blank line parts it from the piece before
    std::optional<BlockKind> known; ///< set where the format says what it is
    std::vector<Link> links = {}; ///< in the text of the piece; ordered and disjoint
};

/// Cuts @p text into pieces at its line breaks and joins what looks hard-wrapped: where most lines
/// are as full as they could be, at no more than a hundred characters. Words that were broken at
/// the end of a line are joined, and running heads and page numbers between lines of print left
/// out.
[[nodiscard]] std::vector<Piece> piecesOf(QStringView text, const LineWords &words);

} // namespace slantlight
