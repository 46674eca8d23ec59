// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace slantlight {

/// Whether @p host, a name or an IP address, may be a computer of the public internet.
///
/// Not so are addresses of this machine, of private and local networks, and those that lead there
/// by another way (IPv4 inside IPv6), and names for this machine. A name that may be public has to
/// be looked up all the same, and its addresses asked for.
[[nodiscard]] bool isPublicHost(const QString &host);

} // namespace slantlight
