// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testroom.h"
#include "ui/desk/markerfilter.h"
#include "ui/render/highlightlist.h"

#include <QTest>

using namespace slantlight;
using namespace slantlight::ui;
using namespace Qt::StringLiterals;

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
    void drawsMarkersAndAnnotationsInOrder();
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

void MarkerFilterTest::drawsMarkersAndAnnotationsInOrder()
{
    const auto codebook = Codebook::parse(u"code own.code\nname My code\nmeans Mine.\n");
    QVERIFY(codebook);
    const auto span = [](qsizetype begin, qsizetype end) {
        return TextSpan(TextOffset(begin), TextOffset(end));
    };
    Marker late = marker(0.8, Category::Doubt, Voice::Narration);
    late.span = span(10, 20);
    late.fingerprint = u"late"_s;
    Annotation annotation;
    annotation.id = AnnotationId(u"hand"_s);
    annotation.code = CodeId(u"own.code"_s);
    annotation.memo = u"a memo"_s;
    Annotation lost = annotation;
    lost.id = AnnotationId(u"lost"_s);
    const std::vector<PlacedAnnotation> annotations{
        {annotation, {AnchorState::Doubtful, span(10, 20)}},
        {lost, {AnchorState::Orphan, std::nullopt}},
    };
    const std::vector<const Marker *> markers{&late};

    const auto list = highlightList(markers, annotations, *codebook);

    QCOMPARE(list.size(), 2u);
    QCOMPARE(list.front().id, u"late"_s);
    QCOMPARE(list.back().id, u"hand"_s);
    QCOMPARE(list.back().title, u"My code"_s);
    QCOMPARE(list.back().note, u"a memo"_s);
    QVERIFY(list.back().doubtful);
}

SLANTLIGHT_TEST(MarkerFilterTest)

#include "tst_markerfilter.moc"
