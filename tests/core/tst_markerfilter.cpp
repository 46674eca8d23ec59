// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/markerfilter.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace slantlight;

namespace {

Marker marker(double weight, Category category, Voice voice)
{
    Marker marker;
    marker.weight = weight;
    marker.category = category;
    marker.voice = voice;
    return marker;
}

} // namespace

class MarkerFilterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsMarkers_data();
    void showsMarkers();
};

void MarkerFilterTest::showsMarkers_data()
{
    QTest::addColumn<MarkerFilter>("filter");
    QTest::addColumn<Marker>("marker");
    QTest::addColumn<bool>("shown");

    const MarkerFilter usual;
    const Marker mark = marker(0.5, Category::Doubt, Voice::Narration);
    const Marker candidate = marker(0.49, Category::Doubt, Voice::Narration);
    const Marker quoted = marker(0.8, Category::Doubt, Voice::Direct);
    const MarkerFilter all{.leastWeight = 0, .hidden = {}, .ownVoiceOnly = false};
    const MarkerFilter noDoubt{
        .leastWeight = 0, .hidden = {Category::Doubt}, .ownVoiceOnly = false};
    const MarkerFilter own{.leastWeight = 0, .hidden = {}, .ownVoiceOnly = true};
    QTest::newRow("a mark") << usual << mark << true;
    QTest::newRow("no candidate") << usual << candidate << false;
    QTest::newRow("candidates when all are wanted") << all << candidate << true;
    MarkerFilter strong;
    strong.leastSeverity = Severity::Weak;
    Marker weak = mark;
    weak.severity = Severity::Weak;
    Marker note = mark;
    note.severity = Severity::Note;
    QTest::newRow("from a severity on") << strong << weak << true;
    QTest::newRow("no lower severity") << strong << note << false;
    QTest::newRow("no hidden category") << noDoubt << mark << false;
    QTest::newRow("other categories")
        << noDoubt << marker(0.8, Category::Hedge, Voice::Narration) << true;
    QTest::newRow("quotations") << usual << quoted << true;
    QTest::newRow("no quotations among own words") << own << quoted << false;
    QTest::newRow("indirect speech among own words")
        << own << marker(0.8, Category::Doubt, Voice::Indirect) << true;
}

void MarkerFilterTest::showsMarkers()
{
    QFETCH(const MarkerFilter, filter);
    QFETCH(const Marker, marker);
    QFETCH(const bool, shown);

    QCOMPARE(filter.shows(marker), shown);
}

SLANTLIGHT_TEST(MarkerFilterTest)

#include "tst_markerfilter.moc"
