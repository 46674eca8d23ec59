// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/libraryfile.h"
#include "tests/support/program.h"
#include "tests/support/testroom.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

const QByteArray ferry =
    "The ferry is late\n\nThe mayor claimed that the ferry is purportedly late, "
    "and critics say that it is a massive blow. 🚢 Nobody was told.\n"_ba;
const QByteArray quay = "The quay is closed\n\nA so-called expert slammed the closure.\n"_ba;

} // namespace

class ExportingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEachFormat_data();
    void writesEachFormat();
    void gathersManyArticlesInOneFile();
    void writesAFileForEachWhereAFolderIsNamed();
    void goesOnAfterWhatCannotBeRead();
    void takesArticlesOfTheLibraryBySearchAndCollection();
    void leavesOutWhatTheFiltersLeaveOut();
    void writesTheCodebook();
    void refusesWhatItCannotDo_data();
    void refusesWhatItCannotDo();
    void leavesAnOldFileWholeWhereTheDiskIsFull();
    void takesBackWhatItHasWritten_data();
    void takesBackWhatItHasWritten();
    void takesAnnotationsOntoANamedArticle();
    void namesWhatItCannotTake();

private:
    /// A library with one article that two coders have annotated; returns the article's id.
    ArticleId annotated(const LibraryFile &file) const;

    Workplace m_place;
};

ArticleId ExportingTest::annotated(const LibraryFile &file) const
{
    const QString path = m_place.write(u"ferry.txt"_s, ferry);
    if (m_place.run({u"import"_s, u"--library"_s, file.path(), path}).code != 0) {
        qFatal("the article cannot be imported");
    }
    const Library library = *Library::open(file.path());
    const LibraryEntry entry = library.catalogue().page({}, std::nullopt, 1)->front();
    const Article article = *library.articles().article(entry.id);
    if (!library.coders().setOwnerName(u"Ines"_s)
        || !library.coders().save(
            {.id = CoderId(u"9a2b6c0d-3f3f-4b11-8f1d-7a554f5e4f0e"_s), .name = u"Mara"_s})) {
        qFatal("there are no coders");
    }
    int number = 0;
    for (const QString &words : {u"mayor"_s, u"🚢 Nobody"_s, u"massive blow"_s}) {
        const qsizetype at = article.text().indexOf(words);
        Annotation annotation = Annotation::create(
            article.id(), CodeId(number == 0 ? u"label"_s : u"highlight"_s),
            describe(article.text(), {TextOffset(at), TextOffset(at + words.size())}));
        annotation.memo = u"Memo %1, with “quotes” & <signs>"_s.arg(number);
        annotation.tags = {u"harbour"_s};
        annotation.target = number == 1 ? u"the town"_s : QString();
        annotation.coder =
            CoderId(number++ == 1 ? u"9a2b6c0d-3f3f-4b11-8f1d-7a554f5e4f0e"_s : u""_s);
        if (!library.annotations().add(annotation)) {
            qFatal("nothing can be annotated");
        }
    }
    return article.id();
}

void ExportingTest::writesEachFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("holds");
    QTest::newRow("pdf") << u"pdf"_s << u"ferry.pdf"_s << "%PDF-"_ba;
    QTest::newRow("html") << u"html"_s << u"ferry.html"_s << "purportedly"_ba;
    QTest::newRow("text") << u"text"_s << u"ferry.txt"_s << "purportedly"_ba;
    QTest::newRow("md") << u"md"_s << u"ferry.md"_s << "**purportedly**"_ba;
    QTest::newRow("csv") << u"csv"_s << u"ferry.csv"_s << "doubt.purportedly"_ba;
    QTest::newRow("jsonld") << u"jsonld"_s << u"ferry.jsonld"_s << "rule:doubt.purportedly"_ba;
    QTest::newRow("qdpx") << u"qdpx"_s << u"ferry.qdpx"_s << "project.qde"_ba;
    QTest::newRow("sarif") << u"sarif"_s << u"ferry.sarif"_s << "doubt.purportedly"_ba;
    QTest::newRow("brat") << u"brat"_s << u"ferry/ferry.ann"_s << "purportedly"_ba;
}

void ExportingTest::writesEachFormat()
{
    QFETCH(QString, format);
    QFETCH(QString, name);
    QFETCH(QByteArray, holds);
    const QString path = m_place.write(u"in/ferry.txt"_s, ferry);
    const QString out = m_place.path(u"out-"_s + format);
    const bool isFolder = format == u"brat"_s;
    const Run run = m_place.run({u"export"_s, u"--to"_s, format, u"-o"_s,
                                 isFolder ? QString(out + u"/ferry") : QString(out + u'/'), path});
    QCOMPARE(run.said, ""_ba);
    QCOMPARE(run.code, 0);
    QVERIFY(m_place.read(u"out-"_s + format + u'/' + name).contains(holds));
    if (!isFolder) {
        const Run piped = m_place.run({u"export"_s, u"--to"_s, format, u"-o"_s, u"-"_s, path});
        QCOMPARE(piped.code, 0);
        QVERIFY(piped.out.contains(holds));
    }
}

void ExportingTest::gathersManyArticlesInOneFile()
{
    const QString one = m_place.write(u"ferry.txt"_s, ferry);
    const QString two = m_place.write(u"quay.txt"_s, quay);
    for (const QString &format : {u"csv"_s, u"md"_s, u"jsonld"_s, u"sarif"_s, u"qdpx"_s}) {
        const Run run = m_place.run({u"export"_s, u"--to"_s, format, u"-o"_s, u"both"_s, one, two});
        QCOMPARE(run.code, 0);
        const QByteArray both = m_place.read(u"both"_s);
        if (format != u"qdpx"_s) { // which is packed
            QVERIFY(both.contains("purportedly") && both.contains("so-called"));
        }
    }
    QCOMPARE(m_place.run({u"export"_s, u"--to"_s, u"csv"_s, one, two}).code, 0);
    QVERIFY(m_place.read(u"slantlight-export.csv"_s).contains("so-called"));
}

void ExportingTest::writesAFileForEachWhereAFolderIsNamed()
{
    const QString one = m_place.write(u"ferry.txt"_s, ferry);
    const QString two = m_place.write(u"other/ferry.txt"_s, quay);
    for (const QString &format : {u"csv"_s, u"html"_s}) {
        const Run run =
            m_place.run({u"export"_s, u"--to"_s, format, u"-o"_s, u"each/"_s, one, two});
        QCOMPARE(run.code, 0);
        QVERIFY(m_place.read(u"each/ferry."_s + format).contains("purportedly"));
        QVERIFY(m_place.read(u"each/ferry-2."_s + format).contains("so-called"));
    }
}

void ExportingTest::goesOnAfterWhatCannotBeRead()
{
    const QString one = m_place.write(u"ferry.txt"_s, ferry);
    const QString empty = m_place.write(u"empty.txt"_s, {});
    const Run run = m_place.run({u"export"_s, u"--to"_s, u"csv"_s, u"-o"_s, u"rest.csv"_s, empty,
                                 m_place.path(u"missing.txt"_s), one});
    QCOMPARE(run.code, 3);
    QVERIFY(run.says(u"empty.txt"_s) && run.says(u"missing.txt"_s));
    QVERIFY(m_place.read(u"rest.csv"_s).contains("purportedly"));
}

void ExportingTest::takesArticlesOfTheLibraryBySearchAndCollection()
{
    const LibraryFile file;
    annotated(file);
    const QString path = m_place.write(u"quay.txt"_s, quay);
    QCOMPARE(m_place.run({u"import"_s, u"--library"_s, file.path(), path}).code, 0);
    {
        const Library library = *Library::open(file.path());
        const auto page = library.catalogue().page({.words = u"quay"_s}, std::nullopt, 1);
        const auto collection = library.collections().create(u"Harbours"_s);
        QVERIFY(library.collections().put(page->front().id, *collection));
    }
    const QStringList command{u"export"_s, u"--to"_s,      u"md"_s,    u"-o"_s,
                              u"-"_s,      u"--library"_s, file.path()};
    Run run = m_place.run(command + QStringList{u"--query"_s, u"purportedly"_s});
    QCOMPARE(run.code, 0);
    QVERIFY(run.out.contains("# The ferry is late") && !run.out.contains("# The quay is closed"));
    run = m_place.run(command + QStringList{u"--collection"_s, u"Harbours"_s});
    QVERIFY(run.out.contains("# The quay is closed") && !run.out.contains("# The ferry is late"));
    run = m_place.run(command + QStringList{u"--query"_s, u"nothinglikeit"_s});
    QVERIFY(run.says(u"no article of the library"_s));
    run = m_place.run(command + QStringList{u"--collection"_s, u"Bridges"_s});
    QVERIFY(run.code != 0 && run.says(u"'Bridges'"_s));
}

void ExportingTest::leavesOutWhatTheFiltersLeaveOut()
{
    const LibraryFile file;
    const QString id = annotated(file).text();
    const auto table = [&](const QStringList &options) {
        return m_place
            .run(QStringList{u"export"_s, u"--to"_s, u"csv"_s, u"-o"_s, u"-"_s, u"--library"_s,
                             file.path(), id}
                 + options)
            .out;
    };
    QByteArray lines = table({u"--annotations"_s});
    QCOMPARE(lines.count("\r\n"), 4); // and the heads
    lines = table({u"--annotations"_s, u"--codes"_s, u"label"_s});
    QVERIFY(lines.contains("Memo 0") && !lines.contains("Memo 1"));
    lines = table({u"--annotations"_s, u"--coders"_s, u"Mara"_s});
    QVERIFY(lines.contains("Memo 1") && !lines.contains("Memo 0"));
    lines = table({u"--annotations"_s, u"--coders"_s, u"Ines"_s});
    QVERIFY(lines.contains("Memo 0") && !lines.contains("Memo 1"));
    QCOMPARE(table({u"--annotations"_s, u"--status"_s, u"orphan"_s}).count("\r\n"), 1);
    lines = table({u"--markers"_s});
    QVERIFY(lines.contains("doubt.purportedly") && !lines.contains("Memo"));
    QVERIFY(!table({u"--markers"_s, u"--only"_s, u"scale"_s}).contains("doubt.purportedly"));
    QVERIFY(!table({u"--markers"_s, u"--hide-voice"_s, u"indirect,narration"_s})
                 .contains("doubt.purportedly"));
}

void ExportingTest::writesTheCodebook()
{
    const LibraryFile file;
    file.make();
    QCOMPARE(m_place.run({u"export"_s, u"--to"_s, u"qdc"_s, u"--library"_s, file.path()}).code, 0);
    QVERIFY(m_place.read(u"codebook.qdc"_s).contains("urn:QDA-XML:codebook:1.0"));
    const Run run = m_place.run({u"export"_s, u"--to"_s, u"codebook-csv"_s, u"-o"_s, u"-"_s});
    QVERIFY(run.out.contains("Doubt and distancing"));
}

void ExportingTest::refusesWhatItCannotDo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("format") << QStringList{u"--to"_s, u"docx"_s, u"x"_s} << u"pdf, original-pdf"_s;
    QTest::newRow("no input") << QStringList{u"--to"_s, u"csv"_s} << u"usage"_s;
    QTest::newRow("codebook of articles")
        << QStringList{u"--to"_s, u"qdc"_s, u"x"_s} << u"no articles go with it"_s;
    QTest::newRow("folder down a pipe")
        << QStringList{u"--to"_s, u"brat"_s, u"-o"_s, u"-"_s, u"ferry.txt"_s} << u"folder"_s;
    QTest::newRow("files down a pipe")
        << QStringList{u"--to"_s, u"pdf"_s, u"-o"_s, u"-"_s, u"ferry.txt"_s, u"quay.txt"_s}
        << u"folder"_s;
    QTest::newRow("paper") << QStringList{u"--to"_s, u"pdf"_s, u"--paper"_s, u"a9"_s,
                                          u"ferry.txt"_s}
                           << u"a4, a5, letter or legal"_s;
    QTest::newRow("size") << QStringList{u"--to"_s, u"pdf"_s, u"--font-size"_s, u"90"_s,
                                         u"ferry.txt"_s}
                          << u"points"_s;
    QTest::newRow("coder") << QStringList{u"--to"_s, u"csv"_s, u"--coders"_s, u"Nemo"_s,
                                          u"ferry.txt"_s}
                           << u"'Nemo'"_s;
    QTest::newRow("status") << QStringList{u"--to"_s, u"csv"_s, u"--status"_s, u"odd"_s,
                                           u"ferry.txt"_s}
                            << u"orphan"_s;
    QTest::newRow("separator") << QStringList{u"--to"_s, u"csv"_s, u"--separator"_s, u"|"_s,
                                              u"ferry.txt"_s}
                               << u"';'"_s;
}

void ExportingTest::refusesWhatItCannotDo()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    m_place.write(u"ferry.txt"_s, ferry);
    m_place.write(u"quay.txt"_s, quay);
    const Run run = m_place.run(QStringList{u"export"_s} + arguments);
    QCOMPARE(run.code, 2);
    QVERIFY2(run.says(words), run.said.constData());
}

void ExportingTest::leavesAnOldFileWholeWhereTheDiskIsFull()
{
    const QString path = m_place.write(u"ferry.txt"_s, ferry);
    for (const QString &format : {u"pdf"_s, u"qdpx"_s, u"csv"_s}) {
        const Run run =
            m_place.run({u"export"_s, u"--to"_s, format, u"-o"_s, u"/dev/full"_s, path});
        QCOMPARE(run.code, 4);
        QVERIFY(run.says(u"/dev/full"_s));
    }
    m_place.write(u"old/keep.csv"_s, "old"_ba);
    if (QFile::setPermissions(m_place.path(u"old"_s),
                              QFileDevice::ReadOwner | QFileDevice::ExeOwner)
        && !QFileInfo(m_place.path(u"old"_s)).isWritable()) { // root may write anywhere
        const Run run =
            m_place.run({u"export"_s, u"--to"_s, u"csv"_s, u"-o"_s, u"old/keep.csv"_s, path});
        QCOMPARE(run.code, 4);
    }
    QFile::setPermissions(m_place.path(u"old"_s),
                          QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    QVERIFY(!m_place.read(u"old/keep.csv"_s).isEmpty());
    QCOMPARE(QDir(m_place.path(u"old"_s)).entryList(QDir::Files).size(), 1);
}

void ExportingTest::takesBackWhatItHasWritten_data()
{
    QTest::addColumn<QStringList>("how");
    QTest::newRow("jsonld") << QStringList{u"jsonld"_s};
    QTest::newRow("qdpx") << QStringList{u"qdpx"_s};
    QTest::newRow("qdpx for MAXQDA") << QStringList{u"qdpx"_s, u"--for"_s, u"maxqda"_s};
    QTest::newRow("pdf") << QStringList{u"pdf"_s};
}

void ExportingTest::takesBackWhatItHasWritten()
{
    QFETCH(QStringList, how);
    const LibraryFile ours;
    const LibraryFile theirs;
    const ArticleId id = annotated(ours);
    const QString out = m_place.path(u"back."_s + how.front());
    Run run =
        m_place.run(QStringList{u"export"_s, u"--library"_s, ours.path(), u"-o"_s, out, u"--to"_s}
                    + how + QStringList{id.text()});
    QCOMPARE(run.said, ""_ba);
    if (how.front() == u"jsonld"_s) { // it holds no text
        const QString text = m_place.path(u"ferry.txt"_s);
        QCOMPARE(m_place.run({u"import"_s, u"--library"_s, theirs.path(), text}).code, 0);
    }
    for (int times = 0; times < 2; ++times) { // again it changes nothing
        run = m_place.run({u"import"_s, u"--library"_s, theirs.path(), out});
        QVERIFY2(run.code == 0, run.said.constData());
    }
    const Library library = *Library::open(theirs.path());
    QCOMPARE(library.catalogue().count({}).value(), 1);
    std::vector<Annotation> back = library.annotations().of(id)->notes;
    const Library from = *Library::open(ours.path());
    std::vector<Annotation> sent = from.annotations().of(id)->notes;
    for (Annotation &annotation : sent) {
        if (annotation.coder.text().isEmpty()) {
            annotation.coder = from.coders().owner()->id;
        }
    }
    QCOMPARE(back, sent);
    QCOMPARE(library.coders().others()->size(), 2);
    QCOMPARE(library.articles().article(id)->blocks(), from.articles().article(id)->blocks());
}

void ExportingTest::takesAnnotationsOntoANamedArticle()
{
    const LibraryFile file;
    const ArticleId id = annotated(file);
    const QString path = m_place.write(u"from-hypothesis.json"_s, R"({"annotations": [
        {"id": "Abc", "user": "acct:ole@hypothes.is", "uri": "https://example.org/a", "text": "Who?",
         "tags": [], "created": "2026-02-01T10:00:00+00:00", "updated": "2026-02-01T10:00:00+00:00",
         "target": [{"selector": [{"type": "TextQuoteSelector", "exact": "critics say",
         "prefix": "and ", "suffix": " that"}]}]}]})"_ba);
    Run run = m_place.run({u"import"_s, u"--library"_s, file.path(), path});
    QCOMPARE(run.code, 3);
    QVERIFY(run.says(u"https://example.org/a"_s) && run.says(u"--onto"_s));
    run = m_place.run({u"import"_s, u"--library"_s, file.path(), u"--onto"_s, id.text(), path});
    QCOMPARE(run.code, 0);
    QVERIFY(run.says(u"ole"_s));
    QCOMPARE(Library::open(file.path())->annotations().of(id)->notes.size(), 4);
}

void ExportingTest::namesWhatItCannotTake()
{
    const LibraryFile file;
    const QString broken = m_place.write(u"broken.jsonld"_s, "{\"items\": [\n"_ba);
    const QString torn = m_place.write(u"torn.qdpx"_s, "PK\x03\x04nothing"_ba);
    const QString good = m_place.write(u"ferry.txt"_s, ferry);
    const Run run = m_place.run({u"import"_s, u"--library"_s, file.path(), broken, torn, good,
                                 m_place.path(u"missing.qdpx"_s)});
    QCOMPARE(run.code, 3);
    for (const QString &words : {u"broken.jsonld: line 2"_s, u"torn.qdpx"_s, u"missing.qdpx"_s}) {
        QVERIFY2(run.says(words), run.said.constData());
    }
    QCOMPARE(Library::open(file.path())->catalogue().count({}).value(), 1);
}

SLANTLIGHT_TEST(ExportingTest)
#include "tst_exporting.moc"
