// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commands.h"

#include <QStringList>

namespace slantlight {

/// `slantlight rules list|test|explain|export-kate`; @p arguments as the program got them.
[[nodiscard]] ExitCode runRules(const QStringList &arguments);

} // namespace slantlight
