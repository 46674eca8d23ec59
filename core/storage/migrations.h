// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace slantlight {

/// The statements that lead from one version of the library to the next.
///
/// One that has been released never changes; what has to be different goes into a new one.
using Migration = QStringList;

/// All migrations; the first makes version 1 from an empty file.
[[nodiscard]] const QList<Migration> &migrations();

} // namespace slantlight
