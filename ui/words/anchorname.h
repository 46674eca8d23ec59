// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"

#include <QString>

namespace slantlight::ui {

/// Returns what is to be said of how surely a place was found again, translated: "place in doubt";
/// empty where it is exact.
[[nodiscard]] QString anchorStateName(AnchorState state);

} // namespace slantlight::ui
