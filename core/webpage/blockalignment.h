// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/webpage/pageblocks.h"

#include <vector>

namespace slantlight {

/// Tells which of @p page's blocks @p part, made of the same page by somebody else, has kept: those
/// in the heaviest sequence of equal blocks that both have, white space apart, and longer ones
/// whose words stand in what is left of it.
///
/// Takes time in proportion to the pairs of equal blocks.
[[nodiscard]] std::vector<bool> keptBlocks(const std::vector<PageBlock> &page,
                                           const std::vector<PageBlock> &part);

/// Returns @p text without its white space.
[[nodiscard]] QString withoutSpace(QStringView text);

} // namespace slantlight
