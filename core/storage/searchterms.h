// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/searchparser.h"

#include <optional>

namespace slantlight {

/// Makes of the value of @p term, as it was typed, what its field asks: days, a state, codes by
/// their ids or names with those under them. Returns what is wrong with it, if anything is.
[[nodiscard]] std::optional<SearchMistake::Kind> complete(SearchTerm &term,
                                                          const SearchNames &names);

} // namespace slantlight
