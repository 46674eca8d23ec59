// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outlet/outletdirectory.h"
#include "core/outlet/outlettable.h"
#include "core/review/shipped.h"
#include "tests/support/testroom.h"

#include <QFile>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

QByteArray shippedBytes()
{
    QFile file(shippedPath(u"outlets/more.outlets"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

OutletDirectory directoryOf(const QByteArray &lines)
{
    return OutletDirectory::open("# sha256:abc\n" + lines).value_or(OutletDirectory());
}

QString idOf(const std::optional<Outlet> &outlet)
{
    return outlet ? outlet->id() : QString();
}

} // namespace

class OutletDirectoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isWholeAsItShips();
    void findsEveryOutletThatItHolds();
    void sharesNothingWithTheRowsAbove();
    void knowsOnlyKindsAndMediaThatHaveWords();
    void namesNoSharedHost();
    void findsStateMediaAndLocalOnes_data();
    void findsStateMediaAndLocalOnes();
    void readsALineWhole();
    void standsWhateverItsBytes_data();
    void standsWhateverItsBytes();
    void isMadeByItsScript();

private:
    OutletDirectory m_directory;
};

void OutletDirectoryTest::initTestCase()
{
    const auto directory = OutletDirectory::open(shippedBytes());
    QVERIFY(directory);
    m_directory = *directory;
}

void OutletDirectoryTest::isWholeAsItShips()
{
    QVERIFY(m_directory.isWhole());
    QVERIFY(!OutletDirectory::open(shippedBytes() + "z:\n")->isWhole());
    QCOMPARE_GT(m_directory.outlets().size(), 8000u);
}

void OutletDirectoryTest::findsEveryOutletThatItHolds()
{
    QSet<QString> ids;
    QSet<QString> hosts;
    for (const Outlet &outlet : m_directory.outlets()) {
        QVERIFY2(!ids.contains(outlet.id()), qPrintable(outlet.id()));
        ids.insert(outlet.id());
        QCOMPARE(m_directory.withId(outlet.id()), outlet);
        QVERIFY2(outlet.facts.cite.contains(u", 20"), qPrintable(outlet.id()));
        QVERIFY2(!outlet.facts.country.isEmpty(), qPrintable(outlet.id()));
        for (const QString &host : outlet.domains) {
            QVERIFY2(!hosts.contains(host), qPrintable(host));
            hosts.insert(host);
            QCOMPARE(m_directory.withHost(host), outlet);
        }
    }
    QCOMPARE_GT(hosts.size(), 6000);
}

void OutletDirectoryTest::sharesNothingWithTheRowsAbove()
{
    const auto table = loadShippedOutlets();
    QVERIFY(table);
    for (const Outlet &outlet : table->rows()) {
        QVERIFY2(!m_directory.withId(outlet.id()), qPrintable(outlet.id()));
        for (const QString &name : outlet.names()) {
            QVERIFY2(!m_directory.withName(name), qPrintable(name));
        }
        for (const QString &domain : outlet.domains) {
            QVERIFY2(!m_directory.withHost(domain), qPrintable(domain));
        }
    }
}

void OutletDirectoryTest::knowsOnlyKindsAndMediaThatHaveWords()
{
    for (const Outlet &outlet : m_directory.outlets()) {
        const auto &[id, name, country, kind, medium, owner, since, cite] = outlet.facts;
        QVERIFY2(kind.isEmpty() || outletKinds().contains(kind), qPrintable(id));
        QVERIFY2(medium.isEmpty() || outletMedia().contains(medium), qPrintable(id));
    }
}

void OutletDirectoryTest::namesNoSharedHost()
{
    for (const auto host : {u"facebook.com", u"wixsite.com", u"wordpress.com", u"blogspot.com",
                            u"google.com", u"harvard.edu", u"issuu.com", u"wickedlocal.com"}) {
        QCOMPARE(idOf(m_directory.withHost(host)), QString());
    }
}

void OutletDirectoryTest::findsStateMediaAndLocalOnes_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("medium");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("cite");

    const QString matrix = u"State Media Matrix (ASD at GMF, State Media Monitor), 2023"_s;
    QTest::newRow("an agency by its initials")
        << u"SANA"_s << u"SANA"_s << u"state-controlled"_s << u"agency"_s << QString() << matrix;
    QTest::newRow("a sub-domain") << u"https://www.radiofrance.fr/x"_s << u"Radio France"_s
                                  << u"state-managed"_s << QString() << QString() << matrix;
    QTest::newRow("captured")
        << u"cnnturk.com"_s << u"CNN Turk"_s << u"captured-private"_s << QString()
        << u"Demiroren Group"_s << matrix;
    QTest::newRow("a station of a company")
        << u"http://www.ktuu.com/news"_s << u"KTUU"_s << u"private"_s << u"broadcaster"_s
        << u"Schurz Communications"_s << u"LocalNewsDataset (L. Yin), 2018; Alaska"_s;
    QTest::newRow("a paper of which no more is known")
        << u"camarillo acorn"_s << u"Camarillo Acorn"_s << QString() << u"newspaper"_s << QString()
        << u"LocalNewsDataset (L. Yin), 2018; California"_s;
    QTest::newRow("a name that many have")
        << u"Daily News"_s << QString() << QString() << QString() << QString() << QString();
    QTest::newRow("a local name that is any word")
        << u"Collegian"_s << QString() << QString() << QString() << QString() << QString();
}

void OutletDirectoryTest::findsStateMediaAndLocalOnes()
{
    QFETCH(const QString, words);
    const auto table = loadShippedOutlets();
    QVERIFY(table);

    const auto outlet = table->find(words);

    const OutletFacts facts = outlet ? outlet->facts : OutletFacts();
    QTEST(facts.name, "name");
    QTEST(facts.kind, "kind");
    QTEST(facts.medium, "medium");
    QTEST(facts.owner, "owner");
    QTEST(facts.cite, "cite");
}

void OutletDirectoryTest::readsALineWhole()
{
    const OutletDirectory directory =
        directoryOf("c:k\tMe, 2020\nd:x.org\tx\n"
                    "i:x\tThe X\tX;Xx\tx.org\tA\tpublic\tagency\tWe\t1901\tk\nn:the x\tx\n");

    const auto outlet = directory.withHost(u"x.org");

    QVERIFY(outlet);
    QCOMPARE(*outlet, (Outlet{.facts = {.id = u"x"_s,
                                        .name = u"The X"_s,
                                        .country = u"A"_s,
                                        .kind = u"public"_s,
                                        .medium = u"agency"_s,
                                        .owner = u"We"_s,
                                        .since = u"1901"_s,
                                        .cite = u"Me, 2020"_s},
                              .aliases = {u"X"_s, u"Xx"_s},
                              .domains = {u"x.org"_s}}));
    QCOMPARE(directory.withName(u"THE X"), outlet);
    QCOMPARE(idOf(directory.withHost(u"x.or")), QString());
    QCOMPARE(idOf(directory.withHost(u"x.orgs")), QString());
}

void OutletDirectoryTest::standsWhateverItsBytes_data()
{
    QTest::addColumn<QByteArray>("lines");

    QTest::newRow("none") << QByteArray();
    QTest::newRow("no line feed") << QByteArray("d:x.org\tx");
    QTest::newRow("line feeds alone") << QByteArray("\n\n\n\n");
    QTest::newRow("an id that is not there") << QByteArray("d:x.org\tx\n");
    QTest::newRow("too few fields") << QByteArray("d:x.org\tx\ni:x\tX\n");
    QTest::newRow("no order") << QByteArray("n:x\tx\ni:x\tX\nd:x.org\tx\n");
    QTest::newRow("NUL") << QByteArray("\0\0\n\0", 4);
}

void OutletDirectoryTest::standsWhateverItsBytes()
{
    QFETCH(const QByteArray, lines);
    const OutletDirectory directory = directoryOf(lines);

    for (const auto key : {u"", u"x.org", u"zzz", u"!"}) {
        QVERIFY(!directory.withHost(key) || directory.withHost(key)->id() == u"x"_s);
        QVERIFY(!directory.withId(key) && !directory.withName(key));
    }
    QVERIFY(directory.outlets().size() <= 1);
    QVERIFY(!OutletDirectory::open(lines));
}

void OutletDirectoryTest::isMadeByItsScript()
{
    const QString tables = qEnvironmentVariable("SLANTLIGHT_SHARED") + u"/data/outlets"_s;
    const QString python = QStandardPaths::findExecutable(u"python3"_s);
    if (python.isEmpty() || !QFile::exists(tables + u"/state-media-matrix.csv"_s)) {
        QSKIP("The tables that it is made from are not here.");
    }
    QProcess script;
    script.start(python,
                 {u"-B"_s,
                  qEnvironmentVariable("SLANTLIGHT_SOURCE") + u"/resources/outlets/maketable.py"_s,
                  tables});

    QVERIFY2(script.waitForFinished(), qPrintable(script.errorString()));
    QCOMPARE(script.exitCode(), 0);
    QVERIFY(script.readAllStandardOutput() == shippedBytes());
}

SLANTLIGHT_TEST(OutletDirectoryTest)

#include "tst_outletdirectory.moc"
