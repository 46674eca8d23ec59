// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commands.h"

namespace slantlight {

/// slantlight check: prints what the analyzer finds.
[[nodiscard]] ExitCode runCheck(const QStringList &arguments);

} // namespace slantlight
