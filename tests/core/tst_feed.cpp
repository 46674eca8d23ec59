// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/blocklines.h"
#include "tests/support/imported.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

QByteArray rss(const QByteArray &items)
{
    return "<?xml version='1.0'?><!-- a feed --><rss version='2.0' "
           "xmlns:content='http://purl.org/rss/1.0/modules/content/' "
           "xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>Quay News</title>"
           "<language>en</language>"
           + items + "</channel></rss>";
}

const auto story = "<p>Tea is poured at four, whatever the tide does, and nobody pays.</p>"
                   "<blockquote><p>Tea heals.</p></blockquote>"_ba;

const QByteArray item =
    "<item><title>Tea &amp;amp; gulls</title><link>https://quay.example/tea</link>"
    "<dc:creator>Mara Quill</dc:creator><pubDate>Wed, 04 Mar 2026 09:30:00 +0000</pubDate>"
    "<description>Tea is free.</description><content:encoded><![CDATA["
    + story + "]]></content:encoded></item>";

const QStringList lines{u"headline: Tea & gulls"_s, u"byline: Mara Quill"_s,
                        u"paragraph: Tea is poured at four, whatever the tide does, and nobody "
                        "pays."_s,
                        u"block-quote: Tea heals."_s};

Result<std::vector<Imported>> read(const QByteArray &bytes)
{
    return importAll(bytes, u"wrong.txt"_s, shippedContext());
}

} // namespace

class FeedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryKindOfFeed_data();
    void readsEveryKindOfFeed();
    void tellsThatAnItemIsASummary();
    void readsEntitiesThatXmlDoesNotKnow();
    void takesPagesAndDataForWhatTheyAre();
    void refusesWhatIsBroken_data();
    void refusesWhatIsBroken();
    void readsManyItems();
};

void FeedTest::readsEveryKindOfFeed_data()
{
    QTest::addColumn<QByteArray>("feed");
    const QByteArray escaped = QString::fromUtf8(story).toHtmlEscaped().toUtf8();

    QTest::newRow("RSS") << rss(item);
    QTest::newRow("Atom")
        << "<feed xmlns='http://www.w3.org/2005/Atom' xml:lang='en'><title>Quay News</title>"
           "<id>q</id><entry><id>1</id><title>Tea &amp; gulls</title><link "
           "href='https://quay.example/tea'/><author><name>Mara Quill</name></author>"
           "<published>2026-03-04T09:30:00Z</published><content type='html'>"
               + escaped + "</content></entry></feed>";
    QTest::newRow("RDF")
        << "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' "
           "xmlns='http://purl.org/rss/1.0/' xmlns:dc='http://purl.org/dc/elements/1.1/' "
           "xmlns:content='http://purl.org/rss/1.0/modules/content/'><channel><title>Quay News"
           "</title></channel><item rdf:about='https://quay.example/tea'><title>Tea &amp; gulls"
           "</title><link>https://quay.example/tea</link><dc:creator>Mara Quill</dc:creator>"
           "<dc:date>2026-03-04T09:30:00Z</dc:date><content:encoded>"
               + escaped + "</content:encoded></item></rdf:RDF>";
    QTest::newRow("JSON Feed")
        << "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Quay News\", "
           "\"items\": [{\"id\": \"1\", \"title\": \"Tea & gulls\", \"url\": "
           "\"https://quay.example/tea\", \"authors\": [{\"name\": \"Mara Quill\"}], "
           "\"date_published\": \"2026-03-04T09:30:00Z\", \"content_html\": \""
               + story + "\"}]}";
}

void FeedTest::readsEveryKindOfFeed()
{
    QFETCH(const QByteArray, feed);

    const auto all = read(feed);

    QVERIFY(all);
    QCOMPARE(all->size(), 1u);
    const Imported &first = all->front();
    QCOMPARE(blockLines(first.article), lines);
    QCOMPARE(first.article.facts().author, u"Mara Quill"_s);
    QCOMPARE(first.article.facts().published, QDate(2026, 3, 4));
    QCOMPARE(first.article.facts().address, u"https://quay.example/tea"_s);
    QCOMPARE(first.article.facts().site, u"Quay News"_s);
    QVERIFY(first.notices.empty());
}

void FeedTest::tellsThatAnItemIsASummary()
{
    const auto all = read(rss(item
                              + "<item><title>Gulls</title><description>Gulls own the pier."
                                "</description></item>"));

    QVERIFY(all);
    QCOMPARE(all->size(), 2u);
    QCOMPARE(all->back().notices, (std::vector<Notice>{{NoticeCode::SummaryOnly, {}}}));
}

void FeedTest::readsEntitiesThatXmlDoesNotKnow()
{
    const auto all =
        read(rss("<item><title>Caf&eacute; &amp; tea</title><description>R & D: tea at "
                 "four&nbsp;o'clock.</description></item>"));

    QVERIFY(all);
    QCOMPARE(all->front().article.title(), u"Café & tea"_s);
    QVERIFY(all->front().article.text().contains(u"R & D"));
}

void FeedTest::takesPagesAndDataForWhatTheyAre()
{
    for (const auto &[bytes, format] :
         {std::pair("<!DOCTYPE html><html><body><rss></rss><p>Tea.</p></body></html>"_ba,
                    SourceFormat::Html),
          std::pair("{\"text\": \"Tea is poured.\"}"_ba, SourceFormat::PlainText)}) {
        ReadSource source(bytes, u"quay.xml"_s);
        QCOMPARE(readerOf(source, {}, shippedReaders()).format, format);
    }
}

void FeedTest::refusesWhatIsBroken_data()
{
    QTest::addColumn<QByteArray>("feed");
    QTest::addColumn<ErrorCode>("code");
    constexpr int depth = 100'000;

    QTest::newRow("cut off") << rss(item).chopped(30) << ErrorCode::FileDamaged;
    QTest::newRow("cut off JSON") << "{\"version\": \"https://jsonfeed.org/version/1\", \"items"_ba
                                  << ErrorCode::FileDamaged;
    QTest::newRow("no items") << rss({}) << ErrorCode::NoArticleText;
    QTest::newRow("deep") << rss(QByteArray("<item>").repeated(depth)
                                 + QByteArray("</item>").repeated(depth))
                          << ErrorCode::PageTooTangled;
    QTest::newRow("bomb") << "<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaaaaaaaaaaaa'>]>"
                                 + rss("<item><title>&a;</title></item>")
                          << ErrorCode::PageTooTangled;
    QTest::newRow("too many elements")
        << rss(QByteArray("<item/>").repeated(400'000)) << ErrorCode::PageTooTangled;
}

void FeedTest::refusesWhatIsBroken()
{
    QFETCH(const QByteArray, feed);

    const auto all = read(feed);

    QVERIFY(!all);
    QTEST(all.error().code, "code");
}

void FeedTest::readsManyItems()
{
    const auto all = read(rss(item.repeated(1000)));

    QVERIFY(all);
    QCOMPARE(all->size(), 1000u);
}

SLANTLIGHT_TEST(FeedTest)

#include "tst_feed.moc"
