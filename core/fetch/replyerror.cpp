// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fetch/replyerror.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace slantlight {

std::optional<ErrorCode> errorOfStatus(int status)
{
    constexpr int unauthorized = 401;
    constexpr int paymentRequired = 402;
    constexpr int forbidden = 403;
    constexpr int tooManyRequests = 429;
    constexpr int unavailableForLegalReasons = 451;
    switch (status) {
    case unauthorized:
    case paymentRequired:
    case forbidden:
    case tooManyRequests:
    case unavailableForLegalReasons:
        return ErrorCode::PageForbidden;
    default:
        break;
    }
    if (status >= 500) {
        return ErrorCode::ServerFailed;
    }
    return status >= 400 ? std::optional(ErrorCode::PageMissing) : std::nullopt;
}

ErrorCode errorOfConnection(QNetworkReply::NetworkError error, bool hasBegun)
{
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return ErrorCode::HostNotFound;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorCode::CertificateWrong;
    case QNetworkReply::TimeoutError:
        return hasBegun ? ErrorCode::PageTimedOut : ErrorCode::HostUnreachable;
    case QNetworkReply::RemoteHostClosedError:
        return hasBegun ? ErrorCode::PageCutOff : ErrorCode::HostUnreachable;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return ErrorCode::HostUnreachable;
    default:
        return hasBegun ? ErrorCode::FetchFailed : ErrorCode::HostUnreachable;
    }
}

bool isReadableType(const QString &type)
{
    static constexpr std::array documents{
        "application/epub+zip"_L1,
        "application/mbox"_L1,
        "application/msword"_L1, // what it is in fact is told by its bytes
        "application/octet-stream"_L1,
        "application/pdf"_L1,
        "application/vnd.oasis.opendocument.text"_L1,
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1,
        "application/x-mimearchive"_L1,
        "application/xml"_L1,
        "binary/octet-stream"_L1,
        "message/rfc822"_L1,
        "multipart/related"_L1,
    };
    static constexpr std::array codes{"text/css"_L1, "text/javascript"_L1};
    const bool isText =
        type.startsWith("text/"_L1) && std::ranges::find(codes, type) == codes.end();
    const bool isXml = type.endsWith("+xml"_L1) && type.startsWith("application/"_L1);
    return type.isEmpty() || isText || isXml
           || std::ranges::find(documents, type) != documents.end();
}

} // namespace slantlight
