// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/render/exportjob.h"

#include <QString>

namespace slantlight::ui {

/// Returns @p job as one self-contained HTML page that reads well, prints well and says every mark
/// to a screen reader; it loads nothing and runs no script.
[[nodiscard]] QString toHtml(const ExportJob &job);

} // namespace slantlight::ui
