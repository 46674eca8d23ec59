// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/agreement.h"
#include "tests/support/codedtexts.h"
#include "tests/support/testroom.h"

#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

const CodeId a(u"a"_s);
const CodeId b(u"b"_s);

QString shown(const CodeSet &set)
{
    QStringList codes;
    for (const CodeId &code : set) {
        codes.append(code.text());
    }
    return codes.join(u'+');
}

/// Every figure on one line.
QString shown(const Figures &figures)
{
    QStringList parts;
    for (const Figure *const figure :
         {&figures.observed, &figures.kappa, &figures.alpha, &figures.unitizing,
          &figures.brennanPrediger, &figures.f1, &figures.f1Exact, &figures.f1Overlapping}) {
        parts.append(shownFigure(*figure));
    }
    return parts.join(u' ');
}

/// Stretches as a coder of little care makes them.
std::vector<CodedStretch> someStretches(QRandomGenerator &random, qint64 size, int count)
{
    std::vector<CodedStretch> made;
    for (int i = 0; i < count; ++i) {
        const qint64 begin = random.bounded(int(size - 30));
        made.push_back({.units = {.begin = begin, .end = begin + 1 + random.bounded(29)},
                        .code = CodeId(QString(QChar(u'a' + random.bounded(5))))});
    }
    return made;
}

} // namespace

class AgreementTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheWorkedNumbersOfTwoCoders();
    void tellsPositionFromCode();
    void comparesSetsWhereCodesLieOnEachOther();
    void countsACodeThatLiesTwiceOnce();
    void comparesEachCodeByItself();
    void leavesOutCodesThatAreNotChosen();
    void leavesOutTextsThatOneCoderAloneHasCoded();
    void takesABlankTextForCoded();
    void comparesThreeCodersWhereTwoHaveCoded();
    void saysWhyThereIsNoFigure();
    void findsFullAgreementOfACoderWithThemselves();
    void isTheSameForCodersTurnedRound();
    void isTheSameForTextsInAnotherOrder();
    void listsTheCodesThatAreUsed();
};

// Two coders, 1,000 characters, 100 marked by each, 80 by both.
void AgreementTest::givesTheWorkedNumbersOfTwoCoders()
{
    const std::array texts{codedText(1000, {u"a 100-200"_s, u"a 120-220"_s})};

    const Figures figures = agreementOn(texts, {a}).place;

    QCOMPARE(figures.units, 1000);
    QCOMPARE(figures.marked, (std::vector<qint64>{100, 100}));
    QCOMPARE(figures.stretches, (std::vector<qint64>{1, 1}));
    QCOMPARE(shownFigure(figures.observed), u"0.9600"_s);
    QCOMPARE(shownFigure(figures.kappa), u"0.7778"_s);
    QCOMPARE(shownFigure(figures.f1), u"0.8000"_s);
    QCOMPARE(shownFigure(figures.f1Exact), u"0.0000"_s);
    QCOMPARE(shownFigure(figures.f1Overlapping), u"1.0000"_s);
    QCOMPARE(shownFigure(figures.brennanPrediger), u"0.9200"_s);
    QCOMPARE(figures.tables.front().at(0, 0), 880);
    QCOMPARE(figures.tables.front().at(1, 1), 80);
}

void AgreementTest::tellsPositionFromCode()
{
    const std::array texts{codedText(100, {u"a 10-20"_s, u"b 10-20"_s})};

    const Agreement agreement = agreementOn(texts, {a, b});

    QCOMPARE(shownFigure(agreement.place.kappa), u"1.0000"_s);
    QCOMPARE(shownFigure(agreement.place.f1Exact), u"1.0000"_s);
    QCOMPARE(shownFigure(agreement.placeAndCode.observed), u"0.9000"_s);
    QCOMPARE(shownFigure(agreement.placeAndCode.f1), u"0.0000"_s);
    QCOMPARE(shownFigure(agreement.placeAndCode.f1Exact), u"0.0000"_s);
}

void AgreementTest::comparesSetsWhereCodesLieOnEachOther()
{
    const std::array texts{codedText(100, {u"a 10-30, b 20-30"_s, u"a 10-30"_s})};

    const Figures figures = agreementOn(texts, {a, b}).placeAndCode;

    QStringList values;
    for (const CodeSet &set : figures.values) {
        values.append(shown(set));
    }
    QCOMPARE(values, (QStringList{u""_s, u"a"_s, u"a+b"_s}));
    QCOMPARE(figures.tables.front().at(0, 0), 80);
    QCOMPARE(figures.tables.front().at(1, 1), 10);
    QCOMPARE(figures.tables.front().at(2, 1), 10);
    QCOMPARE(shownFigure(figures.observed), u"0.9000"_s);
    // One of two codes, nothing, or both: four values by chance.
    QCOMPARE(shownFigure(figures.brennanPrediger), shownFigure(Figure((0.9 - 0.25) / 0.75)));
}

void AgreementTest::countsACodeThatLiesTwiceOnce()
{
    const std::array texts{codedText(100, {u"a 10-30, a 20-40, a 10-30"_s, u"a 10-40"_s})};

    const Figures figures = agreementOn(texts, {a}).place;

    QCOMPARE(figures.marked, (std::vector<qint64>{30, 30}));
    QCOMPARE(figures.stretches, (std::vector<qint64>{2, 1}));
    QCOMPARE(shownFigure(figures.kappa), u"1.0000"_s);
    QCOMPARE(shownFigure(figures.unitizing), u"1.0000"_s);
}

void AgreementTest::comparesEachCodeByItself()
{
    const std::array texts{codedText(100, {u"a 10-30, b 20-30"_s, u"a 10-30, b 50-60"_s})};

    const Agreement agreement = agreementOn(texts, {a, b});

    QCOMPARE(agreement.codes.size(), 2u);
    QCOMPARE(agreement.codes.at(0).code, a);
    QCOMPARE(shownFigure(agreement.codes.at(0).figures.kappa), u"1.0000"_s);
    QCOMPARE(agreement.codes.at(1).figures.marked, (std::vector<qint64>{10, 10}));
    QCOMPARE(shownFigure(agreement.codes.at(1).figures.f1), u"0.0000"_s);
}

void AgreementTest::leavesOutCodesThatAreNotChosen()
{
    const std::array texts{codedText(100, {u"a 10-30, b 20-30"_s, u"a 10-30, b 50-60"_s})};

    const Agreement agreement = agreementOn(texts, {a});

    QCOMPARE(shown(agreement.place), shown(agreement.codes.front().figures));
    QCOMPARE(agreement.placeAndCode.values.size(), 2u);
    QCOMPARE(shownFigure(agreement.placeAndCode.kappa), u"1.0000"_s);
}

void AgreementTest::leavesOutTextsThatOneCoderAloneHasCoded()
{
    const CodedText both = codedText(1000, {u"a 100-200"_s, u"a 120-220"_s});
    const std::array some{both, codedText(500, {u"a 0-400"_s, u"-"_s})};

    QCOMPARE(agreementOn(some, {a}), agreementOn(std::array{both}, {a}));
}

void AgreementTest::takesABlankTextForCoded()
{
    const std::array texts{codedText(1000, {u"a 100-200"_s, u""_s})};

    const Figures figures = agreementOn(texts, {a}).place;

    QCOMPARE(figures.units, 1000);
    QCOMPARE(shownFigure(figures.kappa), u"0.0000"_s);
    QCOMPARE(shownFigure(figures.f1), u"0.0000"_s);
}

void AgreementTest::comparesThreeCodersWhereTwoHaveCoded()
{
    const std::array texts{codedText(100, {u"a 10-20"_s, u"a 10-20"_s, u"-"_s}),
                           codedText(100, {u"-"_s, u"a 0-50"_s, u"a 50-100"_s})};

    const Figures figures = agreementOn(texts, {a}).place;

    QCOMPARE(figures.units, 200);
    QCOMPARE(figures.tables.size(), 3u);
    QCOMPARE(figures.tables.at(0).units(), 100); // first and second
    QCOMPARE(figures.tables.at(1).units(), 0); // first and third
    QCOMPARE(figures.tables.at(2).units(), 100); // second and third
    QCOMPARE(shownFigure(figures.observed), u"0.5000"_s);
    QCOMPARE(shownFigure(figures.kappa), u"not-two-coders"_s);
    QCOMPARE(shownFigure(figures.unitizing), u"not-coded-by-all"_s);
    // Values 0 and 1: 280 and 120 of 400; 100 of 200 pairs differ.
    QCOMPARE(shownFigure(figures.alpha), shownFigure(Figure(1 - 200. * 399 / (2. * 280 * 120))));
}

void AgreementTest::saysWhyThereIsNoFigure()
{
    const auto none = codedText(100, {u""_s, u""_s});

    QCOMPARE(shown(agreementOn(std::array{none}, {a}).place),
             u"1.0000 one-value-only one-value-only nothing-marked 1.0000 nothing-marked "
             "nothing-marked nothing-marked"_s);
    QCOMPARE(shown(agreementOn({}, {a}).place), QStringList(8, u"nothing-compared"_s).join(u' '));
    QCOMPARE(shown(agreementOn(std::array{codedText(100, {u"a 0-9"_s, u"-"_s})}, {a}).placeAndCode),
             QStringList(8, u"nothing-compared"_s).join(u' '));
}

void AgreementTest::findsFullAgreementOfACoderWithThemselves()
{
    QRandomGenerator random(19);
    for (int i = 0; i < 30; ++i) {
        const auto coder = someStretches(random, 500, 1 + i);
        const std::array texts{CodedText{.size = 500, .coders = {coder, coder}}};

        const Agreement agreement = agreementOn(texts, usedCodes(texts));

        QCOMPARE(shown(agreement.place), QStringList(8, u"1.0000"_s).join(u' '));
        QCOMPARE(shown(agreement.placeAndCode), QStringList(8, u"1.0000"_s).join(u' '));
    }
}

void AgreementTest::isTheSameForCodersTurnedRound()
{
    QRandomGenerator random(20);
    for (int i = 0; i < 30; ++i) {
        const auto first = someStretches(random, 500, 1 + i);
        const auto second = someStretches(random, 500, 20);
        const std::array one{CodedText{.size = 500, .coders = {first, second}}};
        const std::array turned{CodedText{.size = 500, .coders = {second, first}}};

        const Agreement agreement = agreementOn(one, usedCodes(one));
        const Agreement other = agreementOn(turned, usedCodes(one));

        QCOMPARE(shown(agreement.place), shown(other.place));
        QCOMPARE(shown(agreement.placeAndCode), shown(other.placeAndCode));
        QCOMPARE(agreement.placeAndCode.tables.front(), other.placeAndCode.tables.front().turned());
    }
}

void AgreementTest::isTheSameForTextsInAnotherOrder()
{
    QRandomGenerator random(21);
    std::vector<CodedText> texts;
    for (int i = 0; i < 6; ++i) {
        texts.push_back({.size = 300 + 40 * i,
                         .coders = {someStretches(random, 300, 9), someStretches(random, 300, 7),
                                    someStretches(random, 300, 8)}});
    }
    const std::vector<CodedText> turned(texts.rbegin(), texts.rend());

    QCOMPARE(shown(agreementOn(texts, usedCodes(texts)).placeAndCode),
             shown(agreementOn(turned, usedCodes(texts)).placeAndCode));
}

void AgreementTest::listsTheCodesThatAreUsed()
{
    const std::array texts{codedText(9, {u"b 0-1, a 2-3"_s, u"-"_s}),
                           codedText(9, {u""_s, u"a 0-1, c 1-2"_s})};

    QCOMPARE(usedCodes(texts), (std::vector{a, b, CodeId(u"c"_s)}));
}

SLANTLIGHT_TEST(AgreementTest)

#include "tst_agreement.moc"
