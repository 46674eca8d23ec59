// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runningprogram.h"
#include "tests/support/testroom.h"
#include "ui/look/choicepopup.h"
#include "ui/window/actions.h"
#include "ui/window/shortcutsdialog.h"

#include <QAction>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

/// The list of commands of a window, opened by its key.
struct OpenPalette
{
    explicit OpenPalette(ui::MainWindow &window)
    {
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        for (ui::ChoicePopup *const each : window.findChildren<ui::ChoicePopup *>()) {
            popup = each->isVisible() ? each : popup;
        }
        field = popup ? popup->findChild<QLineEdit *>() : nullptr;
        list = popup ? popup->findChild<QListView *>() : nullptr;
    }

    ui::ChoicePopup *popup = nullptr;
    QLineEdit *field = nullptr;
    QListView *list = nullptr;
};

/// The dialog that changes keys, as somebody at the keyboard has it.
struct OpenDialog
{
    explicit OpenDialog(ui::MainWindow &window)
    {
        window.actions().shortcuts->trigger();
        dialog = window.findChild<ui::ShortcutsDialog *>();
        search = dialog->findChild<QLineEdit *>();
        list = dialog->findChild<QTreeView *>();
        keys = dialog->findChild<QKeySequenceEdit *>();
    }
    void choose(const QString &name) const
    {
        search->setText(name);
        list->setCurrentIndex(list->model()->index(0, 0));
    }
    [[nodiscard]] QPushButton *button(const QString &name) const
    {
        for (QPushButton *const each : dialog->findChildren<QPushButton *>()) {
            if (each->text() == name) {
                return each;
            }
        }
        return nullptr;
    }
    [[nodiscard]] bool says(const QString &words) const
    {
        return std::ranges::any_of(dialog->findChildren<QLabel *>(), [&](const QLabel *label) {
            return label->text().contains(words);
        });
    }

    ui::ShortcutsDialog *dialog = nullptr;
    QLineEdit *search = nullptr;
    QTreeView *list = nullptr;
    QKeySequenceEdit *keys = nullptr;
};

} // namespace

class WindowCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesEveryActionAnIdOfItsOwn();
    void findsCommandsByParts();
    void holdsEveryAction();
    void runsACommandOfThePage();
    void leavesWhatCannotBeDone();
    void givesTheKeyboardBack();
    void changesTheKeyOfAnAction();
    void changesTheKeyOfThePage();
    void tellsWhoHasTheKeys();
    void bringsTheUsualKeysBack();
    void findsActionsByTheirKeys();
    void keepsChangedKeys();
};

void WindowCommandsTest::givesEveryActionAnIdOfItsOwn()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QStringList ids;

    for (const QAction *const action : program.window.actions().findChildren<QAction *>()) {
        QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
        QVERIFY2(!ids.contains(action->objectName()), qPrintable(action->objectName()));
        ids.append(action->objectName());
    }
    QCOMPARE(static_cast<std::size_t>(ids.size()), program.window.actions().all().size());
}

void WindowCommandsTest::findsCommandsByParts()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    const OpenPalette palette(program.window);
    QVERIFY(palette.field != nullptr && palette.field->hasFocus());

    QTest::keyClicks(palette.field, u"full scr"_s);
    QCOMPARE(palette.list->currentIndex().data().toString(), u"Full screen"_s);
    QTest::keyClick(palette.field, Qt::Key_Return);

    QVERIFY(!palette.popup->isVisible());
    QVERIFY(program.window.actions().fullScreen->isChecked());
}

void WindowCommandsTest::holdsEveryAction()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    const OpenPalette palette(program.window);
    QStringList names;
    for (int row = 0; row < palette.list->model()->rowCount(); ++row) {
        names.append(palette.list->model()->index(row, 0).data().toString());
    }

    for (const ui::Actions::Entry &entry : program.window.actions().all()) {
        if (entry.action != program.window.actions().palette && entry.action->isVisible()) {
            QVERIFY2(names.contains(ui::Actions::nameOf(*entry.action)),
                     qPrintable(entry.action->text()));
        }
    }
}

void WindowCommandsTest::runsACommandOfThePage()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    select(program.window.page(), u"old hall"_s);
    const OpenPalette palette(program.window);

    QTest::keyClicks(palette.field, u"highlight the sel"_s);
    QTest::keyClick(palette.field, Qt::Key_Return);

    QCOMPARE(program.desktop.desk().annotations().size(), 1u);
}

void WindowCommandsTest::leavesWhatCannotBeDone()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(!program.window.actions().undo->isEnabled());
    const OpenPalette palette(program.window);

    QTest::keyClicks(palette.field, u"undo"_s);
    QTest::keyClick(palette.field, Qt::Key_Return);

    QVERIFY(palette.popup->isVisible()); // and the row says that it cannot be done
}

void WindowCommandsTest::givesTheKeyboardBack()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    program.window.page().setFocus();
    const OpenPalette palette(program.window);

    QTest::keyClick(palette.field, Qt::Key_Escape);

    QVERIFY(!palette.popup->isVisible());
    QVERIFY(program.window.page().hasFocus());
}

void WindowCommandsTest::changesTheKeyOfAnAction()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    const OpenDialog open(program.window);
    open.choose(u"Full screen"_s);

    QTest::keyClick(open.keys, Qt::Key_F4);
    QTest::mouseClick(open.button(u"Set"_s), Qt::LeftButton);

    QCOMPARE(program.window.actions().fullScreen->shortcuts(),
             QList<QKeySequence>{QKeySequence(Qt::Key_F4)});
    QVERIFY(program.window.actions().fullScreen->toolTip().contains(u"F4"_s));
}

void WindowCommandsTest::changesTheKeyOfThePage()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(text));
    {
        const OpenDialog open(program.window);
        open.choose(u"Highlight the selection"_s);
        QTest::keyClick(open.keys, Qt::Key_Y);
        QTest::mouseClick(open.button(u"Set"_s), Qt::LeftButton);
        open.dialog->close();
    }
    program.window.activateWindow();
    program.window.page().setFocus();
    select(program.window.page(), u"old hall"_s);

    QTest::keyClick(&program.window.page(), Qt::Key_H);
    QVERIFY(program.desktop.desk().annotations().empty());
    QTest::keyClick(&program.window.page(), Qt::Key_Y);

    QCOMPARE(program.desktop.desk().annotations().size(), 1u);
}

void WindowCommandsTest::tellsWhoHasTheKeys()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    const OpenDialog open(program.window);
    open.choose(u"Full screen"_s);

    QTest::keyClick(open.keys, Qt::Key_F9);
    QVERIFY(open.says(u"F9 belongs to “Only the text”"_s));
    QTest::mouseClick(open.button(u"Take them"_s), Qt::LeftButton);

    QVERIFY(program.window.actions().onlyText->shortcuts().isEmpty());
    QCOMPARE(program.window.actions().fullScreen->shortcut(), QKeySequence(Qt::Key_F9));
}

void WindowCommandsTest::bringsTheUsualKeysBack()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    const OpenDialog open(program.window);
    open.choose(u"Full screen"_s);
    QTest::mouseClick(open.button(u"No keys"_s), Qt::LeftButton);
    QVERIFY(program.window.actions().fullScreen->shortcuts().isEmpty());

    QTest::mouseClick(open.button(u"Usual keys"_s), Qt::LeftButton);
    QCOMPARE(program.window.actions().fullScreen->shortcut(), QKeySequence(Qt::Key_F11));

    QTest::mouseClick(open.button(u"No keys"_s), Qt::LeftButton);
    QTest::mouseClick(open.button(u"All usual keys"_s), Qt::LeftButton);
    QCOMPARE(program.window.actions().fullScreen->shortcut(), QKeySequence(Qt::Key_F11));
}

void WindowCommandsTest::findsActionsByTheirKeys()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    const OpenDialog open(program.window);

    QTest::keyClicks(open.search, u"F11"_s);

    QCOMPARE(open.list->model()->rowCount(), 1);
    QVERIFY(open.list->model()->index(0, 0).data().toString().contains(u"Full screen"_s));
}

void WindowCommandsTest::keepsChangedKeys()
{
    const QTemporaryDir folder;
    {
        RunningProgram program(folder.path());
        const OpenDialog open(program.window);
        open.choose(u"Full screen"_s);
        QTest::keyClick(open.keys, Qt::Key_F9);
        QTest::mouseClick(open.button(u"Take them"_s), Qt::LeftButton);
        program.window.close();
    }

    RunningProgram again(folder.path());

    QCOMPARE(again.window.actions().fullScreen->shortcut(), QKeySequence(Qt::Key_F9));
    QVERIFY(again.window.actions().onlyText->shortcuts().isEmpty());
}

SLANTLIGHT_TEST(WindowCommandsTest)

#include "tst_windowcommands.moc"
