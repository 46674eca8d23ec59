// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/review.h"

namespace slantlight {

/// Returns @p review without what other coders than the owner have annotated, for somebody who is
/// to code without seeing it. Nothing of it is lost: it is only not shown.
[[nodiscard]] Review withoutOthers(const Review &review);

} // namespace slantlight
