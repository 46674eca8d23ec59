// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/report.h"
#include "core/review/shown.h"

#include <QByteArray>
#include <QStringList>

namespace slantlight {

/// Returns @p fields as one line of a CSV file, with its line break: RFC 4180, UTF-8. A text that a
/// spreadsheet would run as a formula gets an apostrophe in front.
[[nodiscard]] QByteArray csvLine(const QStringList &fields);

/// The names of the columns that lines of every table begin with, and end with.
inline constexpr char csvArticleColumns[] = "id,document,outlet,author,published,url";
inline constexpr char csvProgramColumns[] = "rulePack,program,icu";

/// Returns what stands in these columns: which article it is, and what found this. Each line names
/// both, so that a line that is copied elsewhere still does.
[[nodiscard]] QStringList csvArticleFields(const Shown &shown, const ReportOptions &options);
[[nodiscard]] QStringList csvProgramFields(const Shown &shown);

} // namespace slantlight
