// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/report.h"
#include "core/review/comparedarticles.h"

#include <QByteArray>

namespace slantlight {

/// Returns the comparison of two articles as one JSON object on one line, without a line break.
///
/// "articles" holds the two with their profiles, "comparedAs" says "reports" or "versions". Of
/// reports "blocks" holds the pairs of paragraphs, then "actors", "quotations", "statements",
/// "numbers", "onlyFirst" and "onlySecond", named as in ReportComparison; of versions "blocks" the
/// paragraphs that both have, "changes" those that one has not or that are worded anew, with their
/// words, and "marksGone" and "marksNew". No field is ever left out, what is unknown is null,
/// offsets are UTF-16 code units of the canonical text of their own article, half-open; blocks are
/// counted from 0.
[[nodiscard]] QByteArray comparisonToJson(const ComparedArticles &both,
                                          const ReportOptions &firstNamed,
                                          const ReportOptions &secondNamed);

} // namespace slantlight
