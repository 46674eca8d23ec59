// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/export/exportoptions.h"

class QSettings;

namespace slantlight::ui {

/// Returns how the last export was chosen; what is not known is as usual. Codes, coders and
/// categories are not among it: they go with an article.
[[nodiscard]] ExportOptions readExportOptions(const QSettings &settings);

void writeExportOptions(const ExportOptions &options, QSettings &settings);

} // namespace slantlight::ui
