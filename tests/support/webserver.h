// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QList>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>

#include <functional>
#include <memory>

namespace slantlight {

/// A server of the test's own on this machine, which answers as it is told, right or wrong.
///
/// It speaks while the event loop of its thread runs.
class WebServer
{
public:
    /// What is sent when a path is asked for; the socket closes when it goes out of use.
    using Answer = std::function<void(QTcpSocket &socket)>;

    enum class Kind { Plain, Encrypted };
    explicit WebServer(Kind kind = Kind::Plain)
        : m_scheme(kind == Kind::Plain ? "http" : "https")
    {
        if (kind == Kind::Plain) {
            m_server = std::make_unique<QTcpServer>();
        } else {
            auto encrypted = std::make_unique<QSslServer>();
            QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
            tls.setLocalCertificate(certificate());
            tls.setPrivateKey(QSslKey(read(QStringLiteral("localhost.key")), QSsl::Ec));
            encrypted->setSslConfiguration(tls);
            m_server = std::move(encrypted);
        }
        QObject::connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, m_server.get(),
                         [this] { take(); });
        if (!m_server->listen(QHostAddress::LocalHost)) {
            qFatal("the server of the test cannot listen");
        }
    }

    /// The one that an encrypted server shows: by itself, for "localhost".
    [[nodiscard]] static QSslCertificate certificate()
    {
        return QSslCertificate(read(QStringLiteral("localhost.pem")));
    }

    void answer(const QByteArray &path, Answer answer) { m_answers[path] = std::move(answer); }
    /// Answers with @p body and what belongs to it; @p headers end in CR LF.
    void serve(const QByteArray &path, const QByteArray &body,
               const QByteArray &headers = "Content-Type: text/html\r\n",
               const QByteArray &status = "200 OK")
    {
        answer(path, [body, headers, status](QTcpSocket &socket) {
            socket.write("HTTP/1.1 " + status + "\r\n" + headers
                         + "Content-Length: " + QByteArray::number(body.size())
                         + "\r\nConnection: close\r\n\r\n" + body);
            socket.disconnectFromHost();
        });
    }
    void redirect(const QByteArray &path, const QByteArray &target, const QByteArray &headers = {})
    {
        serve(path, {}, "Location: " + target + "\r\n" + headers, "302 Found");
    }

    [[nodiscard]] QString address(const QByteArray &path,
                                  const QByteArray &host = "127.0.0.1") const
    {
        return QString::fromLatin1(m_scheme + "://" + host + ':' + port() + path);
    }
    [[nodiscard]] QByteArray port() const { return QByteArray::number(m_server->serverPort()); }
    [[nodiscard]] const QList<QByteArray> &requests() const { return m_requests; } ///< their heads
    void close() { m_server->close(); }

private:
    static QByteArray read(const QString &name)
    {
        QFile file(qEnvironmentVariable("SLANTLIGHT_SOURCE") + QStringLiteral("/tests/data/fetch/")
                   + name);
        if (!file.open(QIODevice::ReadOnly)) {
            qFatal("no %ls", qUtf16Printable(file.fileName()));
        }
        return file.readAll();
    }

    void take()
    {
        while (QTcpSocket *const socket = m_server->nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::readyRead, socket,
                             [this, socket] { listen(*socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            if (socket->bytesAvailable() > 0) {
                listen(*socket);
            }
        }
    }

    void listen(QTcpSocket &socket)
    {
        QByteArray &head = m_heads[&socket];
        head += socket.readAll();
        if (!head.contains("\r\n\r\n")) {
            return;
        }
        m_requests += head;
        const QByteArray path = head.split(' ').value(1);
        m_heads.remove(&socket);
        if (const Answer known = m_answers.value(path)) {
            known(socket);
        } else {
            socket.write(
                "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            socket.disconnectFromHost();
        }
    }

    QByteArray m_scheme;
    QHash<QByteArray, Answer> m_answers;
    QHash<QTcpSocket *, QByteArray> m_heads;
    QList<QByteArray> m_requests;
    std::unique_ptr<QTcpServer> m_server;
};

} // namespace slantlight
