// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>
#include <QString>

namespace slantlight::ui {

/// Whether the window is dark: light letters on a dark ground.
[[nodiscard]] bool isDark(const QPalette &palette);

/// Returns the colour of links and of the ring round what has the keyboard, read on the window's
/// ground.
[[nodiscard]] QColor linkColour(const QPalette &palette);

/// Returns the few rules of style that the window needs beyond the system's own style.
[[nodiscard]] QString windowStyleSheet(const QPalette &palette);

} // namespace slantlight::ui
