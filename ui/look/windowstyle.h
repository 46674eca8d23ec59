// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace slantlight::ui {

/// Whether the window is dark: light letters on a dark ground.
[[nodiscard]] bool isDark(const QPalette &palette);

/// Whether the system's colours are those of high contrast: a ground of plain black or white, and
/// letters that stand out from it.
[[nodiscard]] bool isHighContrast(const QPalette &palette);

/// Returns how much ink there is in an edge: @p usual, and where contrast is high as much as is
/// seen for sure, with 3 : 1 at the least (WCAG 2.2, 1.4.11).
[[nodiscard]] float edgeShare(const QPalette &palette, float usual);

/// Returns the colour of links and of the ring round what has the keyboard, read on the window's
/// ground.
[[nodiscard]] QColor linkColour(const QPalette &palette);

/// Returns the few rules of style that the window needs beyond the system's own style.
[[nodiscard]] QString windowStyleSheet(const QPalette &palette);

} // namespace slantlight::ui
