// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/category.h"

#include <QPainterPath>

namespace slantlight::ui {

/// Returns a line from @p left to @p right with its middle at @p y as a shape to be filled; @p
/// width is that of the pen, in the same unit.
[[nodiscard]] QPainterPath markLine(LineStyle style, double left, double right, double y,
                                    double width);

} // namespace slantlight::ui
