// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/language/language.h"
#include "core/text/foldedtext.h"

namespace slantlight {

/// Returns the text of @p article as it is read: folded by Folding::Letters, and over the line ends
/// inside its blocks, where a hyphen may break a word.
[[nodiscard]] FoldedText foldedTextOf(const Article &article, const Language &language);

} // namespace slantlight
