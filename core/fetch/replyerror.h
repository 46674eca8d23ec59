// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QNetworkReply>
#include <QString>

#include <optional>

namespace slantlight {

/// Returns what is wrong with a reply of HTTP status @p status; nothing for one that has a page.
[[nodiscard]] std::optional<ErrorCode> errorOfStatus(int status);

/// Returns what went wrong with the connection; @p hasBegun says whether there was an answer.
[[nodiscard]] ErrorCode errorOfConnection(QNetworkReply::NetworkError error, bool hasBegun);

/// Whether something of the media type @p type, without parameters, may hold an article.
[[nodiscard]] bool isReadableType(const QString &type);

} // namespace slantlight
