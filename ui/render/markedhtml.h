// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "ui/render/highlight.h"

#include <QString>

#include <vector>

namespace slantlight::ui {

/// Returns the words at @p span as a word processor takes them over: a page with the colours of
/// light paper in the words themselves, those of @p over, which overlap the span, in their order.
///
/// Where highlights lie over one another the shorter one gives the colour, and each its line.
/// Words of one paragraph stand in none, so that they go into the sentence that they are put in.
[[nodiscard]] QString markedHtml(const Article &article, TextSpan span,
                                 const std::vector<const Highlight *> &over);

} // namespace slantlight::ui
