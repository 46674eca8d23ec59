// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/review/comparedarticles.h"
#include "core/review/markerfilter.h"

#include <QByteArray>
#include <QString>

#include <cstdint>

namespace slantlight::ui {

/// What a comparison can be written as.
enum class ComparisonFormat : std::uint8_t { Html, Text, Json };

/// Returns @p both as a file of @p format holds it; a page has the marks that @p filter lets
/// through. For any thread.
[[nodiscard]] QByteArray comparisonBytes(const ComparedArticles &both, ComparisonFormat format,
                                         const MarkerFilter &filter);

/// The ending of a file of @p format, without a dot.
[[nodiscard]] QString endingOf(ComparisonFormat format);

} // namespace slantlight::ui
