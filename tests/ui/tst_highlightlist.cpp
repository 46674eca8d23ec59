// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testroom.h"
#include "ui/render/highlightlist.h"

#include <QTest>

using namespace slantlight;
using namespace slantlight::ui;
using namespace Qt::StringLiterals;

class HighlightListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void drawsMarkersAndAnnotationsInOrder();
};

void HighlightListTest::drawsMarkersAndAnnotationsInOrder()
{
    const auto codebook = Codebook::parse(u"code own.code\nname My code\nmeans Mine.\n");
    QVERIFY(codebook);
    const auto span = [](qsizetype begin, qsizetype end) {
        return TextSpan(TextOffset(begin), TextOffset(end));
    };
    Marker late;
    late.span = span(10, 20);
    late.fingerprint = u"late"_s;
    Annotation annotation;
    annotation.id = AnnotationId(u"hand"_s);
    annotation.code = CodeId(u"own.code"_s);
    annotation.memo = u"a memo"_s;
    Annotation lost = annotation;
    lost.id = AnnotationId(u"lost"_s);
    Review review;
    review.analysis.markers = {late};
    review.annotations = {
        {annotation, {AnchorState::Doubtful, span(10, 20)}},
        {lost, {AnchorState::Orphan, std::nullopt}},
    };

    const auto list = highlightList(shown(review, {.leastWeight = 0}), *codebook);

    QCOMPARE(list.size(), 2u);
    QCOMPARE(list.front().id, u"late"_s);
    QCOMPARE(list.back().id, u"hand"_s);
    QCOMPARE(list.back().title, u"My code"_s);
    QCOMPARE(list.back().note, u"a memo"_s);
    QVERIFY(list.back().doubtful);
}

SLANTLIGHT_TEST(HighlightListTest)

#include "tst_highlightlist.moc"
