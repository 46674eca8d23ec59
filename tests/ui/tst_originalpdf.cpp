// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/import/originalplaces.h"
#include "tests/support/imported.h"
#include "tests/support/testroom.h"
#include "tests/support/tinypdf.h"
#include "ui/render/pdf/originalpdf.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <algorithm>

using namespace slantlight;
using namespace slantlight::ui;
using namespace Qt::StringLiterals;

/// A PDF that an article was read from gets the highlights, and loses nothing.
class OriginalPdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksTheWordsWhereTheyStand_data();
    void marksTheWordsWhereTheyStand();
    void changesNoByteOfTheOriginal();
    void makesASoundFile_data();
    void makesASoundFile();
    void addsToAListThatStandsByItself();
    void keepsTheNotesOfOthers();
    void saysWhoWroteWhatAndWhen();
    void marksTheSameFileTwice();
    void repeatsNothingThatIsThere();
    void renewsWhatIsSaidOtherwiseByNow();
    void tintsNoWordThreeTimes();
    void showsWeakMarksByTheirLine();
    void writesOverTheOpenOriginal();
    void marksAnEncryptedFileThatAllowsNotes_data();
    void marksAnEncryptedFileThatAllowsNotes();
    void refusesALockedFileWithItsReason_data();
    void refusesALockedFileWithItsReason();
    void refusesADamagedFile_data();
    void refusesADamagedFile();
    void leavesTheOldFileWhenCancelled();
    void knowsNoPlacesInAnotherText();
    void knowsNoPlacesWithoutPages();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }
    /// Marks words of @p original and returns the copy.
    [[nodiscard]] QByteArray marked(const QByteArray &original, const QStringList &words) const;
    /// Runs qpdf on @p bytes and returns what it made of them; nothing where it cannot.
    [[nodiscard]] QByteArray byQpdf(const QByteArray &bytes, const QStringList &options) const;

    QTemporaryDir m_folder;
};

namespace {

bool isMissing(const QString &tool)
{
    return QStandardPaths::findExecutable(tool).isEmpty();
}

TinyPdf paper()
{
    return TinyPdf()
        .page()
        .line(60, 520, "Harbour plan slips", 16, true)
        .lines(60, 480,
               {"The harbour board of Varnmouth purportedly signed the paper on Monday, and",
                "a so-called reform of the ferry lines may follow in the spring, people with",
                "knowledge of the plan said. The old quay stays open for all small boats."})
        .page()
        .lines(60, 480,
               {"On the second page the clerk of the board conceded that the plan was late,",
                "and that nobody had asked the ferrymen what they purportedly wanted to do."});
}

ExportJob jobOf(const Article &article, const QStringList &words)
{
    ExportJob job;
    job.article = std::make_shared<const Article>(article);
    const QString &text = job.article->text();
    for (const QString &word : words) {
        for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            job.highlights.push_back({.span = {TextOffset(at), TextOffset(at + word.size())},
                                      .code = CodeId(u"doubt"_s),
                                      .look = {},
                                      .weight = 0.8,
                                      .id = u"%1-%2"_s.arg(word).arg(at),
                                      .title = u"Doubt"_s,
                                      .note = u"Doubts it (no reason)."_s});
        }
    }
    std::ranges::sort(job.highlights, {}, &Highlight::span);
    return job;
}

/// The words under the highlights of @p bytes, as any reader finds them.
QStringList wordsMarkedIn(const QByteArray &bytes)
{
    const auto imported = importBytes(bytes, u"copy.pdf"_s);
    QStringList words;
    if (imported) {
        for (const ImportedNote &note : imported->notes) {
            words += note.span.in(imported->article.text()).toString();
        }
    }
    return words;
}

const QStringList wanted{u"purportedly"_s, u"may follow"_s, u"conceded"_s};
const QStringList found{u"purportedly"_s, u"may follow"_s, u"conceded"_s, u"purportedly"_s};

} // namespace

QByteArray OriginalPdfTest::marked(const QByteArray &original, const QStringList &words) const
{
    const auto imported = importBytes(original, u"original.pdf"_s);
    if (!imported || !imported->pages) {
        return {};
    }
    const Result<> result = exportOntoOriginal(jobOf(imported->article, words), original,
                                               *imported->pages, path(u"copy.pdf"_s));
    return result ? read(u"copy.pdf"_s) : QByteArray();
}

QByteArray OriginalPdfTest::byQpdf(const QByteArray &bytes, const QStringList &options) const
{
    write(u"in.pdf"_s, bytes);
    QFile::remove(path(u"made.pdf"_s));
    QProcess::execute(u"qpdf"_s, options + QStringList{path(u"in.pdf"_s), path(u"made.pdf"_s)});
    return read(u"made.pdf"_s);
}

void OriginalPdfTest::marksTheWordsWhereTheyStand_data()
{
    QTest::addColumn<QByteArray>("entries");

    QTest::newRow("upright") << ""_ba;
    QTest::newRow("turned right") << "/Rotate 90"_ba;
    QTest::newRow("upside down") << "/Rotate 180"_ba;
    QTest::newRow("turned left") << "/Rotate -90"_ba;
    QTest::newRow("cropped") << "/CropBox [30 200 480 700]"_ba;
    QTest::newRow("cropped the wrong way round") << "/CropBox [390 560 30 200]"_ba;
    QTest::newRow("cropped and turned") << "/CropBox [30 200 395 560] /Rotate 270"_ba;
}

void OriginalPdfTest::marksTheWordsWhereTheyStand()
{
    QFETCH(const QByteArray, entries);

    const QByteArray copy = marked(paper().pageEntries(entries).bytes(), wanted);

    QCOMPARE(wordsMarkedIn(copy), found);
}

void OriginalPdfTest::changesNoByteOfTheOriginal()
{
    const QByteArray original = paper().bytes();

    const QByteArray copy = marked(original, wanted);

    QVERIFY(copy.size() > original.size());
    QVERIFY(copy.startsWith(original));
}

void OriginalPdfTest::makesASoundFile_data()
{
    QTest::addColumn<QStringList>("options");

    QTest::newRow("a table of objects") << QStringList{u"--object-streams=disable"_s};
    QTest::newRow("packed objects") << QStringList{u"--object-streams=generate"_s};
    QTest::newRow("made for the web") << QStringList{u"--linearize"_s};
    QTest::newRow("packed and made for the web")
        << QStringList{u"--linearize"_s, u"--object-streams=generate"_s};
}

void OriginalPdfTest::makesASoundFile()
{
    QFETCH(const QStringList, options);
    if (isMissing(u"qpdf"_s)) {
        QSKIP("qpdf is not installed");
    }
    const QByteArray original = byQpdf(paper().bytes(), options);

    const QByteArray copy = marked(original, wanted);

    QVERIFY(copy.startsWith(original));
    QCOMPARE(wordsMarkedIn(copy), found);
    // A file made for the web is not so any more, as the standard has it, which qpdf tells.
    const int code = QProcess::execute(u"qpdf"_s, {u"--check"_s, path(u"copy.pdf"_s)});
    QVERIFY(code == 0 || (options.contains(u"--linearize"_s) && code == 3));
    if (!isMissing(u"mutool"_s)) {
        QProcess mutool;
        mutool.setProcessChannelMode(QProcess::MergedChannels);
        mutool.start(u"mutool"_s, {u"info"_s, path(u"copy.pdf"_s)});
        QVERIFY(mutool.waitForFinished());
        const QByteArray said = mutool.readAll();
        QCOMPARE(mutool.exitCode(), 0);
        QVERIFY2(!said.contains("warning") && !said.contains("error"), said.constData());
    }
}

void OriginalPdfTest::addsToAListThatStandsByItself()
{
    const QByteArray inPage = "[<< /Type /Annot /Subtype /Popup /Rect [0 0 9 9] >> ]";
    QByteArray original =
        paper().info("        ").annotation("/Subtype /Popup /Rect [0 0 9 9]").bytes();
    // With the same lengths, so that every object stays where it is; the list takes the place of
    // the properties.
    QVERIFY(original.contains(inPage));
    original.replace(inPage, QByteArray("5 0 R").leftJustified(inPage.size()));
    original.replace("<<          >>", QByteArray("[ ]").leftJustified(14));
    original.replace("/Info 5 0 R", "/Xnfo 5 0 R");

    const QByteArray copy = marked(original, {u"conceded"_s});

    QCOMPARE(wordsMarkedIn(copy), QStringList{u"conceded"_s});
    QVERIFY(copy.sliced(original.size()).contains("5 0 obj\n["));
    QVERIFY(!copy.sliced(original.size()).contains("/Type /Page\n"));
}

void OriginalPdfTest::keepsTheNotesOfOthers()
{
    const QByteArray original =
        paper()
            .annotation(
                "/Subtype /Highlight /Rect [60 468 200 478] /T (Ida Moor) /Contents (Ask her) "
                "/QuadPoints [60 478 110 478 60 468 110 468]")
            .bytes();

    const QByteArray copy = marked(original, {u"conceded"_s});

    const auto imported = importBytes(copy, u"copy.pdf"_s);
    QVERIFY(imported);
    QCOMPARE(imported->notes.size(), 2u);
    QVERIFY(std::ranges::any_of(imported->notes, [](const ImportedNote &note) {
        return note.note.author == u"Ida Moor"_s && note.note.memo == u"Ask her"_s;
    }));
}

void OriginalPdfTest::saysWhoWroteWhatAndWhen()
{
    const QByteArray original = paper().bytes();
    const auto imported = importBytes(original, u"original.pdf"_s);
    QVERIFY(imported && imported->pages);
    ExportJob job = jobOf(imported->article, {u"may follow"_s});
    Highlight &note = job.highlights.front();
    note.origin = Highlight::Origin::Hand;
    note.author = u"Ada Łuk"_s;
    note.note = u"Who says so? \U0001F5F3"_s;
    note.id = u"3f2b1c9e-0000-4000-8000-000000000001"_s;
    note.created = QDateTime({2026, 3, 4}, {9, 30}, QTimeZone::UTC);

    QVERIFY(exportOntoOriginal(job, original, *imported->pages, path(u"copy.pdf"_s)));

    const QByteArray copy = read(u"copy.pdf"_s);
    const auto again = importBytes(copy, u"copy.pdf"_s);
    QVERIFY(again);
    QCOMPARE(again->notes.size(), 1u);
    QCOMPARE(again->notes.front().note.author, u"Ada Łuk"_s);
    QCOMPARE(again->notes.front().note.memo, u"Who says so? \U0001F5F3"_s);
    QCOMPARE(again->notes.front().note.created, note.created);
    const QByteArray added = copy.sliced(original.size());
    QVERIFY(added.contains("/Subj (Doubt)"));
    QVERIFY(added.contains("/NM (3f2b1c9e-0000-4000-8000-000000000001)"));
    QVERIFY(added.contains("/BM /Multiply"));
}

void OriginalPdfTest::marksTheSameFileTwice()
{
    const QByteArray once = marked(paper().bytes(), {u"conceded"_s});
    const QByteArray twice = marked(once, {u"may follow"_s});

    QVERIFY(twice.startsWith(once));
    QStringList words = wordsMarkedIn(twice);
    words.sort();
    QCOMPARE(words, (QStringList{u"conceded"_s, u"may follow"_s}));
}

void OriginalPdfTest::repeatsNothingThatIsThere()
{
    const QByteArray once = marked(paper().bytes(), wanted);

    const QByteArray again = marked(once, wanted);
    const QByteArray more = marked(once, wanted + QStringList{u"asked"_s});

    QCOMPARE(again, once);
    QStringList words = wordsMarkedIn(more);
    words.sort();
    QStringList all = found + QStringList{u"asked"_s};
    all.sort();
    QCOMPARE(words, all);
}

void OriginalPdfTest::renewsWhatIsSaidOtherwiseByNow()
{
    const QByteArray once = marked(paper().bytes(), {u"conceded"_s, u"asked"_s});
    const auto imported = importBytes(once, u"copy.pdf"_s);
    QVERIFY(imported && imported->pages);
    ExportJob job = jobOf(imported->article, {u"conceded"_s, u"asked"_s});
    job.highlights.front().note = u"On second thought."_s;

    QVERIFY(exportOntoOriginal(job, once, *imported->pages, path(u"copy.pdf"_s)));

    const auto again = importBytes(read(u"copy.pdf"_s), u"copy.pdf"_s);
    QVERIFY(again);
    QStringList memos;
    for (const ImportedNote &note : again->notes) {
        memos += note.note.memo;
    }
    memos.sort();
    QCOMPARE(memos, (QStringList{u"Doubts it (no reason)."_s, u"On second thought."_s}));
    QVERIFY(read(u"copy.pdf"_s).startsWith(once));
}

void OriginalPdfTest::tintsNoWordThreeTimes()
{
    const QByteArray original = paper().bytes();
    const auto imported = importBytes(original, u"original.pdf"_s);
    QVERIFY(imported && imported->pages);
    ExportJob job = jobOf(imported->article, {u"conceded"_s});
    for (int i = 0; i < 4; ++i) {
        Highlight other = job.highlights.front();
        other.origin = Highlight::Origin::Hand;
        other.id = u"hand-%1"_s.arg(i);
        job.highlights.push_back(other);
    }

    QVERIFY(exportOntoOriginal(job, original, *imported->pages, path(u"copy.pdf"_s)));

    const QByteArray added = read(u"copy.pdf"_s).sliced(original.size());
    QCOMPARE(added.count("/Subtype /Highlight"), 5);
    QCOMPARE(added.count("/BM /Multiply"), 3); // two tints, and the line of the marker
}

void OriginalPdfTest::showsWeakMarksByTheirLine()
{
    const QByteArray original = paper().bytes();
    const auto imported = importBytes(original, u"original.pdf"_s);
    QVERIFY(imported && imported->pages);
    ExportJob job = jobOf(imported->article, {u"conceded"_s});
    job.highlights.front().weak = true;

    QVERIFY(exportOntoOriginal(job, original, *imported->pages, path(u"copy.pdf"_s)));

    QCOMPARE(read(u"copy.pdf"_s).sliced(original.size()).count("/BM /Multiply"), 1);
}

void OriginalPdfTest::writesOverTheOpenOriginal()
{
    const QByteArray original = paper().bytes();
    write(u"mine.pdf"_s, original);
    QFile open(path(u"mine.pdf"_s));
    QVERIFY(open.open(QIODevice::ReadOnly));
    const auto imported = importBytes(original, u"mine.pdf"_s);
    QVERIFY(imported && imported->pages);

    QVERIFY(exportOntoOriginal(jobOf(imported->article, wanted), original, *imported->pages,
                               path(u"mine.pdf"_s)));

    QCOMPARE(open.readAll(), original); // who has it open keeps it
    QCOMPARE(wordsMarkedIn(read(u"mine.pdf"_s)), found);
}

void OriginalPdfTest::marksAnEncryptedFileThatAllowsNotes_data()
{
    QTest::addColumn<QStringList>("options");

    QTest::newRow("AES of 256 bits") << QStringList{u"256"_s, u"--print=none"_s};
    QTest::newRow("AES of 128 bits") << QStringList{u"128"_s, u"--use-aes=y"_s, u"--print=none"_s};
}

void OriginalPdfTest::marksAnEncryptedFileThatAllowsNotes()
{
    QFETCH(const QStringList, options);
    if (isMissing(u"qpdf"_s)) {
        QSKIP("qpdf is not installed");
    }
    const QByteArray original =
        byQpdf(paper().pageEntries("/CropBox [30 200 395 560] /Rotate 90").bytes(),
               QStringList{u"--encrypt"_s, u""_s, u"own"_s} + options + QStringList{u"--"_s});
    QVERIFY(!original.isEmpty());

    const QByteArray copy = marked(original, wanted);

    QVERIFY(copy.startsWith(original));
    QCOMPARE(wordsMarkedIn(copy), found);
    const auto imported = importBytes(copy, u"copy.pdf"_s);
    QCOMPARE(imported->notes.front().note.memo, u"Doubt: Doubts it (no reason)."_s);
}

void OriginalPdfTest::refusesALockedFileWithItsReason_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("reason");

    const QString end = u"--"_s;
    QTest::newRow("a password") << QStringList{u"--encrypt"_s, u"hush"_s, u"own"_s, u"256"_s, end}
                                << u"it takes a password"_s;
    QTest::newRow("no notes allowed")
        << QStringList{u"--encrypt"_s, u""_s, u"own"_s, u"256"_s, u"--annotate=n"_s, end}
        << u"who made it allows no notes on it"_s;
}

void OriginalPdfTest::refusesALockedFileWithItsReason()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, reason);
    if (isMissing(u"qpdf"_s)) {
        QSKIP("qpdf is not installed");
    }
    const auto imported = importBytes(paper().bytes(), u"original.pdf"_s);
    QVERIFY(imported && imported->pages);

    const Result<> result =
        exportOntoOriginal(jobOf(imported->article, wanted), byQpdf(paper().bytes(), options),
                           *imported->pages, path(u"no.pdf"_s));

    QVERIFY(!result);
    QCOMPARE(result.error(),
             (Error{ErrorCode::FileLocked, u"%1 (%2)"_s.arg(path(u"no.pdf"_s), reason)}));
    QVERIFY(!QFile::exists(path(u"no.pdf"_s)));
}

void OriginalPdfTest::refusesADamagedFile_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const QByteArray whole = paper().bytes();
    QTest::newRow("cut off") << whole.first(whole.size() / 2);
    QTest::newRow("nothing") << ""_ba;
    QTest::newRow("something else") << "<html>Page</html>"_ba;
    QTest::newRow("its table is wrong") << QByteArray(whole).replace("startxref\n", "startxref\n9");
}

void OriginalPdfTest::refusesADamagedFile()
{
    QFETCH(const QByteArray, bytes);
    const auto imported = importBytes(paper().bytes(), u"original.pdf"_s);
    QVERIFY(imported && imported->pages);

    const Result<> result = exportOntoOriginal(jobOf(imported->article, wanted), bytes,
                                               *imported->pages, path(u"no.pdf"_s));

    QVERIFY(!result);
    QCOMPARE(result.error(), (Error{ErrorCode::FileDamaged, path(u"no.pdf"_s)}));
    QVERIFY(!QFile::exists(path(u"no.pdf"_s)));
}

void OriginalPdfTest::leavesTheOldFileWhenCancelled()
{
    write(u"old.pdf"_s, "old");
    const auto imported = importBytes(paper().bytes(), u"original.pdf"_s);
    QVERIFY(imported && imported->pages);

    const Result<> result =
        exportOntoOriginal(jobOf(imported->article, wanted), paper().bytes(), *imported->pages,
                           path(u"old.pdf"_s), [](double done) { return done < 0.5; });

    QVERIFY(!result);
    QCOMPARE(result.error(), (Error{ErrorCode::Cancelled, path(u"old.pdf"_s)}));
    QCOMPARE(read(u"old.pdf"_s), QByteArray("old"));
}

void OriginalPdfTest::knowsNoPlacesInAnotherText()
{
    const QByteArray original = paper().bytes();
    const auto imported = importBytes(original, u"original.pdf"_s);
    QVERIFY(imported);

    const auto same = placesInOriginal(imported->article, original, u"a.pdf"_s, shippedContext());
    const auto other =
        placesInOriginal(Article(u"Another text."_s, {}), original, u"a.pdf"_s, shippedContext());
    const auto broken =
        placesInOriginal(imported->article, "%PDF-1.6\n", u"a.pdf"_s, shippedContext());

    QVERIFY(same && *same);
    QCOMPARE(*same, imported->pages);
    QVERIFY(other && !*other);
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, ErrorCode::FileDamaged);
}

void OriginalPdfTest::knowsNoPlacesWithoutPages()
{
    const QByteArray original = "The board met.\n\nThe vote may slip.\n";
    const auto imported = importBytes(original, u"a.txt"_s);
    QVERIFY(imported);

    const auto places = placesInOriginal(imported->article, original, u"a.txt"_s, shippedContext());

    QVERIFY(places && !*places);
}

SLANTLIGHT_TEST(OriginalPdfTest)

#include "tst_originalpdf.moc"
