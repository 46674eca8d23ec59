// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/pdfattachments.h"
#include "core/exchange/report.h"
#include "tests/support/testroom.h"
#include "ui/render/pdf/pdfexport.h"
#include "ui/render/pdf/pdfpages.h"

#include <QDir>
#include <QFile>
#include <QFontDatabase>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QTimeZone>

using namespace slantlight;
using namespace slantlight::ui;
using namespace Qt::StringLiterals;

namespace {

/// Runs @p tool and returns what it says, or nothing where it fails.
std::optional<QString> saidBy(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    process.waitForFinished();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return std::nullopt;
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// The objects of a PDF in plain text, as qpdf writes them.
QByteArray objectsOf(const QString &path)
{
    const auto plain = saidBy(u"qpdf"_s, {u"--qdf"_s, u"--object-streams=disable"_s, path, u"-"_s});
    return plain.value_or(QString()).toUtf8();
}

bool isMissing(const QString &tool)
{
    return QStandardPaths::findExecutable(tool).isEmpty();
}

} // namespace

class PdfExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void writesASoundFile();
    void givesTheWordsOfTheArticle();
    void annotatesEveryMark();
    void saysWhatTheFileIs();
    void countsPagesInTheFooter();
    void worksOffTheMainThread();
    void exportsAnArticleWithoutMarks();
    void printsEmojiInColour();
    void failsInAFolderThatIsNotThere();
    void saysThatTheDiskIsFull();
    void keepsTheOldFileWhenCancelled();
    void printsArticlesOfThousandsOfPages();
    void saysWhoMadeAMarkAndWhen();
    void marksTheVeryWords();
    void listsMarksByCategoryInTheOutline();
    void givesBackTheFilesThatItHolds();
    void linksTheAddressOfTheArticle();
    void leavesNothingWhereItCannotWrite();

private:
    [[nodiscard]] QString path() const { return m_folder.filePath(u"out.pdf"_s); }
    [[nodiscard]] QByteArray objects() const;

    QTemporaryDir m_folder;
    ExportJob m_job;
};

void PdfExportTest::initTestCase()
{
    std::vector<Article::Part> parts{{BlockKind::Headline, u"An official vote"_s}};
    for (int i = 0; i < 40; ++i) {
        if (i % 10 == 0) {
            parts.push_back({BlockKind::Heading, u"Part %1"_s.arg(i / 10 + 1)});
        }
        parts.push_back(
            {BlockKind::Paragraph,
             u"The five officials of the fifth office reportedly find the flow of "
             "ferries “difficult”, says paper %1, and Zoë Łuk agrees in full."_s.arg(i)});
    }
    m_job.article =
        std::make_shared<const Article>(Article::fromParts(parts, {.title = {},
                                                                   .author = u"Ada Quill"_s,
                                                                   .published = {},
                                                                   .language = u"en-GB"_s,
                                                                   .address = {},
                                                                   .path = {},
                                                                   .site = {},
                                                                   .sourceHash = {}}));
    m_job.outlet = u"The Harbour Ledger"_s;
    m_job.rulePack = u"sha256:0123"_s;
    const QString &text = m_job.article->text();
    for (qsizetype at = text.indexOf(u"reportedly"_s); at >= 0;
         at = text.indexOf(u"reportedly"_s, at + 1)) {
        m_job.highlights.push_back({.span = {TextOffset(at), TextOffset(at + 10)},
                                    .code = CodeId(u"hedge"_s),
                                    .id = u"mark-%1"_s.arg(at),
                                    .title = u"Hedge"_s,
                                    .note = u"No source (is) given."_s});
    }
    m_job.highlights.back().origin = Highlight::Origin::Hand;
    m_job.highlights.back().note.clear();
    m_job.highlights.front().weak = true;

    const Result<> result = exportPdf(m_job, path());

    QVERIFY(result);
}

QByteArray PdfExportTest::objects() const
{
    return objectsOf(path());
}

void PdfExportTest::writesASoundFile()
{
    if (isMissing(u"qpdf"_s)) {
        QSKIP("qpdf is not installed");
    }

    QVERIFY(saidBy(u"qpdf"_s, {u"--check"_s, path()}));
}

void PdfExportTest::givesTheWordsOfTheArticle()
{
    if (isMissing(u"pdftotext"_s)) {
        QSKIP("pdftotext (poppler) is not installed");
    }
    // The body of the page alone, since heads and feet stand between the pages' words.
    const auto said = saidBy(u"pdftotext"_s, {u"-x"_s, u"0"_s, u"-y"_s, u"64"_s, u"-W"_s, u"595"_s,
                                              u"-H"_s, u"704"_s, path(), u"-"_s});
    QVERIFY(said);
    QVERIFY(!said->contains(u'\t'));
    static const QRegularExpression space(u"\\s+"_s);

    QString text = m_job.article->text();
    text.insert(text.indexOf(u'\n'), u" The Harbour Ledger Ada Quill"_s);
    const QStringList words = text.split(space, Qt::SkipEmptyParts);
    const QStringList found = said->split(space, Qt::SkipEmptyParts);

    QCOMPARE(found.first(std::min(words.size(), found.size())), words);
}

void PdfExportTest::annotatesEveryMark()
{
    if (isMissing(u"qpdf"_s)) {
        QSKIP("qpdf is not installed");
    }

    const QByteArray plain = objects();

    QCOMPARE(plain.count("/Subtype /Highlight"), m_job.highlights.size());
    QCOMPARE(plain.count("/QuadPoints"), m_job.highlights.size());
    QVERIFY(plain.contains("/BM /Multiply"));
    QVERIFY(plain.contains("/Subj (Hedge)"));
    QVERIFY(plain.contains("/Contents (No source \\(is\\) given.)"));
    QVERIFY(plain.contains("/Contents (Hedge)"));
}

void PdfExportTest::saysWhatTheFileIs()
{
    if (isMissing(u"qpdf"_s)) {
        QSKIP("qpdf is not installed");
    }

    const QByteArray plain = objects();

    QVERIFY(plain.contains("/Lang (en-GB)"));
    QVERIFY(plain.contains("/Title (An official vote)"));
    QVERIFY(plain.contains("/Author (Ada Quill)"));
    QVERIFY(plain.contains("/DisplayDocTitle true"));
    QVERIFY(plain.contains("/PageLabels"));
    QVERIFY(plain.contains("/Title (Part 4)"));
}

void PdfExportTest::countsPagesInTheFooter()
{
    if (isMissing(u"pdftotext"_s)) {
        QSKIP("pdftotext (poppler) is not installed");
    }

    const auto said = saidBy(u"pdftotext"_s, {path(), u"-"_s});

    QVERIFY(said);
    const qsizetype pages = said->count(u'\f');
    QVERIFY(pages > 1);
    QVERIFY(said->contains(u"page 1 of %1"_s.arg(pages)));
    QVERIFY(said->contains(u"page %1 of %1"_s.arg(pages)));
    QCOMPARE(said->count(u"text 0"_s) + said->count(QRegularExpression(u"text [1-9a-f]"_s)), pages);
    QVERIFY(said->contains(u"sha256:0123"_s));
    QVERIFY(said->contains(u"with ICU "_s + icuVersion()));
    QVERIFY(said->contains(u"Marks in this article"_s));
}

void PdfExportTest::worksOffTheMainThread()
{
    Result<> result = std::unexpected(Error{ErrorCode::PdfFailed, {}});
    const std::unique_ptr<QThread> thread(
        QThread::create([&] { result = exportPdf(m_job, m_folder.filePath(u"thread.pdf"_s)); }));

    thread->start();
    thread->wait();

    QVERIFY(result);
    QVERIFY(QFile::exists(m_folder.filePath(u"thread.pdf"_s)));
}

void PdfExportTest::exportsAnArticleWithoutMarks()
{
    ExportJob bare = m_job;
    bare.article = std::make_shared<const Article>(Article::fromParts({}));
    bare.highlights.clear();

    const QString made = m_folder.filePath(u"bare.pdf"_s);
    QVERIFY(exportPdf(bare, made));

    if (isMissing(u"pdftotext"_s)) {
        QSKIP("pdftotext (poppler) is not installed");
    }
    const auto said = saidBy(u"pdftotext"_s, {made, u"-"_s});
    QVERIFY(said);
    QVERIFY(!said->contains(u"Marks in this article"_s));
    QVERIFY(said->contains(u"The Harbour Ledger"_s));
}

void PdfExportTest::printsEmojiInColour()
{
    const QStringList families = QFontDatabase::families();
    if (isMissing(u"qpdf"_s) || !families.contains(u"Noto Color Emoji"_s)) {
        QSKIP("qpdf or the font Noto Color Emoji is not installed");
    }
    ExportJob job = m_job;
    job.highlights.clear();
    job.article = std::make_shared<const Article>(Article::fromParts(
        {{.kind = BlockKind::Headline, .text = u"A vote \U0001F389 passed"_s},
         {.kind = BlockKind::Paragraph,
          .text = u"Fans sang \U0001F30A\U0001F30A until \u2764\uFE0F dawn."_s}}));
    const QString made = m_folder.filePath(u"emoji.pdf"_s);

    QVERIFY(exportPdf(job, made));

    // In the headline and at the foot of the page one each, in the paragraph three.
    // A picture names the mask that lets the page show through it.
    const QString plain = QString::fromUtf8(objectsOf(made));
    QCOMPARE(plain.count(QRegularExpression(u"/SMask \\d+ 0 R"_s)), 5);
}

void PdfExportTest::failsInAFolderThatIsNotThere()
{
    const QString nowhere = m_folder.filePath(u"no/such/folder.pdf"_s);

    const Result<> result = exportPdf(m_job, nowhere);

    QVERIFY(!result);
    QCOMPARE(result.error(), (Error{ErrorCode::FileUnwritable, nowhere}));
}

void PdfExportTest::saysThatTheDiskIsFull()
{
    if (!QFile::exists(u"/dev/full"_s)) {
        QSKIP("there is no /dev/full");
    }

    const Result<> result = exportPdf(m_job, u"/dev/full"_s);

    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::DiskFull);
    QVERIFY(QFile::exists(u"/dev/full"_s));
}

void PdfExportTest::keepsTheOldFileWhenCancelled()
{
    const QString old = m_folder.filePath(u"old.pdf"_s);
    QFile file(old);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("old") == 3);
    file.close();

    const Result<> result = exportPdf(m_job, old, [](double) { return false; });

    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::Cancelled);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "old");
}

void PdfExportTest::printsArticlesOfThousandsOfPages()
{
    const std::vector<Article::Part> parts(24'000,
                                           {.kind = BlockKind::Paragraph, .text = u"A line."_s});
    ExportJob job;
    job.article = std::make_shared<const Article>(Article::fromParts(parts, {}));
    const QString made = m_folder.filePath(u"thousands.pdf"_s);

    QVERIFY(exportPdf(job, made));

    if (isMissing(u"pdftotext"_s)) {
        QSKIP("pdftotext (poppler) is not installed");
    }
    const auto said = saidBy(u"pdftotext"_s, {made, u"-"_s});
    QVERIFY(said && said->count(u'\f') > 800);
    QCOMPARE(said->count(u"A line.\n"_s), 24'000 + said->count(u'\f'));
}

void PdfExportTest::saysWhoMadeAMarkAndWhen()
{
    if (isMissing(u"qpdf"_s)) {
        QSKIP("qpdf is not installed");
    }
    ExportJob job = m_job;
    Highlight &hand = job.highlights.back();
    hand.author = u"Kim Brandt"_s;
    hand.created = QDateTime(QDate(2026, 3, 4), QTime(9, 5, 6), QTimeZone::UTC);
    hand.modified = hand.created.addDays(1);
    hand.note = u"A memo"_s;
    const QString made = m_folder.filePath(u"made.pdf"_s);

    QVERIFY(exportPdf(job, made));

    const QByteArray plain = objectsOf(made);
    QCOMPARE(plain.count("/T (Kim Brandt)"), 1);
    QCOMPARE(plain.count("/T (Slantlight)"), job.highlights.size() - 1);
    QCOMPARE(plain.count("/CreationDate (D:20260304090506+00'00')"), 1);
    QCOMPARE(plain.count("/M (D:20260305090506+00'00')"), 1);
    QCOMPARE(plain.count("/Contents (A memo)"), 1);
    QVERIFY(plain.contains(QByteArray("/NM (" + hand.id.toUtf8() + ")")));
}

void PdfExportTest::marksTheVeryWords()
{
    if (isMissing(u"pdftotext"_s)) {
        QSKIP("pdftotext (poppler) is not installed");
    }
    ExportJob job = m_job;
    for (Highlight &highlight : job.highlights) { // numbers widen lines
        highlight.origin = Highlight::Origin::Hand;
        highlight.note = u"A memo"_s;
    }
    for (const MemoPlace memos : {MemoPlace::Notes, MemoPlace::Margin}) {
        const PdfOptions options{.paper = PaperSize::Letter, .family = {}, .memos = memos};
        const auto pages = makePages(job, options, {});
        QVERIFY(pages && pages->highlights.size() >= job.highlights.size());
        const QString made = m_folder.filePath(u"words.pdf"_s);
        QVERIFY(exportPdf(job, options, made));

        for (std::size_t at = 0; at < pages->highlights.size(); at += 9) {
            const PdfHighlight &drawn = pages->highlights.at(at);
            const QRectF box = drawn.quads.front();
            const auto number = [](double value) {
                return QString::number(qRound(value));
            };
            const QString page = QString::number(drawn.page + 1);
            const auto said = saidBy(
                u"pdftotext"_s, {u"-f"_s, page, u"-l"_s, page, u"-x"_s, number(box.left()), u"-y"_s,
                                 number(792 - box.bottom()), u"-W"_s, number(box.width()), u"-H"_s,
                                 number(box.height()), made, u"-"_s});
            QVERIFY(said);
            QCOMPARE(said->trimmed(), u"reportedly"_s);
        }
    }
}

void PdfExportTest::listsMarksByCategoryInTheOutline()
{
    if (isMissing(u"qpdf"_s)) {
        QSKIP("qpdf is not installed");
    }

    const QByteArray plain = objects();

    QVERIFY(plain.contains("/Title (Marks)"));
    QVERIFY(plain.contains("/Title (Hedge, speculation \\(39\\))"));
    QVERIFY(plain.contains("/Title (reportedly, page 1)"));
    QVERIFY(plain.contains("/Title (Marks in this article)"));
    // What is below a category is folded away.
    QVERIFY(plain.contains("/Count -39"));
}

void PdfExportTest::givesBackTheFilesThatItHolds()
{
    ExportJob job = m_job;
    job.attachments = {{.name = u"annotations.jsonld"_s,
                        .type = u"application/ld+json"_s,
                        .description = u"All annotations, for programs"_s,
                        .bytes = "{\"a\": \"\xc3\xa9\"}"},
                       {.name = u"zweites Blatt.txt"_s,
                        .type = u"text/plain"_s,
                        .description = {},
                        .bytes = QByteArray(100'000, 'x')}};
    const QString made = m_folder.filePath(u"attached.pdf"_s);

    QVERIFY(exportPdf(job, made));

    QFile file(made);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto files = attachmentsOf(file.readAll());
    QVERIFY(files);
    QCOMPARE(*files, job.attachments);
    if (!isMissing(u"qpdf"_s)) {
        QVERIFY(saidBy(u"qpdf"_s, {u"--check"_s, made}));
        QVERIFY(objectsOf(made).contains("/AFRelationship /Data"));
    }
}

void PdfExportTest::linksTheAddressOfTheArticle()
{
    if (isMissing(u"qpdf"_s)) {
        QSKIP("qpdf is not installed");
    }
    ArticleFacts facts;
    facts.address = u"https://ledger.example/votes?day=4"_s;
    const QString text = u"Read the report or that."_s;
    ExportJob job;
    job.article = std::make_shared<const Article>(
        text, std::vector<Block>{{BlockKind::Paragraph, {TextOffset(0), TextOffset(text.size())}}},
        facts,
        std::vector<Link>{
            {.span = {TextOffset(9), TextOffset(15)}, .address = u"https://example.org/r"_s},
            {.span = {TextOffset(19), TextOffset(23)}, .address = u"javascript:alert(1)"_s}});
    const QString made = m_folder.filePath(u"links.pdf"_s);

    QVERIFY(exportPdf(job, made));

    const QByteArray plain = objectsOf(made);
    QVERIFY(plain.contains("/URI (https://ledger.example/votes?day=4)"));
    QVERIFY(plain.contains("/URI (https://example.org/r)"));
    QVERIFY(!plain.contains("javascript"));
}

void PdfExportTest::leavesNothingWhereItCannotWrite()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"taken.pdf"_s));

    const Result<> result = exportPdf(m_job, folder.filePath(u"taken.pdf"_s));

    QVERIFY(!result);
    QCOMPARE(result.error(), (Error{ErrorCode::FileUnwritable, folder.filePath(u"taken.pdf"_s)}));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"taken.pdf"_s});
}

SLANTLIGHT_TEST(PdfExportTest)

#include "tst_pdfexport.moc"
