// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/markdown.h"

namespace slantlight::ui {

/// Returns the words that Markdown has of its own, translated.
[[nodiscard]] MarkdownWords markdownWords();

} // namespace slantlight::ui
