// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commands.h"

#include <QStringList>

namespace slantlight {

/// `slantlight outlet NAME|DOMAIN|URL`; @p arguments as the program got them.
[[nodiscard]] ExitCode runOutlet(const QStringList &arguments);

} // namespace slantlight
