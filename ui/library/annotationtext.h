// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/codebook.h"
#include "core/storage/annotationtable.h"

#include <QString>

#include <vector>

namespace slantlight::ui {

/// Returns @p rows as a list in Markdown: code and words, then memo, target, tags and article.
[[nodiscard]] QString annotationsAsMarkdown(const std::vector<AnnotationRow> &rows,
                                            const Codebook &codebook);
/// Returns @p rows as CSV with a line of headings, as RFC 4180 has it; codes by their ids.
[[nodiscard]] QString annotationsAsCsv(const std::vector<AnnotationRow> &rows);

} // namespace slantlight::ui
