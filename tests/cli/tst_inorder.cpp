// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/inorder.h"
#include "tests/support/testroom.h"

#include <QList>
#include <QSemaphore>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <numeric>

using namespace slantlight;

class InOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void handsOnInTheOrderOfTheWork();
    void handsOnBeforeMoreComes();
    void goesOnWhileTheFirstPieceTakesLong();
    void holdsNoMoreThanItMay();
    void takesAPieceOverTheLimitAlone();
    void endsWithoutWork();
};

void InOrderTest::handsOnInTheOrderOfTheWork()
{
    QList<int> taken;
    InOrder<int> order(1000, [&taken](int result) { taken.append(result); });

    for (int i = 0; i < 5000; ++i) {
        order.add(1, [i] { return i; });
    }
    order.finish();

    QList<int> wanted(5000);
    std::iota(wanted.begin(), wanted.end(), 0);
    QCOMPARE(taken, wanted);
}

void InOrderTest::handsOnBeforeMoreComes()
{
    QSemaphore handed;
    InOrder<int> order(10, [&handed](int) { handed.release(); });

    for (int i = 0; i < 3; ++i) {
        order.add(1, [] { return 0; });
        QVERIFY(handed.tryAcquire(1, 30'000));
    }
}

void InOrderTest::goesOnWhileTheFirstPieceTakesLong()
{
    if (QThreadPool::globalInstance()->maxThreadCount() < 2) {
        QSKIP("there is one core only");
    }
    QSemaphore others;
    QList<int> taken;
    InOrder<int> order(10, [&taken](int result) { taken.append(result); });

    // The first piece waits for all that come after it.
    order.add(1, [&others] { return others.tryAcquire(9, 30'000) ? 0 : -1; });
    for (int i = 1; i < 10; ++i) {
        order.add(1, [&others, i] {
            others.release();
            return i;
        });
    }
    order.finish();

    QCOMPARE(taken, (QList<int>{0, 1, 2, 3, 4, 5, 6, 7, 8, 9}));
}

void InOrderTest::holdsNoMoreThanItMay()
{
    std::atomic<int> held = 0;
    std::atomic<int> most = 0;
    InOrder<int> order(30, [&held](int) { --held; });

    for (int i = 0; i < 2000; ++i) {
        order.add(10, [&held, &most] {
            const int now = ++held;
            int before = most;
            while (before < now && !most.compare_exchange_weak(before, now)) { }
            return now;
        });
    }
    order.finish();

    QCOMPARE(held.load(), 0);
    QVERIFY2(most <= 3, qPrintable(QString::number(most.load())));
}

void InOrderTest::takesAPieceOverTheLimitAlone()
{
    QList<int> taken;
    InOrder<int> order(5, [&taken](int result) { taken.append(result); });

    for (const int size : {1, 100, 1, 100}) {
        order.add(size, [size] { return size; });
    }
    order.finish();

    QCOMPARE(taken, (QList<int>{1, 100, 1, 100}));
}

void InOrderTest::endsWithoutWork()
{
    int taken = 0;
    {
        InOrder<int> order(5, [&taken](int) { ++taken; });
    }

    QCOMPARE(taken, 0);
}

SLANTLIGHT_TEST(InOrderTest)

#include "tst_inorder.moc"
