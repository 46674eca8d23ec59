// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>
#include <QString>

namespace slantlight::ui {

/// Whether the window is dark: light letters on a dark ground.
[[nodiscard]] bool isDark(const QPalette &palette);

/// Returns the few rules of style that the window needs beyond the system's own style.
[[nodiscard]] QString windowStyleSheet(const QPalette &palette);

} // namespace slantlight::ui
