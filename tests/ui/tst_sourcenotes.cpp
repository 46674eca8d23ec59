// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/pdfnotes.h"
#include "core/review/shipped.h"
#include "tests/support/testroom.h"
#include "tests/support/tinydesk.h"
#include "tests/support/tinypdf.h"
#include "ui/desk/keepfiles.h"
#include "ui/export/articleexport.h"
#include "ui/render/pdf/originalpdf.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

/// What was highlighted in a PDF comes into the library with it.
class SourceNotesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comeInOnceWithTheirFile();
    void leaveOutWhatTheProgramHasMarked();
    void areWhatTheyWereWhereTheyAreOurs();
    void comeOntoTheWordsOfAPdfOfOurs();
    void areOneOverSeveralPages();
    void comeWithTheFileWhereItsPageIsKnown();

private:
    static bool write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    static bool open(TinyDesk &tiny, const QString &path)
    {
        const QSignalSpy opened(&tiny.desk(), &ui::Desk::articleOpened);
        tiny.desk().openFile(path);
        return QTest::qWaitFor([&opened] { return !opened.isEmpty(); });
    }
};

void SourceNotesTest::comeInOnceWithTheirFile()
{
    TinyDesk tiny;
    TinyPdf pdf;
    pdf.page()
        .line(20, 500, "The harbour board voted on Tuesday.")
        .annotation("/Subtype /Highlight /QuadPoints [20 508 120 508 20 498 120 498] "
                    "/Contents (Who voted?) /T (Jonas Reed) /CreationDate (D:20260305120000Z)");
    const QString path = tiny.filePath(u"quay.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pdf.bytes());
    file.close();

    QVERIFY(open(tiny, path));

    for (int time = 0; time < 2; ++time) {
        QCOMPARE(tiny.desk().annotations().size(), 1u);
        const PlacedAnnotation &placed = tiny.desk().annotations().front();
        QCOMPARE(placed.annotation.selector.exact, u"The harbour board voted"_s);
        QCOMPARE(placed.annotation.memo, u"Who voted?"_s);
        QCOMPARE(placed.annotation.layer, Layer::Imported);
        QCOMPARE(placed.annotation.created.date(), QDate(2026, 3, 5));
        QVERIFY(!placed.annotation.coder.text().isEmpty());
        tiny.reopen();
        QVERIFY(open(tiny, path));
    }
}

void SourceNotesTest::leaveOutWhatTheProgramHasMarked()
{
    TinyDesk tiny;
    TinyPdf pdf;
    pdf.page()
        .line(20, 500, "The harbour board voted on Tuesday.")
        .annotation("/Subtype /Highlight /QuadPoints [20 508 120 508 20 498 120 498] "
                    "/Contents (A reason) /T (Slantlight) /Subj (Doubt) /NM (0123456789abcdef-2)")
        .annotation("/Subtype /Highlight /QuadPoints [20 508 60 508 20 498 60 498] "
                    "/Contents (Mine) /T (Slantlight)");
    const QString path = tiny.filePath(u"quay.pdf"_s);
    QVERIFY(write(path, pdf.bytes()));
    QVERIFY(open(tiny, path));
    QCOMPARE(tiny.desk().annotations().size(), 1u);
    QCOMPARE(tiny.desk().annotations().front().annotation.memo, u"Mine"_s);
}

void SourceNotesTest::areWhatTheyWereWhereTheyAreOurs()
{
    TinyDesk tiny;
    TinyPdf pdf;
    pdf.page()
        .line(20, 500, "The harbour board voted on Tuesday.")
        .annotation("/Subtype /Highlight /QuadPoints [20 508 120 508 20 498 120 498] "
                    "/Contents (Contentious label) /Subj (Contentious label) "
                    "/NM (0d1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d)");
    const QString path = tiny.filePath(u"quay.pdf"_s);
    QVERIFY(write(path, pdf.bytes()));
    QVERIFY(open(tiny, path));
    QCOMPARE(tiny.desk().annotations().size(), 1u);
    const Annotation annotation = tiny.desk().annotations().front().annotation;
    QCOMPARE(annotation.id.text(), u"0d1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d"_s);
    QCOMPARE(annotation.code, CodeId(u"label"_s));
    QCOMPARE(annotation.memo, QString());
}

void SourceNotesTest::comeOntoTheWordsOfAPdfOfOurs()
{
    TinyDesk tiny;
    const auto article = std::make_shared<const Article>(Article::fromParts(
        {{.kind = BlockKind::Headline, .text = u"Quay closed"_s},
         {.text = u"The harbour board voted on Tuesday, and nobody was told of it. 🚢"_s}}));
    const auto item = [&](const QString &words, const QString &memo) {
        const qsizetype at = article->text().indexOf(words);
        Annotation annotation = Annotation::create(
            article->id(), CodeId(u"label"_s),
            describe(article->text(), {TextOffset(at), TextOffset(at + words.size())}));
        annotation.memo = memo;
        return annotation;
    };
    const Annotation ours = item(u"harbour board"_s, u"Which?"_s);
    const ExportContext context{
        .codebook = *loadShippedCodebook(),
        .coders = {{.id = CoderId(u"2f1d7a55-4f5e-4f0e-9a2b-6c0d3f3f7b11"_s), .name = u"Ines"_s}},
        .written = {}};
    const QString path = tiny.filePath(u"quay.pdf"_s);
    QVERIFY(ui::exportArticle({.review = reviewOf(article, {}, {.annotations = {ours}})}, {},
                              context, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray exported = file.readAll();
    const std::vector<PageNote> printed = notesIn(exported);
    QCOMPARE(printed.size(), 1u);
    // Another program highlights the same words.
    const PagePlaces places(
        {{.span = ours.selector.position, .box = printed.front().areas.front()}});
    const ui::Highlight theirs{.span = ours.selector.position,
                               .code = CodeId(u"doubt"_s),
                               .origin = ui::Highlight::Origin::Hand,
                               .id = u"okular-{1}"_s,
                               .title = u"Inline note"_s,
                               .note = u"Says Ole"_s};
    QVERIFY(ui::exportOntoOriginal({.article = article, .highlights = {theirs}}, exported, places,
                                   path));
    for (int time = 0; time < 2; ++time) {
        QVERIFY(open(tiny, path));
        QCOMPARE(tiny.desk().article()->blocks(), article->blocks());
        QCOMPARE(tiny.desk().annotations().size(), 2u);
        QStringList memos;
        for (const PlacedAnnotation &placed : tiny.desk().annotations()) {
            QCOMPARE(placed.annotation.selector.exact, u"harbour board"_s);
            memos += placed.annotation.memo;
        }
        memos.sort();
        QCOMPARE(memos, (QStringList{u"Says Ole"_s, u"Which?"_s}));
    }
}

void SourceNotesTest::areOneOverSeveralPages()
{
    TinyDesk tiny;
    TinyPdf pdf;
    pdf.page()
        .line(20, 500, "The harbour board voted on Tuesday and")
        .annotation("/Subtype /Highlight /QuadPoints [120 508 250 508 120 498 250 498] "
                    "/Contents (Long) /NM (0d1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d)");
    pdf.page()
        .line(20, 500, "told nobody of it before the ferry left.")
        .annotation("/Subtype /Highlight /QuadPoints [20 508 80 508 20 498 80 498] "
                    "/Contents (Long) /NM (0d1b2c3d-4e5f-4a6b-8c7d-9e0f1a2b3c4d-2)");
    const QString path = tiny.filePath(u"quay.pdf"_s);
    QVERIFY(write(path, pdf.bytes()));
    QVERIFY(open(tiny, path));
    QCOMPARE(tiny.desk().annotations().size(), 1u);
    const QString words = tiny.desk().annotations().front().annotation.selector.exact;
    QVERIFY2(words.contains(u"Tuesday"_s) && words.contains(u"told"_s), qPrintable(words));
}

void SourceNotesTest::comeWithTheFileWhereItsPageIsKnown()
{
    TinyDesk tiny;
    const auto text = [](const QString &words) {
        return Article::fromParts(
            {{.kind = BlockKind::Headline, .text = u"Quay closed"_s}, {.text = words}},
            {.address = u"https://example.org/quay"_s});
    };
    const auto article =
        std::make_shared<const Article>(text(u"The harbour board voted on Tuesday."_s));
    const qsizetype at = article->text().indexOf(u"harbour"_s);
    Annotation ours =
        Annotation::create(article->id(), CodeId(u"label"_s),
                           describe(article->text(), {TextOffset(at), TextOffset(at + 7)}));
    ours.memo = u"Which?"_s;
    const QString path = tiny.filePath(u"quay.pdf"_s);
    const ExportContext context{
        .codebook = *loadShippedCodebook(),
        .coders = {{.id = CoderId(u"2f1d7a55-4f5e-4f0e-9a2b-6c0d3f3f7b11"_s), .name = u"Ines"_s}},
        .written = {}};
    QVERIFY(ui::exportArticle({.review = reviewOf(article, {}, {.annotations = {ours}})}, {},
                              context, path));
    // The library has the page, once with the same words, once with others.
    for (const QString &words :
         {u"The harbour board voted on Monday."_s, u"The harbour board voted on Tuesday."_s}) {
        const QTemporaryDir folder;
        const QString libraryPath = folder.filePath(u"library.sqlite"_s);
        QVERIFY(Library::open(libraryPath)->articles().save(text(words)));
        const ui::KeptFiles kept =
            ui::keepFiles({.inputs = {path}}, libraryPath, *tiny.desk().analyzer(),
                          [](int, int, const QString &) { }, {});
        QVERIFY(kept.failed.empty());
        const auto notes = Library::open(libraryPath)->annotations().of(article->id());
        QVERIFY(notes);
        QCOMPARE(notes->notes.size(), 1u);
        QCOMPARE(notes->notes.front().memo, u"Which?"_s);
    }
}

SLANTLIGHT_TEST(SourceNotesTest)

#include "tst_sourcenotes.moc"
