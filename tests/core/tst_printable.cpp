// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/printable.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

class PrintableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void escapesWhatATerminalWouldObey_data();
    void escapesWhatATerminalWouldObey();
};

void PrintableTest::escapesWhatATerminalWouldObey_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");

    QTest::newRow("words") << u"Brücke “vote” \U0001F5F3 قال"_s
                           << u"Brücke “vote” \U0001F5F3 قال"_s;
    QTest::newRow("title and bell") << u"\u001b]0;x\u0007"_s << u"\\x1b]0;x\\x07"_s;
    QTest::newRow("one-byte sequence") << u"\u009b2J"_s << u"\\x9b2J"_s;
    QTest::newRow("line breaks") << u"a\nb\rc\u2028d"_s << u"a\\x0ab\\x0dc\\u2028d"_s;
    QTest::newRow("backspace and delete") << u"a\b\u007f"_s << u"a\\x08\\x7f"_s;
    QTest::newRow("a byte that is no text") << QString(u"inv"_s + QChar(0xDCFF)) << u"inv\\xff"_s;
    QTest::newRow("half a pair") << QString(u"a"_s + QChar(0xD83D)) << u"a\uFFFD"_s;
}

void PrintableTest::escapesWhatATerminalWouldObey()
{
    QFETCH(const QString, text);
    QFETCH(const QString, shown);

    QCOMPARE(printable(text), shown);
}

SLANTLIGHT_TEST(PrintableTest)

#include "tst_printable.moc"
