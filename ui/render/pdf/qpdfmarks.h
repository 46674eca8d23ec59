// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/pdf/pdfparts.h"

#include <QDateTime>
#include <QString>

#include <vector>

#include <qpdf/QPDFPageObjectHelper.hh>

namespace slantlight::ui {

/// Returns who is named as the author of @p highlight.
[[nodiscard]] QString authorOf(const Highlight &highlight);
/// Returns what the note of @p highlight says.
[[nodiscard]] QString contentsOf(const Highlight &highlight);
/// Returns the name of the part @p part, counted from 0, of the highlight @p id, which has one on
/// each of its pages; no two annotations of a file may have the same.
[[nodiscard]] QString partName(const QString &id, int part);

/// Adds @p highlights to the pages @p sheets of @p pdf as annotations that look as they are painted
/// on screen; what knows no time of its own is of @p now. Throws what qpdf throws.
void addHighlights(QPDF &pdf, const std::vector<QPDFPageObjectHelper> &sheets,
                   const std::vector<PdfHighlight> &highlights, const QDateTime &now);

/// Adds those of @p links that lead to pages and mail addresses. Throws what qpdf throws.
void addLinks(QPDF &pdf, const std::vector<QPDFPageObjectHelper> &sheets,
              const std::vector<PdfLink> &links);

} // namespace slantlight::ui
