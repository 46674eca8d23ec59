// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testroom.h"
#include "ui/render/pdf/paperlayout.h"
#include "ui/render/pdf/pdfpages.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>
#include <QTextLayout>

#include <algorithm>

using namespace slantlight;
using namespace slantlight::ui;
using namespace Qt::StringLiterals;

namespace {

QString sentences(int count)
{
    return u"The five officials of the fifth office reportedly find the flow of ferries difficult. "_s
        .repeated(count)
        .trimmed();
}

ExportJob jobOf(const std::vector<Article::Part> &parts, const QString &language = u"en"_s)
{
    ExportJob job;
    ArticleFacts facts;
    facts.language = language;
    job.article = std::make_shared<const Article>(Article::fromParts(parts, facts));
    job.outlet = u"The Harbour Ledger"_s;
    return job;
}

void annotate(ExportJob &job, TextSpan span, const QString &memo = {})
{
    job.highlights.push_back({.span = span,
                              .code = CodeId(u"loaded"_s),
                              .origin = Highlight::Origin::Hand,
                              .id = QString::number(span.begin().value()),
                              .title = u"Loaded"_s,
                              .note = memo});
}

std::unique_ptr<PaperLayout> laidOut(const ExportJob &job, const PdfOptions &options = {})
{
    auto layout = PaperLayout::make(job, options, {});
    return layout ? *std::move(layout) : nullptr;
}

/// How a page looks, 100 dots an inch.
QImage pictureOf(const PaperPages &pages, int number)
{
    const QSizeF size = pages.pageSize() * (100 / 72.0);
    QImage picture(size.toSize(), QImage::Format_RGB32);
    picture.fill(Qt::red);
    QPainter painter(&picture);
    pages.paintPage(painter, QRectF(QPointF(), size), number);
    return picture;
}

} // namespace

class PdfPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void haveTheChosenPaper_data();
    void haveTheChosenPaper();
    void keepTypeInsideItsLimits();
    void keepTheIdsOfEachChoice();
    void neverEndAnArticleWithThreeLines();
    void breakInNoShortMark();
    void haveFactsBelowTheHeadline();
    void haveFactsAboveATextWithoutHeadline();
    void giveNumbersRoomWithoutMovingAnOffset();
    void putNumbersAfterWordAndFullStop_data();
    void putNumbersAfterWordAndFullStop();
    void putMemosBesideTheirLines();
    void putMemosAtTheLeftOfWhatIsReadFromTheRight();
    void putLongMemosAfterTheText();
    void leaveMemosToTheAnnotationsWhereChosen();
    void haveNoTitleAtTheirEnd();
    void sayWhatIsChosenAndNothingElse();
    void keepOffsetsOverAllParts();
    void arePaintedOneByOne();
    void stopWhenCancelled();
};

void PdfPagesTest::haveTheChosenPaper_data()
{
    QTest::addColumn<PaperSize>("paper");
    QTest::addColumn<QSizeF>("size");

    QTest::newRow("A4") << PaperSize::A4 << QSizeF(595, 842);
    QTest::newRow("A5") << PaperSize::A5 << QSizeF(420, 595);
    QTest::newRow("Letter") << PaperSize::Letter << QSizeF(612, 792);
    QTest::newRow("Legal") << PaperSize::Legal << QSizeF(612, 1008);
}

void PdfPagesTest::haveTheChosenPaper()
{
    QFETCH(const PaperSize, paper);
    QFETCH(const QSizeF, size);
    const ExportJob job = jobOf({{BlockKind::Paragraph, sentences(40)}});
    double widest = 0;
    for (const PaperMargins margins : allPaperMargins) {
        const auto layout = laidOut(job, {.paper = paper, .margins = margins, .family = {}});
        const QRectF body = layout->sheet().body();

        QCOMPARE(QSizeF(layout->sheet().width, layout->sheet().height), size);
        QVERIFY(widest == 0 || body.width() < widest);
        widest = body.width();
        for (const PageLine &line : layout->lines()) {
            QVERIFY(line.line.naturalTextWidth() <= body.width() + 1);
        }
    }
}

void PdfPagesTest::keepTypeInsideItsLimits()
{
    const ExportJob job = jobOf({{BlockKind::Paragraph, sentences(3)}});

    const auto small = laidOut(job, {.family = {}, .size = 1});
    const auto large = laidOut(job, {.family = {}, .size = 1000});

    QCOMPARE(small->sheet().textSize, PdfOptions::leastSize);
    QCOMPARE(large->sheet().textSize, PdfOptions::greatestSize);
}

void PdfPagesTest::keepTheIdsOfEachChoice()
{
    for (const PaperSize paper : allPaperSizes) {
        QCOMPARE(paperSizeFromId(paperSizeId(paper)), paper);
    }
    for (const PaperMargins margins : allPaperMargins) {
        QCOMPARE(paperMarginsFromId(paperMarginsId(margins)), margins);
    }
    for (const MemoPlace memos : allMemoPlaces) {
        QCOMPARE(memoPlaceFromId(memoPlaceId(memos)), memos);
    }
    QVERIFY(!paperSizeFromId(u"a3") && !paperMarginsFromId(u"") && !memoPlaceFromId(u"A4"));
}

void PdfPagesTest::neverEndAnArticleWithThreeLines()
{
    for (int length = 1; length < 160; ++length) {
        const ExportJob job = jobOf({{BlockKind::Headline, u"A vote"_s},
                                     {BlockKind::Paragraph, sentences(length)},
                                     {BlockKind::Heading, u"What now"_s},
                                     {BlockKind::Paragraph, sentences(3)}});

        const auto layout = laidOut(job);

        std::size_t next = 0;
        for (const LinePage &page : layout->pages()) {
            QCOMPARE(page.begin, next);
            QVERIFY2(page.end - page.begin > 3, qPrintable(QString::number(length)));
            QVERIFY(layout->lines().at(page.end - 1).kind != BlockKind::Heading);
            next = page.end;
        }
        QCOMPARE(next, layout->lines().size());
    }
}

void PdfPagesTest::breakInNoShortMark()
{
    const QString text = sentences(150);
    for (qsizetype from = 0; from < 400; from += 37) {
        ExportJob job = jobOf({{BlockKind::Paragraph, text}});
        for (qsizetype begin = from; begin + 90 < text.size(); begin += 170) {
            annotate(job, {TextOffset(begin), TextOffset(begin + 90)});
        }

        const auto layout = laidOut(job);

        QVERIFY(layout->pages().size() > 2);
        for (std::size_t page = 1; page < layout->pages().size(); ++page) {
            const TextOffset begin =
                beginOf(layout->lines().at(layout->pages().at(page).begin), *layout);
            for (const Highlight &highlight : job.highlights) {
                QVERIFY(highlight.span.begin() >= begin || highlight.span.end() <= begin);
            }
        }
    }
}

void PdfPagesTest::haveFactsBelowTheHeadline()
{
    const ExportJob job =
        jobOf({{BlockKind::Headline, u"A vote"_s}, {BlockKind::Paragraph, sentences(2)}});

    const auto layout = laidOut(job);

    QVERIFY(layout->facts().height() > 0);
    QCOMPARE(layout->headlineEnd(), std::size_t{0});
    const PageLine &headline = layout->lines().at(0);
    const PageLine &first = layout->lines().at(1);
    QVERIFY(first.top
            >= headline.top + headline.block.blockFormat().lineHeight() + layout->facts().height());
}

void PdfPagesTest::haveFactsAboveATextWithoutHeadline()
{
    const ExportJob job = jobOf({{BlockKind::Paragraph, sentences(2)}});

    const auto layout = laidOut(job);

    QVERIFY(!layout->headlineEnd());
    QCOMPARE(layout->topOf(0), 0.0);
    QVERIFY(layout->lines().front().top >= layout->facts().height());
}

void PdfPagesTest::giveNumbersRoomWithoutMovingAnOffset()
{
    ExportJob job = jobOf({{BlockKind::Paragraph, u"A vote may slip again."_s}});
    const auto widthOf = [](const PaperLayout &layout) {
        return layout.lines().front().line.naturalTextWidth();
    };
    const double before = widthOf(*laidOut(job));
    annotate(job, {TextOffset(2), TextOffset(6)}, u"Why?"_s);

    const auto layout = laidOut(job);

    QCOMPARE(layout->parts().front()->document.toPlainText(), job.article->text());
    QVERIFY(widthOf(*layout) > before);
    QCOMPARE(layout->noteMarks().size(), 1u);
    QCOMPARE(layout->noteMarks().front().widened, TextOffset(6));
}

void PdfPagesTest::putNumbersAfterWordAndFullStop_data()
{
    QTest::addColumn<QString>("marked");

    QTest::newRow("a word") << u"A [vote]| may slip."_s;
    QTest::newRow("half a word") << u"A [vo]te| may slip."_s;
    QTest::newRow("before a comma") << u"A [vote],| he says, may slip."_s;
    QTest::newRow("before full stop and quotation mark") << u"“A [vote].”| So it was."_s;
    QTest::newRow("before a dash") << u"A [vote]|–once."_s;
    QTest::newRow("at the end") << u"A [vote]|"_s;
    QTest::newRow("Chinese") << u"市[长星]|期二表示。"_s;
    QTest::newRow("Arabic") << u"قال [رئي]س| البلدية"_s;
    QTest::newRow("emoji") << u"A [vote \U0001F389]| passed."_s;
}

void PdfPagesTest::putNumbersAfterWordAndFullStop()
{
    QFETCH(const QString, marked);
    QString plain = marked;
    plain.remove(QRegularExpression(u"[\\[\\]|]"_s));
    ExportJob job = jobOf({{BlockKind::Paragraph, plain}});
    const qsizetype begin = marked.indexOf(u'[');
    annotate(job, {TextOffset(begin), TextOffset(marked.indexOf(u']') - 1)}, u"Why?"_s);

    const std::vector<MemoNote> notes = memoNotes(*job.article, job.highlights);

    QCOMPARE(notes.size(), 1u);
    QString found = plain;
    found.insert(notes.front().place.value(), u'|');
    QString expected = marked;
    QCOMPARE(found, expected.remove(QRegularExpression(u"[\\[\\]]"_s)));
}

void PdfPagesTest::putMemosBesideTheirLines()
{
    const QString text = sentences(60);
    ExportJob job = jobOf({{BlockKind::Paragraph, text}});
    for (qsizetype at = 0; at + 8 < text.size(); at += 400) {
        annotate(job, {TextOffset(at), TextOffset(at + 8)},
                 u"A memo of some *words*. "_s.repeated(4));
    }

    const auto layout = laidOut(job, {.family = {}, .memos = MemoPlace::Margin});

    const QRectF column = layout->sheet().column();
    QCOMPARE(layout->marginMemos().size(), job.highlights.size());
    QVERIFY(column.left() > layout->sheet().body().right());
    double lowest = 0;
    int page = 0;
    for (const MarginMemo &note : layout->marginMemos()) {
        lowest = note.page == page ? lowest : 0;
        QVERIFY(note.top >= lowest && note.top >= column.top());
        lowest = note.top + note.height;
        QVERIFY(lowest <= column.bottom() + 1);
        QVERIFY(note.document->idealWidth() <= column.width());
        page = note.page;
    }
    QVERIFY(page > 0);
}

void PdfPagesTest::putMemosAtTheLeftOfWhatIsReadFromTheRight()
{
    ExportJob job = jobOf({{BlockKind::Paragraph, u"قال رئيس البلدية"_s}}, u"ar"_s);
    annotate(job, {TextOffset(0), TextOffset(3)}, u"Why?"_s);

    const auto layout = laidOut(job, {.family = {}, .memos = MemoPlace::Margin});

    QVERIFY(layout->sheet().column().right() < layout->sheet().body().left());
    QCOMPARE(layout->marginMemos().size(), 1u);
}

void PdfPagesTest::putLongMemosAfterTheText()
{
    ExportJob job = jobOf({{BlockKind::Paragraph, sentences(5)}});
    annotate(job, {TextOffset(0), TextOffset(3)}, sentences(200));
    annotate(job, {TextOffset(4), TextOffset(8)}, u"Short."_s);

    const auto layout = laidOut(job, {.family = {}, .memos = MemoPlace::Margin});

    QCOMPARE(layout->marginMemos().size(), 1u);
    QCOMPARE(layout->marginMemos().front().note.number, 2);
    QCOMPARE(layout->rows().front().bookmark, u"Notes"_s);
    QVERIFY(layout->count() > 2);
    // It goes on over the page, line by line, and no row reaches over the end of one.
    for (const PaperLayout::PlacedRow &placed : layout->placedRows()) {
        const double end = placed.top + layout->rows().at(placed.row).height;
        QVERIFY(end <= layout->sheet().body().bottom() + 1);
    }
}

void PdfPagesTest::leaveMemosToTheAnnotationsWhereChosen()
{
    ExportJob job = jobOf({{BlockKind::Paragraph, sentences(5)}});
    annotate(job, {TextOffset(0), TextOffset(3)}, u"Why?"_s);

    const auto layout = laidOut(job, {.family = {}, .memos = MemoPlace::Annotations});

    QVERIFY(layout->noteMarks().empty() && layout->marginMemos().empty());
    QVERIFY(std::ranges::none_of(layout->rows(),
                                 [](const SheetRow &row) { return row.bookmark == u"Notes"; }));
}

void PdfPagesTest::haveNoTitleAtTheirEnd()
{
    for (int length = 1; length < 60; ++length) {
        ExportJob job = jobOf({{BlockKind::Paragraph, sentences(length)}});
        for (qsizetype at = 0; at < 40; at += 5) {
            annotate(job, {TextOffset(at), TextOffset(at + 4)}, sentences(1 + length % 7));
            job.highlights.back().code = CodeId(u"code-%1"_s.arg(at));
        }
        job.profile.words = 100;

        const auto layout = laidOut(job, {.family = {}, .hasProfile = true});

        const auto &placed = layout->placedRows();
        QCOMPARE(placed.size(), layout->rows().size());
        for (std::size_t at = 0; at + 1 < placed.size(); ++at) {
            const bool isTitle = !layout->rows().at(placed.at(at).row).bookmark.isEmpty();
            QVERIFY2(!isTitle || placed.at(at + 1).page == placed.at(at).page,
                     qPrintable(QString::number(length)));
        }
        // The small print is never alone.
        QVERIFY(placed.at(placed.size() - 2).page == placed.back().page);
    }
}

void PdfPagesTest::sayWhatIsChosenAndNothingElse()
{
    ExportJob job = jobOf({{BlockKind::Paragraph, sentences(5)}});
    annotate(job, {TextOffset(0), TextOffset(3)}, u"Why?"_s);
    job.profile.words = 70;
    job.speakers = {{.name = u"Ada Quill"_s, .kind = SpeakerKind::Person, .isNamed = true}};
    job.speakerProfiles.speakers = {
        {.speaker = 0,
         .attributions = {0, 1},
         .verbClasses = {},
         .cues = {{.text = u"claimed"_s, .stance = Stance::Distancing, .count = 2}}}};
    const auto titles = [&job](const PdfOptions &options) {
        QStringList found;
        const auto layout = laidOut(job, options);
        for (const SheetRow &row : layout->rows()) {
            found += row.bookmark;
        }
        found.removeAll(QString());
        return found;
    };

    QCOMPARE(titles({.family = {}}), (QStringList{u"Notes"_s, u"Marks in this article"_s}));
    QCOMPARE(titles({.family = {},
                     .memos = MemoPlace::Annotations,
                     .hasLegend = false,
                     .hasProfile = true,
                     .hasSources = true}),
             (QStringList{u"Profile"_s, u"Sources"_s}));
    QCOMPARE(titles({.family = {}, .memos = MemoPlace::Annotations, .hasLegend = false}),
             QStringList());
}

void PdfPagesTest::keepOffsetsOverAllParts()
{
    std::vector<Article::Part> parts;
    for (int i = 0; i < 120; ++i) {
        parts.push_back({BlockKind::Paragraph, u"Part %1. "_s.arg(i) + sentences(12)});
    }
    parts.push_back({BlockKind::Paragraph, u"Word "_s.repeated(130'000).trimmed()});
    ExportJob job = jobOf(parts);
    const QString &text = job.article->text();
    for (qsizetype at = 100; at + 700 < text.size(); at += 1500) {
        annotate(job, {TextOffset(at), TextOffset(at + 400)});
    }

    const auto layout = laidOut(job);

    QVERIFY(layout->parts().size() > 3);
    QString joined;
    TextOffset end(0);
    for (const auto &part : layout->parts()) {
        joined += text.sliced(end.value(), part->begin - end) + part->article.text();
        end = part->begin + part->article.text().size();
        for (std::size_t i = 0; i < part->highlights.all().size(); ++i) {
            const Highlight &own = part->highlights.all().at(i);
            const Highlight &whole = job.highlights.at(part->numbers.at(i));
            QCOMPARE(own.id, whole.id);
            QCOMPARE(part->begin + own.span.end().value(), whole.span.end());
            QCOMPARE(part->isCut(i, job.highlights), whole.span.begin() < part->begin);
        }
    }
    QCOMPARE(joined, text);
    TextOffset last(0);
    double top = -1;
    for (const PageLine &line : layout->lines()) {
        QVERIFY(beginOf(line, *layout) >= last && line.top > top);
        last = beginOf(line, *layout);
        top = line.top;
    }
}

void PdfPagesTest::arePaintedOneByOne()
{
    ExportJob job =
        jobOf({{BlockKind::Headline, u"A vote"_s}, {BlockKind::Paragraph, sentences(80)}});
    annotate(job, {TextOffset(7), TextOffset(300)}, u"Why?"_s);

    const auto pages = PaperPages::layOut(job, {.paper = PaperSize::A5, .family = {}});

    QVERIFY(pages);
    QVERIFY((*pages)->count() > 2);
    QCOMPARE((*pages)->pageSize(), QSizeF(420, 595));
    const QImage first = pictureOf(**pages, 0);
    const QImage last = pictureOf(**pages, (*pages)->count() - 1);
    QVERIFY(first != last);
    for (const QImage &picture : {first, last}) {
        QCOMPARE(picture.pixelColor(2, 2).lightness() > 240, true);
        QVERIFY(picture.pixelColor(2, 2) != QColor(Qt::red));
    }
    bool hasTint = false;
    for (int y = 0; y < first.height(); ++y) {
        for (int x = 0; x < first.width() && !hasTint; ++x) {
            hasTint = first.pixelColor(x, y).saturation() > 60;
        }
    }
    QVERIFY(hasTint);
}

void PdfPagesTest::stopWhenCancelled()
{
    std::vector<Article::Part> parts;
    for (int i = 0; i < 400; ++i) {
        parts.push_back({BlockKind::Paragraph, sentences(8)});
    }
    const ExportJob job = jobOf(parts);
    double furthest = 0;
    const auto until = [&furthest](double limit) {
        furthest = 0;
        return [&furthest, limit](double share) {
            furthest = std::max(furthest, share);
            return share < limit;
        };
    };

    const auto whileSetting = PaperPages::layOut(job, {}, until(0.1));
    QVERIFY(!whileSetting);
    QCOMPARE(whileSetting.error(), (Error{ErrorCode::Cancelled, {}}));
    QVERIFY(furthest < 0.4);

    const auto whilePainting = makePages(job, {}, until(0.7));
    QVERIFY(!whilePainting);
    QCOMPARE(whilePainting.error(), (Error{ErrorCode::Cancelled, {}}));
    QVERIFY(furthest >= 0.7 && furthest < 0.8);
}

SLANTLIGHT_TEST(PdfPagesTest)

#include "tst_pdfpages.moc"
