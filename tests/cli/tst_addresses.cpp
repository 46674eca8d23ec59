// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/program.h"
#include "tests/support/testroom.h"
#include "tests/support/webserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

class AddressesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void checksAnAddress();
    void refusesThisMachineUnlessItIsAllowed();
    void saysWhyAnAddressCannotBeRead();
    void prefersAFileOfThatName();
    void namesAnExportAfterItsPage();

private:
    std::unique_ptr<WebServer> m_server;
    const Workplace m_place;
};

void AddressesTest::init()
{
    m_server = std::make_unique<WebServer>();
    m_server->serve("/news/quay.html?page=1",
                    "<!DOCTYPE html><html lang=en><title>Quay</title><article><h1>Harbour news</h1>"
                    "<p>The purportedly neutral council of Averna met on Monday in the old hall, "
                    "and it talked for three hours about the boats and the crews.</p></article>");
}

void AddressesTest::checksAnAddress()
{
    const Run run = m_place.run(
        {u"check"_s, u"--allow-private"_s, m_server->address("/news/quay.html?page=1")});

    QCOMPARE(run.code, 0);
    QVERIFY(run.out.contains("purportedly"));
}

void AddressesTest::refusesThisMachineUnlessItIsAllowed()
{
    const Run run = m_place.run({u"check"_s, m_server->address("/news/quay.html?page=1")});

    QCOMPARE(run.code, 3);
    QVERIFY(run.says(u"--allow-private"_s));
    QVERIFY(m_server->requests().isEmpty());
}

void AddressesTest::saysWhyAnAddressCannotBeRead()
{
    const QString address = m_server->address("/gone");

    const Run run = m_place.run({u"check"_s, u"--allow-private"_s, address});

    QCOMPARE(run.code, 3);
    QVERIFY(run.says(u"There is no page "_s + address));
}

void AddressesTest::prefersAFileOfThatName()
{
    m_place.write(u"https:/averna.example/quay.txt"_s, "Quay\n\nThe purportedly old quay.\n");

    const Run run = m_place.run({u"check"_s, u"https://averna.example/quay.txt"_s});

    QCOMPARE(run.code, 0);
    QVERIFY(run.out.contains("purportedly"));
}

void AddressesTest::namesAnExportAfterItsPage()
{
    const Run run = m_place.run({u"export"_s, u"--to"_s, u"text"_s, u"--allow-private"_s,
                                 m_server->address("/news/quay.html?page=1")});

    QVERIFY2(run.code == 0, run.said.constData());
    QVERIFY(m_place.read(u"quay.txt"_s).contains("purportedly neutral council"));
}

SLANTLIGHT_TEST(AddressesTest)

#include "tst_addresses.moc"
