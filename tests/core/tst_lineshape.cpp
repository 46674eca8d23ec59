// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/lineshape.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

class LineShapeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheEndOfASentence_data();
    void knowsTheEndOfASentence();
    void countsSentences_data();
    void countsSentences();
    void countsWords_data();
    void countsWords();
    void knowsATitleByItsCapitals_data();
    void knowsATitleByItsCapitals();
    void knowsAShoutedLine_data();
    void knowsAShoutedLine();
    void looksForSentencesInside_data();
    void looksForSentencesInside();
    void knowsWhatSetsALineOff();
    void measuresBullets_data();
    void measuresBullets();
};

void LineShapeTest::knowsTheEndOfASentence_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("is");

    QTest::newRow("a stop") << u"It rained."_s << true;
    QTest::newRow("a question") << u"Did it rain?"_s << true;
    QTest::newRow("a colon") << u"It rained:"_s << true;
    QTest::newRow("three dots in one") << u"It rained…"_s << true;
    QTest::newRow("in quotation marks") << u"“It rained.”"_s << true;
    QTest::newRow("in brackets and quotation marks") << u"(“It rained!”)"_s << true;
    QTest::newRow("a tag after it") << u"It rained. #Quay #Rain"_s << true;
    QTest::newRow("a tag in the quotation") << u"She wrote: “It rained. #Quay”"_s << true;
    QTest::newRow("a picture sign after it") << u"It rained. \U0001F327"_s << true;
    QTest::newRow("an address after it") << u"It rained. https://quay.example/a"_s << true;
    QTest::newRow("a note after it") << u"It rained.[12]"_s << true;
    QTest::newRow("a tag alone") << u"Rain at the #Quay"_s << false;
    QTest::newRow("no stop") << u"Rain at the quay"_s << false;
    QTest::newRow("a comma") << u"It rained,"_s << false;
    QTest::newRow("a stop inside") << u"It rained. Then"_s << false;
    QTest::newRow("quotation marks without a stop") << u"“rain”"_s << false;
    QTest::newRow("quotation marks alone") << u"”"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void LineShapeTest::knowsTheEndOfASentence()
{
    QFETCH(const QString, line);

    QTEST(isClosed(line), "is");
}

void LineShapeTest::countsSentences_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("count");

    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("no stop") << u"Rain at the quay"_s << 1;
    QTest::newRow("one") << u"It rained."_s << 1;
    QTest::newRow("two") << u"It rained. Fog came."_s << 2;
    QTest::newRow("a question and an answer") << u"Who pays? Nobody knew."_s << 2;
    QTest::newRow("a stop inside quotation marks") << u"“It rained.” Fog came."_s << 2;
    QTest::newRow("a number after a stop") << u"It rained. 12 boats stayed."_s << 2;
    QTest::newRow("a colon") << u"The forecast: Fog"_s << 1;
    QTest::newRow("an initial") << u"J. Kolm waited."_s << 1;
    QTest::newRow("a short title inside") << u"It was Mr. Kolm who waited."_s << 1;
    QTest::newRow("a small letter after a stop") << u"It cost 5 cr. and more."_s << 1;
    QTest::newRow("a decimal number") << u"It cost 2.5 crowns."_s << 1;
}

void LineShapeTest::countsSentences()
{
    QFETCH(const QString, line);

    QTEST(sentenceCount(line), "count");
}

void LineShapeTest::countsWords_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("count");

    QTest::newRow("nothing") << QString() << 0;
    QTest::newRow("spaces") << u"   "_s << 0;
    QTest::newRow("one") << u"rain"_s << 1;
    QTest::newRow("more than one space") << u"  it   rained "_s << 2;
    QTest::newRow("a tab") << u"it\trained"_s << 2;
    QTest::newRow("a hyphen") << u"a well-kept quay"_s << 3;
}

void LineShapeTest::countsWords()
{
    QFETCH(const QString, line);

    QTEST(static_cast<int>(wordCount(line)), "count");
}

void LineShapeTest::knowsATitleByItsCapitals_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("is");

    QTest::newRow("capitals but for small words") << u"Ferry Leaves the Quay"_s << true;
    QTest::newRow("a number among capitals") << u"Budget of 2031 Passed"_s << true;
    QTest::newRow("a sentence") << u"Ferry leaves the quay"_s << false;
    QTest::newRow("one long word") << u"Rain at 9"_s << false;
    QTest::newRow("half of them") << u"Ferry Leaves while people stay"_s << false;
}

void LineShapeTest::knowsATitleByItsCapitals()
{
    QFETCH(const QString, line);

    QTEST(isTitleCase(line), "is");
}

void LineShapeTest::knowsAShoutedLine_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("is");

    QTest::newRow("capitals") << u"FERRY LATE"_s << true;
    QTest::newRow("capitals and numbers") << u"FERRY 12"_s << true;
    QTest::newRow("a small letter") << u"FERRY Late"_s << false;
    QTest::newRow("two letters") << u"UN 12"_s << false;
    QTest::newRow("no letters") << u"12 + 12"_s << false;
}

void LineShapeTest::knowsAShoutedLine()
{
    QFETCH(const QString, line);

    QTEST(isShouted(line), "is");
}

void LineShapeTest::looksForSentencesInside_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("is");

    QTest::newRow("one, and a rest")
        << u"The list is on the council's own site. See it here"_s << true;
    QTest::newRow("a short one") << u"Bread and rain. Why the quay is empty"_s << false;
    QTest::newRow("the only one") << u"The list is on the council's own site."_s << false;
    QTest::newRow("an initial") << u"It was to be seen by J. Kolm of the quay"_s << false;
}

void LineShapeTest::looksForSentencesInside()
{
    QFETCH(const QString, line);

    QTEST(hasSentenceInside(line), "is");
}

void LineShapeTest::knowsWhatSetsALineOff()
{
    QVERIFY(isQuoted(u"“We have waited”"));
    QVERIFY(isQuoted(u"\"We have waited.\""));
    QVERIFY(!isQuoted(u"“We have waited,” she said."));
    QVERIFY(isBracketed(u"[Kolm laughs.]"));
    QVERIFY(isBracketed(u"(Applause)"));
    QVERIFY(!isBracketed(u"(She laughed) and went"));
    QCOMPARE(withoutPicture(u"It rained. pic.twitter.com/AbC12"), u"It rained.");
    QVERIFY(isOrnament(u"* * *"));
    QVERIFY(!isOrnament(u"* a *"));
}

void LineShapeTest::measuresBullets_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("length");

    QTest::newRow("a bullet") << u"• rope"_s << 2;
    QTest::newRow("a bullet without a space") << u"•rope"_s << 1;
    QTest::newRow("a hyphen") << u"- rope"_s << 2;
    QTest::newRow("more spaces") << u"*   rope"_s << 4;
    QTest::newRow("a number") << u"12) rope"_s << 4;
    QTest::newRow("a number with a stop") << u"1. rope"_s << 3;
    QTest::newRow("a letter") << u"a) rope"_s << 3;
    QTest::newRow("no bullet") << u"rope"_s << 0;
    QTest::newRow("a hyphen without a space") << u"-rope"_s << 0;
    QTest::newRow("a decimal number") << u"3.5 crowns"_s << 0;
    QTest::newRow("a year") << u"2031. rope"_s << 0;
    QTest::newRow("nothing after it") << u"- "_s << 0;
    QTest::newRow("nothing") << QString() << 0;
}

void LineShapeTest::measuresBullets()
{
    QFETCH(const QString, line);

    QTEST(static_cast<int>(bulletLength(line)), "length");
}

SLANTLIGHT_TEST(LineShapeTest)

#include "tst_lineshape.moc"
