// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/report.h"
#include "core/review/shown.h"

#include <QByteArray>

namespace slantlight {

/// Returns the analysis of an article, with the markers that are shown, as one JSON object on one
/// line, without a line break.
///
/// The object is that of `check --format json`: no field is ever left out, what is unknown is
/// null, offsets are UTF-16 code units of the canonical text, half-open.
[[nodiscard]] QByteArray analysisToJson(const Shown &shown, const ReportOptions &options);

} // namespace slantlight
