// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/spanmatch.h"
#include "tests/support/codedtexts.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

class SpanMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsStretches_data();
    void pairsStretches();
    void pairsThroughALongChain();
};

void SpanMatchTest::pairsStretches_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<int>("exact");
    QTest::addColumn<int>("overlapping");
    QTest::addColumn<int>("withCode");

    QTest::newRow("the same") << u"a 3-9"_s << u"a 3-9"_s << 1 << 1 << 1;
    QTest::newRow("another code") << u"a 3-9"_s << u"b 3-9"_s << 1 << 1 << 0;
    QTest::newRow("half in common") << u"a 0-10"_s << u"a 0-5"_s << 0 << 1 << 1;
    QTest::newRow("less than half") << u"a 0-11"_s << u"a 0-5"_s << 0 << 0 << 0;
    QTest::newRow("touching") << u"a 0-5"_s << u"a 5-9"_s << 0 << 0 << 0;
    QTest::newRow("one for two") << u"a 0-10"_s << u"a 0-5, a 5-10"_s << 0 << 1 << 1;
    QTest::newRow("codes crosswise") << u"a 3-9, b 3-9"_s << u"b 3-9, a 3-9"_s << 2 << 2 << 2;
    QTest::newRow("the only one for the second is the best for the first")
        << u"a 0-10, a 0-12"_s << u"a 0-9, a 0-5"_s << 0 << 2 << 2;
    QTest::newRow("none") << u""_s << u"a 0-5"_s << 0 << 0 << 0;
}

void SpanMatchTest::pairsStretches()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    const auto count = [&](SameStretch same, CodesCount codes) {
        const auto pairs = sameStretches(stretches(first), stretches(second), same, codes);
        const auto turned = sameStretches(stretches(second), stretches(first), same, codes);
        return pairs.size() == turned.size() ? int(pairs.size()) : -1;
    };

    QTEST(count(SameStretch::Exact, CodesCount::No), "exact");
    QTEST(count(SameStretch::Overlapping, CodesCount::No), "overlapping");
    QTEST(count(SameStretch::Overlapping, CodesCount::Yes), "withCode");
}

void SpanMatchTest::pairsThroughALongChain()
{
    std::vector<CodedStretch> first;
    std::vector<CodedStretch> second;
    for (qint64 i = 0; i < 20'000; ++i) {
        first.push_back({.units = {.begin = 2 * i, .end = 2 * i + 4}, .code = {}});
        second.push_back({.units = {.begin = 2 * i + 1, .end = 2 * i + 5}, .code = {}});
    }

    QCOMPARE(sameStretches(first, second, SameStretch::Overlapping, CodesCount::No).size(),
             std::size_t{20'000});
}

SLANTLIGHT_TEST(SpanMatchTest)

#include "tst_spanmatch.moc"
