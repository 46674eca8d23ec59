// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/annotationcsv.h"

#include "tests/support/outgoings.h"
#include "tests/support/testroom.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

Article ferryArticle()
{
    return Article::fromParts(
        {{.kind = BlockKind::Headline, .text = u"=Ferry, \"late\""_s, .source = {}},
         {.kind = BlockKind::Paragraph,
          .text = u"The \U0001F6A2 board purportedly knows."_s,
          .source = {}}},
        {.title = {},
         .author = u"Edda Quill"_s,
         .published = QDate(2026, 2, 3),
         .language = {},
         .address = u"https://example.org/ferry"_s,
         .path = {},
         .site = u"Tolm Courier"_s,
         .sourceHash = {}});
}

Analysis ferryAnalysis(const Article &article)
{
    Analysis analysis;
    analysis.markers = {{.span = spanIn(article.text(), u"purportedly"_s),
                         .rule = RuleId(u"doubt.purportedly"_s),
                         .category = Category::Doubt,
                         .severity = Severity::Strong,
                         .weight = 0.3,
                         .voice = Voice::Indirect,
                         .speaker = u"Board"_s,
                         .message = u"Doubts, without saying why."_s,
                         .cite = {},
                         .fingerprint = u"00112233445566ff"_s}};
    return analysis;
}

/// The rows as fields by the name of the column.
std::vector<QMap<QString, QString>> rowsOf(const QByteArray &table)
{
    const std::vector<QStringList> lines = csvRows(QString::fromUtf8(table));
    std::vector<QMap<QString, QString>> rows;
    for (std::size_t i = 1; i < lines.size(); ++i) {
        QMap<QString, QString> row;
        for (qsizetype column = 0; column < lines.front().size(); ++column) {
            row.insert(lines.front()[column], withoutGuard(lines[i].value(column)));
        }
        rows.push_back(row);
    }
    return rows;
}

} // namespace

class AnnotationCsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesHandAndMachineInOneTable();
    void beginsWithTheDocumentedColumns();
    void writesOrphansWithoutAPlace();
    void guardsAgainstFormulas();
    void writesWhatExcelWants();
};

void AnnotationCsvTest::writesHandAndMachineInOneTable()
{
    const Article article = ferryArticle();
    const Annotation annotation = annotationOf(article, u"board"_s, u"harbour"_s);
    Outgoings outgoings;
    AnnotationCsvWriter writer(exportContext());

    writer.add(outgoings.add(article, {annotation}, ferryAnalysis(article)));
    const auto rows = rowsOf(*writer.finish());

    QCOMPARE(rows.size(), 2u);
    const auto &hand = rows[0];
    QCOMPARE(hand[u"id"_s], annotation.id.text());
    QCOMPARE(hand[u"document"_s], u"=Ferry, \"late\""_s);
    QCOMPARE(hand[u"outlet"_s], u"Tolm Courier"_s);
    QCOMPARE(hand[u"start"_s], QString::number(annotation.selector.position.begin().value()));
    QCOMPARE(hand[u"exact"_s], u"board"_s);
    QCOMPARE(hand[u"code"_s], u"harbour"_s);
    QCOMPARE(hand[u"codeName"_s], u"Harbour & quay"_s);
    QCOMPARE(hand[u"category"_s], QString());
    QCOMPARE(hand[u"status"_s], u"exact"_s);
    QCOMPARE(hand[u"coder"_s], u"Edda Quill"_s);
    QCOMPARE(hand[u"note"_s], annotation.memo);
    QCOMPARE(hand[u"created"_s], u"2026-05-01T08:15:30.125Z"_s);
    QCOMPARE(hand[u"layer"_s], u"hand"_s);
    QCOMPARE(hand[u"target"_s], u"Harbour board"_s);
    QCOMPARE(hand[u"tags"_s], u"follow up; Wording"_s);
    const auto &machine = rows[1];
    QCOMPARE(machine[u"layer"_s], u"machine"_s);
    QCOMPARE(machine[u"category"_s], u"doubt"_s);
    QCOMPARE(machine[u"rule"_s], u"doubt.purportedly"_s);
    QCOMPARE(machine[u"voice"_s], u"indirect"_s);
    QCOMPARE(machine[u"speaker"_s], u"Board"_s);
    QCOMPARE(machine[u"severity"_s], u"strong"_s);
    QCOMPARE(machine[u"status"_s], u"candidate"_s);
    QCOMPARE(machine[u"article"_s], article.id().text());
}

void AnnotationCsvTest::beginsWithTheDocumentedColumns()
{
    QVERIFY(AnnotationCsvWriter(exportContext())
                .finish()
                ->startsWith("id,document,outlet,author,published,url,start,end,exact,prefix,"
                             "suffix,code,category,rule,voice,speaker,severity,status,coder,note,"
                             "created,modified,"));
}

void AnnotationCsvTest::writesOrphansWithoutAPlace()
{
    const Article article = ferryArticle();
    Annotation lost = annotationOf(article, u"board"_s, u"harbour"_s);
    lost.selector.exact = u"words that are nowhere to be found in this"_s;
    Outgoings outgoings;
    AnnotationCsvWriter writer(exportContext());

    writer.add(outgoings.add(article, {lost}));
    const auto rows = rowsOf(*writer.finish());

    QCOMPARE(rows.size(), 1u);
    QCOMPARE(rows[0][u"status"_s], u"orphan"_s);
    QCOMPARE(rows[0][u"start"_s], QString());
    QCOMPARE(rows[0][u"exact"_s], lost.selector.exact);
}

void AnnotationCsvTest::guardsAgainstFormulas()
{
    const Article article = ferryArticle();
    Annotation annotation = annotationOf(article, u"board"_s, u"harbour"_s);
    annotation.memo = u"@SUM(A1)"_s;
    Outgoings outgoings;
    AnnotationCsvWriter writer(exportContext());

    writer.add(outgoings.add(article, {annotation}));
    const QByteArray table = *writer.finish();

    QVERIFY(table.contains(",'@SUM(A1),"));
    QVERIFY(table.contains(",\"'=Ferry, \"\"late\"\"\","));
}

void AnnotationCsvTest::writesWhatExcelWants()
{
    const Article article = ferryArticle();
    Outgoings outgoings;
    AnnotationCsvWriter writer(exportContext(), {.hasMark = true, .separator = ';'});

    writer.add(outgoings.add(article, {annotationOf(article, u"board"_s, u"harbour"_s)}));
    const QByteArray table = *writer.finish();

    QVERIFY(table.startsWith("\xEF\xBB\xBFid;document;"));
    QCOMPARE(csvRows(QString::fromUtf8(table)).at(1).size(),
             csvRows(QString::fromUtf8(table)).at(0).size());
}

SLANTLIGHT_TEST(AnnotationCsvTest)

#include "tst_annotationcsv.moc"
