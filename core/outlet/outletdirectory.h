// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/outlet/outlet.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

#include <optional>
#include <vector>

namespace slantlight {

/// Thousands of outlets, looked up in the bytes of their file: opening it costs nothing, and a
/// look-up some twenty comparisons of lines.
///
/// resources/outlets/maketable.py makes the file and says how it is written. A value: copies share
/// the bytes.
class OutletDirectory
{
public:
    /// A directory that holds nobody.
    OutletDirectory() = default;
    /// Fails with MalformedOutlets where the comments say no hash. That the lines fit it is
    /// isWhole()'s to tell.
    [[nodiscard]] static Result<OutletDirectory> open(QByteArray bytes);

    [[nodiscard]] std::optional<Outlet> withId(QStringView id) const;
    /// Finds by a whole name, in any case, that one outlet alone has.
    [[nodiscard]] std::optional<Outlet> withName(QStringView name) const;
    /// Finds by this very host, without "www.".
    [[nodiscard]] std::optional<Outlet> withHost(QStringView host) const;

    /// All outlets, by id. Takes a while: some ten milliseconds.
    [[nodiscard]] std::vector<Outlet> outlets() const;

    /// Whether the lines are those that the hash was taken of, in their order.
    [[nodiscard]] bool isWhole() const;
    /// The hash that the file says, in hex digits; empty for an empty directory.
    [[nodiscard]] QByteArray digest() const { return m_digest; }

private:
    [[nodiscard]] QByteArrayView lines() const;
    [[nodiscard]] QByteArrayView valueOf(char kind, QByteArrayView key) const;
    [[nodiscard]] std::optional<Outlet> outlet(QByteArrayView id) const;
    [[nodiscard]] Outlet outletOf(QByteArrayView id, QByteArrayView fields) const;

    QByteArray m_bytes;
    qsizetype m_begin = 0; ///< of the first line after the comments
    QByteArray m_digest;
};

} // namespace slantlight
