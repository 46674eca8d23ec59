// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testroom.h"
#include "ui/window/readingtrail.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;
using namespace slantlight::ui;

namespace {

const ArticleId ferry(u"ferry"_s);
const ArticleId market(u"market"_s);
const ArticleId quay(u"quay"_s);

} // namespace

class ReadingTrailTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leadsNowhereAtFirst();
    void leadsBackAndForward();
    void losesTheWayForwardWithAnotherArticle();
    void leadsBackToTheArticleThatWasClosed();
    void takesTheSameArticleOnce();
    void forgetsWhatIsGone();
    void keepsOnlySoMany();
};

void ReadingTrailTest::leadsNowhereAtFirst()
{
    ReadingTrail trail;
    QVERIFY(!trail.previous() && !trail.next());

    trail.visit(ferry);

    QVERIFY(!trail.previous() && !trail.next());
}

void ReadingTrailTest::leadsBackAndForward()
{
    ReadingTrail trail;
    trail.visit(ferry);
    trail.visit(market);
    trail.visit(quay);
    QCOMPARE(trail.previous(), market);

    trail.visit(market);
    QCOMPARE(trail.previous(), ferry);
    QCOMPARE(trail.next(), quay);

    trail.visit(quay);
    QCOMPARE(trail.previous(), market);
    QVERIFY(!trail.next());
}

void ReadingTrailTest::losesTheWayForwardWithAnotherArticle()
{
    ReadingTrail trail;
    trail.visit(ferry);
    trail.visit(market);
    trail.visit(ferry);

    trail.visit(quay);

    QVERIFY(!trail.next());
    QCOMPARE(trail.previous(), ferry);
}

void ReadingTrailTest::leadsBackToTheArticleThatWasClosed()
{
    ReadingTrail trail;
    trail.visit(ferry);
    trail.visit(market);

    trail.leave();
    QCOMPARE(trail.previous(), market);

    trail.visit(market);
    QCOMPARE(trail.previous(), ferry);
}

void ReadingTrailTest::takesTheSameArticleOnce()
{
    ReadingTrail trail;
    trail.visit(ferry);
    trail.visit(market);

    trail.visit(market);

    QCOMPARE(trail.previous(), ferry);
}

void ReadingTrailTest::forgetsWhatIsGone()
{
    ReadingTrail trail;
    trail.visit(ferry);
    trail.visit(market);
    trail.visit(ferry);
    trail.visit(quay);

    trail.leave();
    trail.forget(quay);
    QCOMPARE(trail.previous(), ferry);

    trail.visit(ferry);
    trail.visit(market);
    trail.forget(ferry);
    QVERIFY(!trail.previous());
}

void ReadingTrailTest::keepsOnlySoMany()
{
    ReadingTrail trail;
    for (int i = 0; i < 300; ++i) {
        trail.visit(ArticleId(QString::number(i)));
    }
    int steps = 0;
    while (const auto before = trail.previous()) {
        trail.visit(*before);
        ++steps;
    }

    QCOMPARE(steps, 99);
}

SLANTLIGHT_TEST(ReadingTrailTest)

#include "tst_readingtrail.moc"
