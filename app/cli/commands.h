// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <cstdint>
#include <optional>

namespace slantlight {

/// What a command ends with; see exit codes in the README.
enum class ExitCode : std::uint8_t {
    Done = 0,
    Findings = 1, ///< at or above --fail-on
    WrongUsage = 2,
    UnreadableInput = 3, ///< each is named on standard error
    Failed = 4,
};

/// Runs the command that @p arguments name (program name first) and returns the exit code; nothing
/// where they name no command, and the window is wanted.
///
/// Needs no application object, makes its own. Findings go to standard output, talk to standard
/// error.
[[nodiscard]] std::optional<int> runCommand(int argc, char **argv);

} // namespace slantlight
