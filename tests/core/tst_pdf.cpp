// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/blocklines.h"
#include "tests/support/imported.h"
#include "tests/support/testroom.h"
#include "tests/support/tinypdf.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

const QByteArrayList left{
    "The harbour board voted on Tuesday to", "raise the ferry levy by twelve percent, a",
    "step that its chair called painful but fair,", "and of which no crew was told."};

/// A page with a headline over two columns.
TinyPdf twoColumns()
{
    TinyPdf pdf;
    pdf.page()
        .line(20, 540, "Harbour board raises ferry levy", 20, true)
        .lines(20, 500, left + QByteArrayList{"The pier is older than the town, and it is"}, 8)
        .lines(210, 500, {"less forgiving, as every winter shows to", "all.", "Gulls own it then."},
               8);
    return pdf;
}

QStringList linesOf(const TinyPdf &pdf)
{
    const auto imported = importBytes(pdf.bytes(), u"wrong.txt"_s);
    return imported ? blockLines(imported->article)
                    : QStringList{u"error %1"_s.arg(static_cast<int>(imported.error().code))};
}

ErrorCode errorOf(const QByteArray &bytes)
{
    const auto imported = importBytes(bytes, u"quay.pdf"_s);
    return imported ? ErrorCode::Cancelled : imported.error().code;
}

TextSpan spanOf(const Article &article, const QString &words)
{
    const qsizetype begin = article.text().indexOf(words);
    return {TextOffset(begin), TextOffset(begin + words.size())};
}

} // namespace

class PdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsColumnsOneAfterTheOther();
    void endsParagraphsByIndentsAndGaps();
    void joinsBrokenWords();
    void leavesOutRunningHeadsAndNumbers();
    void goesOnOverPages();
    void putsCaptionsAndNotesApart();
    void takesFactsThatCanBeBelieved();
    void keepsThePlacesOfWords();
    void bringsInHighlights();
    void findsHighlightsOnPagesThatAreCutOrTurned_data();
    void findsHighlightsOnPagesThatAreCutOrTurned();
    void tellsWhatIsWrong();
    void readsWhatIsCutOff();
};

void PdfTest::readsColumnsOneAfterTheOther()
{
    QCOMPARE(linesOf(twoColumns()),
             (QStringList{u"headline: Harbour board raises ferry levy"_s,
                          u"paragraph: "_s + QString::fromLatin1(left.join(' ')),
                          u"paragraph: The pier is older than the town, and it is less forgiving, "
                          "as every winter shows to all."_s,
                          u"paragraph: Gulls own it then."_s}));
}

void PdfTest::endsParagraphsByIndentsAndGaps()
{
    TinyPdf pdf;
    pdf.page()
        .lines(20, 500, left)
        .line(34, 452, "The pier is older than the town, and it is")
        .line(20, 440, "less forgiving, as every winter shows to all.")
        .line(20, 410, "Gulls own it in the winter, and they know it.");

    const QStringList lines = linesOf(pdf);

    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[1].endsWith(u"it is less forgiving, as every winter shows to all."));
}

void PdfTest::joinsBrokenWords()
{
    TinyPdf pdf;
    pdf.page().lines(20, 500,
                     {"The breakwater by the pier is kept by twenty-", "four men, and the break-",
                      "water pays them well, as a well-", "known song of the har-",
                      "bour has it, which is well known to four."});

    const QString text = linesOf(pdf).join(u' ');

    QVERIFY2(text.contains(u"the breakwater pays"), qPrintable(text));
    QVERIFY2(text.contains(u"the harbour has"), qPrintable(text));
    QVERIFY2(text.contains(u"a well-known song"), qPrintable(text));
}

void PdfTest::leavesOutRunningHeadsAndNumbers()
{
    TinyPdf pdf;
    for (int i = 1; i <= 3; ++i) {
        const QByteArray number = QByteArray::number(i);
        pdf.page()
            .line(20, 580, "Quay News - page " + number)
            .lines(20, 500, left)
            .line(20, 440, "Gulls own the pier in winter number " + number + ", and they know it.")
            .line(200, 20, number);
    }

    const QString text = linesOf(pdf).join(u'\n');

    QVERIFY2(!text.contains(u"Quay News"), qPrintable(text));
    QVERIFY(text.contains(u"winter number 3"));
    QVERIFY(!text.contains(u"\nparagraph: 2"));
}

void PdfTest::goesOnOverPages()
{
    TinyPdf pdf;
    pdf.page().lines(20, 80, left.first(2)).line(200, 20, "1");
    pdf.page().lines(20, 500, left.sliced(2)).line(200, 20, "2");

    QCOMPARE(linesOf(pdf), QStringList{u"paragraph: "_s + QString::fromLatin1(left.join(' '))});
}

void PdfTest::putsCaptionsAndNotesApart()
{
    TinyPdf pdf;
    pdf.page()
        .line(20, 560, "Harbour board raises ferry levy", 20)
        .lines(20, 520, left)
        .lines(20, 400, left)
        .line(20, 350, "Ropes lie ready on the quay.", 7)
        .lines(20, 300, left)
        .line(20, 60, "1 The levy was last raised with the breakwater.", 7);

    const QStringList lines = linesOf(pdf);

    QCOMPARE(lines.size(), 6);
    QVERIFY2(lines.contains(u"caption: Ropes lie ready on the quay."_s),
             qPrintable(lines.join(u'\n')));
    QVERIFY(lines.last().contains(u"The levy was last raised"));
}

void PdfTest::takesFactsThatCanBeBelieved()
{
    const auto factsOf = [](const QByteArray &info) {
        TinyPdf pdf;
        pdf.page().lines(20, 500, left);
        const auto imported = importBytes(pdf.info(info).bytes(), u"quay.pdf"_s);
        return imported ? imported->article.facts() : ArticleFacts();
    };

    const ArticleFacts good =
        factsOf("/Title (Harbour news) /Author (Mara Quill) /CreationDate (D:20260304093000Z)");
    const ArticleFacts bad = factsOf("/Title (Microsoft Word - news.doc) /Author (mquill)");

    QCOMPARE(good.title, u"Harbour news"_s);
    QCOMPARE(good.author, u"Mara Quill"_s);
    QCOMPARE(good.published, QDate(2026, 3, 4));
    QCOMPARE(bad.title, QString());
    QCOMPARE(bad.author, QString());
}

void PdfTest::keepsThePlacesOfWords()
{
    const auto imported = importBytes(twoColumns().bytes(), u"quay.pdf"_s);
    QVERIFY(imported);
    QVERIFY(imported->pages);

    const auto headline = imported->pages->boxesOf(spanOf(imported->article, u"ferry levy"_s));
    const auto pier =
        imported->pages->boxesOf(spanOf(imported->article, u"it is less forgiving"_s));

    QCOMPARE(headline.size(), 1u);
    QVERIFY(headline[0].left > 150 && headline[0].right < 360);
    QVERIFY(headline[0].top < 60 && headline[0].bottom > 60); // the page is 600 points high
    QCOMPARE(pier.size(), 2u);
    QVERIFY(pier[0].right < 200 && pier[1].left > 205);
    QVERIFY(pier[0].top > pier[1].top);
}

void PdfTest::bringsInHighlights()
{
    TinyPdf pdf;
    pdf.page()
        .lines(20, 500, left)
        .annotation(
            "/Subtype /Highlight /Rect [20 498 200 508] /QuadPoints [20 508 120 508 20 498 120 498] "
            "/Contents (Who voted?) /T (Jonas Reed) /C [1 1 0] /CreationDate (D:20260305120000+01'00')");
    pdf.page()
        .lines(20, 500, left)
        .annotation("/Subtype /StrikeOut /Rect [0 0 1 1] /QuadPoints [20 20 30 20 20 10 30 10]");

    const auto imported = importBytes(pdf.bytes(), u"quay.pdf"_s);

    QVERIFY(imported);
    QCOMPARE(imported->notes.size(), 1u); // no words stand below the other
    const ImportedNote &note = imported->notes.front();
    QCOMPARE(note.span.in(imported->article.text()), u"The harbour board voted");
    QCOMPARE(note.note.memo, u"Who voted?"_s);
    QCOMPARE(note.note.author, u"Jonas Reed"_s);
    QCOMPARE(note.note.colour, u"#ffff00"_s);
    QCOMPARE(note.note.created, QDateTime(QDate(2026, 3, 5), QTime(11, 0), QTimeZone::UTC));
}

void PdfTest::findsHighlightsOnPagesThatAreCutOrTurned_data()
{
    QTest::addColumn<QByteArray>("entries");

    QTest::newRow("cut") << "/CropBox [10 30 390 590]"_ba;
    QTest::newRow("on its head") << "/Rotate 180"_ba;
    QTest::newRow("cut and on its head") << "/CropBox [10 30 390 580] /Rotate 180"_ba;
    QTest::newRow("to the right") << "/Rotate 90"_ba;
    QTest::newRow("to the left, and cut") << "/Rotate -90 /CropBox [5 30 390 590]"_ba;
}

void PdfTest::findsHighlightsOnPagesThatAreCutOrTurned()
{
    QFETCH(const QByteArray, entries);
    TinyPdf pdf;
    pdf.pageEntries(entries)
        .page()
        .lines(20, 500, {"harbour"})
        .lines(20, 300, {"Gulls own the pier in winter."})
        .annotation("/Subtype /Underline /QuadPoints [18 510 60 510 18 497 60 497]");

    const auto imported = importBytes(pdf.bytes(), u"quay.pdf"_s);

    QVERIFY(imported);
    QCOMPARE(imported->article.text(), u"harbour\nGulls own the pier in winter."_s);
    QCOMPARE(imported->notes.size(), 1u);
    QCOMPARE(imported->notes.front().span.in(imported->article.text()), u"harbour");
}

void PdfTest::tellsWhatIsWrong()
{
    TinyPdf pictures;
    pictures.page();

    QCOMPARE(errorOf(pictures.bytes()), ErrorCode::PicturesOnly);
    QCOMPARE(errorOf("%PDF-1.7\n%\xE2\xE3\xCF\xD3\n"), ErrorCode::FileDamaged);
    QCOMPARE(errorOf(TinyPdf().bytes()), ErrorCode::FileDamaged);
}

void PdfTest::readsWhatIsCutOff()
{
    const QByteArray whole = twoColumns().bytes();

    for (qsizetype size = 9; size < whole.size(); size += 7) {
        [[maybe_unused]] const ErrorCode code = errorOf(whole.first(size));
    }
    QCOMPARE(errorOf(whole.chopped(20)), ErrorCode::Cancelled); // which is: it is read
}

SLANTLIGHT_TEST(PdfTest)

#include "tst_pdf.moc"
