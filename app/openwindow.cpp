// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/openwindow.h"

#include "core/fetch/webaddress.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr int patience = 1000; // milliseconds
constexpr qint64 longestMessage = 10'000'000; // bytes; some 50,000 paths
constexpr QByteArrayView taken = "taken\n";

QString socketName(const QString &libraryPath)
{
    const QString path = QFileInfo(libraryPath).absoluteFilePath();
    const auto hash = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256);
    return u"slantlight-"_s + QString::fromLatin1(hash.first(12).toHex());
}

/// Returns @p input as it is understood in any working folder.
QString wherever(const QString &input)
{
    return isWebAddress(input) && !QFileInfo::exists(input) ? input
                                                            : QFileInfo(input).absoluteFilePath();
}

/// Returns the token by which the desktop lets the window of who was started come to the front.
QString activationToken()
{
    const QString wayland = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return wayland.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : wayland;
}

} // namespace

OpenWindow::OpenWindow(const QString &libraryPath, QObject *parent)
    : QObject(parent)
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &OpenWindow::answer);
    const QString name = socketName(libraryPath);
    if (!m_server.listen(name) && m_server.serverError() == QAbstractSocket::AddressInUseError) {
        QLocalSocket other;
        other.connectToServer(name);
        if (!other.waitForConnected(patience)) { // of a window that ended without a word
            QLocalServer::removeServer(name);
            m_server.listen(name);
        }
    }
}

void OpenWindow::answer()
{
    while (QLocalSocket *const caller = m_server.nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        // One who says nothing is not waited for.
        QTimer::singleShot(patience, caller, &QLocalSocket::abort);
        const auto read = [this, caller] {
            if (caller->bytesAvailable() > longestMessage) {
                caller->abort();
                return;
            }
            if (!caller->canReadLine()) {
                return;
            }
            const QJsonObject message = QJsonDocument::fromJson(caller->readLine()).object();
            if (!message.contains("inputs"_L1)) {
                caller->abort();
                return;
            }
            HandedOver handed{.inputs = {},
                              .allowsPrivate = message["private"_L1].toBool(),
                              .activation = message["activation"_L1].toString()};
            for (const QJsonValue &input : message["inputs"_L1].toArray()) {
                handed.inputs.append(input.toString());
            }
            caller->write(taken.data(), taken.size());
            caller->flush();
            caller->disconnectFromServer();
            Q_EMIT asked(handed);
        };
        connect(caller, &QLocalSocket::readyRead, this, read);
        read();
    }
}

bool OpenWindow::handOver(const QString &libraryPath, const QStringList &inputs, bool allowsPrivate)
{
    QLocalSocket window;
    window.connectToServer(socketName(libraryPath));
    if (!window.waitForConnected(patience)) {
        return false;
    }
    QJsonArray all;
    for (const QString &input : inputs) {
        all.append(wherever(input));
    }
    const QJsonObject message{
        {"inputs"_L1, all}, {"private"_L1, allowsPrivate}, {"activation"_L1, activationToken()}};
    window.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
    return window.waitForReadyRead(patience) && window.readLine() == taken;
}

} // namespace slantlight
