// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/articlefigures.h"
#include "tests/support/testroom.h"

#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace slantlight;

class ArticleFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhereMarksStandAndInWhoseWords();
    void countsNothingWithoutAnArticle();
};

namespace {

Marker markAt(qsizetype place, Category category, Voice voice, double weight = 0.6)
{
    Marker marker;
    marker.span = {TextOffset(place), TextOffset(place + 1)};
    marker.category = category;
    marker.voice = voice;
    marker.weight = weight;
    return marker;
}

} // namespace

void ArticleFiguresTest::countsWhereMarksStandAndInWhoseWords()
{
    Review review;
    review.article = std::make_shared<const Article>(Article::fromParts(
        {{.kind = BlockKind::Paragraph, .text = u"word "_s.repeated(40).trimmed()}}));
    review.analysis.markers = {
        markAt(0, Category::Doubt, Voice::Headline),
        markAt(1, Category::Loaded, Voice::Direct),
        markAt(2, Category::Hedge, Voice::Indirect),
        markAt(3, Category::Edit, Voice::Narration, 0.4),
        markAt(198, Category::Outlet, Voice::Credit),
    };

    const ArticleFigures figures = figuresOf(review);

    const std::array<int, familyCount> first{2, 1, 0, 0};
    const std::array<int, familyCount> last{0, 0, 1, 0};
    QVERIFY(figures.places.front() == first);
    QVERIFY(figures.places.back() == last);
    QCOMPARE(figures.told, 1);
    QCOMPARE(figures.retold, 1);
    QCOMPARE(figures.quoted, 1);
    QCOMPARE(figures.beside, 1);
    QCOMPARE(figures.marks(), 4);
}

void ArticleFiguresTest::countsNothingWithoutAnArticle()
{
    QCOMPARE(figuresOf({}), ArticleFigures());
}

SLANTLIGHT_TEST(ArticleFiguresTest)

#include "tst_articlefigures.moc"
