// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/selector.h"
#include "core/storage/database.h"

#include <optional>

namespace slantlight {

/// Reads the columns start, stop, exact, prefix and suffix, of which the first is @p column; gives
/// nothing for numbers that are no place in an article. The table refuses such, a damaged file does
/// not.
[[nodiscard]] std::optional<Selector> selectorFrom(const Statement &row, int column);

/// The ends of a selector's position, as columns have them.
[[nodiscard]] qint64 startOf(const Selector &selector);
[[nodiscard]] qint64 stopOf(const Selector &selector);

} // namespace slantlight
