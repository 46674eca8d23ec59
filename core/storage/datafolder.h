// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace slantlight {

/// The folder of the library and of what users add: $SLANTLIGHT_HOME, or slantlight below the
/// user's data folder. It need not exist.
[[nodiscard]] QString dataFolder();

/// The library's file in dataFolder().
[[nodiscard]] QString libraryPath();

/// The folder in dataFolder() of the rule packs that users keep.
[[nodiscard]] QString rulePacksFolder();

/// The table of outlets in dataFolder() that a user keeps; it need not exist.
[[nodiscard]] QString outletsPath();

/// The file of preferences: in $SLANTLIGHT_HOME, or slantlight below the user's configuration
/// folder.
[[nodiscard]] QString settingsPath();

} // namespace slantlight
