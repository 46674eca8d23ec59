// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/searchsql.h"

namespace slantlight {

/// Returns what @p query asks of annotations, as a condition on a row of that table: words stand in
/// the annotated words, memo, target or tags; fields of an article are those of its own.
[[nodiscard]] SqlCondition annotationCondition(const SearchQuery &query);

} // namespace slantlight
