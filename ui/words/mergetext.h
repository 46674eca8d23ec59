// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/storage/librarymerge.h"

#include <QString>

namespace slantlight::ui {

/// Returns what came from the library or project @p name, in a few sentences.
[[nodiscard]] QString mergeText(const QString &name, const MergeSummary &summary);

} // namespace slantlight::ui
