// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/imported.h"
#include "tests/support/testroom.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

QString contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Returns a line per block: its kind, and the words that it begins with.
QString outlineOf(const Article &article)
{
    constexpr qsizetype shown = 40;
    QString outline;
    for (const Block &block : article.blocks()) {
        const QString words = block.span.in(article.text())
                                  .first(std::min(block.span.length(), shown))
                                  .trimmed()
                                  .toString();
        outline += blockKindId(block.kind).toString().leftJustified(12) + words + u'\n';
    }
    return outline;
}

QString outlineOf(const QString &text)
{
    const Result<Article> article = importText(text, SourceFormat::PlainText);
    return article ? outlineOf(*article) : u"no article"_s;
}

} // namespace

class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheBlocksOfPastedPages_data();
    void tellsTheBlocksOfPastedPages();
    void tellsTheBlocksOfTheConceivingArticle();
    void keepsInDoubtALineAsParagraph_data();
    void keepsInDoubtALineAsParagraph();
    void joinsHardWrappedLines();
    void leavesShortLinesApart();
    void joinsBlocksByOneLineFeed_data();
    void joinsBlocksByOneLineFeed();
    void readsTheDateOfADateline_data();
    void readsTheDateOfADateline();
    void readsTheNamesOfAByline_data();
    void readsTheNamesOfAByline();
    void tellsEnglishFromOtherLanguages();
    void survivesManyLinesAndLongOnes();
};

void PlainTextTest::tellsTheBlocksOfPastedPages_data()
{
    QTest::addColumn<QString>("path");

    const QDir folder(qEnvironmentVariable("SLANTLIGHT_SOURCE") + u"/tests/data/pages-text"_s);
    const QStringList names = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    QVERIFY(names.size() >= 10);
    for (const QString &name : names) {
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
}

void PlainTextTest::tellsTheBlocksOfPastedPages()
{
    QFETCH(const QString, path);
    const QString expected = QString(path).replace(u".txt"_s, u".blocks"_s);

    const QString outline = outlineOf(contentsOf(path));

    if (qEnvironmentVariableIsSet("SLANTLIGHT_BLESS")) {
        QFile file(expected);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(outline.toUtf8());
    }
    QCOMPARE(outline, contentsOf(expected));
}

void PlainTextTest::tellsTheBlocksOfTheConceivingArticle()
{
    const QString path =
        qEnvironmentVariable("SLANTLIGHT_SHARED") + u"/data/articles/witkoff-moscow.txt"_s;
    if (!QFile::exists(path)) {
        QSKIP("the article is not here");
    }

    const Result<Imported> imported = importFile(path);

    QVERIFY(imported);
    const QStringList lines = outlineOf(imported->article).split(u'\n', Qt::SkipEmptyParts);
    QStringList kinds;
    for (const QString &line : lines) {
        kinds += line.section(u' ', 0, 0);
    }
    const QStringList expected{u"dateline"_s,  u"headline"_s,  u"paragraph"_s, u"paragraph"_s,
                               u"paragraph"_s, u"caption"_s,   u"teaser"_s,    u"paragraph"_s,
                               u"paragraph"_s, u"paragraph"_s, u"paragraph"_s, u"credit-line"_s};
    QCOMPARE(kinds, expected);
    QCOMPARE(imported->article.facts().published, QDate(2025, 4, 23));
    QCOMPARE(imported->article.facts().language, u"en"_s);
}

void PlainTextTest::keepsInDoubtALineAsParagraph_data()
{
    QTest::addColumn<QString>("line");

    QTest::newRow("one sentence") << u"The council meets on Thursday."_s;
    QTest::newRow("one line without a stop") << u"Council to meet again"_s;
    QTest::newRow("a sentence that begins with By")
        << u"By Friday the water had risen to the quay."_s;
    QTest::newRow("a sentence with a date")
        << u"The bridge was opened on May 3, 1921, by the queen of the day."_s;
    QTest::newRow("a sentence about reading") << u"Read more books, the teacher said."_s;
    QTest::newRow("speech") << u"\"We will not go\""_s;
    QTest::newRow("a dash") << u"- and so it went on"_s;
    QTest::newRow("a photograph in a sentence")
        << u"A photo that Ms Orla took shows the tower, the police said."_s;
}

void PlainTextTest::keepsInDoubtALineAsParagraph()
{
    QFETCH(const QString, line);

    const Result<Article> article = importText(line, SourceFormat::PlainText);

    QVERIFY(article);
    QCOMPARE(article->blocks().size(), 1u);
    QCOMPARE(article->blocks().front().kind, BlockKind::Paragraph);
    QCOMPARE(article->text(), line);
}

void PlainTextTest::joinsHardWrappedLines()
{
    const QString text = u"The harbour office said on Monday that the old crane on the north\n"
                         "quay would be taken down before winter, because its foundations can\n"
                         "no longer bear it.\n"
                         "\n"
                         "Nobody had asked the dockers, who have painted it every spring since\n"
                         "the year of the flood."_s;

    const Result<Article> article = importText(text, SourceFormat::PlainText);

    QVERIFY(article);
    QCOMPARE(article->blocks().size(), 2u);
    QVERIFY(article->text().startsWith(
        u"The harbour office said on Monday that the old crane on the north quay would"_s));
}

void PlainTextTest::leavesShortLinesApart()
{
    const Result<Article> article = importText(
        u"Nets are mended here.\nRopes are sold here.\nTea is free."_s, SourceFormat::PlainText);

    QVERIFY(article);
    QCOMPARE(article->blocks().size(), 3u);
}

void PlainTextTest::joinsBlocksByOneLineFeed_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("LF") << u"It rained.\nIt stopped."_s;
    QTest::newRow("CRLF") << u"It rained.\r\nIt stopped.\r\n"_s;
    QTest::newRow("CR") << u"It rained.\rIt stopped."_s;
    QTest::newRow("blank lines") << u"\n\nIt rained.\n \n\t\n\nIt stopped.\n\n"_s;
    QTest::newRow("line separator") << u"It rained.\u2028It stopped."_s;
    QTest::newRow("paragraph separator") << u"It rained.\u2029It stopped."_s;
    QTest::newRow("next line") << u"It rained.\u0085It stopped."_s;
    QTest::newRow("form feed") << u"It rained.\fIt stopped."_s;
    QTest::newRow("byte order mark") << u"\uFEFFIt rained.\nIt stopped."_s;
    QTest::newRow("indented") << u"    It rained.\n\tIt stopped."_s;
}

void PlainTextTest::joinsBlocksByOneLineFeed()
{
    QFETCH(const QString, text);

    const Result<Article> article = importText(text, SourceFormat::PlainText);

    QVERIFY(article);
    QCOMPARE(article->text(), u"It rained.\nIt stopped."_s);
    QCOMPARE(article->blocks().size(), 2u);
}

void PlainTextTest::readsTheDateOfADateline_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QDate>("date");

    QTest::newRow("weekday and ordinal") << u"Wed. Apr 23rd, 2025"_s << QDate(2025, 4, 23);
    QTest::newRow("day first") << u"3 March 2024"_s << QDate(2024, 3, 3);
    QTest::newRow("with a place") << u"PORT SALLOW, September 9, 2023"_s << QDate(2023, 9, 9);
    QTest::newRow("with times") << u"Published: 12 Jan 2022, 14:05 GMT | Updated 15:10"_s
                                << QDate(2022, 1, 12);
    QTest::newRow("ISO") << u"2021-11-30"_s << QDate(2021, 11, 30);
    QTest::newRow("dots") << u"07.08.2020"_s << QDate(2020, 8, 7);
    QTest::newRow("reading time") << u"May 5, 2019 · 4 min read"_s << QDate(2019, 5, 5);
}

void PlainTextTest::readsTheDateOfADateline()
{
    QFETCH(const QString, line);
    QFETCH(const QDate, date);

    const Result<Article> article =
        importText(u"Crane comes down\n\n"_s + line + u"\n\n"_s
                       + u"The harbour office said on Monday that the old crane would be taken "
                         "down before winter comes."_s,
                   SourceFormat::PlainText);

    QVERIFY(article);
    QCOMPARE(article->blocks().size(), 3u);
    QCOMPARE(article->blocks().at(1).kind, BlockKind::Dateline);
    QCOMPARE(article->facts().published, date);
}

void PlainTextTest::readsTheNamesOfAByline_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("author");

    QTest::newRow("one") << u"By Nora Fenwick"_s << u"Nora Fenwick"_s;
    QTest::newRow("two") << u"By Nora Fenwick and Piet Oorlan"_s
                         << u"Nora Fenwick and Piet Oorlan"_s;
    QTest::newRow("three") << u"By Ann Lee, Bo Wu and Cy Orr"_s << u"Ann Lee, Bo Wu and Cy Orr"_s;
    QTest::newRow("with outlet") << u"By Nora Fenwick, The Harbour Ledger"_s << u"Nora Fenwick"_s;
    QTest::newRow("with place") << u"By Nora Fenwick in Marlhaven"_s << u"Nora Fenwick"_s;
    QTest::newRow("capitals") << u"BY NORA FENWICK"_s << u"NORA FENWICK"_s;
    QTest::newRow("with a bar") << u"By Nora Fenwick | Staff Writer"_s << u"Nora Fenwick"_s;
}

void PlainTextTest::readsTheNamesOfAByline()
{
    QFETCH(const QString, line);
    QFETCH(const QString, author);

    const Result<Article> article =
        importText(u"Crane comes down\n"_s + line + u"\n"_s
                       + u"The harbour office said on Monday that the old crane would be taken "
                         "down before winter comes."_s,
                   SourceFormat::PlainText);

    QVERIFY(article);
    QCOMPARE(article->blocks().at(1).kind, BlockKind::Byline);
    QCOMPARE(article->facts().author, author);
}

void PlainTextTest::tellsEnglishFromOtherLanguages()
{
    const auto languageOf = [](const QString &text) {
        const Result<Article> article = importText(text, SourceFormat::PlainText);
        return article ? article->facts().language : u"?"_s;
    };

    QCOMPARE(languageOf(u"The office said that it would be taken down by the end of the year."_s),
             u"en"_s);
    QCOMPARE(languageOf(u"Das Amt sagte am Montag, der alte Kran werde vor dem Winter abgebaut."_s),
             u"de"_s);
    QCOMPARE(languageOf(u"Управление порта сообщило, что старый кран снесут до зимы."_s), u"ru"_s);
}

void PlainTextTest::survivesManyLinesAndLongOnes()
{
    const QString line = u"By and by the tide, "_s.repeated(50'000);
    const QString many = u"Photo: a quay, in Sallowmere\n"_s.repeated(20'000);

    const Result<Article> one = importText(line, SourceFormat::PlainText);
    const Result<Article> lines = importText(many, SourceFormat::PlainText);

    QVERIFY(one);
    QCOMPARE(one->blocks().size(), 1u);
    QVERIFY(lines);
    QCOMPARE(lines->blocks().size(), 20'000u);
}

SLANTLIGHT_TEST(PlainTextTest)

#include "tst_plaintext.moc"
