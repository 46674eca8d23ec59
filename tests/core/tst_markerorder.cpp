// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/markerorder.h"
#include "tests/support/testroom.h"

#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

class MarkerOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsOrdersByTheirIds();
    void putsTheHeaviestFirst();
    void partsMarksByTheirKind();
    void partsMarksByWhoseWordsTheyStandIn();
};

namespace {

Marker marker(const char *rule, double weight, Severity severity = Severity::Weak)
{
    Marker marker;
    marker.rule = RuleId(QString::fromLatin1(rule));
    marker.weight = weight;
    marker.severity = severity;
    return marker;
}

Marker spoken(const char *rule, Voice voice, const std::vector<std::size_t> &speakers = {})
{
    Marker spoken = marker(rule, 0.6);
    spoken.voice = voice;
    spoken.speakers = speakers;
    return spoken;
}

std::vector<const Marker *> pointersTo(const std::vector<Marker> &markers)
{
    std::vector<const Marker *> pointers;
    for (const Marker &each : markers) {
        pointers.push_back(&each);
    }
    return pointers;
}

QString rulesOf(const std::vector<const Marker *> &markers)
{
    QStringList rules;
    for (const Marker *const each : markers) {
        rules.append(each->rule.text());
    }
    return rules.join(u' ');
}

} // namespace

void MarkerOrderTest::keepsOrdersByTheirIds()
{
    for (const MarkerOrder order : allMarkerOrders) {
        QCOMPARE(markerOrderFromId(markerOrderId(order)), order);
    }
    QCOMPARE(markerOrderId(MarkerOrder::Place), u"place");
    QCOMPARE(markerOrderFromId(u"colour"), std::nullopt);
}

void MarkerOrderTest::putsTheHeaviestFirst()
{
    const std::vector<Marker> markers{marker("a", 0.5), marker("b", 0.8),
                                      marker("c", 0.5, Severity::Strong), marker("d", 0.5)};
    std::vector<const Marker *> sorted = pointersTo(markers);

    sortByStrength(sorted);

    QCOMPARE(rulesOf(sorted), u"b c a d"_s);
}

void MarkerOrderTest::partsMarksByTheirKind()
{
    std::vector<Marker> markers{marker("a", 0.5), marker("b", 0.8), marker("c", 0.6)};
    markers[0].category = Category::Hedge;
    markers[1].category = Category::Doubt;
    markers[2].category = Category::Hedge;

    const std::vector<MarkerGroup> groups = groupedByKind(pointersTo(markers));

    QCOMPARE(groups.size(), 2u);
    QCOMPARE(rulesOf(groups[0].markers), u"b"_s);
    QCOMPARE(rulesOf(groups[1].markers), u"a c"_s);
}

void MarkerOrderTest::partsMarksByWhoseWordsTheyStandIn()
{
    const std::vector<Marker> markers{
        spoken("headline", Voice::Headline),
        spoken("quoted2", Voice::Direct, {2}),
        spoken("credit", Voice::Credit),
        spoken("quoted0", Voice::Direct, {0}),
        spoken("told", Voice::Narration),
        spoken("retold0", Voice::Indirect, {0}),
        spoken("somebody", Voice::Indirect),
        spoken("both", Voice::Direct, {0, 2}),
        spoken("retold0too", Voice::Indirect, {0}),
    };

    QStringList groups;
    for (const MarkerGroup &group : groupedBySpeaker(pointersTo(markers))) {
        groups.append(rulesOf(group.markers));
    }

    const QStringList expected{u"headline told"_s, u"retold0 retold0too"_s, u"quoted0"_s, u"both"_s,
                               u"quoted2"_s,       u"somebody"_s,           u"credit"_s};
    QCOMPARE(groups, expected);
}

SLANTLIGHT_TEST(MarkerOrderTest)

#include "tst_markerorder.moc"
