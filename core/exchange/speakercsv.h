// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/report.h"
#include "core/review/shown.h"

#include <QByteArray>

namespace slantlight {

/// Returns the names of the columns, as the first line of a file.
[[nodiscard]] QByteArray speakerCsvHeader();

/// Returns one line for each speaker of the article, one for all those of whom nobody can tell who
/// they are, and one for what the outlet tells itself; see csvLine().
///
/// The first of its own columns says which of them it is: "speaker", "not-named" or "own-words".
/// Cues are parted by semicolons, in the order in which they first occur, and followed by how often
/// they do where that is more than once: "said (3); claimed".
[[nodiscard]] QByteArray speakersToCsv(const Shown &shown, const ReportOptions &options);

} // namespace slantlight
