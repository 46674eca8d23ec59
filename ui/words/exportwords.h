// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/selector.h"
#include "core/exchange/exportformat.h"
#include "core/exchange/parcelkeeping.h"
#include "core/review/exportfilter.h"

#include <QString>

namespace slantlight::ui {

/// Returns the name of @p format, translated: "Table (CSV)".
[[nodiscard]] QString exportFormatName(ExportFormat format);
/// Returns in a sentence or two what it holds and who reads it.
[[nodiscard]] QString exportFormatMeaning(ExportFormat format);
/// Returns what a dialog for files shows: "Table (*.csv)".
[[nodiscard]] QString exportFileFilter(ExportFormat format);

/// Returns what @p state is called where one chooses among all: "Found as it was".
[[nodiscard]] QString anchorStateChoice(AnchorState state);
/// Returns likewise: "You agreed".
[[nodiscard]] QString standingChoice(MarkerStanding standing);

/// Returns what a library took of the parcel in the file @p name, in sentences.
[[nodiscard]] QString parcelWords(const ParcelSummary &summary, const QString &name);

} // namespace slantlight::ui
