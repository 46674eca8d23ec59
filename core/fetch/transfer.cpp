// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fetch/transfer.h"

#include "core/fetch/replyerror.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QSslError>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr qint64 keptUnread = 1 << 18; ///< bytes; what is sent too fast waits at the sender

QString typeOf(const QString &contentType)
{
    return contentType.section(u';', 0, 0).trimmed().toLower();
}

/// Returns the request for @p url at @p address, which the server is not to see as its name.
QNetworkRequest requestFor(const QUrl &url, const QHostAddress &address)
{
    QUrl there = url;
    there.setHost(address.toString());
    QNetworkRequest request(there);
    const QString host = url.host(QUrl::FullyEncoded);
    const QString bare = host.contains(u':') ? QString(u'[' + host + u']') : host;
    const QString port = url.port() < 0 ? QString() : QString(u':' + QString::number(url.port()));
    request.setRawHeader("Host", QString(bare + port).toLatin1());
    request.setPeerVerifyName(host);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Slantlight/" SLANTLIGHT_VERSION ""_s);
    request.setRawHeader("Accept", "text/html, application/xhtml+xml, text/*;q=0.9, */*;q=0.5");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Its requests name the host of the URL, which is the address here.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setDecompressedSafetyCheckThreshold(-1); // all bytes are counted here
    return request;
}

} // namespace

Transfer::Transfer(FetchOptions options)
    : m_options(std::move(options))
{
    // A proxy would look names up itself, and nobody could check what they are.
    m_manager.setProxy(QNetworkProxy::NoProxy);
}

Result<Fetched> Transfer::run(const QUrl &url, const std::stop_token &stop)
{
    QTimer::singleShot(m_options.longest, &m_loop, [this] { fail(ErrorCode::PageTimedOut); });
    const std::stop_callback stopped(stop, [this] {
        QMetaObject::invokeMethod(
            &m_loop, [this] { fail(ErrorCode::Cancelled); }, Qt::QueuedConnection);
    });
    goTo(url);
    if (!m_result) {
        m_loop.exec();
    }
    if (m_lookUp >= 0) {
        QHostInfo::abortHostLookup(m_lookUp);
    }
    leaveReply();
    return *std::move(m_result);
}

void Transfer::goTo(const QUrl &url)
{
    leaveReply();
    m_url = url.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveFragment);
    if (!url.isValid() || url.host().isEmpty()
        || (url.scheme() != "http"_L1 && url.scheme() != "https"_L1)) {
        m_url = url;
        fail(ErrorCode::AddressUnusable);
        return;
    }
    if (!m_options.mayReach(url.host(QUrl::FullyEncoded))) {
        fail(ErrorCode::AddressPrivate);
        return;
    }
    lookUp();
}

void Transfer::lookUp()
{
    const QHostAddress address(m_url.host());
    if (!address.isNull()) {
        reach({address});
        return;
    }
    m_lookUp = QHostInfo::lookupHost(m_url.host(QUrl::FullyEncoded), &m_loop,
                                     [this](const QHostInfo &host) {
                                         m_lookUp = -1;
                                         reach(host.addresses());
                                     });
}

void Transfer::reach(const QList<QHostAddress> &addresses)
{
    if (m_result) {
        return;
    }
    if (addresses.isEmpty()) {
        fail(ErrorCode::HostNotFound);
        return;
    }
    for (const QHostAddress &address : addresses) {
        if (!m_options.mayReach(address.toString())) {
            fail(ErrorCode::AddressPrivate);
            return;
        }
    }
    m_addresses = addresses;
    // A network without IPv6 often only seems to have it.
    std::ranges::stable_partition(m_addresses, [](const QHostAddress &address) {
        return address.protocol() == QHostAddress::IPv4Protocol;
    });
    askNext();
}

void Transfer::askNext()
{
    leaveReply();
    m_bytes.clear();
    m_certificateFault.clear();
    m_reply.reset(m_manager.get(requestFor(m_url, m_addresses.takeFirst())));
    QNetworkReply *const reply = m_reply.get();
    reply->setReadBufferSize(keptUnread);
    QObject::connect(reply, &QNetworkReply::metaDataChanged, &m_loop, [this] { readHead(); });
    QObject::connect(reply, &QNetworkReply::readyRead, &m_loop, [this] { read(); });
    QObject::connect(reply, &QNetworkReply::finished, &m_loop, [this] { finish(); });
    QObject::connect(reply, &QNetworkReply::sslErrors, &m_loop,
                     [this](const QList<QSslError> &errors) {
                         m_certificateFault = errors.constFirst().errorString();
                     });
}

void Transfer::readHead()
{
    const QUrl target = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!target.isEmpty()) {
        followRedirect(m_url.resolved(target));
        return;
    }
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (const auto error = errorOfStatus(status)) {
        fail(*error, u"HTTP "_s + QString::number(status));
        return;
    }
    const QString type = typeOf(m_reply->header(QNetworkRequest::ContentTypeHeader).toString());
    if (!isReadableType(type)) {
        fail(ErrorCode::PageTypeUnknown, type);
        return;
    }
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_options.mostBytes) {
        fail(ErrorCode::PageTooLarge);
    }
}

void Transfer::followRedirect(const QUrl &target)
{
    if (++m_redirects > m_options.mostRedirects) {
        fail(ErrorCode::RedirectsEndless);
    } else if (m_url.scheme() == "https"_L1 && target.scheme() == "http"_L1) {
        m_url = target;
        fail(ErrorCode::RedirectUnsafe);
    } else {
        goTo(target);
    }
}

void Transfer::read()
{
    if (!m_reply) {
        return;
    }
    m_bytes += m_reply->read(m_options.mostBytes + 1 - m_bytes.size());
    if (m_bytes.size() > m_options.mostBytes) {
        fail(ErrorCode::PageTooLarge);
        return;
    }
    if (m_options.progressed) {
        const bool isPlain = m_reply->rawHeader("content-encoding").isEmpty();
        const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
        m_options.progressed(m_bytes.size(),
                             isPlain && length.isValid() ? length.toLongLong() : -1);
    }
}

void Transfer::finish()
{
    const QNetworkReply::NetworkError error = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (const auto refused = errorOfStatus(status)) {
        fail(*refused, u"HTTP "_s + QString::number(status));
        return;
    }
    if (error != QNetworkReply::NoError) {
        const ErrorCode code = errorOfConnection(error, status != 0);
        if (code == ErrorCode::HostUnreachable && !m_addresses.isEmpty()) {
            askNext();
            return;
        }
        const bool isOther = code == ErrorCode::FetchFailed;
        fail(code, isOther ? m_reply->errorString() : m_certificateFault);
        return;
    }
    while (m_reply && m_reply->bytesAvailable() > 0) {
        read();
    }
    if (!m_reply) { // it was too large
        return;
    }
    end(Fetched{.bytes = std::move(m_bytes),
                .address = m_url.toString(QUrl::FullyEncoded),
                .contentType = m_reply->header(QNetworkRequest::ContentTypeHeader).toString(),
                .retrieved = QDateTime::currentDateTimeUtc()});
}

void Transfer::leaveReply()
{
    if (m_reply) {
        m_reply->disconnect(&m_loop);
        m_reply->abort();
        m_reply.reset();
    }
}

void Transfer::fail(ErrorCode code, const QString &reason)
{
    const QString address = m_url.toDisplayString();
    end(std::unexpected(
        Error{code, reason.isEmpty() ? address : u"%1 (%2)"_s.arg(address, reason)}));
}

void Transfer::end(Result<Fetched> result)
{
    if (m_result) {
        return;
    }
    m_result = std::move(result);
    leaveReply();
    m_loop.quit();
}

} // namespace slantlight
