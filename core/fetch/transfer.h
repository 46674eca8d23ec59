// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/fetch/fetch.h"

#include <QEventLoop>
#include <QHostAddress>
#include <QList>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QString>
#include <QUrl>

#include <memory>
#include <optional>

namespace slantlight {

/// One fetch under way: from address to address as redirects lead.
///
/// Each host is looked up and checked first, and then spoken to under the very IP address that was
/// checked: a name that is another computer by then leads nowhere else.
class Transfer
{
public:
    explicit Transfer(FetchOptions options); ///< with mayReach

    /// Waits in an event loop of its own. To be called once.
    [[nodiscard]] Result<Fetched> run(const QUrl &url, const std::stop_token &stop);

private:
    void goTo(const QUrl &url);
    void lookUp();
    void reach(const QList<QHostAddress> &addresses);
    void askNext(); ///< at the next of the addresses that the host has
    void readHead();
    void followRedirect(const QUrl &target);
    void read();
    void finish();
    void leaveReply();
    void fail(ErrorCode code, const QString &reason = {});
    void end(Result<Fetched> result);

    struct LeftLater
    {
        void operator()(QNetworkReply *reply) const { reply->deleteLater(); }
    };

    FetchOptions m_options;
    QEventLoop m_loop;
    QNetworkAccessManager m_manager;
    QUrl m_url; ///< as it is named, not by its IP address
    QList<QHostAddress> m_addresses; ///< of its host, still to be tried
    std::unique_ptr<QNetworkReply, LeftLater> m_reply;
    QString m_certificateFault;
    QByteArray m_bytes;
    int m_redirects = 0;
    int m_lookUp = -1;
    std::optional<Result<Fetched>> m_result;
};

} // namespace slantlight
