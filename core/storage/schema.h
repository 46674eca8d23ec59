// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

namespace slantlight {

class Database;

/// The statements that lead from one version of the library to the next.
///
/// One that has been released never changes; what has to be different goes into a new one.
using Migration = QStringList;

/// All migrations; the first makes version 1 from an empty file.
[[nodiscard]] const QList<Migration> &migrations();

/// Brings @p database to the version that @p steps lead to, all of them or none.
///
/// One that can only be read stays as it is, and what its version lacks is made up in memory.
/// Fails with DatabaseNewer when it is newer than that, with DatabaseUnopenable when it is the
/// file of another program; both stay as they are.
[[nodiscard]] Result<> migrate(Database &database, const QList<Migration> &steps);

} // namespace slantlight
