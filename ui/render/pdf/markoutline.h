// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/exportjob.h"
#include "ui/render/pdf/pdfparts.h"

#include <map>
#include <vector>

namespace slantlight::ui {

/// Where each highlight begins; titles are empty.
using MarkPlaces = std::map<const Highlight *, PdfBookmark>;

/// Returns a branch of the outline with the categories of @p job, and under each its marks with
/// words and page; nothing where no mark has a place.
[[nodiscard]] std::vector<PdfBookmark> markOutline(const ExportJob &job, const MarkPlaces &places);

} // namespace slantlight::ui
