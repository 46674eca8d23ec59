// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fetch/publichost.h"
#include "core/fetch/webaddress.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

class PublicHostTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsPublic_data();
    void tellsWhatIsPublic();
    void tellsAnAddressAlone_data();
    void tellsAnAddressAlone();
    void understandsWhatIsTyped_data();
    void understandsWhatIsTyped();
};

void PublicHostTest::tellsWhatIsPublic_data()
{
    QTest::addColumn<bool>("isPublic");

    for (const char *const host :
         {"averna.example", "8.8.8.8", "100.63.255.255", "100.128.0.0", "172.15.0.1", "172.32.0.1",
          "192.167.1.1", "2600::1", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8", "localhost.example"}) {
        QTest::newRow(host) << true;
    }
    for (const char *const host : {"127.0.0.1",
                                   "127.255.255.254",
                                   "0.0.0.0",
                                   "10.1.2.3",
                                   "172.16.0.1",
                                   "172.31.255.255",
                                   "192.168.178.1",
                                   "169.254.169.254",
                                   "100.64.0.1",
                                   "100.127.255.255",
                                   "224.0.0.1",
                                   "255.255.255.255",
                                   "::1",
                                   "[::1]",
                                   "::",
                                   "fc00::1",
                                   "fd12:3456::1",
                                   "fe80::1",
                                   "fe80::1%eth0",
                                   "ff02::1",
                                   "::127.0.0.1",
                                   "::ffff:10.0.0.1",
                                   "::ffff:7f00:1",
                                   "64:ff9b::10.0.0.1",
                                   "2002:7f00:1::",
                                   "2001:0:1::1",
                                   "localhost",
                                   "LocalHost.",
                                   "quay.localhost",
                                   "printer.local",
                                   "",
                                   "."}) {
        QTest::newRow(qPrintable(u"not "_s + QLatin1StringView(host))) << false;
    }
}

void PublicHostTest::tellsWhatIsPublic()
{
    QFETCH(const bool, isPublic);
    QString host = QString::fromLatin1(QTest::currentDataTag());
    if (host.startsWith("not "_L1)) {
        host = host.sliced(4);
    }

    QCOMPARE(isPublicHost(host), isPublic);
}

void PublicHostTest::tellsAnAddressAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isAddress");

    QTest::newRow("https") << u"https://averna.example/quay?page=2"_s << true;
    QTest::newRow("http, with space around it") << u" http://averna.example \n"_s << true;
    QTest::newRow("letters of any language") << u"https://hafen.example/br\u00FCcke"_s << true;
    QTest::newRow("two") << u"https://averna.example https://averna.example"_s << false;
    QTest::newRow("in a sentence") << u"See https://averna.example"_s << false;
    QTest::newRow("mail") << u"mailto:ines@averna.example"_s << false;
    QTest::newRow("a file") << u"file:///quay.html"_s << false;
    QTest::newRow("a word") << u"Averna"_s << false;
    QTest::newRow("nothing") << u""_s << false;
}

void PublicHostTest::tellsAnAddressAlone()
{
    QFETCH(const QString, text);

    QTEST(isWebAddress(text), "isAddress");
}

void PublicHostTest::understandsWhatIsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address"); ///< empty: none

    QTest::newRow("whole") << u"http://averna.example/quay"_s << u"http://averna.example/quay"_s;
    QTest::newRow("without a scheme")
        << u" averna.example/quay "_s << u"https://averna.example/quay"_s;
    QTest::newRow("with a port") << u"averna.example:8443"_s << u"https://averna.example:8443"_s;
    QTest::newRow("this machine") << u"localhost:8080/quay"_s << u"https://localhost:8080/quay"_s;
    QTest::newRow("a word") << u"averna"_s << u""_s;
    QTest::newRow("a sentence") << u"averna.example is open"_s << u""_s;
    QTest::newRow("mail") << u"ines@averna.example"_s << u""_s;
    QTest::newRow("another scheme") << u"ftp://averna.example"_s << u""_s;
    QTest::newRow("a dot") << u"averna."_s << u""_s;
}

void PublicHostTest::understandsWhatIsTyped()
{
    QFETCH(const QString, text);

    QTEST(typedAddress(text).value_or(QString()), "address");
}

SLANTLIGHT_TEST(PublicHostTest)

#include "tst_publichost.moc"
