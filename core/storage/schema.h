// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/storage/migrations.h"

#include <QList>

namespace slantlight {

class Database;

/// Brings @p database to the version that @p steps lead to, all of them or none.
///
/// One that can only be read stays as it is, and what its version lacks is made up in memory.
/// Fails with DatabaseNewer when it is newer than that, with DatabaseUnopenable when it is the
/// file of another program; both stay as they are.
[[nodiscard]] Result<> migrate(Database &database, const QList<Migration> &steps);

} // namespace slantlight
