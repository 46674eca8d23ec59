// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/source/linkaddress.h"
#include "core/storage/library.h"
#include "tests/support/imported.h"
#include "tests/support/libraryroom.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

// "words -> address" of each link; the words are those that its span covers.
QStringList told(const QString &text, const std::vector<Link> &links)
{
    QStringList lines;
    for (const Link &link : links) {
        lines += link.span.in(text).toString() + u" -> "_s + link.address;
    }
    return lines;
}

QStringList linksOf(const Result<Article> &article)
{
    return article ? told(article->text(), article->links()) : QStringList{u"no article"_s};
}

Link link(qsizetype begin, qsizetype end, const QString &address)
{
    return {.span = {TextOffset(begin), TextOffset(end)}, .address = address};
}

} // namespace

class LinksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void resolvesAddresses_data();
    void resolvesAddresses();
    void readsPages_data();
    void readsPages();
    void readsMarkdown_data();
    void readsMarkdown();
    void liesInsideABlock();
    void staysOnItsWords_data();
    void staysOnItsWords();
    void isNoPartOfTheId();
    void isKeptInTheLibrary();
    void takesTheLinksOfALaterSource();
};

void LinksTest::resolvesAddresses_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("address");

    const QString page = u"https://ledger.example/harbour/ferry.html?x=1"_s;
    QTest::newRow("a whole address")
        << u"http://quay.example/a"_s << QString() << u"http://quay.example/a"_s;
    QTest::newRow("white space around it")
        << u" https://quay.example/a\n"_s << page << u"https://quay.example/a"_s;
    QTest::newRow("a mail") << u"mailto:ada@quay.example"_s << page << u"mailto:ada@quay.example"_s;
    QTest::newRow("a path") << u"/pier"_s << page << u"https://ledger.example/pier"_s;
    QTest::newRow("a neighbour") << u"bus.html#when"_s << page
                                 << u"https://ledger.example/harbour/bus.html#when"_s;
    QTest::newRow("above") << u"../bus"_s << page << u"https://ledger.example/bus"_s;
    QTest::newRow("another host") << u"//quay.example/a"_s << page << u"https://quay.example/a"_s;
    QTest::newRow("letters beyond ASCII")
        << u"/caf\u00e9 quay"_s << page << u"https://ledger.example/caf%C3%A9%20quay"_s;
    QTest::newRow("a place on the same page") << u"#when"_s << page << QString();
    QTest::newRow("nothing") << QString() << page << QString();
    QTest::newRow("a path of nowhere") << u"/pier"_s << QString() << QString();
    QTest::newRow("a script") << u"javascript:go()"_s << page << QString();
    QTest::newRow("data") << u"data:text/plain,quay"_s << page << QString();
    QTest::newRow("a file") << u"file:///etc/quay"_s << page << QString();
    QTest::newRow("no host") << u"https:///pier"_s << page << QString();
    QTest::newRow("a mail to nobody") << u"mailto:"_s << page << QString();
    QTest::newRow("too long") << u"https://quay.example/"_s + u"a"_s.repeated(2000) << page
                              << QString();
}

void LinksTest::resolvesAddresses()
{
    QFETCH(const QString, target);
    QFETCH(const QString, base);

    QTEST(linkAddress(target, base), "address");
}

void LinksTest::readsPages_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QStringList>("links");

    const QString head = u"<!doctype html><link rel=canonical href='https://ledger.example/a/b'>"_s;
    QTest::newRow("a link") << head + u"<p>See <a href='c'>the quay</a> today."_s
                            << QStringList{u"the quay -> https://ledger.example/a/c"_s};
    QTest::newRow("two") << head + u"<p><a href=/c>One</a> and <a href=/d>two</a> of them."_s
                         << QStringList{u"One -> https://ledger.example/c"_s,
                                        u"two -> https://ledger.example/d"_s};
    QTest::newRow("in later blocks")
        << head + u"<p>It rained.<p>See <a href=/c>this</a>.<ul><li>Or <a href=/d>that</a>.</ul>"_s
        << QStringList{u"this -> https://ledger.example/c"_s,
                       u"that -> https://ledger.example/d"_s};
    QTest::newRow("emphasis inside") << head + u"<p>See <a href=/c>the <b>old</b> quay</a>."_s
                                     << QStringList{u"the old quay -> https://ledger.example/c"_s};
    QTest::newRow("spaces inside") << head + u"<p>See <a href=/c>\n the  quay\n </a>."_s
                                   << QStringList{u"the quay -> https://ledger.example/c"_s};
    QTest::newRow("a no-break space before it")
        << head + u"<p>&nbsp;See <a href=/c>the quay</a>."_s
        << QStringList{u"the quay -> https://ledger.example/c"_s};
    QTest::newRow("blocks inside") << head + u"<a href=/c><p>It rained.</p><p>Fog came.</p></a>"_s
                                   << QStringList{u"It rained. -> https://ledger.example/c"_s,
                                                  u"Fog came. -> https://ledger.example/c"_s};
    QTest::newRow("og:url")
        << u"<meta property=og:url content='https://ledger.example/'><p>See <a href=c>it</a>."_s
        << QStringList{u"it -> https://ledger.example/c"_s};
    QTest::newRow("no address")
        << u"<p>See <a href=/c>it</a> and <a href=https://q.example>q</a>."_s
        << QStringList{u"q -> https://q.example"_s};
    QTest::newRow("anchors that lead nowhere")
        << head + u"<p><a name=top>See</a> <a href='#x'>it</a> <a href='javascript:x()'>now</a>."_s
        << QStringList{};
    QTest::newRow("no words") << head + u"<p>See it<a href=/c> </a><a href=/d></a>."_s
                              << QStringList{};
    QTest::newRow("in what is left out")
        << head + u"<nav><a href=/c>Quay</a></nav><p>See it.<p><a href=/d>Share</a>"_s
        << QStringList{};
}

void LinksTest::readsPages()
{
    QFETCH(const QString, page);

    QTEST(linksOf(importText(page, SourceFormat::Html)), "links");
}

void LinksTest::readsMarkdown_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("links");

    const QString front = u"---\naddress: https://ledger.example/a/b\n---\n\n"_s;
    QTest::newRow("a link") << u"See [the quay](https://q.example/a) today."_s
                            << QStringList{u"the quay -> https://q.example/a"_s};
    QTest::newRow("two, and marks")
        << u"*See* [**one**](https://q.example/a), [two](https://q.example/b \"T\")."_s
        << QStringList{u"one -> https://q.example/a"_s, u"two -> https://q.example/b"_s};
    QTest::newRow("over a line's end") << u"See [the\nquay](https://q.example/a)."_s
                                       << QStringList{u"the quay -> https://q.example/a"_s};
    QTest::newRow("from the page") << front + u"See [the quay](c)."_s
                                   << QStringList{u"the quay -> https://ledger.example/a/c"_s};
    QTest::newRow("in brackets") << u"See [the quay](<https://q.example/a> 'T')."_s
                                 << QStringList{u"the quay -> https://q.example/a"_s};
    QTest::newRow("the address alone")
        << u"See <https://q.example/a>."_s
        << QStringList{u"https://q.example/a -> https://q.example/a"_s};
    QTest::newRow("a link in a link")
        << u"See [the [old](https://q.example/a) quay](https://q.example/b)."_s
        << QStringList{u"old -> https://q.example/a"_s,
                       u"https://q.example/b -> https://q.example/b"_s};
    QTest::newRow("a picture in a link")
        << u"[![The quay](q.png)](https://q.example/a) is empty."_s << QStringList{};
    QTest::newRow("a heading and an item")
        << u"It rained.\n\n## [Fog](https://q.example/a)\n\n* [a](https://q.example/b) b\n"_s
        << QStringList{u"Fog -> https://q.example/a"_s, u"a -> https://q.example/b"_s};
    QTest::newRow("a picture") << u"![The quay](https://q.example/a.png) is empty."_s
                               << QStringList{};
    QTest::newRow("by name") << u"See [the quay][1]."_s << QStringList{};
    QTest::newRow("in code") << u"See `[the quay](https://q.example/a)`."_s << QStringList{};
    QTest::newRow("escaped") << u"See \\[the quay\\](q.html)."_s << QStringList{};
    QTest::newRow("a bare address") << u"See https://q.example/a now."_s
                                    << QStringList{u"https://q.example/a -> https://q.example/a"_s};
    QTest::newRow("a bracket in the address") << u"See [it](https://q.example/a_(b))."_s
                                              << QStringList{u"it -> https://q.example/a_(b)"_s};
    QTest::newRow("a script") << u"See [it](javascript:go)."_s << QStringList{};
}

void LinksTest::readsMarkdown()
{
    QFETCH(const QString, text);

    QTEST(linksOf(importText(text, SourceFormat::Markdown)), "links");
}

void LinksTest::liesInsideABlock()
{
    const auto article = importText(
        u"<a href=https://q.example/><p>It rained.</p>and <i>fog</i> came<p>to the quay.</a>"_s,
        SourceFormat::Html);

    QVERIFY(article);
    QCOMPARE(article->links().size(), article->blocks().size());
    for (std::size_t i = 0; i < article->links().size(); ++i) {
        QVERIFY(article->links()[i].span == article->blocks()[i].span);
    }
}

void LinksTest::staysOnItsWords_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("told");

    const QString quay = u"the quay -> q"_s;
    QTest::newRow("nothing to clean") << u"See "_s << u"the quay"_s << u" now."_s << quay;
    QTest::newRow("white space at the beginning")
        << u"\t \u00a0See "_s << u"the quay"_s << u" now."_s << quay;
    QTest::newRow("white space at the end") << u"See "_s << u"the quay"_s << u" \u2003\n"_s << quay;
    QTest::newRow("white space inside") << u"See"_s << u" the quay "_s << u"now."_s << quay;
    QTest::newRow("the beginning") << u"  "_s << u" the quay"_s << u" now."_s << quay;
    QTest::newRow("dropped characters before it")
        << u"\uFEFFSe"_s + QChar(u'\0') + u"e "_s << u"the quay"_s << u" now."_s << quay;
    QTest::newRow("dropped characters inside")
        << u"See "_s << u"the\uFEFF quay\uFEFF"_s << u" now."_s << quay;
    QTest::newRow("replaced characters")
        << u"S\uFDD0e\u2029"_s << u"the\tquay"_s << u"\r\nnow."_s << quay;
    QTest::newRow("beyond the basic plane")
        << u"\U0001F5F3 "_s << u"the \U0001F6A2"_s << u" now."_s << u"the \U0001F6A2 -> q"_s;
    QTest::newRow("white space alone") << u"See "_s << u" \u2028 "_s << u"now."_s << QString();
    QTest::newRow("dropped characters alone") << u"See "_s << u"\uFEFF"_s << u"now."_s << QString();
}

void LinksTest::staysOnItsWords()
{
    QFETCH(const QString, before);
    QFETCH(const QString, words);
    QFETCH(const QString, after);
    const std::vector<Article::Part> parts{
        {.text = u"It rained."_s},
        {.text = before + words + after,
         .links = {link(before.size(), before.size() + words.size(), u"q"_s)}}};

    const Article article = Article::fromParts(parts);

    QTEST(linksOf(article).join(u", "_s), "told");
}

void LinksTest::isNoPartOfTheId()
{
    const std::vector<Block> blocks{{.span = {TextOffset(0), TextOffset(10)}}};
    const Article plain(u"It rained."_s, blocks);
    const Article linked(u"It rained."_s, blocks, {}, {link(0, 2, u"https://q.example/"_s)});

    QCOMPARE(plain.id(), linked.id());
    QVERIFY(plain != linked);
}

void LinksTest::isKeptInTheLibrary()
{
    LibraryRoom room;
    QVERIFY(room.open());
    const auto article = importText(u"See [the \U0001F6A2](https://q.example/a?b=c) and "
                                    "[it](mailto:ada@quay.example)."_s,
                                    SourceFormat::Markdown);
    QVERIFY(article);

    QVERIFY(room.library->articles().save(*article));
    const auto again = room.library->articles().article(article->id());

    QVERIFY(again);
    QCOMPARE(linksOf(again), linksOf(article));
    QVERIFY(*again == *article);
}

void LinksTest::takesTheLinksOfALaterSource()
{
    LibraryRoom room;
    QVERIFY(room.open());
    const auto pasted = importText(u"See the quay."_s, SourceFormat::PlainText);
    const auto linked =
        importText(u"See [the quay](https://q.example/)."_s, SourceFormat::Markdown);
    QVERIFY(pasted && linked);
    QCOMPARE(pasted->id(), linked->id());
    ArticleStore articles = room.library->articles();

    QVERIFY(articles.save(*pasted));
    QCOMPARE(linksOf(articles.article(pasted->id())), QStringList());
    QVERIFY(articles.save(*linked));
    QCOMPARE(linksOf(articles.article(pasted->id())), linksOf(linked));
    QVERIFY(articles.save(*pasted));
    QCOMPARE(linksOf(articles.article(pasted->id())), linksOf(linked));
}

SLANTLIGHT_TEST(LinksTest)

#include "tst_links.moc"
