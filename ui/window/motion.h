// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>
#include <QVariant>

#include <optional>
#include <set>

class QAction;
class QDBusVariant;

namespace slantlight::ui {

class Session;

/// Whether things move: not where the system's settings ask for that, nor where the action is
/// checked. Then no caret blinks, and nothing fades or slides into place.
///
/// The system's settings are those of the desktop portal: animations of GNOME that are off, their
/// factor 0 in KDE, or reduced motion.
class Motion : public QObject
{
    Q_OBJECT
    Q_MOC_INCLUDE(<QDBusVariant>)

public:
    /// @p still is the checkable action that asks for no motion; kept in @p session, which is
    /// borrowed.
    Motion(QAction &still, Session &session, QObject *parent);

    [[nodiscard]] bool isStill() const { return m_isStill; }

    /// Returns what setting @p key of group @p group of the desktop says when it is @p value: that
    /// less motion is wanted, or not; nothing for other settings.
    [[nodiscard]] static std::optional<bool> wantsLess(const QString &group, const QString &key,
                                                       const QVariant &value);

private Q_SLOTS:
    void takeSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void askSystem();
    void apply();

    QAction &m_still;
    std::set<QString> m_asking; ///< settings of the system that want less
    std::set<Qt::UIEffect> m_usualEffects;
    int m_usualFlash; ///< milliseconds
    QString m_usualStyle;
    bool m_isStill = false;
};

} // namespace slantlight::ui
