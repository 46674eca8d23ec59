// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/codebook.h"
#include "core/base/result.h"

namespace slantlight {

/// Returns the code that @p own makes of @p shipped: its words stay the program's.
[[nodiscard]] Code changedBy(const Code &shipped, const Code &own);

/// Returns the codes of @p shipped as those of @p own, which a library has, change them, and the
/// others of @p own after them. Fails as Codebook::create().
[[nodiscard]] Result<Codebook> wholeCodebook(const Codebook &shipped, const Codebook &own);

} // namespace slantlight
