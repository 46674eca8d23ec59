// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/motion.h"

#include "ui/window/session.h"

#include <QAction>
#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QProxyStyle>
#include <QStyleFactory>

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

const std::pair<QString, QString> settings[] = {
    std::pair(u"org.gnome.desktop.interface"_s, u"enable-animations"_s),
    std::pair(u"org.kde.kdeglobals.KDE"_s, u"AnimationDurationFactor"_s),
    std::pair(u"org.freedesktop.appearance"_s, u"reduced-motion"_s),
};

constexpr Qt::UIEffect effects[] = {Qt::UI_AnimateMenu,  Qt::UI_FadeMenu,
                                    Qt::UI_AnimateCombo, Qt::UI_AnimateTooltip,
                                    Qt::UI_FadeTooltip,  Qt::UI_AnimateToolBox};

QDBusMessage portalCall(const QString &group, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(
        u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
        u"org.freedesktop.portal.Settings"_s, u"Read"_s);
    call.setArguments({group, key});
    call.setAutoStartService(false); // whoever has a desktop has it running
    return call;
}

/// The style as it is, with nothing that takes time.
class StillStyle : public QProxyStyle
{
public:
    using QProxyStyle::QProxyStyle;

    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *more) const override
    {
        return hint == SH_Widget_Animation_Duration
                   ? 0
                   : QProxyStyle::styleHint(hint, option, widget, more);
    }
};

/// The portal wraps values in values.
QVariant plain(QVariant value)
{
    while (value.canConvert<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

} // namespace

Motion::Motion(QAction &still, Session &session, QObject *parent)
    : QObject(parent)
    , m_still(still)
    , m_usualFlash(QApplication::cursorFlashTime())
{
    still.setChecked(session.isStill());
    connect(&still, &QAction::toggled, this, [this, &session](bool checked) {
        session.setStill(checked);
        apply();
    });
    askSystem();
    apply();
}

std::optional<bool> Motion::wantsLess(const QString &group, const QString &key,
                                      const QVariant &value)
{
    const std::pair setting(group, key);
    if (setting == settings[0]) {
        return !value.toBool();
    }
    if (setting == settings[1]) {
        bool isNumber = false;
        const double factor = value.toDouble(&isNumber);
        return isNumber && factor <= 0;
    }
    if (setting == settings[2]) {
        return value.toUInt() == 1;
    }
    return std::nullopt;
}

// Later: the window does not wait for other programs.
void Motion::askSystem()
{
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) {
        return;
    }
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(u"org.freedesktop.portal.Desktop"_s, u"/org/freedesktop/portal/desktop"_s,
                u"org.freedesktop.portal.Settings"_s, u"SettingChanged"_s, this,
                SLOT(takeSetting(QString, QString, QDBusVariant)));
    for (const auto &[group, key] : settings) {
        auto *const answer =
            new QDBusPendingCallWatcher(bus.asyncCall(portalCall(group, key)), this);
        connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer, group, key] {
            const QDBusPendingReply<QDBusVariant> reply = *answer;
            if (!reply.isError()) {
                takeSetting(group, key, reply.value());
            }
            answer->deleteLater();
        });
    }
}

void Motion::takeSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    const auto less = wantsLess(group, key, plain(value.variant()));
    if (!less) {
        return;
    }
    if (*less) {
        m_asking.insert(key);
    } else {
        m_asking.erase(key);
    }
    apply();
}

void Motion::apply()
{
    const bool still = m_still.isChecked() || !m_asking.empty();
    if (still == m_isStill) {
        return;
    }
    m_isStill = still;
    QApplication::setCursorFlashTime(still ? 0 : m_usualFlash);
    for (const Qt::UIEffect effect : effects) {
        if (still && QApplication::isEffectEnabled(effect)) {
            m_usualEffects.insert(effect);
        }
        QApplication::setEffectEnabled(effect, !still && m_usualEffects.contains(effect));
    }
    if (still) {
        m_usualStyle = QApplication::style()->name(); // a proxy's is empty
        QApplication::setStyle(new StillStyle(m_usualStyle)); // the application's
    } else {
        QApplication::setStyle(QStyleFactory::create(m_usualStyle));
    }
}

} // namespace slantlight::ui
