// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/codecount.h"
#include "ui/render/exportjob.h"
#include "ui/render/pdf/backmatter.h"

#include <vector>

namespace slantlight::ui {

/// Returns the title of the legend, translated.
[[nodiscard]] QString legendTitle();

/// Returns the row of a code: how it looks, what it means, how often it is there where @p count
/// says so.
[[nodiscard]] SheetRow legendRow(const CodeCount &count, Highlight::Origin origin,
                                 const SheetInk &ink);

/// Returns the legend of @p job: what is marked, by family, with counts.
[[nodiscard]] std::vector<SheetRow> legendSection(const ExportJob &job, const SheetInk &ink);

} // namespace slantlight::ui
