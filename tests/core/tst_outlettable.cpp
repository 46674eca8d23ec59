// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/article/article.h"
#include "core/outlet/outlettable.h"
#include "tests/support/testroom.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

const QString header = u"id,name,aliases,domains,country,kind,owner,cite\n"_s;

QString idOf(const Outlet *outlet)
{
    return outlet != nullptr ? outlet->id : QString();
}

} // namespace

class OutletTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void knowsSomeThirtyOutletsWithTheirSources();
    void findsByIdNameOrAddress_data();
    void findsByIdNameOrAddress();
    void findsInAttributionLines_data();
    void findsInAttributionLines();
    void findsThePublisherOfAnArticle_data();
    void findsThePublisherOfAnArticle();
    void findsThePublisherAboutTheFirstWords_data();
    void findsThePublisherAboutTheFirstWords();
    void readsQuotedFields();
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

void OutletTableTest::knowsSomeThirtyOutletsWithTheirSources()
{
    QVERIFY(m_table->outlets().size() >= 30);
    for (const Outlet &outlet : m_table->outlets()) {
        QVERIFY2(!outlet.country.isEmpty() && !outlet.owner.isEmpty() && !outlet.domains.isEmpty(),
                 qPrintable(outlet.id));
        QVERIFY2(outlet.cite.contains(QRegularExpression(u"\\b(?:19|20)\\d\\d\\b|20\\d\\d/"_s)),
                 qPrintable(outlet.id));
    }
    QCOMPARE(m_table->withId(u"rt")->kind, u"state-controlled"_s);
    QCOMPARE(m_table->withId(u"rt")->country, u"Russia"_s);
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
    QTest::newRow("part of a name") << u"Deutsche"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void OutletTableTest::findsByIdNameOrAddress()
{
    QFETCH(const QString, words);
    QFETCH(const QString, id);

    QCOMPARE(idOf(m_table->find(words)), id);
}

void OutletTableTest::findsInAttributionLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("id");

    QTest::newRow("read more") << u"Read more at RT"_s << u"rt"_s;
    QTest::newRow("in brackets") << u"(Reuters)"_s << u"reuters"_s;
    QTest::newRow("byline") << u"By Jane Doe, Associated Press"_s << u"ap"_s;
    QTest::newRow("contribution") << u"AFP contributed to this report."_s << u"afp"_s;
    QTest::newRow("possessive") << u"This text first appeared on CNN's website."_s << u"cnn"_s;
    QTest::newRow("domain") << u"Source: www.tass.com"_s << u"tass"_s;
    QTest::newRow("longer name first") << u"Islamic Republic News Agency, with AP"_s << u"irna"_s;
    QTest::newRow("inside a word") << u"Read more at ARTS"_s << QString();
    QTest::newRow("small letters") << u"the ap course and the rt button"_s << QString();
    QTest::newRow("with a hyphen") << u"A CNN-like story, an AP-class ship"_s << QString();
    QTest::newRow("an unknown one") << u"Read more at The Harbour Ledger"_s << QString();
}

void OutletTableTest::findsInAttributionLines()
{
    QFETCH(const QString, line);
    QFETCH(const QString, id);

    QCOMPARE(idOf(m_table->inText(line)), id);
}

void OutletTableTest::findsThePublisherOfAnArticle_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("site");
    QTest::addColumn<QString>("byline");
    QTest::addColumn<QString>("credit");
    QTest::addColumn<QString>("id");

    QTest::newRow("address first")
        << u"https://www.bbc.com/x"_s << u"RT"_s << u"By A B, AFP"_s << u"(Reuters)"_s << u"bbc"_s;
    QTest::newRow("site") << QString() << u"RT"_s << u"By A B, AFP"_s << u"(Reuters)"_s << u"rt"_s;
    QTest::newRow("credit line") << QString() << QString() << u"By A B, AFP"_s << u"(Reuters)"_s
                                 << u"reuters"_s;
    QTest::newRow("byline") << QString() << QString() << u"By A B, AFP"_s << u"Read on"_s
                            << u"afp"_s;
    QTest::newRow("none, in running text only")
        << QString() << QString() << u"By A B"_s << u"Read on"_s << QString();
}

void OutletTableTest::findsThePublisherOfAnArticle()
{
    QFETCH(const QString, address);
    QFETCH(const QString, site);
    QFETCH(const QString, byline);
    QFETCH(const QString, credit);
    QFETCH(const QString, id);
    ArticleFacts facts;
    facts.address = address;
    facts.site = site;
    const Article article = Article::fromParts({{BlockKind::Byline, byline},
                                                {BlockKind::Paragraph, u"CNN was the subject."_s},
                                                {BlockKind::CreditLine, credit}},
                                               facts);

    QCOMPARE(idOf(m_table->ofArticle(article)), id);
}

void OutletTableTest::findsThePublisherAboutTheFirstWords_data()
{
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("lead");
    QTest::addColumn<QString>("id");

    const QString plain = u"The quay was closed on Monday."_s;
    QTest::newRow("a dateline") << u"Quay closed"_s << u"SKERRY, March 4 (Reuters) - The quay"_s
                                << u"reuters"_s;
    QTest::newRow("a short dateline")
        << u"Quay closed"_s << u"SKERRY (AFP) — The quay"_s << u"afp"_s;
    QTest::newRow("the end of the headline") << u"Quay closed | Reuters"_s << plain << u"reuters"_s;
    QTest::newRow("a bracket in a sentence")
        << u"Quay closed"_s << u"The agency (Reuters) wrote that the quay was closed."_s
        << QString();
    QTest::newRow("another headline") << u"Quay closed - for good"_s << plain << QString();
}

void OutletTableTest::findsThePublisherAboutTheFirstWords()
{
    QFETCH(const QString, headline);
    QFETCH(const QString, lead);
    QFETCH(const QString, id);

    const Article article =
        Article::fromParts({{BlockKind::Headline, headline}, {BlockKind::Paragraph, lead}});

    QCOMPARE(idOf(m_table->ofArticle(article)), id);
}

void OutletTableTest::readsQuotedFields()
{
    const Result<OutletTable> table = OutletTable::parse(QString(
        header
        + u"# a remark\r\n\r\nx,\"The \"\"X\"\", daily\",X;Xx,x.org,\"A,\r\nB\",private,Me,\"Me, 2020\"\r\n"_s));

    QVERIFY(table);
    QCOMPARE(table->outlets().size(), 1u);
    QCOMPARE(table->outlets().front().name, u"The \"X\", daily"_s);
    QCOMPARE(table->outlets().front().country, u"A,\r\nB"_s);
    QCOMPARE(table->outlets().front().aliases, (QStringList{u"X"_s, u"Xx"_s}));
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
                                  << u"line 2: kind 'wicked'"_s;
    QTest::newRow("bad id") << QString(header + u"X Y,X,,x.org,A,private,Me,2020\n"_s)
                            << u"line 2: id 'X Y'"_s;
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
