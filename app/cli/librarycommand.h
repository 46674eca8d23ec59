// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commands.h"

#include <QStringList>

namespace slantlight {

/// `slantlight library check|backup|restore|export|merge|project|list|search`; @p arguments as the
/// program got them.
[[nodiscard]] ExitCode runLibrary(const QStringList &arguments);

} // namespace slantlight
