// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/exercisejson.h"
#include "core/review/shipped.h"
#include "tests/support/testroom.h"
#include "ui/render/pdf/exercisesheet.h"
#include "ui/render/pdf/sheetflow.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;
using namespace slantlight::ui;

namespace {

std::vector<FlowItem> rows(int count, double height = 10, bool keeps = false)
{
    return std::vector<FlowItem>(static_cast<std::size_t>(count),
                                 {.height = height, .keepsWithNext = keeps});
}

QString words(const std::vector<FlowPage> &pages)
{
    QStringList parts;
    for (const FlowPage &page : pages) {
        parts.append(u"%1-%2"_s.arg(page.begin).arg(page.end));
    }
    return parts.join(u", "_s);
}

ExerciseFile sample()
{
    QFile file(shippedPath(u"samples/ferry-report.slantexercise"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no sample");
    }
    const auto read = exerciseFromJson(file.readAll(), u"sample"_s);
    if (!read) {
        qFatal("%ls", qUtf16Printable(read.error().detail));
    }
    return *read;
}

/// The sample's sheet; of the result where somebody has marked nothing.
SheetJob sampleJob(bool ofResult)
{
    const ExerciseFile file = sample();
    SheetJob job{.article = std::make_shared<const Article>(file.article),
                 .outlet = {},
                 .title = file.exercise.title,
                 .instructions = file.exercise.instructions,
                 .categories = file.exercise.categories,
                 .highlights = {},
                 .result = {}};
    if (ofResult) {
        Review review{.article = job.article};
        review.analysis.markers =
            placedKey(*file.exercise.key, file.exercise.categories, review).places;
        job.result =
            resultOf(review, placedKey(*file.exercise.key, file.exercise.categories, review));
    }
    return job;
}

QString textOf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"sheet.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) < 0) {
        return {};
    }
    file.close();
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    return reader.waitForFinished() ? QString::fromUtf8(reader.readAllStandardOutput()) : QString();
}

} // namespace

class ExerciseSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsRowsOnPages_data();
    void putsRowsOnPages();
    void shipsASampleWhosePlacesAreAllThere();
    void makesAWorksheetThatTellsNothingOfTheKey();
    void makesAResultWithReasonsAndFigures();
    void leavesNoPageAlmostEmpty();
};

void ExerciseSheetTest::putsRowsOnPages_data()
{
    QTest::addColumn<std::vector<FlowItem>>("items");
    QTest::addColumn<QString>("pages");
    const auto joined = [](std::vector<FlowItem> a, const std::vector<FlowItem> &b) {
        a.insert(a.end(), b.begin(), b.end());
        return a;
    };

    QTest::newRow("nothing") << rows(0) << u""_s;
    QTest::newRow("one page") << rows(10) << u"0-10"_s;
    QTest::newRow("two pages") << rows(16) << u"0-10, 10-16"_s;
    QTest::newRow("the last page is not almost empty") << rows(11) << u"0-9, 9-11"_s;
    QTest::newRow("a heading goes with its row")
        << joined(joined(rows(9), rows(1, 10, true)), rows(8)) << u"0-9, 9-18"_s;
    QTest::newRow("what hangs together goes over together")
        << joined(joined(rows(7), rows(2, 10, true)), rows(2)) << u"0-7, 7-11"_s;
    QTest::newRow("what hangs together over a page is broken")
        << rows(14, 10, true) << u"0-10, 10-14"_s;
    QTest::newRow("higher than a page") << joined(rows(2), rows(1, 300)) << u"0-2, 2-3"_s;
}

void ExerciseSheetTest::putsRowsOnPages()
{
    QFETCH(const std::vector<FlowItem>, items);

    QTEST(words(flowPages(items, 100)), "pages");
}

void ExerciseSheetTest::shipsASampleWhosePlacesAreAllThere()
{
    const ExerciseFile file = sample();
    const Review review{.article = std::make_shared<const Article>(file.article)};

    const PlacedKey key = placedKey(*file.exercise.key, file.exercise.categories, review);

    QCOMPARE(key.places.size(), file.exercise.key->notes.size());
    QVERIFY(key.lost.empty() && key.doubtful.empty());
}

void ExerciseSheetTest::makesAWorksheetThatTellsNothingOfTheKey()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
        QSKIP("pdftotext (poppler) is not installed");
    }
    const auto pdf = ExerciseSheet(sampleJob(false)).pdf();
    QVERIFY(pdf);

    const QString text = textOf(*pdf);

    for (const QString &said : {u"Who takes sides in the ferry report?"_s, u"Name"_s, u"Class"_s,
                                u"What to look for"_s, u"Notes"_s, u"Lena Orvik"_s}) {
        QVERIFY2(text.contains(said), qUtf8Printable(said));
    }
    QVERIFY(!text.contains(u"confession"_s));
}

void ExerciseSheetTest::makesAResultWithReasonsAndFigures()
{
    if (QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty()) {
        QSKIP("pdftotext (poppler) is not installed");
    }
    const auto pdf = ExerciseSheet(sampleJob(true)).pdf();
    QVERIFY(pdf);

    const QString text = textOf(*pdf);

    for (const QString &said :
         {u"0 of 13 place(s) of the key found."_s, u"Turns a plain answer into a confession."_s,
          u"Recall"_s, u"All, whatever"_s, u"The key is no arbiter."_s}) {
        QVERIFY2(text.contains(said), qUtf8Printable(said));
    }
}

void ExerciseSheetTest::leavesNoPageAlmostEmpty()
{
    for (int more = 0; more < 40; ++more) {
        const auto pages = flowPages(rows(80 + more, 9.1), 100);
        QVERIFY(pages.back().end - pages.back().begin >= 2);
    }
}

SLANTLIGHT_TEST(ExerciseSheetTest)

#include "tst_exercisesheet.moc"
