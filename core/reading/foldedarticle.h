// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/language/language.h"
#include "core/text/foldedtext.h"

namespace slantlight {

/// Returns the text of @p article as it is read: folded by Folding::Letters, and with words whole
/// that a hyphen breaks at the end of a line inside a block.
[[nodiscard]] FoldedText foldedTextOf(const Article &article, const Language &language);

} // namespace slantlight
