// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/exportjob.h"
#include "ui/render/palette.h"
#include "ui/render/pdf/memonotes.h"
#include "ui/render/pdf/pdfsheet.h"
#include "ui/render/pdf/sheetrow.h"

#include <vector>

namespace slantlight::ui {

/// What the rows below a text are made with.
struct SheetInk
{
    PdfSheet sheet;
    Palette palette;
};

/// Returns the title of a section, which begins with it; the first has no room above it.
[[nodiscard]] SheetRow sectionTitle(const QString &text, const SheetInk &ink);
/// Returns a paragraph of small print, with so many points above it.
[[nodiscard]] SheetRow smallPrint(const QString &text, const SheetInk &ink, double above);
/// Returns a small title inside of a section.
[[nodiscard]] SheetRow groupTitle(const QString &text, const SheetInk &ink);
/// Returns the stretch of a page from @p left on, @p wide, mirrored where all of the window is.
[[nodiscard]] QRectF cell(const PdfSheet &sheet, double left, double top, double wide);

/// Returns the memos of @p notes, which are annotations of @p job, with their words.
[[nodiscard]] std::vector<SheetRow> noteSection(const std::vector<MemoNote> &notes,
                                                const ExportJob &job, const SheetInk &ink);
/// Returns where the text of @p job comes from, and what made the marks.
[[nodiscard]] std::vector<SheetRow> colophonSection(const ExportJob &job, const SheetInk &ink);

} // namespace slantlight::ui
