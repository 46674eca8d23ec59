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

const auto relations = R"(<Relationships>
<Relationship Id="r1" Type="x/officeDocument" Target="word/document.xml"/>
<Relationship Id="r2" Type="x/core-properties" Target="docProps/core.xml"/>
</Relationships>)"_ba;

// Not raw, since moc takes the slashes of an address in a raw string for a comment.
const auto partRelations =
    "<Relationships>"
    "<Relationship Id='r1' Type='x/styles' Target='styles.xml'/>"
    "<Relationship Id='r2' Type='x/footnotes' Target='footnotes.xml'/>"
    "<Relationship Id='r3' Type='x/hyperlink' Target='https://quay.example/levy' "
    "TargetMode='External'/>"
    "<Relationship Id='r4' Type='x/hyperlink' Target='javascript:alert(1)' TargetMode='External'/>"
    "</Relationships>"_ba;

const auto styles = R"(<w:styles xmlns:w="w">
<w:style w:type="paragraph" w:default="1" w:styleId="N"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="T"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="H1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Own"/><w:basedOn w:val="H1"/></w:style>
<w:style w:type="paragraph" w:styleId="Out"><w:name w:val="Other"/>
 <w:pPr><w:outlineLvl w:val="3"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="Q"><w:name w:val="Intense Quote"/></w:style>
<w:style w:type="paragraph" w:styleId="L"><w:name w:val="Dots"/>
 <w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="C"><w:name w:val="toc 1"/></w:style>
<w:style w:type="character" w:styleId="Hid"><w:name w:val="Hid"/>
 <w:rPr><w:vanish/></w:rPr></w:style>
<w:style w:type="paragraph" w:styleId="R1"><w:name w:val="R1"/><w:basedOn w:val="R2"/></w:style>
<w:style w:type="paragraph" w:styleId="R2"><w:name w:val="R2"/><w:basedOn w:val="R1"/></w:style>
</w:styles>)"_ba;

const auto notes = R"(<w:footnotes xmlns:w="w"><w:footnote w:id="-1"><w:p/></w:footnote>
<w:footnote w:id="1"><w:p><w:r><w:t>Five in winter.</w:t></w:r></w:p></w:footnote>
</w:footnotes>)"_ba;

const auto core = R"(<cp:coreProperties xmlns:cp="c" xmlns:dc="d" xmlns:dcterms="t">
<dc:title>Tea-final-2</dc:title><dc:creator>Mara Quill</dc:creator>
<dcterms:created>2026-03-04T09:30:00Z</dcterms:created></cp:coreProperties>)"_ba;

QByteArray docx(const QByteArray &body)
{
    return zipped(
        {{u"[Content_Types].xml"_s, "<Types/>"_ba},
         {u"_rels/.rels"_s, relations},
         {u"docProps/core.xml"_s, core},
         {u"word/_rels/document.xml.rels"_s, partRelations},
         {u"word/styles.xml"_s, styles},
         {u"word/footnotes.xml"_s, notes},
         {u"word/document.xml"_s, "<w:document xmlns:w='w' xmlns:r='r' xmlns:mc='mc'><w:body>"
                                      + body + "</w:body></w:document>"}});
}

QByteArray run(const QByteArray &text)
{
    return "<w:r><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
}

QByteArray paragraph(const QByteArray &content, const QByteArray &properties = {})
{
    return "<w:p><w:pPr>" + properties + "</w:pPr>" + content + "</w:p>";
}

QByteArray styled(const QByteArray &style, const QByteArray &text)
{
    return paragraph(run(text), "<w:pStyle w:val='" + style + "'/>");
}

QStringList linesOf(const QByteArray &body)
{
    const auto imported = importBytes(docx(body), u"tea.docx"_s);
    return imported ? blockLines(imported->article)
                    : QStringList{u"error %1"_s.arg(static_cast<int>(imported.error().code))};
}

ErrorCode errorOf(const QByteArray &bytes)
{
    const auto imported = importBytes(bytes, u"tea.docx"_s);
    return imported ? ErrorCode::Cancelled : imported.error().code;
}

const auto tea = "Tea is poured at four, whatever the tide does, and nobody pays for it."_ba;

} // namespace

class DocxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsBlocksByStyles_data();
    void tellsBlocksByStyles();
    void takesFactsFromTheProperties();
    void takesTheTextsWordForItBeforeTheProperties();
    void leavesOutWhatIsNotRead_data();
    void leavesOutWhatIsNotRead();
    void joinsParagraphsWhoseMarkWasDeleted();
    void putsNotesAndBoxesAfterTheirParagraph();
    void readsTablesCellByCell();
    void keepsLinks();
    void tellsWhatIsWrong();
    void readsDeepNesting();
    void readsANoteOnce();
};

void DocxTest::tellsBlocksByStyles_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("line");

    QTest::newRow("title") << styled("T", "Tea") << u"headline: Tea"_s;
    QTest::newRow("a heading on top") << styled("H1", "Tea") << u"headline: Tea"_s;
    QTest::newRow("a style based on a heading")
        << styled("T", "Quay") + styled("Sub", "Tea") << u"heading: Tea"_s;
    QTest::newRow("a style with a level")
        << styled("T", "Quay") + styled("Out", "Tea") << u"heading: Tea"_s;
    QTest::newRow("a level of its own")
        << styled("T", "Quay") + paragraph(run("Tea"), "<w:outlineLvl w:val='1'/>")
        << u"heading: Tea"_s;
    QTest::newRow("quotation") << styled("T", "Quay") + styled("Q", "Tea heals.")
                               << u"block-quote: Tea heals."_s;
    QTest::newRow("list by style")
        << styled("T", "Quay") + styled("L", "Tea heals.") << u"list-item: Tea heals."_s;
    QTest::newRow("list of its own")
        << styled("T", "Quay")
               + paragraph(run("Tea heals."), "<w:numPr><w:numId w:val='1'/></w:numPr>")
        << u"list-item: Tea heals."_s;
    QTest::newRow("taken out of a list")
        << styled("T", "Quay")
               + paragraph(run("Tea heals."),
                           "<w:pStyle w:val='L'/><w:numPr><w:numId w:val='0'/></w:numPr>")
        << u"paragraph: Tea heals."_s;
    QTest::newRow("styles in a ring")
        << styled("T", "Quay") + styled("R1", "Tea heals.") << u"paragraph: Tea heals."_s;
    QTest::newRow("no style at all")
        << styled("T", "Quay") + styled("none", "Tea heals.") << u"paragraph: Tea heals."_s;
}

void DocxTest::tellsBlocksByStyles()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, line);

    const QStringList lines = linesOf(body + paragraph(run(tea)));

    QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
}

void DocxTest::takesFactsFromTheProperties()
{
    const auto imported = importBytes(docx(paragraph(run(tea))), u"wrong.txt"_s);

    QVERIFY(imported);
    QCOMPARE(imported->article.facts().title, u"Tea-final-2"_s);
    QCOMPARE(imported->article.facts().author, u"Mara Quill"_s);
    QCOMPARE(imported->article.facts().published, QDate(2026, 3, 4));
    QCOMPARE(imported->article.facts().language, u"en"_s);
}

void DocxTest::takesTheTextsWordForItBeforeTheProperties()
{
    const auto imported =
        importBytes(docx(styled("T", "Tea at the quay") + paragraph(run("By Jonas Reed"))
                         + paragraph(run("5 May 2025")) + paragraph(run(tea))),
                    u"tea.docx"_s);

    QVERIFY(imported);
    QCOMPARE(imported->article.title(), u"Tea at the quay"_s);
    QCOMPARE(imported->article.facts().author, u"Jonas Reed"_s);
    QCOMPARE(imported->article.facts().published, QDate(2025, 5, 5));
}

void DocxTest::leavesOutWhatIsNotRead_data()
{
    QTest::addColumn<QByteArray>("content");
    const QByteArray words = run("never");

    QTest::newRow("deleted") << "<w:del><w:r><w:delText>never</w:delText></w:r></w:del>"_ba;
    QTest::newRow("moved away") << "<w:moveFrom>" + words + "</w:moveFrom>";
    QTest::newRow("hidden") << "<w:r><w:rPr><w:vanish/></w:rPr><w:t>never</w:t></w:r>"_ba;
    QTest::newRow("hidden by style")
        << "<w:r><w:rPr><w:rStyle w:val='Hid'/></w:rPr><w:t>never</w:t></w:r>"_ba;
    QTest::newRow("instruction of a field")
        << "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>PAGE never</w:instrText>"
           "</w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>"_ba;
    QTest::newRow("drawn again for older programs")
        << "<mc:AlternateContent><mc:Fallback>" + words + "</mc:Fallback></mc:AlternateContent>";
    QTest::newRow("contents") << "</w:p><w:p><w:pPr><w:pStyle w:val='C'/></w:pPr>" + words
                                     + "</w:p><w:p>";
    QTest::newRow("deleted row") << "</w:p><w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p>"
                                        + words + "</w:p></w:tc></w:tr></w:tbl><w:p>";
}

void DocxTest::leavesOutWhatIsNotRead()
{
    QFETCH(const QByteArray, content);

    const QString text =
        linesOf("<w:p>" + run("Tea heals. ") + content + run("It warms.") + "</w:p>").join(u' ');

    QVERIFY2(text.contains(u"Tea heals."), qPrintable(text));
    QVERIFY2(text.contains(u"It warms."), qPrintable(text));
    QVERIFY2(!text.contains(u"never"), qPrintable(text));
}

void DocxTest::joinsParagraphsWhoseMarkWasDeleted()
{
    QCOMPARE(linesOf(paragraph(run("Tea is poured "), "<w:rPr><w:del w:id='1'/></w:rPr>")
                     + paragraph("<w:ins>" + run("at four.") + "</w:ins>")),
             QStringList{u"paragraph: Tea is poured at four."_s});
}

void DocxTest::putsNotesAndBoxesAfterTheirParagraph()
{
    const QStringList lines = linesOf(
        styled("T", "Tea")
        + paragraph(run("Tea is poured ") + "<w:r><w:footnoteReference w:id='1'/></w:r>"
                    + "<w:r><w:pict><w:txbxContent>" + paragraph(run("Cups are washed here."))
                    + "</w:txbxContent></w:pict></w:r>" + run("at four."))
        + paragraph(run("It warms.")));

    QCOMPARE(lines,
             (QStringList{u"headline: Tea"_s, u"paragraph: Tea is poured at four."_s,
                          u"paragraph: Five in winter."_s, u"paragraph: Cups are washed here."_s,
                          u"paragraph: It warms."_s}));
}

void DocxTest::readsTablesCellByCell()
{
    const QByteArray cell = "<w:tc>" + paragraph(run("Tea costs one crown.")) + "</w:tc>";

    QCOMPARE(linesOf("<w:tbl><w:tr>" + cell + cell + "</w:tr></w:tbl>").size(), 2);
}

void DocxTest::keepsLinks()
{
    const QByteArray field =
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText> HYPERLINK "
        "\"https://quay.example/tea\" </w:instrText></w:r><w:r><w:fldChar "
        "w:fldCharType='separate'/></w:r>"
        + run("the tea room") + "<w:r><w:fldChar w:fldCharType='end'/></w:r>";
    const auto imported = importBytes(
        docx(paragraph(run("See ") + "<w:hyperlink r:id='r3'>" + run("the figures")
                       + "</w:hyperlink>" + run(" and ") + field + run(", but not ")
                       + "<w:hyperlink r:id='r4'>" + run("this") + "</w:hyperlink>" + run("."))),
        u"tea.docx"_s);

    QVERIFY(imported);
    const std::vector<Link> &links = imported->article.links();
    QCOMPARE(links.size(), 2u);
    QCOMPARE(links[0].span.in(imported->article.text()), u"the figures");
    QCOMPARE(links[0].address, u"https://quay.example/levy"_s);
    QCOMPARE(links[1].span.in(imported->article.text()), u"the tea room");
    QCOMPARE(links[1].address, u"https://quay.example/tea"_s);
}

void DocxTest::tellsWhatIsWrong()
{
    const QByteArray whole = docx(paragraph(run(tea)));
    const auto locked = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"_ba + QByteArray(99, 0)
                        + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32);
    const auto bomb = "<!DOCTYPE a [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>"
                      "<!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'><!ENTITY d "
                      "'&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;'>"
                      "]><w:document xmlns:w='w'><w:p><w:r><w:t>&e;&e;&e;&e;</w:t></w:r></w:p>"
                      "</w:document>"_ba;

    QCOMPARE(errorOf(whole.first(whole.size() / 2)), ErrorCode::FileDamaged);
    QCOMPARE(errorOf(docx(paragraph(run("a</w:t>")))), ErrorCode::FileDamaged);
    QCOMPARE(errorOf(docx({})), ErrorCode::NoArticleText);
    QCOMPARE(errorOf(locked), ErrorCode::FileLocked);
    QCOMPARE(
        errorOf(zipped({{u"[Content_Types].xml"_s, "<Types/>"}, {u"word/document.xml"_s, bomb}})),
        ErrorCode::FileDamaged);
    QVERIFY(importBytes("Tea is poured at four.", u"tea.docx"_s));
}

void DocxTest::readsDeepNesting()
{
    constexpr int depth = 100'000;
    const QByteArray deep = QByteArray("<w:p><w:r><w:txbxContent>").repeated(depth)
                            + paragraph(run(tea))
                            + QByteArray("</w:txbxContent></w:r></w:p>").repeated(depth);

    QCOMPARE(linesOf(deep), QStringList{u"paragraph: "_s + QString::fromUtf8(tea)});
}

void DocxTest::readsANoteOnce()
{
    const QByteArray references = QByteArray("<w:r><w:footnoteReference w:id='1'/></w:r>");

    QCOMPARE(linesOf(paragraph(run("Tea is poured.") + references.repeated(1000))).size(), 2);
}

SLANTLIGHT_TEST(DocxTest)

#include "tst_docx.moc"
