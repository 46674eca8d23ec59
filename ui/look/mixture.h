// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace slantlight::ui {

/// Returns @p ground with so much of @p ink in it as @p share says, 0 to 1.
[[nodiscard]] QColor mixed(const QColor &ground, const QColor &ink, float share);

} // namespace slantlight::ui
