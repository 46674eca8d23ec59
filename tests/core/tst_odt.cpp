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

const auto names =
    "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' xmlns:text='t' "
    "xmlns:style='s' xmlns:xlink='x' xmlns:dc='d' xmlns:meta='m' xmlns:draw='w' xmlns:table='l'"_ba;

const auto styles = R"(<office:automatic-styles>
<style:style style:name="P1" style:parent-style-name="Quotations"/>
<style:style style:name="P2" style:parent-style-name="Chapter"/>
<style:style style:name="P3" style:parent-style-name="P4"/>
<style:style style:name="P4" style:parent-style-name="P3"/>
<style:style style:name="Chapter" style:default-outline-level="2"/>
<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>
</office:automatic-styles>)"_ba;

const auto meta = R"(<office:meta><dc:title>tea-final-2</dc:title>
<meta:initial-creator>Mara Quill</meta:initial-creator><dc:creator>A Program</dc:creator>
<meta:creation-date>2026-03-04T09:30:00</meta:creation-date></office:meta>)"_ba;

QByteArray flat(const QByteArray &text)
{
    return "<?xml version='1.0'?><office:document " + names + ">" + meta + styles
           + "<office:body><office:text>" + text + "</office:text></office:body></office:document>";
}

QByteArray odt(const QByteArray &text, const QByteArray &manifest = "<manifest/>")
{
    return zipped({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"},
                   {u"META-INF/manifest.xml"_s, manifest},
                   {u"content.xml"_s, "<office:document-content " + names + ">" + styles
                                          + "<office:body><office:text>" + text
                                          + "</office:text></office:body>"
                                            "</office:document-content>"},
                   {u"meta.xml"_s,
                    "<office:document-meta " + names + ">" + meta + "</office:document-meta>"}});
}

QStringList linesOf(const QByteArray &bytes)
{
    const auto imported = importBytes(bytes, u"wrong.txt"_s);
    return imported ? blockLines(imported->article)
                    : QStringList{u"error %1"_s.arg(static_cast<int>(imported.error().code))};
}

ErrorCode errorOf(const QByteArray &bytes)
{
    const auto imported = importBytes(bytes, u"tea.odt"_s);
    return imported ? ErrorCode::Cancelled : imported.error().code;
}

} // namespace

class OdtTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSameInAContainerAndAsOneFile();
    void tellsBlocks_data();
    void tellsBlocks();
    void leavesOutWhatIsNotRead_data();
    void leavesOutWhatIsNotRead();
    void putsNotesAndFramesAfterTheirParagraph();
    void keepsSpacesAndLinks();
    void tellsWhatIsWrong();
    void readsDeepNesting();
};

void OdtTest::readsTheSameInAContainerAndAsOneFile()
{
    const auto text = "<text:h text:outline-level='1'>Tea at the quay</text:h>"
                      "<text:p>Tea is poured at four, whatever the tide does.</text:p>"_ba;
    const QStringList lines{u"headline: Tea at the quay"_s,
                            u"paragraph: Tea is poured at four, whatever the tide does."_s};

    for (const QByteArray &bytes : {odt(text), flat(text)}) {
        const auto imported = importBytes(bytes, u"wrong.txt"_s);
        QVERIFY(imported);
        QCOMPARE(blockLines(imported->article), lines);
        QCOMPARE(imported->article.title(), u"Tea at the quay"_s);
        QCOMPARE(imported->article.facts().author, u"Mara Quill"_s);
        QCOMPARE(imported->article.facts().published, QDate(2026, 3, 4));
    }
}

void OdtTest::tellsBlocks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("line");

    QTest::newRow("title") << "<text:p text:style-name='Title'>Tea</text:p>"_ba
                           << u"headline: Tea"_s;
    QTest::newRow("heading")
        << "<text:p text:style-name='Title'>Quay</text:p><text:h>Tea</text:h>"_ba
        << u"heading: Tea"_s;
    QTest::newRow("a style based on a heading")
        << "<text:p text:style-name='Title'>Quay</text:p><text:p "
           "text:style-name='P2'>Tea</text:p>"_ba
        << u"heading: Tea"_s;
    QTest::newRow("quotation") << "<text:p text:style-name='P1'>Tea heals.</text:p>"_ba
                               << u"block-quote: Tea heals."_s;
    QTest::newRow("list") << "<text:list><text:list-item><text:p>Tea heals.</text:p>"
                             "</text:list-item></text:list>"_ba
                          << u"list-item: Tea heals."_s;
    QTest::newRow("cell") << "<table:table><table:table-row><table:table-cell><text:p>Tea "
                             "heals.</text:p></table:table-cell></table:table-row></table:table>"_ba
                          << u"paragraph: Tea heals."_s;
    QTest::newRow("styles in a ring")
        << "<text:p text:style-name='P3'>Tea heals.</text:p>"_ba << u"paragraph: Tea heals."_s;
}

void OdtTest::tellsBlocks()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, line);

    const QStringList lines =
        linesOf(odt(text + "<text:p>It is poured at four, whatever the tide does.</text:p>"));

    QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
}

void OdtTest::leavesOutWhatIsNotRead_data()
{
    QTest::addColumn<QByteArray>("content");

    QTest::newRow("deleted")
        << "</text:p><text:tracked-changes><text:changed-region><text:deletion>"
           "<text:p>never</text:p></text:deletion></text:changed-region>"
           "</text:tracked-changes><text:p>"_ba;
    QTest::newRow("comment")
        << "<office:annotation><dc:creator>never</dc:creator><text:p>never</text:p>"
           "</office:annotation>"_ba;
    QTest::newRow("hidden words") << "<text:span text:style-name='T1'>never</text:span>"_ba;
    QTest::newRow("hidden section") << "</text:p><text:section text:display='none'><text:p>never"
                                       "</text:p></text:section><text:p>"_ba;
    QTest::newRow("contents") << "</text:p><text:table-of-content><text:index-body><text:p>never"
                                 "</text:p></text:index-body></text:table-of-content><text:p>"_ba;
}

void OdtTest::leavesOutWhatIsNotRead()
{
    QFETCH(const QByteArray, content);

    const QString text =
        linesOf(odt("<text:p>Tea heals. " + content + "It warms.</text:p>")).join(u' ');

    QVERIFY2(text.contains(u"Tea heals."), qPrintable(text));
    QVERIFY2(text.contains(u"It warms."), qPrintable(text));
    QVERIFY2(!text.contains(u"never"), qPrintable(text));
}

void OdtTest::putsNotesAndFramesAfterTheirParagraph()
{
    const QStringList lines = linesOf(
        odt("<text:p text:style-name='Title'>Tea</text:p><text:p>Tea is poured<text:note>"
            "<text:note-citation>1</text:note-citation><text:note-body><text:p>Five in winter."
            "</text:p></text:note-body></text:note> at <draw:frame><draw:text-box><text:p>Cups are "
            "washed here.</text:p></draw:text-box></draw:frame>four.</text:p>"));

    QCOMPARE(lines,
             (QStringList{u"headline: Tea"_s, u"paragraph: Tea is poured at four."_s,
                          u"paragraph: Five in winter."_s, u"paragraph: Cups are washed here."_s}));
    QCOMPARE(linesOf(odt("<text:list><text:list-item><text:p>Tea heals<text:note><text:note-body>"
                         "<text:p>In winter.</text:p></text:note-body></text:note> all.</text:p>"
                         "</text:list-item></text:list>")),
             (QStringList{u"list-item: Tea heals all."_s, u"paragraph: In winter."_s}));
}

void OdtTest::keepsSpacesAndLinks()
{
    const auto imported =
        importBytes(odt("<text:p>See<text:s/><text:a xlink:href='https://quay.example/tea'>the "
                        "tea<text:tab/>room</text:a>.</text:p>"),
                    u"tea.odt"_s);

    QVERIFY(imported);
    QCOMPARE(imported->article.text(), u"See the tea room."_s);
    QCOMPARE(imported->article.links().size(), 1u);
    QCOMPARE(imported->article.links().front().span.in(imported->article.text()), u"the tea room");
}

void OdtTest::tellsWhatIsWrong()
{
    const auto text = "<text:p>Tea is poured at four.</text:p>"_ba;
    const QByteArray whole = odt(text);

    QCOMPARE(errorOf(whole.first(whole.size() / 2)), ErrorCode::FileDamaged);
    QCOMPARE(errorOf(flat(text).chopped(40)), ErrorCode::FileDamaged);
    QCOMPARE(errorOf(odt({})), ErrorCode::NoArticleText);
    QCOMPARE(errorOf(odt(text, "<manifest:encryption-data/>")), ErrorCode::FileLocked);
}

void OdtTest::readsDeepNesting()
{
    constexpr int depth = 100'000;

    QCOMPARE(linesOf(flat(QByteArray("<text:p>").repeated(depth) + "Tea is poured at four."
                          + QByteArray("</text:p>").repeated(depth))),
             QStringList{u"paragraph: Tea is poured at four."_s});
}

SLANTLIGHT_TEST(OdtTest)

#include "tst_odt.moc"
