// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/structure/lines.h"
#include "core/structure/linewords.h"

#include <QString>

#include <vector>

#include <gumbo.h>

namespace slantlight {

/// Returns the words at and below @p root as pieces, one per block element, with the kind that the
/// tags tell, and with the links in them; these are of a page at @p address, which may be empty.
[[nodiscard]] std::vector<Piece> piecesBelow(const GumboNode *root, const LineWords &words,
                                             const QString &address);

} // namespace slantlight
