// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/webpage/htmldepth.h"
#include "core/webpage/htmltree.h"
#include "tests/support/imported.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

/// Pages that would take gigabytes, minutes or the stack. That they take none is seen by the tests'
/// end alone; each of them ran away once, or would without what it is named for.
class HtmlTreeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsNestedTooDeep_data();
    void readsWhatIsNestedTooDeep();
    void refusesATreeThatOutgrowsItsPage_data();
    void refusesATreeThatOutgrowsItsPage();
    void leavesAnOrdinaryPageAsItIs_data();
    void leavesAnOrdinaryPageAsItIs();
    void stopsWhenAsked();
};

namespace {

const QByteArray article = "<h1>Bridge vote slips</h1><p>The vote on the bridge slipped.</p>";

Result<Article> readPage(const QByteArray &page)
{
    return importText(QString::fromUtf8(page), SourceFormat::Html);
}

} // namespace

void HtmlTreeTest::readsWhatIsNestedTooDeep_data()
{
    QTest::addColumn<QByteArray>("unit");

    QTest::newRow("blocks") << QByteArray("<div>");
    QTest::newRow("formatting") << QByteArray("<b>");
    QTest::newRow("links in a drawing") << QByteArray("<svg><link>");
    QTest::newRow("parameters in a formula") << QByteArray("<math><param>");
    QTest::newRow("wrong end tags of blocks") << QByteArray("<div></x>");
    QTest::newRow("wrong end tags of formatting") << QByteArray("<b></x>");
    QTest::newRow("end tags in comments") << QByteArray("<div><!--</div>-->");
    QTest::newRow("end tags in values") << QByteArray("<div title='</div>'>");
    QTest::newRow("end tags that stop at a cell") << QByteArray("<div><table><td></div>");
    QTest::newRow("end tags that stop at a block") << QByteArray("<span><div></span>");
    QTest::newRow("tables") << QByteArray("<table>");
    QTest::newRow("items in sections") << QByteArray("<li><section>");
    QTest::newRow("parts of a table without one") << QByteArray("<output><tbody>");
    QTest::newRow("annotations without a ruby") << QByteArray("<rt>");
    QTest::newRow("objects in a paragraph") << QByteArray("<p><i><b><object>");
    QTest::newRow("videos") << QByteArray("<video><div></video>");
}

void HtmlTreeTest::readsWhatIsNestedTooDeep()
{
    QFETCH(const QByteArray, unit);

    const Result<Article> read = readPage(article + unit.repeated(300'000) + "at last");

    QVERIFY(read);
    QVERIFY(read->text().startsWith(u"Bridge vote slips\nThe vote on the bridge slipped."));
}

void HtmlTreeTest::refusesATreeThatOutgrowsItsPage_data()
{
    QTest::addColumn<QByteArray>("page");

    QByteArray formatting = "<p>";
    for (int i = 0; i < 390; ++i) {
        formatting += "<b id=" + QByteArray::number(i) + '>';
    }
    QTest::newRow("formatting that is opened anew in every paragraph")
        << QByteArray(formatting + QByteArray("<p>x").repeated(20'000));
    QTest::newRow("millions of paragraphs") << QByteArray("<p>x").repeated(3'000'000);
    QTest::newRow("formatting that overlaps blocks")
        << QByteArray("<b><p>x</b>").repeated(1'000'000);
}

void HtmlTreeTest::refusesATreeThatOutgrowsItsPage()
{
    QFETCH(const QByteArray, page);

    const Result<Imported> read = importBytes(article + page, u"page.html"_s);

    QVERIFY(!read);
    QCOMPARE(read.error(), (Error{ErrorCode::PageTooTangled, u"page.html"_s}));
}

void HtmlTreeTest::leavesAnOrdinaryPageAsItIs_data()
{
    QTest::addColumn<QByteArray>("page");

    QTest::newRow("well-formed") << article;
    QTest::newRow("unclosed paragraphs") << QByteArray("<p>It rained.").repeated(5000);
    QTest::newRow("unclosed list items") << "<ul>" + QByteArray("<li>Rain<br>").repeated(5000);
    QTest::newRow("unclosed table cells")
        << "<table>" + QByteArray("<tr><td>Rain<td>Wind").repeated(5000) + "</table>";
    QTest::newRow("unclosed options")
        << "<select>" + QByteArray("<option>Rain").repeated(5000) + "</select>";
    QTest::newRow("definitions") << "<dl>" + QByteArray("<dt>Rain<dd>It falls.").repeated(5000);
    QTest::newRow("pictures and breaks") << QByteArray("<img src=a><br>").repeated(5000);
    QTest::newRow("drawings")
        << QByteArray("<svg><g><path d='M0'/><use href='#a'/></g></svg>").repeated(5000);
    QTest::newRow("script that writes tags")
        << QByteArray("<script>write('<div><div>')</script>").repeated(5000);
    QTest::newRow("end tags without a start") << QByteArray("</b></div>It rained.").repeated(5000);
    QTest::newRow("a tag that never ends") << QByteArray("<p>It rained.<p class='");
}

void HtmlTreeTest::leavesAnOrdinaryPageAsItIs()
{
    QFETCH(const QByteArray, page);

    QCOMPARE(flattened(page), page);
}

void HtmlTreeTest::stopsWhenAsked()
{
    std::stop_source stop;
    stop.request_stop();

    const auto read = HtmlTree::parse(QByteArray("<p>x").repeated(100'000), stop.get_token());

    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::Cancelled);
}

SLANTLIGHT_TEST(HtmlTreeTest)

#include "tst_htmltree.moc"
