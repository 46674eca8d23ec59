// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/figure.h"
#include "tests/support/codedtexts.h"
#include "tests/support/testroom.h"

#include <QTest>

#include <initializer_list>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

ContingencyTable table(std::initializer_list<std::initializer_list<qint64>> rows)
{
    ContingencyTable made(rows.size());
    std::size_t first = 0;
    for (const auto &row : rows) {
        std::size_t second = 0;
        for (const qint64 count : row) {
            made.add(first, second++, count);
        }
        ++first;
    }
    return made;
}

/// A row for each coder, a column for each unit; a full stop is a missing value.
std::vector<RatedUnits> ratings(const QStringList &coders)
{
    std::vector<RatedUnits> units(std::size_t(coders.first().split(u' ').size()));
    for (const QString &coder : coders) {
        const QStringList values = coder.split(u' ');
        for (qsizetype unit = 0; unit < values.size(); ++unit) {
            units[std::size_t(unit)].count = 1;
            units[std::size_t(unit)].values.push_back(
                values[unit] == u"."_s ? RatedUnits::missing : values[unit].toInt());
        }
    }
    return units;
}

} // namespace

class FigureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesKappaOfATable_data();
    void givesKappaOfATable();
    void givesTheShareOfWhatTwoMarkedAlike();
    void correctsForEqualChances();
    void givesThePublishedAlphaOfFourCoders();
    void countsRunsOfUnitsAsOftenAsTheyAre();
    void saysWhereAlphaDoesNotExist();
    void isTheSameForCodersTurnedRound();
};

void FigureTest::givesKappaOfATable_data()
{
    QTest::addColumn<ContingencyTable>("counts");
    QTest::addColumn<QString>("observed");
    QTest::addColumn<QString>("kappa");

    // 1,000 characters, of which each marked 100 and both 80.
    QTest::newRow("two coders who overlap by 80")
        << table({{880, 20}, {20, 80}}) << u"0.9600"_s << u"0.7778"_s;
    QTest::newRow("fifty units") << table({{20, 5}, {10, 15}}) << u"0.7000"_s << u"0.4000"_s;
    QTest::newRow("three values, all alike")
        << table({{3, 0, 0}, {0, 4, 0}, {0, 0, 5}}) << u"1.0000"_s << u"1.0000"_s;
    QTest::newRow("as by chance") << table({{25, 25}, {25, 25}}) << u"0.5000"_s << u"0.0000"_s;
    QTest::newRow("always the other") << table({{0, 10}, {10, 0}}) << u"0.0000"_s << u"-1.0000"_s;
    QTest::newRow("one value from both")
        << table({{50, 0}, {0, 0}}) << u"1.0000"_s << u"one-value-only"_s;
    QTest::newRow("one value from each, another one")
        << table({{0, 50}, {0, 0}}) << u"0.0000"_s << u"0.0000"_s;
    QTest::newRow("no units") << table({{0, 0}, {0, 0}}) << u"nothing-compared"_s
                              << u"nothing-compared"_s;
}

void FigureTest::givesKappaOfATable()
{
    QFETCH(const ContingencyTable, counts);

    QTEST(shownFigure(observedAgreement(counts)), "observed");
    QTEST(shownFigure(cohensKappa(counts)), "kappa");
}

void FigureTest::givesTheShareOfWhatTwoMarkedAlike()
{
    QCOMPARE(shownFigure(specificAgreement({table({{880, 20}, {20, 80}})})), u"0.8000"_s);
    QCOMPARE(shownFigure(specificAgreement({table({{0, 3, 0}, {0, 4, 2}, {0, 1, 5}})})),
             shownFigure(Figure(2. * 9 / (12 + 15))));
    QCOMPARE(shownFigure(specificAgreement({table({{50, 0}, {0, 0}})})), u"nothing-marked"_s);
    QCOMPARE(shownFigure(specificAgreement({})), u"nothing-compared"_s);
}

void FigureTest::correctsForEqualChances()
{
    QCOMPARE(shownFigure(brennanPrediger(0.7, 2)), u"0.4000"_s);
    QCOMPARE(shownFigure(brennanPrediger(0.7, 4)), u"0.6000"_s);
    QCOMPARE(shownFigure(brennanPrediger(0.7, 1)), u"one-value-only"_s);
    QCOMPARE(shownFigure(brennanPrediger(std::unexpected(Undefined::NothingCompared), 2)),
             u"nothing-compared"_s);
}

// Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", section C.
void FigureTest::givesThePublishedAlphaOfFourCoders()
{
    const auto units = ratings({
        u"1 2 3 3 2 1 4 1 2 . . ."_s,
        u"1 2 3 3 2 2 4 1 2 5 . 3"_s,
        u". 3 3 3 2 3 4 2 2 5 1 ."_s,
        u"1 2 3 3 2 4 4 1 2 5 1 ."_s,
    });

    QCOMPARE(shownFigure(nominalAlpha(units), 3), u"0.743"_s);
}

void FigureTest::countsRunsOfUnitsAsOftenAsTheyAre()
{
    const Figure runs = nominalAlpha({{.values = {0, 0}, .count = 8},
                                      {.values = {1, 1}, .count = 3},
                                      {.values = {0, 1}, .count = 2}});

    QCOMPARE(shownFigure(runs),
             shownFigure(nominalAlpha(
                 ratings({u"0 0 0 0 0 0 0 0 1 1 1 0 0"_s, u"0 0 0 0 0 0 0 0 1 1 1 1 1"_s}))));
}

void FigureTest::saysWhereAlphaDoesNotExist()
{
    QCOMPARE(shownFigure(nominalAlpha({})), u"nothing-compared"_s);
    QCOMPARE(shownFigure(nominalAlpha(ratings({u"1 2 ."_s, u". . 3"_s}))), u"nothing-compared"_s);
    QCOMPARE(shownFigure(nominalAlpha(ratings({u"1 1 1"_s, u"1 1 1"_s}))), u"one-value-only"_s);
}

void FigureTest::isTheSameForCodersTurnedRound()
{
    const ContingencyTable counts = table({{40, 3, 1}, {7, 12, 0}, {2, 5, 9}});

    QCOMPARE(shownFigure(cohensKappa(counts)), shownFigure(cohensKappa(counts.turned())));
    QCOMPARE(counts.turned().at(1, 0), counts.at(0, 1));
    QCOMPARE(counts.turned().turned(), counts);
}

SLANTLIGHT_TEST(FigureTest)

#include "tst_figure.moc"
