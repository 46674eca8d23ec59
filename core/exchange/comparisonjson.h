// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/report.h"
#include "core/review/reportcomparison.h"

#include <QByteArray>

namespace slantlight {

/// Returns the comparison of two reports as one JSON object on one line, without a line break.
///
/// "articles" holds the two with their profiles, "blocks" the pairs of paragraphs, then "actors",
/// "quotations", "statements", "numbers", "onlyFirst" and "onlySecond", named as in
/// ReportComparison. No field is ever left out, what is unknown is null, offsets are UTF-16 code
/// units of the canonical text of their own article, half-open; blocks are counted from 0.
[[nodiscard]] QByteArray comparisonToJson(const ReportComparison &comparison,
                                          const ReadReport &first, const ReportOptions &firstNamed,
                                          const ReadReport &second,
                                          const ReportOptions &secondNamed);

} // namespace slantlight
