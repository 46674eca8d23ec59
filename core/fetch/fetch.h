// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <functional>
#include <stop_token>

namespace slantlight {

/// What an address gave.
struct Fetched
{
    QByteArray bytes; ///< as they are without compression
    QString address; ///< where redirects led, without a fragment
    QString contentType; ///< as the server gives it, such as "text/html; charset=utf-8"
    QDateTime retrieved; ///< UTC
};

/// How far a fetch may go.
struct FetchOptions
{
    /// Asked of the host as the address names it, and then of every IP address that it has; none
    /// of them may be refused. By default isPublicHost().
    std::function<bool(const QString &host)> mayReach = {};
    qint64 mostBytes = 20 * 1024 * 1024; ///< without compression
    std::chrono::milliseconds longest = std::chrono::seconds(20); ///< with all redirects
    int mostRedirects = 10;
    /// Told how many bytes are there, and how many there will be (-1: unknown).
    std::function<void(qint64 received, qint64 total)> progressed = {};
};

/// Returns options by which addresses of this machine and of private networks may be fetched.
[[nodiscard]] FetchOptions withPrivateHosts(FetchOptions options = {});

/// Fetches the one file at @p address, of http or https, and nothing that it asks for. Keeps no
/// cookies and no cache, and says no more of who asks than the program's name and version.
///
/// For any thread, which waits in an event loop of its own; a QCoreApplication must exist. Fails
/// with AddressUnusable, AddressPrivate, HostNotFound, HostUnreachable, CertificateWrong,
/// RedirectsEndless, RedirectUnsafe, PageMissing, PageForbidden, ServerFailed, PageTypeUnknown,
/// PageTooLarge, PageTimedOut, PageCutOff or FetchFailed, and with Cancelled soon after @p stop was
/// asked for. The detail is the address, with the reason in brackets where there is one.
[[nodiscard]] Result<Fetched> fetch(const QString &address, const FetchOptions &options = {},
                                    const std::stop_token &stop = {});

} // namespace slantlight
