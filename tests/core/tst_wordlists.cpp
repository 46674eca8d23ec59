// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/language/wordlists.h"

#include "core/base/diagnosticcode.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace slantlight;
using namespace Qt::StringLiterals;

class WordListsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsWordsInOrderAndSmallLetters();
    void addsTheListsOfSeveralFiles();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
};

void WordListsTest::keepsWordsInOrderAndSmallLetters()
{
    WordLists lists;

    QVERIFY(lists.add(u"own.words"_s,
                      u"# tides\nlist tide\nEbb  flood\n\n  't ÉBB\tebb\nlist empty\n"));

    QCOMPARE(lists.words(u"tide"_s),
             QStringList({u"ebb"_s, u"flood"_s, u"'t"_s, u"ébb"_s, u"ebb"_s}));
    QCOMPARE(lists.words(u"empty"_s), QStringList());
    QCOMPARE(lists.words(u"missing"_s), QStringList());
    QCOMPARE(lists.lists().size(), 2u);
}

void WordListsTest::addsTheListsOfSeveralFiles()
{
    WordLists lists;

    QVERIFY(lists.add(u"one.words"_s, u"list tide\nebb\n"));
    QVERIFY(lists.add(u"two.words"_s, u"list port\nquay\n"));
    QVERIFY(!lists.add(u"three.words"_s, u"list tide\nflood\n"));

    QCOMPARE(lists.words(u"port"_s), QStringList{u"quay"_s});
}

void WordListsTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DiagnosticCode>("code");
    QTest::addColumn<int>("line");

    QTest::newRow("a word before any list")
        << u"\n# tides\nebb\n"_s << DiagnosticCode::EntryBeforeList << 3;
    QTest::newRow("a list without a name")
        << u"list\nebb\n"_s << DiagnosticCode::EntryBeforeList << 1;
    QTest::newRow("a list twice") << u"list tide\nebb\n\n list tide\nflood\n"_s
                                  << DiagnosticCode::DuplicateList << 4;
}

void WordListsTest::tellsWhatIsWrong()
{
    QFETCH(const QString, text);
    QFETCH(const DiagnosticCode, code);
    QFETCH(const int, line);
    WordLists lists;

    const Result<> added = lists.add(u"own.words"_s, text);

    QVERIFY(!added);
    QCOMPARE(added.error().code, ErrorCode::MalformedLexicon);
    QCOMPARE(added.error().diagnostics.size(), 1u);
    QCOMPARE(added.error().diagnostics.front().code, code);
    QCOMPARE(added.error().diagnostics.front().place.line, line);
}

SLANTLIGHT_TEST(WordListsTest)
#include "tst_wordlists.moc"
