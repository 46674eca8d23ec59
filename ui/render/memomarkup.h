// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace slantlight::ui {

/// Returns @p memo, which is written in Markdown (CommonMark), as elements of an HTML page without
/// any style: paragraphs, lists, quotations, emphasis and links. HTML in it is words, pictures are
/// their description, and links lead to pages and mail addresses alone.
[[nodiscard]] QString memoMarkup(const QString &memo);

} // namespace slantlight::ui
