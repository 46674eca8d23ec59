// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testroom.h"
#include "ui/reader/readercommand.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight::ui;

using Kind = ReaderCommand::Kind;

class ReaderCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsKeys_data();
    void understandsKeys();
    void leavesOtherKeysToThePage_data();
    void leavesOtherKeysToThePage();
    void takesOtherKeys();
};

void ReaderCommandTest::understandsKeys_data()
{
    QTest::addColumn<QKeyCombination>("key");
    QTest::addColumn<ReaderCommand>("command");

    const auto row = [](const char *name, QKeyCombination key, Kind kind, int digit = 0) {
        QTest::newRow(name) << key << ReaderCommand{kind, digit};
    };
    row("1", Qt::Key_1, Kind::ApplyCode, 1);
    row("9 on the keypad", Qt::KeypadModifier | Qt::Key_9, Kind::ApplyCode, 9);
    row("0", Qt::Key_0, Kind::RemoveAnnotation);
    row("Delete", Qt::Key_Delete, Kind::RemoveAnnotation);
    row("C", Qt::Key_C, Kind::PickCode);
    row("J", Qt::Key_J, Kind::NextHighlight);
    row("K", Qt::Key_K, Kind::PreviousHighlight);
    row("Enter", Qt::Key_Return, Kind::OpenCard);
    row("Ctrl+Shift+C", Qt::ControlModifier | Qt::ShiftModifier | Qt::Key_C, Kind::CopyWithSource);
    row("Esc", Qt::Key_Escape, Kind::Dismiss);
}

void ReaderCommandTest::understandsKeys()
{
    QFETCH(const QKeyCombination, key);
    QFETCH(const ReaderCommand, command);

    QCOMPARE(ReaderKeymap().command(key), command);
}

void ReaderCommandTest::leavesOtherKeysToThePage_data()
{
    QTest::addColumn<QKeyCombination>("key");

    QTest::newRow("arrow") << QKeyCombination(Qt::Key_Down);
    QTest::newRow("copy") << QKeyCombination(Qt::ControlModifier | Qt::Key_C);
    QTest::newRow("Alt+1") << QKeyCombination(Qt::AltModifier | Qt::Key_1);
    QTest::newRow("F8") << QKeyCombination(Qt::Key_F8);
    QTest::newRow("Ctrl+]") << QKeyCombination(Qt::ControlModifier | Qt::Key_BracketRight);
    QTest::newRow("Ctrl++") << QKeyCombination(Qt::ControlModifier | Qt::Key_Plus);
    QTest::newRow("Ctrl+0") << QKeyCombination(Qt::ControlModifier | Qt::Key_0);
    QTest::newRow("Shift+J") << QKeyCombination(Qt::ShiftModifier | Qt::Key_J);
}

void ReaderCommandTest::leavesOtherKeysToThePage()
{
    QFETCH(const QKeyCombination, key);

    QVERIFY(!ReaderKeymap().command(key));
}

void ReaderCommandTest::takesOtherKeys()
{
    ReaderKeymap keymap;

    keymap.setKeys(u"page-highlight"_s, {Qt::Key_X});
    keymap.setKeys(u"page-explain"_s, {Qt::Key_E});

    QCOMPARE(keymap.command(Qt::Key_X), ReaderCommand{Kind::Highlight});
    QVERIFY(!keymap.command(Qt::Key_H));
    QCOMPARE(keymap.command(Qt::Key_E), ReaderCommand{Kind::OpenCard});
    QCOMPARE(keymap.firstKey(u"page-highlight"_s), u"X"_s);
    QCOMPARE(keymap.firstKey(u"page-memo"_s), u"N"_s);
    keymap.setKeys(u"page-memo"_s, {});
    QCOMPARE(keymap.firstKey(u"page-memo"_s), QString());
    QVERIFY(!keymap.command(Qt::Key_Return) && !keymap.command(Qt::Key_S));
    QCOMPARE(keymap.command(Qt::Key_C), ReaderCommand{Kind::PickCode});
}

SLANTLIGHT_TEST(ReaderCommandTest)

#include "tst_readercommand.moc"
