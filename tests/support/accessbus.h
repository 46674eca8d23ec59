// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace slantlight {

/// An accessible thing as AT-SPI names it: whose, and which one.
struct AccessibleName
{
    QString service;
    QDBusObjectPath path;
};

inline QDBusArgument &operator<<(QDBusArgument &argument, const AccessibleName &name)
{
    argument.beginStructure();
    argument << name.service << name.path;
    argument.endStructure();
    return argument;
}

inline const QDBusArgument &operator>>(const QDBusArgument &argument, AccessibleName &name)
{
    argument.beginStructure();
    argument >> name.service >> name.path;
    argument.endStructure();
    return argument;
}

using StringMap = QMap<QString, QString>;

/// A display, a session bus and an accessibility bus of a test's own, on which it is the screen
/// reader.
class AccessBus
{
public:
    AccessBus()
    {
        qDBusRegisterMetaType<AccessibleName>();
        qDBusRegisterMetaType<QList<AccessibleName>>();
        qDBusRegisterMetaType<StringMap>();
    }
    ~AccessBus()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("access"));
        QDBusConnection::disconnectFromBus(QStringLiteral("session"));
        for (const auto &child : m_children) {
            child->terminate();
            child->waitForFinished(5000);
        }
    }
    AccessBus(const AccessBus &) = delete;
    AccessBus &operator=(const AccessBus &) = delete;

    /// What is not installed here of what this needs; empty: nothing.
    [[nodiscard]] static QString missing()
    {
        QStringList packages;
        for (const auto &[program, package] :
             {std::pair("Xvfb", "xvfb"), std::pair("dbus-daemon", "dbus-daemon")}) {
            if (QStandardPaths::findExecutable(QLatin1StringView(program)).isEmpty()) {
                packages.append(QLatin1StringView(package));
            }
        }
        if (launcher().isEmpty()) {
            packages.append(QStringLiteral("at-spi2-core"));
        }
        return packages.join(QStringLiteral(", "));
    }

    /// Starts them; false where one does not come up.
    [[nodiscard]] bool start()
    {
        const QString socket = m_folder.filePath(QStringLiteral("bus"));
        const QString address = QStringLiteral("unix:path=") + socket;
        for (const char *const name : {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY"}) {
            m_environment.remove(QLatin1StringView(name));
        }
        m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path());
        m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), address);
        m_environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"),
                             QStringLiteral("1"));
        QProcess &display =
            run(QStringLiteral("Xvfb"),
                {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                 QStringLiteral("0"), QStringLiteral("1280x800x24"), QStringLiteral("-nolisten"),
                 QStringLiteral("tcp")});
        if (!QTest::qWaitFor([&] { return display.canReadLine(); }, longest)) {
            return false;
        }
        m_environment.insert(QStringLiteral("DISPLAY"),
                             u':' + QString::fromLatin1(display.readLine()).trimmed());
        run(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"),
                                            QStringLiteral("--address=") + address});
        if (!QTest::qWaitFor([&] { return QFile::exists(socket); }, longest)) {
            return false;
        }
        run(launcher(), {QStringLiteral("--launch-immediately")});
        auto session = QDBusConnection::connectToBus(address, QStringLiteral("session"));
        QString access;
        const auto hasBus = [&] {
            const QDBusMessage answer = session.call(QDBusMessage::createMethodCall(
                QStringLiteral("org.a11y.Bus"), QStringLiteral("/org/a11y/bus"),
                QStringLiteral("org.a11y.Bus"), QStringLiteral("GetAddress")));
            access = answer.arguments().value(0).toString();
            return !access.isEmpty();
        };
        if (!QTest::qWaitFor(hasBus, longest)) {
            return false;
        }
        QDBusConnection::connectToBus(access, QStringLiteral("access"));
        return bus().isConnected();
    }

    /// Runs @p program there until this goes away.
    QProcess &run(const QString &program, const QStringList &arguments)
    {
        auto &child = *m_children.emplace(m_children.begin(), std::make_unique<QProcess>());
        child->setProcessEnvironment(m_environment);
        child->setStandardErrorFile(QProcess::nullDevice());
        child->start(program, arguments);
        return *child;
    }
    void set(const QString &name, const QString &value) { m_environment.insert(name, value); }

    [[nodiscard]] static QDBusConnection bus() { return QDBusConnection(QStringLiteral("access")); }

    static constexpr int longest = 30000; ///< milliseconds

private:
    static QString launcher()
    {
        for (const char *const place :
             {"/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher",
              "/usr/lib/at-spi-bus-launcher"}) {
            if (QFile::exists(QLatin1StringView(place))) {
                return QLatin1StringView(place);
            }
        }
        return {};
    }

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
    std::vector<std::unique_ptr<QProcess>> m_children; ///< the last one first
};

/// One accessible thing, asked over the bus.
class Accessible
{
public:
    explicit Accessible(AccessibleName name)
        : m_name(std::move(name))
    {
    }

    [[nodiscard]] const AccessibleName &id() const { return m_name; }
    QVariantList call(const QString &interface, const QString &method,
                      const QVariantList &arguments = {}) const
    {
        QDBusMessage message =
            QDBusMessage::createMethodCall(m_name.service, m_name.path.path(), interface, method);
        message.setArguments(arguments);
        return AccessBus::bus().call(message).arguments();
    }
    [[nodiscard]] QString name() const
    {
        return property(QStringLiteral("org.a11y.atspi.Accessible"), QStringLiteral("Name"))
            .toString();
    }
    [[nodiscard]] QString role() const
    {
        return call(QStringLiteral("org.a11y.atspi.Accessible"), QStringLiteral("GetRoleName"))
            .value(0)
            .toString();
    }
    [[nodiscard]] StringMap attributes() const
    {
        return qdbus_cast<StringMap>(
            call(QStringLiteral("org.a11y.atspi.Accessible"), QStringLiteral("GetAttributes"))
                .value(0));
    }
    [[nodiscard]] std::vector<Accessible> children() const
    {
        std::vector<Accessible> found;
        for (const AccessibleName &each : qdbus_cast<QList<AccessibleName>>(
                 call(QStringLiteral("org.a11y.atspi.Accessible"), QStringLiteral("GetChildren"))
                     .value(0))) {
            found.emplace_back(each);
        }
        return found;
    }
    /// Returns the first thing in here, at whatever depth, that @p fits.
    [[nodiscard]] std::optional<Accessible>
    find(const std::function<bool(const Accessible &)> &fits) const
    {
        for (const Accessible &child : children()) {
            if (fits(child)) {
                return child;
            }
            if (const auto found = child.find(fits)) {
                return found;
            }
        }
        return std::nullopt;
    }
    [[nodiscard]] QVariant property(const QString &interface, const QString &name) const
    {
        return call(QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"),
                    {interface, name})
            .value(0)
            .value<QDBusVariant>()
            .variant();
    }

private:
    AccessibleName m_name;
};

} // namespace slantlight

Q_DECLARE_METATYPE(slantlight::AccessibleName)
