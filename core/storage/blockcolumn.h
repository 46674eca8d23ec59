// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/block.h"

#include <QString>

#include <optional>
#include <vector>

namespace slantlight {

/// Returns @p blocks as one column holds them: [["headline",0,31],["paragraph",32,160]].
[[nodiscard]] QString blocksToColumn(const std::vector<Block> &blocks);

/// Returns the blocks in @p column if they are ordered, disjoint and inside a text of @p length.
[[nodiscard]] std::optional<std::vector<Block>> blocksFromColumn(const QString &column,
                                                                 qsizetype length);

} // namespace slantlight
