// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/category.h"

#include <QString>

namespace slantlight::ui {

/// Returns the name of @p style, translated: "wavy line".
[[nodiscard]] QString lineName(LineStyle style);

} // namespace slantlight::ui
