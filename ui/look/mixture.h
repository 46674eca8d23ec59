// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

namespace slantlight::ui {

/// Returns @p ground with so much of @p ink in it as @p share says, 0 to 1.
[[nodiscard]] QColor mixed(const QColor &ground, const QColor &ink, float share);

/// How far two colours are apart in light, 1 to 21 (WCAG 2.2, 1.4.3).
[[nodiscard]] double contrastOf(const QColor &a, const QColor &b);

/// Returns @p colour with so much of @p ink, at least @p share of it, that small letters in it are
/// read on @p ground.
[[nodiscard]] QColor readable(const QColor &colour, const QColor &ink, const QColor &ground,
                              float share = 0);

} // namespace slantlight::ui
