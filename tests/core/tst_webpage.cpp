// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/imported.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

/// Pages as sites build them, and what a reader finds of their articles.
class WebPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesTheFrameOut_data();
    void leavesTheFrameOut();
    void losesNothingOfTheArticle_data();
    void losesNothingOfTheArticle();
    void tellsWhatABlockIs_data();
    void tellsWhatABlockIs();
    void tellsTheHeadline_data();
    void tellsTheHeadline();
    void tellsAuthors_data();
    void tellsAuthors();
    void tellsTheDate_data();
    void tellsTheDate();
    void tellsTheAddressOfASavedPage_data();
    void tellsTheAddressOfASavedPage();
    void resolvesLinksFromTheBaseOfThePage();
    void keepsALiveBlogInOrder();
    void keepsPartsOfOneStoryTogether();
    void tellsTheNextStoryApart();
    void readsAnArticleThatOnlyLinkedDataHave();
    void readsAPageThatHidesItsBody();
    void readsPagesTooLargeForTheSelector();
};

namespace {

const QStringList sentences{
    u"The river rose by another metre in the night, and the wardens asked people to leave their cellars."_s,
    u"Two ferries that had been waiting outside the harbour turned back at dawn with all their passengers."_s,
    u"The mayor said that nobody was missing, and that engineers would look at the bridge before noon."_s,
    u"Shops in Mill Street stayed shut, while neighbours carried sandbags to the home at the market."_s,
    u"The rain is to end on Thursday, but brooks may burst their banks for another week, so wet is the soil."_s,
    u"The railway runs buses between Orne and Varnmouth, which take an hour longer than the trains do."_s,
};

QString paragraphs(qsizetype from = 0, qsizetype count = 6)
{
    QString html;
    for (qsizetype i = from; i < from + count; ++i) {
        html += u"<p>"_s + sentences.at(i % sentences.size()) + u"</p>"_s;
    }
    return html;
}

QString pageOf(const QString &body, const QString &head = {})
{
    return u"<!doctype html><html lang=en><head><title>Flood in Orne</title>"_s + head
           + u"</head><body>"_s + body + u"</body></html>"_s;
}

std::vector<Imported> read(const QString &page)
{
    ReadSource source(page.toUtf8(), u"page.html"_s);
    auto all = importAll(source, shippedContext());
    return all ? std::move(*all) : std::vector<Imported>();
}

QString textOf(const QString &page)
{
    const auto all = read(page);
    return all.empty() ? QString() : all.front().article.text();
}

QStringList all(const QString &headline)
{
    return QStringList{headline} + sentences;
}

} // namespace

void WebPageTest::leavesTheFrameOut_data()
{
    QTest::addColumn<QString>("body");

    const QString story = u"<h1>Flood in Orne</h1>"_s + paragraphs();
    const auto row = [](const char *name, const QString &body) {
        QTest::newRow(name) << body;
    };
    row("navigation",
        u"<nav><a href=/>Home</a> <a href=/w>Weather</a></nav><main>"_s + story + u"</main>"_s);
    row("a role", u"<div role=navigation><a href=/>Home</a></div>"_s + story);
    row("a class",
        story
            + u"<div class='article-newsletter'><p>Get the news of Orne into your inbox each morning, at no cost.</p></div>"_s);
    row("a class in one word",
        story
            + u"<div class=relatedPosts><p>What else happened in the valley, told by people who were there.</p></div>"_s);
    row("what is hidden",
        u"<div style='color:red; display: none'><p>You have read all your free articles of this month, dear reader.</p></div>"_s
            + story);
    row("a dialog",
        u"<div role=dialog><p>We and our partners store things on your device, as everybody does.</p></div>"_s
            + story);
    row("words for screen readers",
        story.chopped(4) + u" <span class=sr-only>opens in new tab</span></p>"_s);
    row("what announces others",
        story
            + u"<h3>Related</h3><ul><li><a href=/a>Cheese fair opens</a></li><li><a href=/b>Ferry is late</a></li></ul>"_s);
    row("a line of invitation", u"<h1>Flood in Orne</h1>"_s + paragraphs(0, 3)
                                    + u"<p><a href=/n>Sign up for our newsletter</a></p>"_s
                                    + paragraphs(3, 3));
    row("a lonely heading at the end", story + u"<h2>What next?</h2>"_s);
    row("a list of links",
        story
            + u"<div><a href=/a>Cheese fair opens in town</a><a href=/b>Ferry is late again</a><a href=/c>Mayor to go</a></div>"_s);
    row("comments that outweigh it",
        u"<article>"_s + story + u"</article><section id=comments>"_s
            + u"<div class=comment><p>I was there, and the water came to the second step only, whatever people may tell you now.</p></div>"_s
                  .repeated(20)
            + u"</section>"_s);
    row("cards of other stories",
        story + u"<div>"_s
            + u"<div class=card><a href=/x><img src=x.jpg><h3>Another story</h3></a><p>It tells of things.</p></div>"_s
                  .repeated(4)
            + u"</div>"_s);
}

void WebPageTest::leavesTheFrameOut()
{
    QFETCH(const QString, body);

    QCOMPARE(textOf(pageOf(body)).split(u'\n'), all(u"Flood in Orne"_s));
}

void WebPageTest::losesNothingOfTheArticle_data()
{
    QTest::addColumn<QString>("body");

    const auto row = [](const char *name, const QString &body) {
        QTest::newRow(name) << body;
    };
    const QString title = u"<h1>Flood in Orne</h1>"_s;
    row("plain", title + paragraphs());
    row("a lead above the text", u"<header>"_s + title + paragraphs(0, 1)
                                     + u"</header><div class=body>"_s + paragraphs(1, 5)
                                     + u"</div>"_s);
    row("parts in boxes", title + u"<div class=chunk>"_s + paragraphs(0, 3)
                              + u"</div><div class=chunk>"_s + paragraphs(3, 3) + u"</div>"_s);
    row("a class that names furniture around all",
        u"<div class='widget share'>"_s + title + paragraphs() + u"</div>"_s);
    row("an id that is a heading's",
        title + u"<div id='how-to-share-a-boat'>"_s + paragraphs() + u"</div>"_s);
    row("nothing but boxes that are named as furniture",
        title + u"<div class=share>"_s
            + QString(paragraphs()).replace(u"</p><p>"_s, u"</p></div><div class=share><p>"_s)
            + u"</div>"_s);
    row("layout classes", title + u"<div class='sidebar-open comments-open no-sidebar'>"_s
                              + paragraphs() + u"</div>"_s);
    row("double breaks", title + u"<div>"_s + sentences.join(u"<br><br>"_s) + u"</div>"_s);
    row("single breaks", title + u"<div>"_s + sentences.join(u"<br>"_s) + u"</div>"_s);
    row("spans", title + u"<div>"_s + u"<p><span>"_s + sentences.join(u"</span></p><p><span>"_s)
                     + u"</span></p></div>"_s);
    row("unknown elements", title + u"<story-body>"_s + paragraphs() + u"</story-body>"_s);
    row("a drawing between",
        title + paragraphs(0, 3) + u"<svg><text>chart</text></svg>"_s + paragraphs(3, 3));
}

void WebPageTest::losesNothingOfTheArticle()
{
    QFETCH(const QString, body);

    QCOMPARE(textOf(pageOf(body)).split(u'\n'), all(u"Flood in Orne"_s));
}

void WebPageTest::tellsWhatABlockIs_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::addColumn<BlockKind>("kind");

    const auto row = [](const char *name, const QString &html, const QString &text,
                        BlockKind kind) {
        QTest::newRow(name) << html << text << kind;
    };
    row("caption", u"<figure><img src=q.jpg><figcaption>The quay at dawn.</figcaption></figure>"_s,
        u"The quay at dawn."_s, BlockKind::Caption);
    row("credit of a picture", u"<p>Photo: Nora Fenwick</p>"_s, u"Photo: Nora Fenwick"_s,
        BlockKind::Caption);
    row("quotation by tag", u"<p>The warden said: <q>We have no choice.</q></p>"_s,
        u"The warden said: “We have no choice.”"_s, BlockKind::Paragraph);
    row("quotation that has its marks", u"<p>The warden said: <q>“We have no choice.”</q></p>"_s,
        u"The warden said: “We have no choice.”"_s, BlockKind::Paragraph);
    row("block quote",
        u"<blockquote><p>We have no choice but to open the gates tonight.</p></blockquote>"_s,
        u"We have no choice but to open the gates tonight."_s, BlockKind::BlockQuote);
    row("list", u"<ul><li>Bring boots and a lamp to the hall.</li></ul>"_s,
        u"Bring boots and a lamp to the hall."_s, BlockKind::ListItem);
    row("row of a table", u"<table><tr><td>2023</td><td>388 tonnes</td></tr></table>"_s,
        u"2023 388 tonnes"_s, BlockKind::Paragraph);
    row("struck words",
        u"<p>The levy is <del>five</del> <ins>six</ins> crowns from this day on.</p>"_s,
        u"The levy is six crowns from this day on."_s, BlockKind::Paragraph);
    row("heading", u"<h2>What the wardens know</h2>"_s, u"What the wardens know"_s,
        BlockKind::Heading);
    row("a sentence that is all link",
        u"<p><a href=/x>The union leader claimed that the police had lied about it.</a></p>"_s,
        u"The union leader claimed that the police had lied about it."_s, BlockKind::Paragraph);
    row("a linked line that is no sentence", u"<p><a href=/x>Seven tales about the rain</a></p>"_s,
        u"Seven tales about the rain"_s, BlockKind::Teaser);
}

void WebPageTest::tellsWhatABlockIs()
{
    QFETCH(const QString, html);
    QFETCH(const QString, text);
    QFETCH(const BlockKind, kind);
    const auto all = read(pageOf(u"<article><h1>Flood in Orne</h1>"_s + paragraphs(0, 3) + html
                                 + paragraphs(3, 3) + u"</article>"_s));
    QVERIFY(!all.empty());
    const Article &article = all.front().article;

    for (const Block &block : article.blocks()) {
        if (block.span.in(article.text()) == text) {
            QCOMPARE(block.kind, kind);
            return;
        }
    }
    QFAIL(qPrintable(article.text()));
}

void WebPageTest::tellsTheHeadline_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("body");

    const QString ogTitle = u"<meta property=og:title content='The bridge of Orne is closed'>"_s;
    const auto row = [](const char *name, const QString &head, const QString &body) {
        QTest::newRow(name) << head << body;
    };
    row("heading like the title", ogTitle,
        u"<h1>Orne Mail</h1><h1>The bridge of Orne is closed</h1>"_s);
    row("heading with a kicker", ogTitle,
        u"<h1><span>Weather</span> The bridge of Orne is closed</h1>"_s);
    row("title that leaves out the end", u"<title>The bridge of Orne</title>"_s,
        u"<h1>The bridge of Orne is closed</h1>"_s);
    row("site as the only first heading", ogTitle,
        u"<header><h1><a href=/>Orne Mail</a></h1></header><h2>The bridge of Orne is closed</h2>"_s);
    row("linked data",
        u"<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"The bridge of Orne is closed\"}</script>"_s,
        {});
    row("title with the site",
        u"<meta property=og:site_name content='Orne Mail'><meta property=og:title content='The bridge of Orne is closed | Orne Mail'>"_s,
        {});
    row("entities twice",
        u"<meta property=og:title content='The bridge of Orne&amp;#32;is closed'>"_s, {});
}

void WebPageTest::tellsTheHeadline()
{
    QFETCH(const QString, head);
    QFETCH(const QString, body);
    const auto all = read(u"<!doctype html><html lang=en><head>"_s + head + u"</head><body>"_s
                          + body + u"<div>"_s + paragraphs() + u"</div></body></html>"_s);
    QVERIFY(!all.empty());
    const Article &article = all.front().article;

    QCOMPARE(article.title(), u"The bridge of Orne is closed"_s);
    QCOMPARE(article.blocks().front().kind, BlockKind::Headline);
    QCOMPARE(article.text().count(u"The bridge of Orne is closed"_s), 1);
}

void WebPageTest::tellsAuthors_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("author");

    const auto row = [](const char *name, const QString &head, const QString &body,
                        const QString &author) {
        QTest::newRow(name) << head << body << author;
    };
    row("linked data",
        u"<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"Nora Fenwick\"},{\"name\":\"Piet Lund\"}]}</script>"_s,
        {}, u"Nora Fenwick, Piet Lund"_s);
    row("linked data by reference",
        u"<script type=application/ld+json>{\"@graph\":[{\"@type\":\"Article\",\"author\":{\"@id\":\"#n\"}},{\"@type\":\"Person\",\"@id\":\"#n\",\"name\":\"Nora Fenwick\"}]}</script>"_s,
        {}, u"Nora Fenwick"_s);
    row("meta", u"<meta name=author content='By Nora Fenwick'>"_s, {}, u"Nora Fenwick"_s);
    row("rel", {}, u"<p>By <a rel=author href=/nora>Nora Fenwick</a></p>"_s, u"Nora Fenwick"_s);
    row("class", {}, u"<div class=article__byline>By Nora Fenwick | 3 May</div>"_s,
        u"Nora Fenwick"_s);
    row("line", {}, u"<p>By Nora Fenwick</p>"_s, u"Nora Fenwick"_s);
    row("nobody", u"<meta name=author content=admin>"_s, u"<p class=byline>By Nora Fenwick</p>"_s,
        u"Nora Fenwick"_s);
    row("an address", u"<meta name=author content='https://orne.example/nora'>"_s, {}, {});
    row("who comments", {}, u"<div class=comments><span class=author>Harry Hill</span></div>"_s,
        {});
    row("the site",
        u"<meta property=og:site_name content='Orne Mail'><meta name=author content='Orne Mail'>"_s,
        {}, {});
}

void WebPageTest::tellsAuthors()
{
    QFETCH(const QString, head);
    QFETCH(const QString, body);
    QFETCH(const QString, author);

    const auto all = read(pageOf(u"<h1>Flood in Orne</h1>"_s + body + paragraphs(), head));
    QVERIFY(!all.empty());
    QCOMPARE(all.front().article.facts().author, author);
}

void WebPageTest::tellsTheDate_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QDate>("date");

    const QDate third(2024, 5, 3);
    const auto row = [](const char *name, const QString &language, const QString &head,
                        const QString &body, QDate date) {
        QTest::newRow(name) << language << head << body << date;
    };
    row("meta", u"en"_s,
        u"<meta property=article:published_time content=2024-05-03T09:00:00+02:00>"_s, {}, third);
    row("never a change", u"en"_s, u"<meta property=article:modified_time content=2024-06-03>"_s,
        {}, {});
    row("linked data", u"en"_s,
        u"<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-05-03\"}</script>"_s,
        {}, third);
    row("time", u"en"_s, {}, u"<time datetime=2024-05-03>yesterday</time>"_s, third);
    row("the address", u"en"_s,
        u"<link rel=canonical href=https://orne.example/2024/05/03/flood>"_s, {}, third);
    row("seen in English", u"en"_s, {}, u"<div>May 3rd, 2024</div>"_s, third);
    row("seen in German", u"de"_s, {}, u"<div>3. Mai 2024</div>"_s, third);
    row("seen in French", u"fr"_s, {}, u"<div>le 3 mai 2024</div>"_s, third);
    row("seen in Spanish", u"es"_s, {}, u"<div>3 de mayo de 2024</div>"_s, third);
    row("day first", u"en-GB"_s, {}, u"<div>03/05/2024</div>"_s, third);
    row("month first", u"en-US"_s, {}, u"<div>05/03/2024</div>"_s, third);
    row("a day that is none", u"en"_s,
        u"<meta property=article:published_time content=2024-25-03>"_s, {}, {});
}

void WebPageTest::tellsTheDate()
{
    QFETCH(const QString, language);
    QFETCH(const QString, head);
    QFETCH(const QString, body);
    QFETCH(const QDate, date);

    const auto all = read(u"<!doctype html><html lang="_s + language + u"><head>"_s + head
                          + u"</head><body><h1>Flood in Orne</h1>"_s + body + paragraphs()
                          + u"</body></html>"_s);
    QVERIFY(!all.empty());
    QCOMPARE(all.front().article.facts().published, date);
}

void WebPageTest::tellsTheAddressOfASavedPage_data()
{
    QTest::addColumn<QString>("comment");

    QTest::newRow("a browser") << u"<!-- saved from url=(0030)https://orne.example/flood/one -->"_s;
    QTest::newRow("SingleFile")
        << u"<!--\n Page saved with SingleFile \n url: https://orne.example/flood/one \n saved date: Fri May 03 2024\n-->"_s;
}

void WebPageTest::tellsTheAddressOfASavedPage()
{
    QFETCH(const QString, comment);

    const auto all =
        read(u"<!doctype html>"_s + comment + u"<html lang=en><body><h1>Flood in Orne</h1>"_s
             + paragraphs() + u"</body></html>"_s);
    QVERIFY(!all.empty());
    QCOMPARE(all.front().article.facts().address, u"https://orne.example/flood/one"_s);
}

void WebPageTest::resolvesLinksFromTheBaseOfThePage()
{
    const auto all = read(pageOf(
        u"<h1>Flood in Orne</h1><p>See <a href=quay>the quay</a> of the town, which is under water since this morning.</p>"_s
            + paragraphs(),
        u"<link rel=canonical href=https://orne.example/flood/><base href=https://old.example/a/>"_s));

    QVERIFY(!all.empty());
    QCOMPARE(all.front().article.links().size(), std::size_t(1));
    QCOMPARE(all.front().article.links().front().address, u"https://old.example/a/quay"_s);
}

void WebPageTest::keepsALiveBlogInOrder()
{
    QString body =
        u"<main><h1>Flood in Orne: live</h1><p>Follow the flood as it goes, with all that is known of roads and schools.</p>"_s;
    QStringList entries;
    for (int i = 1; i < 10; ++i) {
        entries.append(u"Entry number %1"_s.arg(i));
        body += u"<article><time>1%1:05</time><h2>%2</h2>"_s.arg(i).arg(entries.back())
                + paragraphs(i, 2) + u"</article>"_s;
    }
    const auto all = read(pageOf(body + u"</main>"_s));

    QCOMPARE(all.size(), std::size_t(1));
    QStringList headings;
    for (const Block &block : all.front().article.blocks()) {
        if (block.kind == BlockKind::Heading) {
            headings.append(block.span.in(all.front().article.text()).toString());
        }
    }
    QCOMPARE(headings, entries);
}

void WebPageTest::keepsPartsOfOneStoryTogether()
{
    const QString page = pageOf(u"<h1>Flood in Orne</h1><article>"_s + paragraphs(0, 3)
                                + u"</article><article>"_s + paragraphs(3, 3) + u"</article>"_s);

    QCOMPARE(textOf(page).split(u'\n'), all(u"Flood in Orne"_s));
}

void WebPageTest::tellsTheNextStoryApart()
{
    const auto stories = read(pageOf(u"<main><article><h1>Flood in Orne</h1>"_s + paragraphs()
                                     + u"</article><article><h1>Cheese fair opens</h1>"_s
                                     + paragraphs(1, 6) + u"</article></main>"_s));

    QCOMPARE(stories.size(), std::size_t(2));
    QCOMPARE(stories[0].article.text().split(u'\n'), all(u"Flood in Orne"_s));
    QCOMPARE(stories[1].article.title(), u"Cheese fair opens"_s);
    QCOMPARE(stories[1].article.blocks().size(), std::size_t(7));
}

void WebPageTest::readsAnArticleThatOnlyLinkedDataHave()
{
    const QString page = pageOf(
        u"<div id=app></div><noscript>Please switch scripts on.</noscript>"_s,
        u"<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Flood in Orne\",\"articleBody\":\""_s
            + (sentences + sentences).join(u"\\n"_s) + u"\"}</script>"_s);

    QCOMPARE(textOf(page).split(u'\n'), all(u"Flood in Orne"_s) + sentences);
}

void WebPageTest::readsAPageThatHidesItsBody()
{
    const QString page =
        u"<html lang=en><head><title>Flood in Orne</title></head><body style='visibility:hidden'>"
        "<div hidden><h1>Flood in Orne</h1>"_s
        + paragraphs() + u"</div></body></html>"_s;

    QCOMPARE(textOf(page).split(u'\n'), all(u"Flood in Orne"_s));
}

void WebPageTest::readsPagesTooLargeForTheSelector()
{
    QString body = u"<main><h1>Flood in Orne</h1>"_s;
    for (int i = 0; i < 15'000; ++i) {
        body += u"<p><i>%1</i> "_s.arg(i) + sentences.at(i % 6) + u"</p>"_s;
    }
    const auto all = read(pageOf(u"<nav><a href=/>Home</a></nav>"_s + body + u"</main>"_s));

    QCOMPARE(all.size(), std::size_t(1));
    QCOMPARE(all.front().article.blocks().size(), std::size_t(15'001));
}

SLANTLIGHT_TEST(WebPageTest)
#include "tst_webpage.moc"
