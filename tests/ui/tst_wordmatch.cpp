// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testroom.h"
#include "ui/look/wordmatch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight::ui;

class WordMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsMeant_data();
    void findsWhatIsMeant();
    void likesBeginningsBetterThanInsides();
};

void WordMatchTest::findsWhatIsMeant_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("meant");

    QTest::newRow("nothing typed yet") << u""_s << true;
    QTest::newRow("the beginning") << u"load"_s << true;
    QTest::newRow("a later word") << u"word"_s << true;
    QTest::newRow("the inside of a word") << u"motiv"_s << true;
    QTest::newRow("initials") << u"lew"_s << true;
    QTest::newRow("beginnings of words") << u"loemwo"_s << true;
    QTest::newRow("a word is left out") << u"lw"_s << true;
    QTest::newRow("two parts in any order") << u"wording load"_s << true;
    QTest::newRow("capitals") << u"LEW"_s << true;
    QTest::newRow("accents") << u"\u00e9mot"_s << true;
    QTest::newRow("words in the wrong order") << u"wel"_s << false;
    QTest::newRow("scattered letters") << u"ldd"_s << false;
    QTest::newRow("one part of two") << u"load ferry"_s << false;
    QTest::newRow("something else") << u"ferry"_s << false;
}

void WordMatchTest::findsWhatIsMeant()
{
    QFETCH(const QString, typed);
    QFETCH(const bool, meant);

    QCOMPARE(wordMatch(typed, u"Loaded, emotive wording").has_value(), meant);
}

void WordMatchTest::likesBeginningsBetterThanInsides()
{
    QVERIFY(wordMatch(u"do", u"Doubt and distancing") > wordMatch(u"do", u"How it is done"));
    QVERIFY(wordMatch(u"do", u"How it is done") > wordMatch(u"do", u"Window"));
}

SLANTLIGHT_TEST(WordMatchTest)

#include "tst_wordmatch.moc"
