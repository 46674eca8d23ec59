// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testroom.h"
#include "ui/desk/latest.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>
#include <memory>

using namespace Qt::StringLiterals;
using namespace slantlight;
using ui::Latest;

class LatestTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsOnTheThreadThatAsked();
    void tellsNothingBeforeItReturns();
    void dropsWhatIsLate();
    void asksTheEarlierJobToStop();
    void tellsNobodyThatIsGone();

private:
    QThreadPool m_pool;
};

void LatestTest::tellsOnTheThreadThatAsked()
{
    QObject context;
    Latest<QString> latest(m_pool, context);
    QThread *worker = nullptr;
    QThread *told = nullptr;
    QString value;

    latest.run(
        [&worker](const std::stop_token &) {
            worker = QThread::currentThread();
            return u"done"_s;
        },
        [&](const QString &given) {
            told = QThread::currentThread();
            value = given;
        });
    QVERIFY(latest.isRunning());

    QVERIFY(QTest::qWaitFor([&] { return told != nullptr; }));
    QCOMPARE(value, u"done"_s);
    QCOMPARE(told, QThread::currentThread());
    QVERIFY(worker != told);
    QVERIFY(!latest.isRunning());
}

void LatestTest::tellsNothingBeforeItReturns()
{
    QObject context;
    Latest<int> latest(m_pool, context);
    for (int i = 0; i < 100; ++i) {
        bool isTold = false;
        latest.run([i](const std::stop_token &) { return i; }, [&isTold](int) { isTold = true; });
        m_pool.waitForDone(); // it is there already, and yet

        QVERIFY(!isTold);
        QVERIFY(QTest::qWaitFor([&] { return isTold; }));
    }
}

void LatestTest::dropsWhatIsLate()
{
    QObject context;
    Latest<int> latest(m_pool, context);
    QSemaphore goOn;
    QList<int> told;
    const auto tell = [&told](int value) {
        told.append(value);
    };

    latest.run(
        [&goOn](const std::stop_token &) {
            goOn.acquire();
            return 1;
        },
        tell);
    latest.run([](const std::stop_token &) { return 2; }, tell);
    goOn.release();
    m_pool.waitForDone();
    QVERIFY(QTest::qWaitFor([&] { return !told.isEmpty(); }));
    latest.run([](const std::stop_token &) { return 3; }, tell);
    latest.cancel();
    QVERIFY(!latest.isRunning());
    m_pool.waitForDone();
    QCoreApplication::processEvents();

    QCOMPARE(told, QList{2});
}

void LatestTest::asksTheEarlierJobToStop()
{
    QObject context;
    Latest<bool> latest(m_pool, context);
    const auto wasStopped = std::make_shared<std::atomic<bool>>(false);
    QSemaphore begun;

    latest.run(
        [&begun, wasStopped](const std::stop_token &stop) {
            begun.release();
            while (!stop.stop_requested()) {
                QThread::yieldCurrentThread();
            }
            *wasStopped = true;
            return true;
        },
        [](bool) {});
    begun.acquire();
    latest.run([](const std::stop_token &) { return true; }, [](bool) {});
    m_pool.waitForDone();

    QVERIFY(*wasStopped);
}

void LatestTest::tellsNobodyThatIsGone()
{
    bool isTold = false;
    {
        QObject context;
        Latest<int> latest(m_pool, context);
        latest.run([](const std::stop_token &) { return 1; }, [&isTold](int) { isTold = true; });
        m_pool.waitForDone();
    }
    QCoreApplication::processEvents();

    QVERIFY(!isTold);
}

SLANTLIGHT_TEST(LatestTest)

#include "tst_latest.moc"
