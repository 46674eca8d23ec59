// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QFont;

namespace slantlight::ui {

/// Returns @p memo, which is written in Markdown (CommonMark), as rich text for a label: lists,
/// emphasis, quotations and links are set. HTML in it is words, pictures are their description, and
/// links lead to pages and mail addresses alone.
[[nodiscard]] QString memoHtml(const QString &memo, const QFont &font);

} // namespace slantlight::ui
