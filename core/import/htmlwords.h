// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/import/lines.h"
#include "core/import/linewords.h"

#include <vector>

#include <gumbo.h>

namespace slantlight {

/// Returns the words at and below @p root as pieces, one per block element, with the kind that the
/// tags tell.
[[nodiscard]] std::vector<Piece> piecesBelow(const GumboNode *root, const LineWords &words);

} // namespace slantlight
