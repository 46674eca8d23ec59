// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/imported.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

Imported imported(const QString &text)
{
    const Result<Imported> article = importBytes(text.toUtf8(), u"clip.md"_s);
    Q_ASSERT(article);
    return *article;
}

// Returns the blocks as "kind: words" lines.
QString blocksOf(const QString &text)
{
    const Result<Article> article = importText(text, SourceFormat::Markdown);
    if (!article) {
        return u"no article"_s;
    }
    QStringList lines;
    for (const Block &block : article->blocks()) {
        lines += blockKindId(block.kind) % u": "_s % block.span.in(article->text());
    }
    return lines.join(u'\n');
}

QString wordsOf(const QString &text)
{
    const Result<Article> article = importText(text, SourceFormat::Markdown);
    return article ? article->text() : u"no article"_s;
}

} // namespace

class MarkdownTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesMarksAway_data();
    void takesMarksAway();
    void tellsBlocks_data();
    void tellsBlocks();
    void keepsLinks();
    void readsTheFrontMatterOfClippers_data();
    void readsTheFrontMatterOfClippers();
    void headlinesTheTitleOnce_data();
    void headlinesTheTitleOnce();
    void addsADescriptionThatTheTextLacks_data();
    void addsADescriptionThatTheTextLacks();
    void knowsWhereWordsStandInTheFile_data();
    void knowsWhereWordsStandInTheFile();
    void readsMarksWithoutEnd_data();
    void readsMarksWithoutEnd();
};

void MarkdownTest::takesMarksAway_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");

    QTest::newRow("no mark") << u"It rained."_s << u"It rained."_s;
    QTest::newRow("emphasis") << u"It *rained* and _blew_."_s << u"It rained and blew."_s;
    QTest::newRow("strong") << u"It **rained** and __blew__."_s << u"It rained and blew."_s;
    QTest::newRow("both") << u"It ***rained***, **and *blew* too**."_s
                          << u"It rained, and blew too."_s;
    QTest::newRow("struck out") << u"It ~~rained~~ blew."_s << u"It rained blew."_s;
    QTest::newRow("stars as signs") << u"2 * 3 * 4 is it"_s << u"2 * 3 * 4 is it"_s;
    QTest::newRow("wrapped lines")
        << u"It was a pur-\nportedly *so-\ncalled* vote\nin Marl-\nHaven."_s
        << u"It was a purportedly so-called vote in Marl-Haven."_s;
    QTest::newRow("a soft hyphen at the end of a line")
        << u"It rai\u00AD\n ned."_s << u"It rained."_s;
    QTest::newRow("names with underscores") << u"a snake_case_name"_s << u"a snake_case_name"_s;
    QTest::newRow("code") << u"Call `a*b*c` and ``x`y``."_s << u"Call a*b*c and x`y."_s;
    QTest::newRow("link") << u"See [the *vote*](http://a.example/b_c_d \"T\")."_s
                          << u"See the vote."_s;
    QTest::newRow("link by name") << u"See [the vote][1].\n\n[1]: http://a.example"_s
                                  << u"See the vote."_s;
    QTest::newRow("brackets") << u"He [the mayor] left [sic]."_s << u"He [the mayor] left [sic]."_s;
    QTest::newRow("picture in a line")
        << u"It rained ![The bridge](b.png) today."_s << u"It rained  today."_s;
    QTest::newRow("address") << u"At <http://a.example/b_c_d>."_s
                             << u"At http://a.example/b_c_d."_s;
    QTest::newRow("escapes") << u"5\\*6 and \\[a\\](b) \\x"_s << u"5*6 and [a](b) \\x"_s;
    QTest::newRow("beyond the basic plane")
        << u"*\U0001F5F3* **\U0001F5F3** fell"_s << u"\U0001F5F3 \U0001F5F3 fell"_s;
    QTest::newRow("wikilink") << u"See [[The vote]] and [[Vote|the vote]]."_s
                              << u"See The vote and the vote."_s;
    QTest::newRow("highlight") << u"It ==rained all== day, 2 == 2."_s
                               << u"It rained all day, 2 == 2."_s;
    QTest::newRow("highlight with emphasis")
        << u"It ==**rained**== *==all==* day"_s << u"It rained all day"_s;
    QTest::newRow("comment") << u"It rained%% or so %% all day."_s << u"It rained all day."_s;
    QTest::newRow("comment over lines")
        << u"It rained.\n\n%%\nOr so.\n\nMaybe.\n%%\n\nIt blew."_s << u"It rained.\nIt blew."_s;
    QTest::newRow("per cent") << u"It rained 5%% more."_s << u"It rained 5%% more."_s;
    QTest::newRow("comment of HTML")
        << u"It rained <!-- or so -->all day."_s << u"It rained all day."_s;
    QTest::newRow("inline HTML") << u"It <b>rained</b> all<br>day<sup>2</sup>, <mark>so</mark>."_s
                                 << u"It rained all day2, so."_s;
    QTest::newRow("script") << u"It rained <script>go()</script>all day."_s
                            << u"It rained all day."_s;
    QTest::newRow("entities") << u"Caf&eacute; &amp; bar &#8211; &lt;5"_s << u"Café & bar – <5"_s;
    QTest::newRow("name of a block") << u"It rained all day. ^abc-12"_s << u"It rained all day."_s;
    QTest::newRow("embedded note") << u"It rained. ![[bridge.png]]"_s << u"It rained."_s;
    QTest::newRow("marks in code") << u"Call `==a==` and `%%b%%`."_s << u"Call ==a== and %%b%%."_s;
    QTest::newRow("hard-wrapped lines")
        << u"It rained\nall day,  \nand blew."_s << u"It rained all day, and blew."_s;
    QTest::newRow("footnote") << u"It rained.[^1] It blew.\n\n[^1]: So *they* say.\n"_s
                              << u"It rained. It blew.\nSo they say."_s;
    QTest::newRow("footnote of one word")
        << u"It rained.[^a]\n\n[^a]: Indeed\n"_s << u"It rained.\nIndeed"_s;
    QTest::newRow("footnotes in the middle") << u"It rained.[^1]\n\n[^1]: First.\n[^2]: Second.\n\n"
                                                "It blew.[^2]"_s
                                             << u"It rained.\nIt blew.\nFirst.\nSecond."_s;
}

void MarkdownTest::takesMarksAway()
{
    QFETCH(const QString, text);

    QTEST(wordsOf(text), "words");
}

void MarkdownTest::tellsBlocks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("blocks");

    QTest::newRow("setext headings")
        << u"Rain\n====\n\nIt rained.\n\nLater\n-----\n\nIt stopped."_s
        << u"headline: Rain\nparagraph: It rained.\nheading: Later\nparagraph: It stopped."_s;
    QTest::newRow("nested lists") << u"- Rain\n  - Hail\n    - Ice\n- Wind"_s
                                  << u"list-item: Rain\nlist-item: Hail\nlist-item: Ice\n"
                                     "list-item: Wind"_s;
    QTest::newRow("loose list") << u"1. Rain\n\n2. Wind"_s << u"list-item: Rain\nlist-item: Wind"_s;
    QTest::newRow("task boxes") << u"- [ ] Mend the roof\n- [x] Buy tar"_s
                                << u"list-item: Mend the roof\nlist-item: Buy tar"_s;
    QTest::newRow("nested quotes")
        << u"> It rained.\n>> It blew."_s << u"block-quote: It rained.\nblock-quote: It blew."_s;
    QTest::newRow("quote with paragraphs")
        << u"> It rained.\n>\n> It blew."_s << u"block-quote: It rained.\nblock-quote: It blew."_s;
    QTest::newRow("callout") << u"> [!note] What we know\n> It rained.\n> It blew."_s
                             << u"heading: What we know\nparagraph: It rained. It blew."_s;
    QTest::newRow("folded callout without a title")
        << u"> [!tip]-\n> It rained."_s << u"paragraph: It rained."_s;
    QTest::newRow("callout that quotes") << u"> [!quote] Ada Kolm\n> It rained."_s
                                         << u"block-quote: Ada Kolm\nblock-quote: It rained."_s;
    QTest::newRow("quote after a callout") << u"> [!note]\n> It rained.\n\n> It blew."_s
                                           << u"paragraph: It rained.\nblock-quote: It blew."_s;
    QTest::newRow("table") << u"| Town | Rain |\n|---|---|\n| Orne | much |"_s
                           << u"paragraph: Town\nparagraph: Rain\nparagraph: Orne\n"
                              "paragraph: much"_s;
    QTest::newRow("picture alone") << u"It rained.\n\n![The bridge at night](b.png)\n\nIt blew."_s
                                   << u"paragraph: It rained.\ncaption: The bridge at night\n"
                                      "paragraph: It blew."_s;
    QTest::newRow("picture in a link, alone")
        << u"[![The bridge at night](b.png)](http://a.example)\n\nIt blew."_s
        << u"caption: The bridge at night\nparagraph: It blew."_s;
    QTest::newRow("name of a picture")
        << u"![b.png](b.png)\n\nIt blew."_s << u"paragraph: It blew."_s;
    QTest::newRow("code") << u"```sh\na = *b*\n# c\n```"_s << u"paragraph: a = *b* # c"_s;
    QTest::newRow("indented text is none")
        << u"It rained.\n\n    It blew."_s << u"paragraph: It rained.\nparagraph: It blew."_s;
    QTest::newRow("block of HTML")
        << u"It rained.\n\n<figure><img src=a><figcaption>A bridge at night</figcaption></figure>\n\nIt blew."_s
        << u"paragraph: It rained.\ncaption: A bridge at night\nparagraph: It blew."_s;
    QTest::newRow("style and script")
        << u"<style>\np{}\n</style>\n\n<script>\ngo()\n</script>\n\nIt "
           "rained."_s
        << u"paragraph: It rained."_s;
    QTest::newRow("tag, no heading")
        << u"#rain is a tag here."_s << u"paragraph: #rain is a tag here."_s;
}

void MarkdownTest::tellsBlocks()
{
    QFETCH(const QString, text);

    QTEST(blocksOf(text), "blocks");
}

void MarkdownTest::keepsLinks()
{
    const Result<Article> article = importText(
        u"---\nsource: https://a.example/news/\n---\n\n*See* [the **vote**](rain.html) and "
        "[that](#there), https://b.example/c or [[Vote]]."_s,
        SourceFormat::Markdown);

    QVERIFY(article);
    QCOMPARE(article->links().size(), 2u);
    QCOMPARE(article->links()[0].span.in(article->text()), u"the vote");
    QCOMPARE(article->links()[0].address, u"https://a.example/news/rain.html"_s);
    QCOMPARE(article->links()[1].span.in(article->text()), u"https://b.example/c");
}

void MarkdownTest::readsTheFrontMatterOfClippers_data()
{
    QTest::addColumn<QString>("matter");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("author");
    QTest::addColumn<QDate>("published");
    QTest::addColumn<QString>("address");

    const QDate day(2031, 5, 6);
    const QString page = u"https://a.example/rain"_s;
    QTest::newRow("Obsidian") << u"title: \"Rain: a story\"\nsource: \"https://a.example/rain\"\n"
                                 "author:\n  - \"[[Ada Kolm]]\"\n  - \"[[Jon Reeve]]\"\n"
                                 "published: 2031-05-06\ncreated: 2031-07-01\ndescription: \"\"\n"
                                 "tags:\n  - \"clippings\""_s
                              << u"Rain: a story"_s << u"Ada Kolm, Jon Reeve"_s << day << page;
    QTest::newRow("nothing published")
        << u"title: Rain\nsource: https://a.example/rain\nauthor:\npublished:\ncreated: 2031-07-01"_s
        << u"Rain"_s << QString() << QDate(2031, 7, 1) << page;
    QTest::newRow("MarkDownload")
        << u"created: 2031-05-06T10:00:00 (UTC +01:00)\ntags: []\nsource: https://a.example/rain\n"
           "author: Ada Kolm\ntitle: Rain"_s
        << u"Rain"_s << u"Ada Kolm"_s << day << page;
    QTest::newRow("Zotero, a list in brackets")
        << u"title: 'Ada''s rain'\nauthors: [Ada Kolm, \"Reeve, Jon\"]\ndate: 6 May 2031\n"
           "url: https://a.example/rain"_s
        << u"Ada's rain"_s << u"Ada Kolm, Reeve, Jon"_s << day << page;
    QTest::newRow("folded") << u"title: >-\n  Rain and\n  wind\nbyline: By Ada Kolm, Orne Mail\n"
                               "date: 2031-05-06\nlink: https://a.example/rain"_s
                            << u"Rain and wind"_s << u"Ada Kolm"_s << day << page;
    QTest::newRow("kept by lines") << u"title: |\n  Rain\n  and wind\nauthor: Ada Kolm # ours\n"
                                      "date: 2031/05/06\nurl: https://a.example/rain"_s
                                   << u"Rain and wind"_s << u"Ada Kolm"_s << day << page;
    QTest::newRow("escapes") << u"title: \"The \\\"rain\\\" tax\"\nauthor: Ada Kolm\n"
                                "date: 2031-05-06\nurl: javascript:go()"_s
                             << u"The \"rain\" tax"_s << u"Ada Kolm"_s << day << QString();
    QTest::newRow("deeper values")
        << u"title: Rain\nimage:\n  title: A quay\n  url: https://b.example\n"
           "author: Ada Kolm\ndate: 2031-05-06"_s
        << u"Rain"_s << u"Ada Kolm"_s << day << QString();
}

void MarkdownTest::readsTheFrontMatterOfClippers()
{
    QFETCH(const QString, matter);
    const Result<Article> article =
        importText(u"---\n"_s + matter + u"\n---\n\nIt rained all day."_s, SourceFormat::Markdown);

    QVERIFY(article);
    const ArticleFacts &facts = article->facts();
    QTEST(facts.title, "title");
    QTEST(facts.author, "author");
    QTEST(facts.published, "published");
    QTEST(facts.address, "address");
    QCOMPARE(article->text(), facts.title + u"\nIt rained all day."_s);
}

void MarkdownTest::headlinesTheTitleOnce_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("blocks");

    QTest::newRow("in the front matter alone") << u"---\ntitle: Rain falls\n---\nIt rained."_s
                                               << u"headline: Rain falls\nparagraph: It rained."_s;
    QTest::newRow("as heading, too") << u"---\ntitle: Rain falls\n---\n# Rain falls\n\nIt rained."_s
                                     << u"headline: Rain falls\nparagraph: It rained."_s;
    QTest::newRow("as second heading, set otherwise")
        << u"---\ntitle: \"Ada's 'rain'\"\n---\n## Ada’s ‘rain’\n\nIt rained."_s
        << u"headline: Ada’s ‘rain’\nparagraph: It rained."_s;
    QTest::newRow("with the name of the site")
        << u"---\ntitle: Rain falls | Orne Mail\n---\n# Rain falls\n\nIt rained."_s
        << u"headline: Rain falls\nparagraph: It rained."_s;
    QTest::newRow("another heading") << u"---\ntitle: Rain falls\n---\n## Later\n\nIt rained."_s
                                     << u"headline: Rain falls\nheading: Later\n"
                                        "paragraph: It rained."_s;
    QTest::newRow("never closed") << u"---\ntitle: Rain falls\n\nIt rained."_s
                                  << u"paragraph: title: Rain falls\nparagraph: It rained."_s;
}

void MarkdownTest::headlinesTheTitleOnce()
{
    QFETCH(const QString, text);

    QTEST(blocksOf(text), "blocks");
}

void MarkdownTest::addsADescriptionThatTheTextLacks_data()
{
    QTest::addColumn<QString>("description");
    QTest::addColumn<bool>("isAdded");

    QTest::newRow("other words") << u"How a town waits for the sun."_s << true;
    QTest::newRow("as the text begins") << u"It rained on Orne for nine days"_s << false;
    QTest::newRow("cut off") << u"It rained on Orne for nine days, and on the tenth..."_s << false;
    QTest::newRow("none") << QString() << false;
}

void MarkdownTest::addsADescriptionThatTheTextLacks()
{
    QFETCH(const QString, description);
    QFETCH(const bool, isAdded);

    const QString blocks = blocksOf(
        u"---\ntitle: Rain falls\ndescription: \""_s + description
        + u"\"\n---\nIt rained on Orne for nine days, and on the tenth the drains were opened."_s);

    QCOMPARE(blocks.contains(u"standfirst: "_s + description), isAdded);
    QCOMPARE(blocks.count(u'\n'), isAdded ? 2 : 1);
}

void MarkdownTest::knowsWhereWordsStandInTheFile_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");

    QTest::newRow("a paragraph") << u"It rained.\n\nThe *mayor* claimed it.\n"_s << 3 << 13;
    QTest::newRow("after a front matter")
        << u"---\ntitle: Rain\n---\n\nThe mayor claimed it.\n"_s << 5 << 11;
    QTest::newRow("CRLF") << u"---\r\ntitle: Rain\r\n---\r\n\r\nThe mayor claimed it.\r\n"_s << 5
                          << 11;
    QTest::newRow("wrapped") << u"The\nmayor\nclaimed it."_s << 3 << 1;
    QTest::newRow("in a list") << u"- It rained.\n- He claimed it."_s << 2 << 6;
    QTest::newRow("after a link") << u"[The mayor](http://a.example/claimed) claimed it."_s << 1
                                  << 39;
    QTest::newRow("after entities") << u"Caf&eacute; men claimed it."_s << 1 << 17;
    QTest::newRow("after what is beyond ASCII")
        << u"“Ünï” \U0001F5F3 – he claimed it."_s << 1 << 14;
    QTest::newRow("after a highlight") << u"It ==rained==, he claimed it."_s << 1 << 19;
    QTest::newRow("in a footnote") << u"It rained.[^1]\n\n[^1]: He claimed it.\n"_s << 3 << 10;
    QTest::newRow("after a title of the front matter and a block of HTML")
        << u"---\ntitle: Rain\ndescription: How it came\n---\n\n<div>It blew.</div>\n\nHe claimed it."_s
        << 8 << 4;
}

void MarkdownTest::knowsWhereWordsStandInTheFile()
{
    QFETCH(const QString, text);
    const Imported article = imported(text);
    const qsizetype at = article.article.text().indexOf(u"claimed"_s);
    QVERIFY(at >= 0);
    QVERIFY(article.places);

    const auto places = article.places->placesOf({TextOffset(at)}, article.article.text());

    QVERIFY(places.front());
    QTEST(places.front()->line, "line");
    QTEST(places.front()->column, "column");
}

void MarkdownTest::readsMarksWithoutEnd_data()
{
    QTest::addColumn<QString>("unit");

    for (const char *unit : {"**a ",  "~~a ", "*a **b ", "_a __b ", "*a_b*c_", "`a ``b ```c ",
                             "[a](",  "[",    "[a][b",   "![a]",    "<http:",  "<http://a",
                             "\\*",   "*",    "]",       "a`",      "==a ",    "%%a ",
                             "[^1] ", "![[a", "[[a|",    "> ",      "- ",      "&amp;",
                             "&x",    "<b>",  "<!--",    "| a ",    "# ",      "a\n---\n"}) {
        QTest::newRow(unit) << QString::fromLatin1(unit);
    }
}

// Four times the text takes four times as long; with its square, this would not end in a minute.
void MarkdownTest::readsMarksWithoutEnd()
{
    QFETCH(const QString, unit);

    for (const qsizetype size : {100'000, 400'000}) {
        const QString text = u"It rained.\n\n"_s + unit.repeated(size / unit.size());

        QVERIFY(wordsOf(text).size() <= 2 * text.size());
    }
}

SLANTLIGHT_TEST(MarkdownTest)

#include "tst_markdown.moc"
