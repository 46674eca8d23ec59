// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"
#include "tests/support/testroom.h"
#include "ui/window/actions.h"
#include "ui/window/mainwindow.h"
#include "ui/window/session.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

using Entry = QAction *ui::Actions::*;

/// A window with one of its dialogs open, which has the keyboard.
struct ShownDialog
{
    Desktop desktop;
    ui::Session session{desktop.libraryPath() + u".ini"_s};
    ui::MainWindow window{desktop.desk(), session};

    bool open(Entry entry)
    {
        window.show();
        if (!QTest::qWaitForWindowActive(&window)) {
            return false;
        }
        (window.actions().*entry)->trigger();
        auto *const dialog = window.findChild<QDialog *>();
        if (dialog == nullptr) {
            return false;
        }
        dialog->activateWindow(); // which a platform without a window manager does not do
        return QTest::qWaitFor([&] {
            return QApplication::focusWidget() && QApplication::focusWidget()->window() == dialog;
        });
    }
    [[nodiscard]] bool isOpen() const
    {
        const auto *const dialog = window.findChild<QDialog *>();
        return dialog != nullptr && dialog->isVisible();
    }
};

} // namespace

class HelpDialogsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void closeByEsc_data();
    void closeByEsc();
    void leaveTheKeyToQuit_data();
    void leaveTheKeyToQuit();

private:
    void addDialogs();
};

void HelpDialogsTest::addDialogs()
{
    QTest::addColumn<Entry>("entry");

    QTest::newRow("help") << &ui::Actions::help;
    QTest::newRow("keyboard shortcuts") << &ui::Actions::shortcuts;
    QTest::newRow("about") << &ui::Actions::about;
}

void HelpDialogsTest::closeByEsc_data()
{
    addDialogs();
}

void HelpDialogsTest::closeByEsc()
{
    QFETCH(const Entry, entry);
    ShownDialog shown;
    QVERIFY(shown.open(entry));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);

    QVERIFY(QTest::qWaitFor([&] { return !shown.isOpen(); }));
    QVERIFY(shown.window.isVisible());
}

void HelpDialogsTest::leaveTheKeyToQuit_data()
{
    addDialogs();
}

void HelpDialogsTest::leaveTheKeyToQuit()
{
    QFETCH(const Entry, entry);
    ShownDialog shown;
    QVERIFY(shown.open(entry));

    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Q, Qt::ControlModifier);

    QVERIFY(!shown.window.isVisible());
}

SLANTLIGHT_TEST(HelpDialogsTest)

#include "tst_helpdialogs.moc"
