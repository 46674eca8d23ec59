// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/palette.h"
#include "ui/render/pdf/exercisesheet.h"
#include "ui/render/pdf/sheetrow.h"

#include <QString>

#include <functional>
#include <vector>

namespace slantlight::ui {

/// What stands above the text: title, name, class and date, instructions, who published the text.
[[nodiscard]] std::vector<SheetRow> headRows(const SheetJob &job, const Palette &palette);
/// What to look for, with line styles and meanings.
[[nodiscard]] std::vector<SheetRow> legendOf(const SheetJob &job, const Palette &palette);
/// Lines for notes that fill @p room; none where that is too little for three.
[[nodiscard]] std::vector<SheetRow> noteLines(double room, const Palette &palette);
/// How answers and key look in the text of a result.
[[nodiscard]] std::vector<SheetRow> readingAid(const Palette &palette);
/// The places of a result; @p lineOf tells the number of the line in which a place begins.
[[nodiscard]] std::vector<SheetRow> placeRows(const ExerciseResult &result, const Palette &palette,
                                              const std::function<int(TextSpan)> &lineOf);
/// The figures of a result, as a table and in sentences.
[[nodiscard]] std::vector<SheetRow> figureRows(const ExerciseResult &result,
                                               const Palette &palette);

} // namespace slantlight::ui
