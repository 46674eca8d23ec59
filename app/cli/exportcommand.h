// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commands.h"

namespace slantlight {

/// slantlight export: writes articles with their marks as PDF, HTML or text.
[[nodiscard]] ExitCode runExport(const QStringList &arguments);

} // namespace slantlight
