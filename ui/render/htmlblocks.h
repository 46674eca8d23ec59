// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"
#include "ui/render/highlight.h"

#include <QString>

#include <span>
#include <vector>

namespace slantlight::ui {

// Parts of exported pages.

/// Returns @p text for the value of an attribute, which keeps line breaks only as references.
[[nodiscard]] QString htmlAttribute(const QString &text);

/// Returns @p span of @p text with its highlights as elements that nest; @p inside are those that
/// overlap it, in their order.
[[nodiscard]] QString highlightedHtml(const QString &text, TextSpan span,
                                      const std::vector<const Highlight *> &inside);

/// Returns, below @p title, what the marks mean that are among @p highlights, and how many there
/// are of each.
[[nodiscard]] QString legendHtml(const QString &title, std::span<const Highlight> highlights);

} // namespace slantlight::ui
