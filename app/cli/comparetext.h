// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/reportcomparison.h"

#include <QString>

namespace slantlight {

/// Returns the comparison of two reports as lines to be read on a terminal; the articles are called
/// A and B, and paragraphs by their number among those that are told, from 1.
[[nodiscard]] QString comparisonText(const ReportComparison &comparison, const ReadReport &first,
                                     const ReadReport &second);

} // namespace slantlight
