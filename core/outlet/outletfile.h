// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/outlet/outlettable.h"

namespace slantlight {

/// Reads a table of outlets that a user keeps, written as OutletTable::parse() takes it, in UTF-8.
///
/// Fails with FileNotFound, FileUnreadable or WrongEncoding, the detail being the path, and with
/// MalformedOutlets, the detail being "path, line 12: what"; a table of more than 25 MB is none.
[[nodiscard]] Result<OutletTable> readOutletFile(const QString &path);

} // namespace slantlight
