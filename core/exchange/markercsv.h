// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/report.h"
#include "core/review/shown.h"

#include <QByteArray>

namespace slantlight {

/// Returns the names of the columns, as the first line of a file.
[[nodiscard]] QByteArray markerCsvHeader();

/// Returns one line for each marker that is shown, each with its line break: RFC 4180, UTF-8.
///
/// Offsets are UTF-16 code units. The status is "mark" or "candidate". A text that a spreadsheet
/// would run as a formula gets an apostrophe in front. Each line names what found it, so that a
/// line that is copied elsewhere still does.
[[nodiscard]] QByteArray markersToCsv(const Shown &shown, const ReportOptions &options);

} // namespace slantlight
