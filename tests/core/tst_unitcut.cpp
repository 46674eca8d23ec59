// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/unitcut.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

TextSpan span(qsizetype begin, qsizetype end)
{
    return {TextOffset(begin), TextOffset(end)};
}

QString touched(const UnitCut &cut, TextSpan place)
{
    const UnitRange units = cut.touchedBy(place);
    return u"%1-%2"_s.arg(units.begin).arg(units.end);
}

} // namespace

class UnitCutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsCharactersAndNotCodeUnits();
    void takesInAllOfACharacterThatASpanParts();
    void givesTheTokensThatASpanTouches_data();
    void givesTheTokensThatASpanTouches();
    void namesUnitsAndKnowsTheirNames();
};

void UnitCutTest::countsCharactersAndNotCodeUnits()
{
    const UnitCut cut = UnitCut::ofCharacters(u"a\U0001F5F3b\U0001F4D6c");

    QCOMPARE(cut.size(), 5);
    QCOMPARE(touched(cut, span(0, 1)), u"0-1"_s);
    QCOMPARE(touched(cut, span(1, 3)), u"1-2"_s);
    QCOMPARE(touched(cut, span(3, 7)), u"2-5"_s);
    QVERIFY(cut.touchedBy(span(3, 3)).isEmpty());
}

void UnitCutTest::takesInAllOfACharacterThatASpanParts()
{
    const UnitCut cut = UnitCut::ofCharacters(u"a\U0001F5F3b");

    QCOMPARE(touched(cut, span(0, 2)), u"0-2"_s);
    QCOMPARE(touched(cut, span(2, 4)), u"1-3"_s);
}

void UnitCutTest::givesTheTokensThatASpanTouches_data()
{
    QTest::addColumn<TextSpan>("place");
    QTest::addColumn<QString>("tokens");

    QTest::newRow("one") << span(0, 3) << u"0-1"_s;
    QTest::newRow("a part of one") << span(1, 2) << u"0-1"_s;
    QTest::newRow("with the space around it") << span(3, 8) << u"1-2"_s;
    QTest::newRow("parts of two") << span(2, 5) << u"0-2"_s;
    QTest::newRow("all") << span(0, 12) << u"0-3"_s;
    QTest::newRow("space alone") << span(3, 4) << u"1-1"_s;
    QTest::newRow("beyond the last") << span(12, 13) << u"3-3"_s;
}

void UnitCutTest::givesTheTokensThatASpanTouches()
{
    QFETCH(const TextSpan, place);
    const UnitCut cut = UnitCut::ofSpans({span(0, 3), span(4, 7), span(8, 12)});

    QTEST(touched(cut, place), "tokens");
}

void UnitCutTest::namesUnitsAndKnowsTheirNames()
{
    for (const AgreementUnit unit :
         {AgreementUnit::Character, AgreementUnit::Token, AgreementUnit::Sentence}) {
        QVERIFY(agreementUnitFromId(agreementUnitId(unit)) == unit);
    }
    QVERIFY(!agreementUnitFromId(u"byte"));
}

SLANTLIGHT_TEST(UnitCutTest)

#include "tst_unitcut.moc"
