// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commands.h"

#include <QStringList>

namespace slantlight {

/// Runs the examples of the shipped rules, or of those in @p paths, packs and single files, over
/// the shipped rules and those in @p folders.
///
/// Says a line for each that fails and ends with Findings; UnreadableInput where rules cannot be
/// read.
[[nodiscard]] ExitCode testRules(const QStringList &paths, const QStringList &folders);

} // namespace slantlight
