// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/unitizing.h"
#include "tests/support/codedtexts.h"
#include "tests/support/testroom.h"

#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

UnitizedText unitized(qint64 size, std::initializer_list<QString> coders)
{
    UnitizedText text{.size = size, .coders = {}};
    for (const QString &coder : coders) {
        text.coders.push_back(joined(stretches(coder), {CodeId(u"c"_s)}));
    }
    return text;
}

Figure alphaOf(const UnitizedText &text)
{
    return unitizingAlpha(std::array{unitizingDisagreement(std::array{text})});
}

} // namespace

/// The worked example of Krippendorff 2004, "Measuring the Reliability of Qualitative Text Analysis
/// Data", Quality & Quantity 38: a continuum of 300 units, which begins at 150 there and at 0 here.
class UnitizingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesThePublishedFigures();
    void takesKindsTogetherByTheirDisagreements();
    void countsAllOfAStretchThatMeetsNothing();
    void findsFullAgreementInEqualStretches();
    void isTheSameInWhateverOrderCodersCome();
    void partsGapsAtTheEndsOfTexts();
    void isUndefinedWhereNobodyMarkedAnything();
    void isNoBetterThanChanceForStretchesThatNeverMeet();
};

void UnitizingTest::givesThePublishedFigures()
{
    // By hand: 2 (5² + 5² + 15² + 25² + 20²) / (2 · 300²) is observed, and 2 · 2 767 160 / 300
    // / (600 · 599 − 12 780) expected.
    const auto [observed, expected] = unitizingDisagreement(
        std::array{unitized(300, {u"c 75-145, c 220-250"_s, u"c 70-150, c 205-225, c 250-270"_s})});

    QCOMPARE(QString::number(observed, 'f', 4), u"0.0144"_s);
    QCOMPARE(QString::number(expected, 'f', 4), u"0.0532"_s);
    QCOMPARE(QString::number(1 - observed / expected, 'f', 4), u"0.7286"_s);
}

void UnitizingTest::takesKindsTogetherByTheirDisagreements()
{
    const std::array kinds{
        unitizingDisagreement(std::array{
            unitized(300, {u"c 75-145, c 220-250"_s, u"c 70-150, c 205-225, c 250-270"_s})}),
        unitizingDisagreement(
            std::array{unitized(300, {u"c 30-90, c 150-200"_s, u"c 30-90, c 150-200"_s})}),
    };

    QCOMPARE(kinds[1].observed, 0.);
    QCOMPARE(QString::number(kinds[1].expected, 'f', 4), u"0.0490"_s);
    QCOMPARE(shownFigure(unitizingAlpha(kinds)), u"0.8587"_s);
}

void UnitizingTest::countsAllOfAStretchThatMeetsNothing()
{
    const auto [observed, expected] =
        unitizingDisagreement(std::array{unitized(10, {u"c 2-5"_s, u""_s})});

    QCOMPARE(observed, 2. * 9 / (2 * 100));
}

void UnitizingTest::findsFullAgreementInEqualStretches()
{
    QCOMPARE(shownFigure(alphaOf(unitized(40, {u"c 3-9, c 20-21"_s, u"c 3-9, c 20-21"_s}))),
             u"1.0000"_s);
    QCOMPARE(shownFigure(alphaOf(unitized(40, {u"c 3-9"_s, u"c 3-9"_s, u"c 3-9"_s}))), u"1.0000"_s);
}

void UnitizingTest::isTheSameInWhateverOrderCodersCome()
{
    const QString a = u"c 1-4, c 6-9, c 30-38"_s;
    const QString b = u"c 2-10"_s;
    const QString c = u"c 31-33, c 33-39"_s;

    QCOMPARE(shownFigure(alphaOf(unitized(50, {a, b, c}))),
             shownFigure(alphaOf(unitized(50, {c, a, b}))));
}

void UnitizingTest::partsGapsAtTheEndsOfTexts()
{
    const std::array parted{unitized(10, {u"c 8-10"_s, u""_s}), unitized(10, {u""_s, u""_s})};
    const std::array whole{unitized(20, {u"c 8-10"_s, u""_s})};

    QCOMPARE(unitizingDisagreement(parted).observed, unitizingDisagreement(whole).observed);
    QVERIFY(unitizingDisagreement(parted).expected < unitizingDisagreement(whole).expected);
}

void UnitizingTest::isUndefinedWhereNobodyMarkedAnything()
{
    QCOMPARE(shownFigure(alphaOf(unitized(10, {u""_s, u""_s}))), u"nothing-marked"_s);
}

void UnitizingTest::isNoBetterThanChanceForStretchesThatNeverMeet()
{
    const Figure alpha = alphaOf(unitized(1000, {u"c 100-110"_s, u"c 500-510"_s}));

    QVERIFY(alpha);
    QVERIFY2(*alpha < 0.05, qPrintable(shownFigure(alpha)));
}

SLANTLIGHT_TEST(UnitizingTest)

#include "tst_unitizing.moc"
