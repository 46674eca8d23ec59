// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <cstddef>
#include <vector>

namespace slantlight {
class Article;
}

namespace slantlight::ui {

/// Returns where the headings of @p article stand, its headline first; nothing where there is no
/// heading besides that.
[[nodiscard]] std::vector<TextSpan> outlineOf(const Article &article);

/// Returns which heading of @p outline, which has one, what follows @p place stands under.
[[nodiscard]] std::size_t headingAt(const std::vector<TextSpan> &outline, TextOffset place);

} // namespace slantlight::ui
