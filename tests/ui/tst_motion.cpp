// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testroom.h"
#include "ui/window/motion.h"
#include "ui/window/session.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QStyle>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight::ui;

class MotionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsStillWhereThatIsWanted();
    void keepsStillAfterARestart();
    void followsTheSystem_data();
    void followsTheSystem();
};

namespace {

/// Whatever moves by itself.
bool isAnythingMoving()
{
    QLineEdit field;
    field.setStyleSheet(u"QLineEdit { border: 1px solid black; }"_s);
    return QApplication::cursorFlashTime() > 0 || QApplication::isEffectEnabled(Qt::UI_FadeMenu)
           || field.style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, &field) > 0;
}

struct Still
{
    explicit Still(const QString &folder)
        : session(folder + u"/slantlight.ini"_s)
    {
        action.setCheckable(true);
    }
    Session session;
    QAction action;
};

} // namespace

void MotionTest::keepsStillWhereThatIsWanted()
{
    const QTemporaryDir folder;
    Still still(folder.path());
    const Motion motion(still.action, still.session, nullptr);
    QVERIFY(isAnythingMoving());
    const QString style = QApplication::style()->name();

    still.action.trigger();
    QVERIFY(motion.isStill());
    QVERIFY(!isAnythingMoving());

    still.action.trigger();
    QVERIFY(isAnythingMoving());
    QCOMPARE(QApplication::style()->name(), style);
}

void MotionTest::keepsStillAfterARestart()
{
    const QTemporaryDir folder;
    {
        Still still(folder.path());
        const Motion motion(still.action, still.session, nullptr);
        still.action.trigger();
    }
    Still still(folder.path());
    const Motion motion(still.action, still.session, nullptr);

    QVERIFY(still.action.isChecked());
    QVERIFY(motion.isStill());
    still.action.trigger();
}

void MotionTest::followsTheSystem_data()
{
    QTest::addColumn<QString>("group");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<std::optional<bool>>("less");

    const QString gnome = u"org.gnome.desktop.interface"_s;
    const QString kde = u"org.kde.kdeglobals.KDE"_s;
    const QString common = u"org.freedesktop.appearance"_s;
    const QString factor = u"AnimationDurationFactor"_s;
    QTest::newRow("GNOME, on") << gnome << u"enable-animations"_s << QVariant(true)
                               << std::optional(false);
    QTest::newRow("GNOME, off") << gnome << u"enable-animations"_s << QVariant(false)
                                << std::optional(true);
    QTest::newRow("KDE, off") << kde << factor << QVariant(u"0"_s) << std::optional(true);
    QTest::newRow("KDE, on") << kde << factor << QVariant(u"0.5"_s) << std::optional(false);
    QTest::newRow("KDE, unreadable")
        << kde << factor << QVariant(u"slow"_s) << std::optional(false);
    QTest::newRow("reduced") << common << u"reduced-motion"_s << QVariant(1U)
                             << std::optional(true);
    QTest::newRow("something else")
        << common << u"color-scheme"_s << QVariant(1U) << std::optional<bool>();
}

void MotionTest::followsTheSystem()
{
    QFETCH(const QString, group);
    QFETCH(const QString, key);
    QFETCH(const QVariant, value);
    QFETCH(const std::optional<bool>, less);

    QCOMPARE(Motion::wantsLess(group, key, value), less);
}

SLANTLIGHT_TEST(MotionTest)
#include "tst_motion.moc"
