// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/annotationtable.h"

#include <QString>

#include <vector>

namespace slantlight::ui {

class Desk;

/// Returns @p rows as Markdown, each as annotationToMarkdown() has it, those of an article that
/// come together under its heading. @p desk knows addresses, codes and coders.
[[nodiscard]] QString annotationsAsMarkdown(const std::vector<AnnotationRow> &rows,
                                            const Desk &desk);
/// Returns @p rows as CSV with a line of headings, as RFC 4180 has it; codes by their ids.
[[nodiscard]] QString annotationsAsCsv(const std::vector<AnnotationRow> &rows);

} // namespace slantlight::ui
