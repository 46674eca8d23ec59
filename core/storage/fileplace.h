// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace slantlight {

/// Whether a file system of @p type, such as "nfs4" or "cifs", is on another machine. Locks there
/// cannot be relied on, and what programs at a library share in memory is not shared between
/// machines (https://www.sqlite.org/wal.html, section 1).
[[nodiscard]] bool isNetworkFileSystem(const QByteArray &type);

/// Whether @p path, or the folder that it is to be made in, is on such a file system.
[[nodiscard]] bool isOnNetwork(const QString &path);

} // namespace slantlight
