// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/link.h"
#include "core/text/textspan.h"
#include "ui/render/highlight.h"

#include <QString>

#include <functional>
#include <span>
#include <vector>

namespace slantlight::ui {

// Parts of exported pages.

/// Returns @p text for the value of an attribute, which keeps line breaks only as references.
[[nodiscard]] QString htmlAttribute(const QString &text);

/// Returns the class by which the marks of a code are shown and hidden, those of the machine and
/// those of a hand apart.
[[nodiscard]] QString markClass(const Highlight &highlight);

/// What stands after the end of a highlight, as HTML.
using AfterMark = std::function<QString(const Highlight &)>;

/// Returns @p span of @p text with its highlights as elements that nest; @p inside are those that
/// overlap it, in their order. Words of @p links, which are ordered and disjoint, lead there.
[[nodiscard]] QString highlightedHtml(const QString &text, TextSpan span,
                                      const std::vector<const Highlight *> &inside,
                                      std::span<const Link> links = {},
                                      const AfterMark &after = {});

/// Returns, below @p title, what the marks mean that are among @p highlights, and how many there
/// are of each.
[[nodiscard]] QString legendHtml(const QString &title, std::span<const Highlight> highlights);
/// Does so with boxes that show and hide the marks of each code, without a script.
[[nodiscard]] QString filterHtml(const QString &title, std::span<const Highlight> highlights);
/// Returns the rules of style by which these boxes do so.
[[nodiscard]] QString filterStyle(std::span<const Highlight> highlights);

} // namespace slantlight::ui
