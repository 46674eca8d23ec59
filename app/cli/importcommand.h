// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/commands.h"

#include <QStringList>

namespace slantlight {

/// `slantlight import`: takes articles, annotations and codes into the library; @p arguments as the
/// program got them.
[[nodiscard]] ExitCode runImport(const QStringList &arguments);

} // namespace slantlight
