// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/pageplaces.h"
#include "ui/render/palette.h"
#include "ui/render/pdf/pdfparts.h"

#include <QTransform>

#include <span>
#include <vector>

namespace slantlight::ui {

/// Returns what is drawn for @p highlights on pages that exist already, page by page; they point
/// into @p highlights. @p toFile leads, for each page, from points as it is shown to those of the
/// file; boxes on other pages are left out.
///
/// Tints do not multiply beyond two, and annotations take theirs before markers; lines of markers
/// that overlap stand above one another.
[[nodiscard]] std::vector<PdfHighlight> originalMarks(std::span<const Highlight> highlights,
                                                      const PagePlaces &places,
                                                      std::span<const QTransform> toFile,
                                                      const Palette &palette);

} // namespace slantlight::ui
