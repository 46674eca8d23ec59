// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/pageaddress.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

class PageAddressTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheSameForOnePage_data();
    void isTheSameForOnePage();
    void isAnotherForAnotherPage_data();
    void isAnotherForAnotherPage();
    void isEmptyForWhatIsNoPage();
};

void PageAddressTest::isTheSameForOnePage_data()
{
    QTest::addColumn<QString>("address");

    QTest::newRow("as it is") << u"https://averna.example/quay?id=4"_s;
    QTest::newRow("a place on it") << u"https://averna.example/quay?id=4#crews"_s;
    QTest::newRow("unencrypted") << u"http://averna.example/quay?id=4"_s;
    QTest::newRow("www") << u"https://www.averna.example/quay?id=4"_s;
    QTest::newRow("capitals in the host") << u"https://Averna.Example/quay?id=4"_s;
    QTest::newRow("its port") << u"https://averna.example:443/quay?id=4"_s;
    QTest::newRow("from a newsletter")
        << u"https://averna.example/quay?utm_source=letter&id=4&utm_medium=mail"_s;
    QTest::newRow("from a friend") << u"https://averna.example/quay?id=4&fbclid=Iw4R0"_s;
    QTest::newRow("space around it") << u" https://averna.example/quay?id=4\n"_s;
}

void PageAddressTest::isTheSameForOnePage()
{
    QFETCH(const QString, address);

    QCOMPARE(pageAddress(address), u"averna.example/quay?id=4"_s);
}

void PageAddressTest::isAnotherForAnotherPage_data()
{
    QTest::addColumn<QString>("address");

    QTest::newRow("another article") << u"https://averna.example/quay?id=5"_s;
    QTest::newRow("another path") << u"https://averna.example/Quay?id=4"_s;
    QTest::newRow("another host") << u"https://news.averna.example/quay?id=4"_s;
    QTest::newRow("another port") << u"https://averna.example:8443/quay?id=4"_s;
    QTest::newRow("no query") << u"https://averna.example/quay/"_s;
}

void PageAddressTest::isAnotherForAnotherPage()
{
    QFETCH(const QString, address);

    QVERIFY(!pageAddress(address).isEmpty());
    QVERIFY(pageAddress(address) != u"averna.example/quay?id=4"_s);
}

void PageAddressTest::isEmptyForWhatIsNoPage()
{
    QVERIFY(pageAddress({}).isEmpty());
    QVERIFY(pageAddress(u"/home/ines/quay.html"_s).isEmpty());
    QVERIFY(pageAddress(u"mailto:ines@averna.example"_s).isEmpty());
}

SLANTLIGHT_TEST(PageAddressTest)

#include "tst_pageaddress.moc"
