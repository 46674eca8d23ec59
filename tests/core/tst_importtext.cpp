// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/imported.h"
#include "tests/support/testroom.h"

#include <QMap>
#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

// Returns the blocks as "kind: words" lines.
QString blocksOf(const Article &article)
{
    QString lines;
    for (const Block &block : article.blocks()) {
        lines += blockKindId(block.kind) % u": "_s % block.span.in(article.text()) % u"\n"_s;
    }
    return lines;
}

QString blocksOf(const QString &text, SourceFormat format)
{
    const Result<Article> article = importText(text, format);
    return article ? blocksOf(*article) : u"no article"_s;
}

} // namespace

class ImportTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsMarkdown_data();
    void readsMarkdown();
    void readsFrontMatter();
    void readsTheSampleArticle();
    void readsHtml_data();
    void readsHtml();
    void readsWhatAPageSaysOfItself();
    void survivesDeepNesting();
    void readsFourTimesTheTextAsFourTimesTheBlocks_data();
    void readsFourTimesTheTextAsFourTimesTheBlocks();
    void keepsVerbatimTextUnchanged_data();
    void keepsVerbatimTextUnchanged();
    void tellsVerbatimBlocksApartOnlyInLongerText();
};

void ImportTextTest::readsMarkdown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("blocks");

    QTest::newRow("headings")
        << u"# Rain\n\nIt rained.\n\n## Later ##\n\nIt stopped."_s
        << u"headline: Rain\nparagraph: It rained.\nheading: Later\nparagraph: It stopped.\n"_s;
    QTest::newRow("underlined headline")
        << u"Rain\n====\n\nIt rained."_s << u"headline: Rain\nparagraph: It rained.\n"_s;
    QTest::newRow("lines joined") << u"It rained\nall day."_s
                                  << u"paragraph: It rained all day.\n"_s;
    QTest::newRow("CRLF") << u"It rained.\r\n\r\nIt stopped."_s
                          << u"paragraph: It rained.\nparagraph: It stopped.\n"_s;
    QTest::newRow("list") << u"* Rain\n* Wind\n  and hail\n1. Sun"_s
                          << u"list-item: Rain\nlist-item: Wind and hail\nlist-item: Sun\n"_s;
    QTest::newRow("quote") << u"> It rained\n> again."_s << u"block-quote: It rained again.\n"_s;
    QTest::newRow("fence") << u"```\na = *b*\n```"_s << u"paragraph: a = *b*\n"_s;
    QTest::newRow("marks")
        << u"It **rained** _all_ `day` on [Orne](http://orne.example \"x\") ![a quay](q.png)."_s
        << u"paragraph: It rained all day on Orne .\n"_s;
    QTest::newRow("no marks") << u"2 * 3 * 4 is snake_case_here, and 5\\*6."_s
                              << u"paragraph: 2 * 3 * 4 is snake_case_here, and 5*6.\n"_s;
    QTest::newRow("rule") << u"It rained.\n\n---\n\nIt stopped."_s
                          << u"paragraph: It rained.\nparagraph: It stopped.\n"_s;
    QTest::newRow("credit line") << u"It rained.\n\n*(Reuters)*"_s
                                 << u"paragraph: It rained.\ncredit-line: (Reuters)\n"_s;
}

void ImportTextTest::readsMarkdown()
{
    QFETCH(const QString, text);
    QFETCH(const QString, blocks);

    QCOMPARE(blocksOf(text, SourceFormat::Markdown), blocks);
}

void ImportTextTest::readsFrontMatter()
{
    const Result<Article> article = importText(
        u"---\ntitle: \"Rain: a story\"\nauthor: Nora Fenwick\ndate: 2024-05-06\nsite: Orne Mail\n"
        "address: https://orne.example/rain\nlanguage: en-GB\n---\n\nIt rained."_s,
        SourceFormat::Markdown);

    QVERIFY(article);
    QCOMPARE(article->text(), u"Rain: a story\nIt rained."_s);
    ArticleFacts expected;
    expected.title = u"Rain: a story"_s;
    expected.author = u"Nora Fenwick"_s;
    expected.published = QDate(2024, 5, 6);
    expected.site = u"Orne Mail"_s;
    expected.address = u"https://orne.example/rain"_s;
    expected.language = u"en-GB"_s;
    QCOMPARE(article->facts(), expected);
}

void ImportTextTest::readsTheSampleArticle()
{
    const Result<Imported> imported =
        importFile(qEnvironmentVariable("SLANTLIGHT_SOURCE") + u"/resources/samples/causeway.md"_s);

    QVERIFY(imported);
    const Article &article = imported->article;
    QMap<QString, int> counts;
    for (const Block &block : article.blocks()) {
        ++counts[blockKindId(block.kind).toString()];
    }
    for (const QString &once : {u"headline"_s, u"standfirst"_s, u"byline"_s, u"dateline"_s,
                                u"caption"_s, u"teaser"_s, u"credit-line"_s}) {
        QVERIFY2(counts.value(once) == 1, qPrintable(once));
    }
    QCOMPARE(article.facts().author, u"Nora Fenwick"_s);
    QCOMPARE(article.facts().published, QDate(2025, 5, 14));
}

void ImportTextTest::readsHtml_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("blocks");

    QTest::newRow("paragraphs")
        << u"<p>It <b>rain</b>ed\n all&nbsp;day.<p>It stopped."_s
        << u"paragraph: It rained all\u00A0day.\nparagraph: It stopped.\n"_s;
    QTest::newRow("article only")
        << u"<nav>Home</nav><main><p>Before.</p><article><h1>Rain</h1><p>It rained.</p></article></main><footer>End</footer>"_s
        << u"headline: Rain\nparagraph: It rained.\n"_s;
    QTest::newRow("headline above the article")
        << u"<h1>Rain</h1><article><p>It rained.</p></article>"_s
        << u"headline: Rain\nparagraph: It rained.\n"_s;
    QTest::newRow("what is no text")
        << u"<p>It rained.<script>go()</script><style>p{}</style></p><aside>More</aside><form>Name</form><p hidden>x</p>"_s
        << u"paragraph: It rained.\n"_s;
    QTest::newRow("kinds")
        << u"<h2>Later</h2><ul><li>Rain</ul><blockquote><p>It rained.</p></blockquote>"
           "<figure><img alt=x><figcaption>A quay</figcaption></figure>"_s
        << u"heading: Later\nlist-item: Rain\nblock-quote: It rained.\ncaption: A quay\n"_s;
    QTest::newRow("line breaks") << u"<div>It rained<br>all day.<br><br>It stopped.</div>"_s
                                 << u"paragraph: It rained all day.\nparagraph: It stopped.\n"_s;
    QTest::newRow("linked paragraph")
        << u"<p>It rained.</p><p><a href=x>Seven tales about the rain</a></p><p>It stopped.</p>"_s
        << u"paragraph: It rained.\nteaser: Seven tales about the rain\nparagraph: It stopped.\n"_s;
    QTest::newRow("credit line") << u"<p>It rained.</p><p>(Reuters)</p>"_s
                                 << u"paragraph: It rained.\ncredit-line: (Reuters)\n"_s;
}

void ImportTextTest::readsHtml()
{
    QFETCH(const QString, text);
    QFETCH(const QString, blocks);

    QCOMPARE(blocksOf(text, SourceFormat::Html), blocks);
}

void ImportTextTest::readsWhatAPageSaysOfItself()
{
    const Result<Article> article = importText(
        u"<!doctype html><html lang=en-GB><head><title>Rain - Orne Mail</title>"
        "<meta name=author content='Nora Fenwick'><meta property='og:site_name' content='Orne "
        "Mail'>"
        "<meta property='article:published_time' content='2024-05-06T10:00:00Z'>"
        "<link rel=canonical href='https://orne.example/rain'></head><body><p>It rained.</body></html>"_s,
        SourceFormat::Html);

    QVERIFY(article);
    QCOMPARE(article->title(), u"Rain"_s);
    QCOMPARE(article->facts().author, u"Nora Fenwick"_s);
    QCOMPARE(article->facts().published, QDate(2024, 5, 6));
    QCOMPARE(article->facts().site, u"Orne Mail"_s);
    QCOMPARE(article->facts().address, u"https://orne.example/rain"_s);
    QCOMPARE(article->facts().language, u"en-GB"_s);
}

void ImportTextTest::survivesDeepNesting()
{
    const QString text =
        u"<div>"_s.repeated(100'000) + u"It rained."_s + u"</div>"_s.repeated(100'000);
    const QString inlineText = u"<b>"_s.repeated(100'000) + u"It rained."_s;

    QCOMPARE(blocksOf(text, SourceFormat::Html), u"paragraph: It rained.\n"_s);
    QCOMPARE(blocksOf(inlineText, SourceFormat::Html), u"paragraph: It rained.\n"_s);
}

void ImportTextTest::readsFourTimesTheTextAsFourTimesTheBlocks_data()
{
    QTest::addColumn<SourceFormat>("format");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<int>("blocks"); // that many units give one

    const auto row = [](const char *name, SourceFormat format, const QString &unit, int blocks) {
        QTest::newRow(name) << format << unit << blocks;
    };
    row("datelines", SourceFormat::PlainText, u"12 May 2024\n\n"_s, 1);
    row("bullets", SourceFormat::PlainText, u"• rain\n"_s, 1);
    row("long lines of furniture and words", SourceFormat::PlainText,
        u"By Anna "_s + u"share "_s.repeated(64) + u'\n', 1);
    row("captions", SourceFormat::PlainText,
        u"Anna "_s + u"Berg walks "_s.repeated(28) + u"in Oslo\n"_s, 1);
    row("headings with room", SourceFormat::Markdown, u"# a"_s + u" "_s.repeated(400) + u"x\n"_s,
        1);
    row("headings with hashes", SourceFormat::Markdown, u"# a"_s + u" #"_s.repeated(200) + u"x\n"_s,
        1);
    row("dashes", SourceFormat::Markdown, u"- "_s.repeated(200) + u"rain\n"_s, 1);
    row("quotations", SourceFormat::Markdown, u"> It rained.\n\n"_s, 1);
    row("emphasis", SourceFormat::Markdown, u"**It** ~~rained~~ *all **day\n\n"_s, 1);
    row("list items", SourceFormat::Html, u"<li>It rained."_s, 1);
    row("comments", SourceFormat::Html, u"<p>It rained.<!--x--!><!-- -- -->"_s, 1);
}

// What takes time by the square of its text does not end within the time of a test.
void ImportTextTest::readsFourTimesTheTextAsFourTimesTheBlocks()
{
    QFETCH(const SourceFormat, format);
    QFETCH(const QString, unit);
    QFETCH(const int, blocks);
    const qsizetype count = std::min<qsizetype>(20'000, 400'000 / unit.size());

    const Result<Article> once = importText(unit.repeated(count), format);
    const Result<Article> fourTimes = importText(unit.repeated(4 * count), format);

    QVERIFY(once && fourTimes);
    QVERIFY(std::abs(std::ssize(once->blocks()) - count * blocks) <= 1);
    QVERIFY(std::abs(std::ssize(fourTimes->blocks()) - 4 * count * blocks) <= 1);
}

void ImportTextTest::keepsVerbatimTextUnchanged_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("blocks");

    QTest::newRow("a sentence") << u"Mayor slams plan"_s << u"paragraph: Mayor slams plan\n"_s;
    QTest::newRow("outer space") << u" \t It rained. \n"_s << u"paragraph: It rained.\n"_s;
    QTest::newRow("CRLF and blank lines") << u"It rained.\r\n\r\nIt stopped.\r\n"_s
                                          << u"paragraph: It rained.\nparagraph: It stopped.\n"_s;
    QTest::newRow("nothing") << u" \n "_s << QString();
    QTest::newRow("controls") << u"It\0 rained\uFDD0."_s << u"paragraph: It\0 rained\uFDD0.\n"_s;
}

void ImportTextTest::keepsVerbatimTextUnchanged()
{
    QFETCH(const QString, text);
    QFETCH(const QString, blocks);

    const Article article = importVerbatim(text);

    QCOMPARE(article.text(), text);
    QCOMPARE(blocksOf(article), blocks);
}

void ImportTextTest::tellsVerbatimBlocksApartOnlyInLongerText()
{
    const QString text = u"Rain falls on Orne\n\nBy Nora Fenwick\n\nIt rained on Orne for nine "
                         u"days, and on the tenth day "
                         "the mayor had the drains opened at last.\n\nShare\n\nIt rained on "
                         "Marlhaven as well, but nobody "
                         "there had expected anything else in the month of May.\n\n(Reuters)"_s;

    const Article article = importVerbatim(text);

    QCOMPARE(article.text(), text);
    QCOMPARE(blocksOf(article).section(u'\n', 0, 1),
             u"headline: Rain falls on Orne\nbyline: By Nora Fenwick"_s);
    QVERIFY(blocksOf(article).contains(u"paragraph: Share\n"_s));
    QVERIFY(blocksOf(article).endsWith(u"credit-line: (Reuters)\n"_s));
}

SLANTLIGHT_TEST(ImportTextTest)

#include "tst_importtext.moc"
