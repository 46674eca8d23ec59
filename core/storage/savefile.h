// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace slantlight {

/// Writes @p bytes to @p path: a file is written beside and renamed, so that an old one stays whole
/// until the new one is; a device or a pipe is written to as it is, never replaced.
///
/// Fails with DiskFull or FileUnwritable; the detail is @p path.
[[nodiscard]] Result<> saveFile(const QByteArray &bytes, const QString &path);

} // namespace slantlight
