// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/comparedarticles.h"
#include "ui/compare/comparedpage.h"
#include "ui/compare/pagealignment.h"

#include <cstddef>
#include <vector>

namespace slantlight::ui {

/// Returns the words of the article of @p side that its other version has not, in order; none where
/// the two are reports.
[[nodiscard]] std::vector<ChangedWords> changedWords(const ComparedArticles &both, PageSide side);

/// Returns the blocks that only the article of @p side has, in order.
[[nodiscard]] std::vector<std::size_t> aloneBlocks(const ComparedArticles &both, PageSide side);

} // namespace slantlight::ui
