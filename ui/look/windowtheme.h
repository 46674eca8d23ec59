// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>

#include <cstdint>

namespace slantlight::ui {

/// The colours of the window and its panels; the page has its own.
enum class WindowTheme : std::uint8_t { System, Light, Dark };

/// Gives all windows of the program the colours of @p theme, now and until another one is worn.
void wear(WindowTheme theme);

/// Returns the colours of a light or dark window where the system has none to give.
[[nodiscard]] QPalette lightPalette();
[[nodiscard]] QPalette darkPalette();

} // namespace slantlight::ui
