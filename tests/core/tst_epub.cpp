// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/blocklines.h"
#include "tests/support/imported.h"
#include "tests/support/testroom.h"
#include "tests/support/zipped.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

const auto container = R"(<container><rootfiles><rootfile full-path="b/book.opf"/></rootfiles>
</container>)"_ba;

/// A book of chapters by their names; more files may be given.
QByteArray book(const Files &chapters, const Files &others = {}, const QByteArray &spine = {})
{
    QByteArray manifest;
    QByteArray order;
    Files files{{u"mimetype"_s, "application/epub+zip"_ba},
                {u"META-INF/container.xml"_s, container}};
    for (const auto &[name, body] : chapters) {
        const QByteArray id = name.toUtf8();
        manifest +=
            "<item id='" + id + "' href='" + id + ".xhtml' media-type='application/xhtml+xml'/>";
        order += "<itemref idref='" + id + "'/>";
        files.emplace_back(u"b/"_s + name + u".xhtml",
                           "<html xmlns='http://www.w3.org/1999/xhtml' "
                           "xmlns:epub='http://www.idpf.org/2007/ops'><head><title/></head>"
                               + body + "</html>");
    }
    files.emplace_back(u"b/book.opf"_s,
                       "<package><metadata xmlns:dc='http://purl.org/dc/elements/1.1/'>"
                       "<dc:title>The Quay Almanac</dc:title><dc:creator>Mara Quill</dc:creator>"
                       "<dc:language>en</dc:language><dc:date>2026-03-04</dc:date></metadata>"
                       "<manifest><item id='ncx' href='toc.ncx' "
                       "media-type='application/x-dtbncx+xml'/>"
                           + manifest + "</manifest><spine toc='ncx'>" + order + spine
                           + "</spine></package>");
    files.insert(files.end(), others.begin(), others.end());
    return zipped(files);
}

QStringList chaptersOf(const QByteArray &epub)
{
    const auto all = importAll(epub, u"quay.epub"_s, shippedContext());
    QStringList chapters;
    for (const Imported &imported : all.value_or(std::vector<Imported>())) {
        chapters.append(blockLines(imported.article).join(u" | "));
    }
    return chapters;
}

ErrorCode errorOf(const QByteArray &epub)
{
    const auto all = importAll(epub, u"quay.epub"_s, shippedContext());
    return all ? ErrorCode::Cancelled : all.error().code;
}

const auto tea = "<body><h1>Tea at the quay</h1><p>Tea is poured at four, whatever the tide "
                 "does, and nobody pays for the second cup.</p></body>"_ba;

} // namespace

class EpubTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAnArticleOfEachChapter();
    void takesTitlesFromTheTableOfContents();
    void leavesOutCoverAndContents();
    void keepsNotesAndBoxes();
    void readsEntitiesAndElementsThatCloseThemselves();
    void readsAPageThatIsNoXml();
    void tellsWhatIsWrong();
    void readsAPageOnce();
    void readsDeepNesting();
};

void EpubTest::makesAnArticleOfEachChapter()
{
    const auto all = importAll(
        book({{u"a"_s, tea},
              {u"b"_s, "<body><h2>Gulls</h2><p>Gulls own the pier in winter, and they know "
                       "it.</p></body>"}}),
        u"wrong.txt"_s, shippedContext());

    QVERIFY(all);
    QCOMPARE(all->size(), 2u);
    const ArticleFacts facts = all->front().article.facts();
    QCOMPARE(facts.author, u"Mara Quill"_s);
    QCOMPARE(facts.published, QDate(2026, 3, 4));
    QCOMPARE(facts.language, u"en"_s);
    QCOMPARE(facts.site, u"The Quay Almanac"_s);
    QCOMPARE(all->front().article.title(), u"Tea at the quay"_s);
    QCOMPARE(blockLines(all->back().article).first(), u"headline: Gulls"_s);
}

void EpubTest::takesTitlesFromTheTableOfContents()
{
    const auto ncx = "<ncx><navMap><navPoint><navLabel><text>The pier in winter</text></navLabel>"
                     "<content src='a.xhtml#top'/></navPoint></navMap></ncx>"_ba;

    const QStringList chapters = chaptersOf(
        book({{u"a"_s, "<body><p>Gulls own the pier in winter, and they know it.</p></body>"}},
             {{u"b/toc.ncx"_s, ncx}}));

    QCOMPARE(chapters, QStringList{u"headline: The pier in winter | paragraph: Gulls own the pier "
                                   "in winter, and they know it."_s});
}

void EpubTest::leavesOutCoverAndContents()
{
    const QStringList chapters = chaptersOf(book(
        {{u"c"_s, "<body epub:type='cover'><p>The Quay Almanac, printed with care.</p></body>"},
         {u"t"_s, "<body><h1>Contents</h1><p><a href='a.xhtml'>Tea at the quay in spring</a></p>"
                  "<p><a href='b.xhtml'>Gulls and what they eat</a></p></body>"},
         {u"a"_s, tea}}));

    QCOMPARE(chapters.size(), 1);
}

void EpubTest::keepsNotesAndBoxes()
{
    const QStringList chapters = chaptersOf(
        book({{u"a"_s, "<body><h1>Tea</h1><p>Tea is poured at four.<a epub:type='noteref' "
                       "href='#n'>7</a></p><aside epub:type='footnote' id='n'><p>Five in "
                       "winter.</p></aside></body>"}}));

    QCOMPARE(chapters, QStringList{u"headline: Tea | paragraph: Tea is poured at four. | "
                                   "paragraph: Five in winter."_s});
}

void EpubTest::readsEntitiesAndElementsThatCloseThemselves()
{
    const QStringList chapters = chaptersOf(
        book({{u"a"_s, "<body><script src='a.js'/><h1>Tea</h1><a id='p1'/><p>Caf&eacute; &amp; tea "
                       "&lt;at four&gt;.</p></body>"}}));

    QCOMPARE(chapters, QStringList{u"headline: Tea | paragraph: Café & tea <at four>."_s});
}

void EpubTest::readsAPageThatIsNoXml()
{
    const QStringList chapters =
        chaptersOf(book({{u"a"_s, "<body><h1>Tea</h1><p>Tea is poured at four.<br>And "
                                  "again at five.</body>"}}));

    QCOMPARE(
        chapters,
        QStringList{u"headline: Tea | paragraph: Tea is poured at four. And again at five."_s});
}

void EpubTest::tellsWhatIsWrong()
{
    const QByteArray whole = book({{u"a"_s, tea}});
    const auto encryption = "<encryption><CipherReference URI='b/a.xhtml'/></encryption>"_ba;

    QCOMPARE(errorOf(whole.first(whole.size() - 40)), ErrorCode::FileDamaged);
    QCOMPARE(errorOf(whole.first(200)), ErrorCode::FileDamaged);
    QCOMPARE(errorOf(book({})), ErrorCode::FileDamaged);
    QCOMPARE(errorOf(book({{u"a"_s, "<body><p></p></body>"}})), ErrorCode::NoArticleText);
    QCOMPARE(errorOf(book({{u"a"_s, tea}}, {{u"META-INF/encryption.xml"_s, encryption}})),
             ErrorCode::FileLocked);
    QCOMPARE(errorOf(zipped({{u"mimetype"_s, "application/epub+zip"}})), ErrorCode::FileDamaged);
}

void EpubTest::readsAPageOnce()
{
    const QByteArray spine = QByteArray("<itemref idref='a'/>").repeated(10'000);

    QCOMPARE(chaptersOf(book({{u"a"_s, tea}}, {}, spine)).size(), 1);
}

void EpubTest::readsDeepNesting()
{
    const QByteArray deep = "<body><h1>Tea</h1>" + QByteArray("<div>").repeated(100'000)
                            + "Tea is poured at four." + QByteArray("</div>").repeated(100'000)
                            + "</body>";
    const auto ncx = "<ncx><navPoint><text>" + QByteArray("<b>").repeated(100'000)
                     + QByteArray("</b>").repeated(100'000) + "</text></navPoint></ncx>";

    QCOMPARE(chaptersOf(book({{u"a"_s, deep}}, {{u"b/toc.ncx"_s, ncx}})),
             QStringList{u"headline: Tea | paragraph: Tea is poured at four."_s});
}

SLANTLIGHT_TEST(EpubTest)

#include "tst_epub.moc"
