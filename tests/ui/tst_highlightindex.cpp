// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testroom.h"
#include "ui/reader/marginlane.h"
#include "ui/render/highlightindex.h"

#include <QTest>

#include <algorithm>

using namespace slantlight;
using namespace slantlight::ui;
using namespace Qt::StringLiterals;

namespace {

Highlight highlight(const QString &id, qsizetype begin, qsizetype end,
                    Highlight::Origin origin = Highlight::Origin::Machine)
{
    Highlight made;
    made.id = id;
    made.span = TextSpan(TextOffset(begin), TextOffset(end));
    made.origin = origin;
    return made;
}

HighlightIndex nested()
{
    return HighlightIndex({
        highlight(u"long"_s, 0, 100),
        highlight(u"inner"_s, 10, 20),
        highlight(u"inner by hand"_s, 10, 20, Highlight::Origin::Hand),
        highlight(u"next"_s, 20, 25),
        highlight(u"far"_s, 200, 210),
    });
}

QString idOf(const Highlight *highlight)
{
    return highlight == nullptr ? u"none"_s : highlight->id;
}

} // namespace

class HighlightIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsShortestAroundPlace_data();
    void findsShortestAroundPlace();
    void letsTheStrongestAnswerFirst();
    void findsByOrigin();
    void findsLongHighlightThatBeganEarlier();
    void givesWhatOverlapsASpanAndNothingElse();
    void knowsNeighbours();
    void isEmptyWithoutHighlights();
    void sharesLanesOut();
};

void HighlightIndexTest::findsShortestAroundPlace_data()
{
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("id");

    QTest::newRow("outer alone") << 5 << u"long"_s;
    QTest::newRow("hand before machine") << 12 << u"inner by hand"_s;
    QTest::newRow("begin before end") << 20 << u"next"_s;
    QTest::newRow("inside before end") << 25 << u"long"_s;
    QTest::newRow("end, where nothing else is") << 210 << u"far"_s;
    QTest::newRow("between") << 150 << u"none"_s;
    QTest::newRow("after all") << 999 << u"none"_s;
}

void HighlightIndexTest::findsShortestAroundPlace()
{
    QFETCH(const int, offset);
    QFETCH(const QString, id);

    QCOMPARE(idOf(nested().at(TextOffset(offset))), id);
}

void HighlightIndexTest::letsTheStrongestAnswerFirst()
{
    Highlight faint = highlight(u"faint"_s, 10, 14);
    faint.weak = true;
    faint.weight = 0.9;
    Highlight likely = highlight(u"likely"_s, 10, 20);
    likely.weight = 0.8;
    Highlight unlikely = highlight(u"unlikely"_s, 10, 16);
    unlikely.weight = 0.6;
    const Highlight passage = highlight(u"passage by hand"_s, 0, 90, Highlight::Origin::Hand);
    const Highlight word = highlight(u"word by hand"_s, 10, 14, Highlight::Origin::Hand);
    const HighlightIndex index({passage, faint, word, unlikely, likely});
    QStringList order;

    for (const Highlight *const found : index.allAt(TextOffset(12))) {
        order.append(found->id);
    }

    QCOMPARE(order, QStringList({u"word by hand"_s, u"likely"_s, u"unlikely"_s, u"faint"_s,
                                 u"passage by hand"_s}));
}

void HighlightIndexTest::findsByOrigin()
{
    const HighlightIndex index = nested();

    QCOMPARE(idOf(index.at(TextOffset(12), Highlight::Origin::Machine)), u"inner"_s);
    QCOMPARE(idOf(index.at(TextOffset(5), Highlight::Origin::Hand)), u"none"_s);
}

void HighlightIndexTest::findsLongHighlightThatBeganEarlier()
{
    const HighlightIndex index = nested();

    const auto around = index.around(TextSpan(TextOffset(60), TextOffset(70)));

    QVERIFY(std::ranges::find(around, u"long"_s, &Highlight::id) != around.end());
    QVERIFY(std::ranges::find(around, u"far"_s, &Highlight::id) == around.end());
}

void HighlightIndexTest::givesWhatOverlapsASpanAndNothingElse()
{
    const HighlightIndex index = nested();
    const TextSpan span(TextOffset(60), TextOffset(70));

    const std::vector<const Highlight *> found = index.over(span);

    QVERIFY(!found.empty());
    for (const Highlight &highlight : index.all()) {
        QCOMPARE(std::ranges::contains(found, &highlight), highlight.span.overlaps(span));
    }
    QVERIFY(std::ranges::is_sorted(found, {}, [](const Highlight *one) { return one->span; }));
}

void HighlightIndexTest::knowsNeighbours()
{
    const HighlightIndex index = nested();
    const auto next = [&](const QString &from, int caret) {
        return idOf(index.neighbour(from, TextOffset(caret), Direction::Forward));
    };
    const auto previous = [&](const QString &from, int caret) {
        return idOf(index.neighbour(from, TextOffset(caret), Direction::Backward));
    };

    QCOMPARE(next(u"inner"_s, 10), u"inner by hand"_s);
    QCOMPARE(next({}, 50), u"far"_s);
    QCOMPARE(next(u"far"_s, 200), u"none"_s);
    QCOMPARE(previous(u"far"_s, 200), u"next"_s);
    QCOMPARE(previous({}, 15), u"inner by hand"_s);
    QCOMPARE(previous(u"long"_s, 0), u"none"_s);
}

void HighlightIndexTest::isEmptyWithoutHighlights()
{
    const HighlightIndex index;

    QCOMPARE(idOf(index.at(TextOffset(0))), u"none"_s);
    QVERIFY(index.around(TextSpan(TextOffset(0), TextOffset(10))).empty());
    QCOMPARE(idOf(index.neighbour({}, TextOffset(0), Direction::Forward)), u"none"_s);
    QCOMPARE(idOf(index.neighbour({}, TextOffset(0), Direction::Backward)), u"none"_s);
}

void HighlightIndexTest::sharesLanesOut()
{
    const auto span = [](qsizetype begin, qsizetype end) {
        return TextSpan(TextOffset(begin), TextOffset(end));
    };
    const std::vector<TextSpan> spans{span(0, 10), span(5, 8), span(6, 20), span(8, 12),
                                      span(10, 30)};

    QCOMPARE(lanesFor(spans), (std::vector<int>{0, 1, 2, 1, 0}));
}

SLANTLIGHT_TEST(HighlightIndexTest)

#include "tst_highlightindex.moc"
