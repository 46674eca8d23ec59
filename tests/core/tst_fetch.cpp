// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/fetch/fetch.h"
#include "tests/support/testroom.h"
#include "tests/support/webserver.h"

#include <QSslConfiguration>
#include <QTest>
#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace slantlight;

class FetchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBytesAddressAndType();
    void saysNoMoreThanNameAndVersion();
    void speaksToTheAddressThatWasLookedUpUnderTheNameOfTheHost();
    void followsRedirectsWithoutTheirCookies();
    void undoesCompression();
    void tellsHowFarItIs();
    void refusesWhatTheServerDoesNotGive_data();
    void refusesWhatTheServerDoesNotGive();
    void refusesAddressesOfNoWebPage_data();
    void refusesAddressesOfNoWebPage();
    void refusesThisMachineUnlessSwitchedOn_data();
    void refusesThisMachineUnlessSwitchedOn();
    void refusesAPrivateAddressAfterARedirect_data();
    void refusesAPrivateAddressAfterARedirect();
    void tellsAHostThatDoesNotExist();
    void tellsAHostThatRefuses();
    void tellsAServerThatHangsUp();
    void tellsAPageThatIsCutOff();
    void stopsAtTheLargestSize_data();
    void stopsAtTheLargestSize();
    void stopsAfterTheLongestTime_data();
    void stopsAfterTheLongestTime();
    void stopsWhenItIsAsked();
    void endsALoopOfRedirects();
    void trustsNoCertificateOfItsOwn();
    void fetchesEncryptedPages();
    void leavesNoEncryptedPageForAnUnencryptedOne();

private:
    static FetchOptions local()
    {
        return {.mayReach = [](const QString &host) {
            return host == "127.0.0.1"_L1 || host == "localhost"_L1 || host == "::1"_L1;
        }};
    }
    static ErrorCode codeOf(const Result<Fetched> &fetched)
    {
        if (fetched) {
            qFatal("it was fetched");
        }
        return fetched.error().code;
    }
};

void FetchTest::givesBytesAddressAndType()
{
    WebServer server;
    server.serve("/quay?page=2", "<p>The quay.", "Content-Type: text/html; charset=utf-8\r\n");

    const auto fetched = fetch(server.address("/quay?page=2#top"), local());

    QVERIFY(fetched);
    QCOMPARE(fetched->bytes, "<p>The quay.");
    QCOMPARE(fetched->address, server.address("/quay?page=2"));
    QCOMPARE(fetched->contentType, u"text/html; charset=utf-8"_s);
    QVERIFY(fetched->retrieved.isValid());
}

void FetchTest::saysNoMoreThanNameAndVersion()
{
    WebServer server;
    server.serve("/quay", "<p>The quay.");

    QVERIFY(fetch(server.address("/quay"), local()));

    const QByteArray head = server.requests().value(0).toLower();
    QVERIFY(head.contains("\r\nuser-agent: slantlight/" SLANTLIGHT_VERSION "\r\n"));
    QVERIFY(!head.contains("referer"));
    QVERIFY(!head.contains("cookie"));
    QCOMPARE(server.requests().size(), 1);
}

void FetchTest::speaksToTheAddressThatWasLookedUpUnderTheNameOfTheHost()
{
    WebServer server;
    server.serve("/quay", "<p>The quay.");

    const auto fetched = fetch(server.address("/quay", "localhost"), local());

    QVERIFY(fetched);
    QCOMPARE(fetched->address, server.address("/quay", "localhost"));
    const QByteArray host = "\r\nhost: localhost:" + server.port();
    QVERIFY(server.requests().value(0).toLower().contains(host));
}

void FetchTest::followsRedirectsWithoutTheirCookies()
{
    WebServer server;
    server.redirect("/old/quay", "../new/quay", "Set-Cookie: who=reader; Path=/\r\n");
    server.serve("/new/quay", "<p>The quay.");

    const auto fetched = fetch(server.address("/old/quay"), local());

    QVERIFY(fetched);
    QCOMPARE(fetched->address, server.address("/new/quay"));
    QVERIFY(!server.requests().value(1).toLower().contains("cookie"));
}

void FetchTest::undoesCompression()
{
    WebServer server;
    // zlib's stream, which is what "deflate" means, comes after the four bytes of qCompress().
    server.serve("/quay", qCompress("<p>The quay.").sliced(4),
                 "Content-Type: text/html\r\nContent-Encoding: deflate\r\n");

    const auto fetched = fetch(server.address("/quay"), local());

    QVERIFY(fetched);
    QCOMPARE(fetched->bytes, "<p>The quay.");
}

void FetchTest::tellsHowFarItIs()
{
    WebServer server;
    server.serve("/quay", QByteArray(300'000, 'x'));
    qint64 last = 0;
    qint64 whole = 0;
    FetchOptions options = local();
    options.progressed = [&](qint64 received, qint64 total) {
        last = received;
        whole = total;
    };

    QVERIFY(fetch(server.address("/quay"), options));

    QCOMPARE(last, 300'000);
    QCOMPARE(whole, 300'000);
}

void FetchTest::refusesWhatTheServerDoesNotGive_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<ErrorCode>("code");

    QTest::newRow("not there") << "404 Not Found"_ba << "text/html"_ba << ErrorCode::PageMissing;
    QTest::newRow("gone") << "410 Gone"_ba << "text/html"_ba << ErrorCode::PageMissing;
    QTest::newRow("forbidden") << "403 Forbidden"_ba << "text/html"_ba << ErrorCode::PageForbidden;
    QTest::newRow("password") << "401 Unauthorized"_ba << "text/html"_ba
                              << ErrorCode::PageForbidden;
    QTest::newRow("trouble") << "500 Oh"_ba << "text/html"_ba << ErrorCode::ServerFailed;
    QTest::newRow("overloaded") << "503 Oh"_ba << "text/html"_ba << ErrorCode::ServerFailed;
    QTest::newRow("a picture") << "200 OK"_ba << "image/png"_ba << ErrorCode::PageTypeUnknown;
    QTest::newRow("a film") << "200 OK"_ba << "video/mp4"_ba << ErrorCode::PageTypeUnknown;
    QTest::newRow("a script") << "200 OK"_ba << "text/javascript"_ba << ErrorCode::PageTypeUnknown;
}

void FetchTest::refusesWhatTheServerDoesNotGive()
{
    QFETCH(const QByteArray, status);
    QFETCH(const QByteArray, type);
    WebServer server;
    server.serve("/quay", "<p>Something.", "Content-Type: " + type + "\r\n", status);

    const auto fetched = fetch(server.address("/quay"), local());

    QTEST(codeOf(fetched), "code");
    QVERIFY(fetched.error().detail.startsWith(server.address("/quay")));
}

void FetchTest::refusesAddressesOfNoWebPage_data()
{
    QTest::addColumn<QString>("address");

    QTest::newRow("nothing") << u""_s;
    QTest::newRow("words") << u"the quay"_s;
    QTest::newRow("a file") << u"file:///etc/hostname"_s;
    QTest::newRow("ftp") << u"ftp://averna.example/quay"_s;
    QTest::newRow("data") << u"data:text/html,quay"_s;
    QTest::newRow("no host") << u"http:///quay"_s;
}

void FetchTest::refusesAddressesOfNoWebPage()
{
    QFETCH(const QString, address);

    QCOMPARE(codeOf(fetch(address, withPrivateHosts())), ErrorCode::AddressUnusable);
}

void FetchTest::refusesThisMachineUnlessSwitchedOn_data()
{
    QTest::addColumn<QByteArray>("host");

    QTest::newRow("by number") << "127.0.0.1"_ba;
    QTest::newRow("by name") << "localhost"_ba;
    QTest::newRow("as one number") << "2130706433"_ba;
    QTest::newRow("in octal") << "0177.0.0.1"_ba;
    QTest::newRow("in hexadecimal") << "0x7f.1"_ba;
    QTest::newRow("mapped") << "[::ffff:127.0.0.1]"_ba;
}

void FetchTest::refusesThisMachineUnlessSwitchedOn()
{
    QFETCH(const QByteArray, host);
    WebServer server;
    server.serve("/quay", "<p>The quay.");

    const auto refused = fetch(server.address("/quay", host));
    const int asked = static_cast<int>(server.requests().size());
    const auto fetched = fetch(server.address("/quay", host), withPrivateHosts());

    QCOMPARE(codeOf(refused), ErrorCode::AddressPrivate);
    QCOMPARE(asked, 0);
    QVERIFY(fetched);
}

void FetchTest::refusesAPrivateAddressAfterARedirect_data()
{
    QTest::addColumn<QByteArray>("target");

    QTest::newRow("another loop") << "http://127.0.0.2/"_ba;
    QTest::newRow("a router") << "http://192.168.0.1/"_ba;
    QTest::newRow("metadata") << "http://169.254.169.254/latest"_ba;
    QTest::newRow("by a number") << "http://2130706434/"_ba;
    QTest::newRow("unique local") << "http://[fd00::1]/"_ba;
}

void FetchTest::refusesAPrivateAddressAfterARedirect()
{
    QFETCH(const QByteArray, target);
    WebServer server;
    server.redirect("/quay", target);

    const auto fetched = fetch(server.address("/quay"), local());

    QCOMPARE(codeOf(fetched), ErrorCode::AddressPrivate);
    QVERIFY(!fetched.error().detail.contains(server.address("/quay")));
}

void FetchTest::tellsAHostThatDoesNotExist()
{
    const auto fetched = fetch(u"http://averna.invalid/quay"_s, {.longest = 10s});

    // Where there is no name server at all, the look-up may also take too long.
    QVERIFY(codeOf(fetched) == ErrorCode::HostNotFound
            || codeOf(fetched) == ErrorCode::PageTimedOut);
}

void FetchTest::tellsAHostThatRefuses()
{
    WebServer server;
    const QString address = server.address("/quay");
    server.close();

    QCOMPARE(codeOf(fetch(address, local())), ErrorCode::HostUnreachable);
}

void FetchTest::tellsAServerThatHangsUp()
{
    WebServer server;
    server.answer("/quay", [](QTcpSocket &socket) { socket.abort(); });

    QCOMPARE(codeOf(fetch(server.address("/quay"), local())), ErrorCode::HostUnreachable);
}

void FetchTest::tellsAPageThatIsCutOff()
{
    WebServer server;
    server.answer("/quay", [](QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5000\r\n\r\n"
                     "<p>The qu");
        socket.disconnectFromHost();
    });

    QCOMPARE(codeOf(fetch(server.address("/quay"), local())), ErrorCode::PageCutOff);
}

void FetchTest::stopsAtTheLargestSize_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("part");

    const QByteArray text(100'000, 'x');
    QTest::newRow("announced") << "Content-Length: 99999999999\r\n"_ba << text;
    QTest::newRow("not announced") << "Connection: close\r\n"_ba << text;
    QTest::newRow("a bomb") << "Content-Encoding: deflate\r\nConnection: close\r\n"_ba
                            << qCompress(QByteArray(50'000'000, 'x'), 9).sliced(4);
}

void FetchTest::stopsAtTheLargestSize()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, part);
    WebServer server;
    server.answer("/quay", [head, part](QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + head + "\r\n" + part);
        QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket,
                         [&socket, part] { socket.write(part); }); // without end
    });
    FetchOptions options = local();
    options.mostBytes = 1'000'000;

    QCOMPARE(codeOf(fetch(server.address("/quay"), options)), ErrorCode::PageTooLarge);
}

void FetchTest::stopsAfterTheLongestTime_data()
{
    QTest::addColumn<QByteArray>("sent");

    QTest::newRow("silent") << ""_ba;
    QTest::newRow("in the head") << "HTTP/1.1 200 OK\r\n"_ba;
    QTest::newRow("in the page") << "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>Th"_ba;
}

void FetchTest::stopsAfterTheLongestTime()
{
    QFETCH(const QByteArray, sent);
    WebServer server;
    server.answer("/quay", [sent](QTcpSocket &socket) { socket.write(sent); });
    FetchOptions options = local();
    options.longest = 200ms;

    QCOMPARE(codeOf(fetch(server.address("/quay"), options)), ErrorCode::PageTimedOut);
}

void FetchTest::stopsWhenItIsAsked()
{
    std::stop_source stop;
    WebServer server;
    server.answer("/quay", [&stop](QTcpSocket &) { stop.request_stop(); });

    QCOMPARE(codeOf(fetch(server.address("/quay"), local(), stop.get_token())),
             ErrorCode::Cancelled);
}

void FetchTest::endsALoopOfRedirects()
{
    WebServer server;
    server.redirect("/quay", "/pier");
    server.redirect("/pier", "/quay");

    QCOMPARE(codeOf(fetch(server.address("/quay"), local())), ErrorCode::RedirectsEndless);
    QCOMPARE(server.requests().size(), 11);
}

void FetchTest::trustsNoCertificateOfItsOwn()
{
    WebServer server(WebServer::Kind::Encrypted);
    server.serve("/quay", "<p>The quay.");

    const auto fetched = fetch(server.address("/quay", "localhost"), local());

    QCOMPARE(codeOf(fetched), ErrorCode::CertificateWrong);
    QVERIFY(server.requests().isEmpty());
}

namespace {

/// Trusts the certificate of the test's server while it lives.
class Trust
{
public:
    Trust()
    {
        QSslConfiguration tls = m_before;
        tls.addCaCertificate(WebServer::certificate());
        QSslConfiguration::setDefaultConfiguration(tls);
    }
    ~Trust() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Trust(const Trust &) = delete;
    Trust &operator=(const Trust &) = delete;

private:
    QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

} // namespace

void FetchTest::fetchesEncryptedPages()
{
    const Trust trust;
    WebServer server(WebServer::Kind::Encrypted);
    server.serve("/quay", "<p>The quay.");

    const auto fetched = fetch(server.address("/quay", "localhost"), local());
    const auto elsewhere = fetch(server.address("/quay", "127.0.0.1"), local());

    QVERIFY2(fetched, qPrintable(fetched ? QString() : fetched.error().detail));
    QCOMPARE(fetched->bytes, "<p>The quay.");
    QCOMPARE(codeOf(elsewhere), ErrorCode::CertificateWrong); // it is for another host
}

void FetchTest::leavesNoEncryptedPageForAnUnencryptedOne()
{
    const Trust trust;
    WebServer plain;
    plain.serve("/quay", "<p>The quay.");
    WebServer server(WebServer::Kind::Encrypted);
    server.redirect("/quay", plain.address("/quay").toLatin1());

    const auto fetched = fetch(server.address("/quay", "localhost"), local());

    QCOMPARE(codeOf(fetched), ErrorCode::RedirectUnsafe);
    QCOMPARE(fetched.error().detail, plain.address("/quay"));
    QVERIFY(plain.requests().isEmpty());
}

SLANTLIGHT_TEST(FetchTest)

#include "tst_fetch.moc"
