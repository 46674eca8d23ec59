// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outlet/outletname.h"
#include "core/outlet/outlettable.h"
#include "tests/support/testroom.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

const QString header = u"id,name,aliases,domains,country,kind,owner,cite\n"_s;
const QString longHeader = u"id,name,aliases,domains,country,kind,medium,owner,since,cite\n"_s;

QString idOf(const std::optional<Outlet> &outlet)
{
    return outlet ? outlet->id() : QString();
}

} // namespace

class OutletTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsOverAHundredOutletsWithTheirSources();
    void hasEachNameAndDomainOnce();
    void findsByIdNameOrAddress_data();
    void findsByIdNameOrAddress();
    void readsQuotedFields();
    void takesColumnsInAnyOrder();
    void letsRowsOfTheUserWin();
    void namesWhatIsSpeltNearly();
    void refusesAMalformedTable_data();
    void refusesAMalformedTable();

private:
    std::optional<OutletTable> m_table;
};

void OutletTableTest::initTestCase()
{
    QFile file(qEnvironmentVariable("SLANTLIGHT_SOURCE") + u"/resources/outlets/outlets.csv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    Result<OutletTable> table = OutletTable::parse(QString::fromUtf8(file.readAll()));
    QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
    m_table = std::move(*table);
}

void OutletTableTest::knowsOverAHundredOutletsWithTheirSources()
{
    QVERIFY(m_table->rows().size() >= 100);
    for (const Outlet &outlet : m_table->rows()) {
        const OutletFacts &facts = outlet.facts;
        QVERIFY2(!facts.country.isEmpty() && !facts.owner.isEmpty() && !facts.kind.isEmpty()
                     && !facts.medium.isEmpty() && !outlet.domains.isEmpty(),
                 qPrintable(outlet.id()));
        QVERIFY2(facts.cite.contains(QRegularExpression(u"\\b(?:19|20)\\d\\d\\b|20\\d\\d/"_s)),
                 qPrintable(outlet.id()));
    }
    QCOMPARE(m_table->withId(u"rt")->facts.kind, u"state-controlled"_s);
    QCOMPARE(m_table->withId(u"rt")->facts.country, u"Russia"_s);
    QCOMPARE(m_table->withId(u"rt")->facts.since, u"2005"_s);
}

void OutletTableTest::hasEachNameAndDomainOnce()
{
    QSet<QString> taken;
    for (const Outlet &outlet : m_table->rows()) {
        QSet<QString> own;
        for (const QString &name : outlet.names() + outlet.domains) {
            own.insert(foldedOutletName(name));
        }
        for (const QString &name : own) {
            QVERIFY2(!taken.contains(name), qPrintable(name));
            taken.insert(name);
        }
    }
}

void OutletTableTest::findsByIdNameOrAddress_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("id");

    QTest::newRow("id") << u"rt"_s << u"rt"_s;
    QTest::newRow("name") << u"Deutsche Welle"_s << u"dw"_s;
    QTest::newRow("any case") << u"deutsche welle"_s << u"dw"_s;
    QTest::newRow("alias") << u"Russia Today"_s << u"rt"_s;
    QTest::newRow("with article") << u"The Associated Press"_s << u"ap"_s;
    QTest::newRow("without article") << u"guardian"_s << u"the-guardian"_s;
    QTest::newRow("domain") << u"rt.com"_s << u"rt"_s;
    QTest::newRow("sub-domain") << u"de.news.rt.com"_s << u"rt"_s;
    QTest::newRow("address") << u"https://www.rt.com:443/russia/1-a/?x=1"_s << u"rt"_s;
    QTest::newRow("capitals in an address") << u"HTTPS://WWW.BBC.CO.UK/news"_s << u"bbc"_s;
    QTest::newRow("other domain with that ending") << u"sport.com"_s << QString();
    QTest::newRow("domain inside a domain") << u"rt.com.example.org"_s << QString();
    QTest::newRow("with an article that it has not") << u"the BBC"_s << u"bbc"_s;
    QTest::newRow("an everyday word without its article") << u"Sun"_s << QString();
    QTest::newRow("an everyday word with its article") << u"The Sun"_s << u"the-sun"_s;
    QTest::newRow("part of a name") << u"Deutsche"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void OutletTableTest::findsByIdNameOrAddress()
{
    QFETCH(const QString, words);
    QFETCH(const QString, id);

    QCOMPARE(idOf(m_table->find(words)), id);
}

void OutletTableTest::readsQuotedFields()
{
    const Result<OutletTable> table = OutletTable::parse(QString(
        header
        + u"# a remark\r\n\r\nx,\"The \"\"X\"\", daily\",X;Xx,x.org,\"A,\r\nB\",private,Me,\"Me, 2020\"\r\n"_s));

    QVERIFY(table);
    QCOMPARE(table->rows().size(), 1u);
    QCOMPARE(table->rows().front().facts.name, u"The \"X\", daily"_s);
    QCOMPARE(table->rows().front().facts.country, u"A,\r\nB"_s);
    QCOMPARE(table->rows().front().aliases, (QStringList{u"X"_s, u"Xx"_s}));
}

void OutletTableTest::takesColumnsInAnyOrder()
{
    const Result<OutletTable> table =
        OutletTable::parse(u"cite,id,since,name,aliases,medium,domains,country,kind,owner\n"
                           "\"Me, 2020\",x,1901,The X,,newspaper,X.org,A,,\n");

    QVERIFY(table);
    QCOMPARE(table->rows().front(), (Outlet{.facts = {.id = u"x"_s,
                                                      .name = u"The X"_s,
                                                      .country = u"A"_s,
                                                      .kind = {},
                                                      .medium = u"newspaper"_s,
                                                      .owner = {},
                                                      .since = u"1901"_s,
                                                      .cite = u"Me, 2020"_s},
                                            .aliases = {},
                                            .domains = {u"x.org"_s}}));
}

void OutletTableTest::letsRowsOfTheUserWin()
{
    const Result<OutletTable> own = OutletTable::parse(
        QString(header + u"bbc,Auntie,,auntie.example,Utopia,public,Me,2020\n"_s
                + u"ledger,Harbour Ledger,The Guardian,rt.com,Utopia,private,Me,2020\n"_s));
    QVERIFY(own);

    const OutletTable table = m_table->below(*own);

    QCOMPARE(table.withId(u"bbc")->facts.name, u"Auntie"_s);
    QCOMPARE(idOf(table.withName(u"BBC")), QString());
    QCOMPARE(idOf(table.withName(u"the Guardian")), u"ledger"_s);
    QCOMPARE(idOf(table.withDomain(u"https://rt.com/x")), u"ledger"_s);
    QCOMPARE(idOf(table.withName(u"RT")), u"rt"_s);
    QVERIFY(table.digest() != m_table->digest());
}

void OutletTableTest::namesWhatIsSpeltNearly()
{
    QCOMPARE(m_table->namesNear(u"Guardan", 1), QStringList{u"The Guardian"_s});
    QCOMPARE(m_table->namesNear(u"le monde diplomatique", 3), QStringList());
    QCOMPARE(m_table->namesNear(u"tass.con", 1), QStringList{u"TASS"_s});
    QCOMPARE(m_table->namesNear(QString(1000, u'x'), 3), QStringList());
}

void OutletTableTest::refusesAMalformedTable_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("detail");

    const QString good = u"x,X,,x.org,A,private,Me,\"Me, 2020\"\n"_s;
    QTest::newRow("empty")
        << QString()
        << u"line 1: the header is not 'id,name,aliases,domains,country,kind,owner,cite'"_s;
    QTest::newRow("no header")
        << good << u"line 1: the header is not 'id,name,aliases,domains,country,kind,owner,cite'"_s;
    QTest::newRow("field missing") << QString(header + good + u"y,Y,,y.org,A,private,Me\n"_s)
                                   << u"line 3: 7 fields where 8 are wanted"_s;
    QTest::newRow("unknown kind") << QString(header + u"x,X,,x.org,A,wicked,Me,2020\n"_s)
                                  << QString(u"line 2: kind 'wicked' is none of "_s
                                             + outletKinds().join(u", "_s));
    QTest::newRow("unknown medium")
        << QString(longHeader + u"x,X,,x.org,A,private,rumour,Me,1901,2020\n"_s)
        << QString(u"line 2: medium 'rumour' is none of "_s + outletMedia().join(u", "_s));
    QTest::newRow("no year") << QString(longHeader + u"x,X,,x.org,A,private,,Me,long ago,2020\n"_s)
                             << u"line 2: since 'long ago' is no year"_s;
    QTest::newRow("unknown column") << QString(u"mood,"_s + header)
                                    << u"line 1: the header is not "
                                       "'id,name,aliases,domains,country,kind,owner,cite'"_s;
    QTest::newRow("bad id") << QString(header + u"X Y,X,,x.org,A,private,Me,2020\n"_s)
                            << u"line 2: id 'X Y' has more than a-z, 0-9 and '-', or nothing"_s;
    QTest::newRow("no name") << QString(header + u"x,,,x.org,A,private,Me,2020\n"_s)
                             << u"line 2: no name"_s;
    QTest::newRow("no cite") << QString(header + u"x,X,,x.org,A,private,Me,\n"_s)
                             << u"line 2: no cite"_s;
    QTest::newRow("id twice") << QString(header + good + good)
                              << u"line 3: id 'x' for the second time"_s;
    QTest::newRow("open quotation mark") << QString(header + good + u"y,\"Y,,\n\n"_s)
                                         << u"line 3: a quotation mark that is never closed"_s;
    QTest::newRow("text after a quotation mark")
        << QString(header + u"x,\"X\"y,,,A,private,Me,2020\n"_s)
        << u"line 2: text after a closing quotation mark"_s;
    QTest::newRow("stray quotation mark") << QString(header + u"x,a\"b,,,A,private,Me,2020\n"_s)
                                          << u"line 2: a quotation mark inside a field"_s;
}

void OutletTableTest::refusesAMalformedTable()
{
    QFETCH(const QString, csv);
    QFETCH(const QString, detail);

    const Result<OutletTable> table = OutletTable::parse(csv);

    QVERIFY(!table);
    QCOMPARE(table.error(), (Error{ErrorCode::MalformedOutlets, detail}));
}

SLANTLIGHT_TEST(OutletTableTest)

#include "tst_outlettable.moc"
