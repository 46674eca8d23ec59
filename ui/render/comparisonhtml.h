// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/comparedarticles.h"
#include "core/review/markerfilter.h"

#include <QString>

namespace slantlight::ui {

/// Returns @p both as one self-contained HTML page: the articles side by side, their blocks
/// numbered and joined by links, then what differs, both profiles, and what the marks mean that
/// @p filter lets through. It reads well and prints well, loads nothing and runs no script.
[[nodiscard]] QString comparisonHtml(const ComparedArticles &both, const MarkerFilter &filter);

} // namespace slantlight::ui
