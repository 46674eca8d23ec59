// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/languages.h"
#include "core/review/reportcomparison.h"

#include <stop_token>

namespace slantlight {

/// Lays two reports of one event beside each other: which blocks tell the same, who is named
/// differently, whose words another verb introduces, and what only one of them tells.
///
/// Both were read in languages of @p languages. Reports in two languages share but names, numbers
/// and quotations. Nobody is judged: each pair says what is shared, and nothing else makes one.
/// Equal input gives equal output. Time and memory grow with the length of the texts, and with what
/// returns in both; may be called from several threads at once. Cannot fail. Gives up soon after
/// @p stop was asked for; what it returns is of no use then.
[[nodiscard]] ReportComparison compareReports(const ReadReport &first, const ReadReport &second,
                                              const Languages &languages,
                                              const std::stop_token &stop = {});

} // namespace slantlight
