// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/library.h"
#include "tests/support/desktop.h"
#include "tests/support/imported.h"
#include "tests/support/program.h"
#include "tests/support/testroom.h"
#include "ui/render/htmlexport.h"
#include "ui/window/exporter.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace slantlight;
using namespace Qt::StringLiterals;

class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesEveryFormat_data();
    void writesEveryFormat();
    void writesToStandardOutput_data();
    void writesToStandardOutput();
    void givesEachInputItsOwnFile();
    void neverWritesOverAnInput();
    void keepsWhatIsThere();
    void replacesWhatItIsToldTo();
    void keepsAFolderOfOtherFiles();
    void exportsAnArticleOfTheLibraryWithItsNotes();
    void exportsWhatTheWindowShows();
    void goesOnAfterANameThatCannotBeWritten();
    void stopsWhereThePlaceIsFull();
    void saysSoWhereNothingCanBeSetDown();
    void saysWhatItCouldNotRead_data();
    void saysWhatItCouldNotRead();
    void saysWhereItCouldNotWrite_data();
    void saysWhereItCouldNotWrite();
    void leavesAPipeAPipe();
    void refusesWrongUsage_data();
    void refusesWrongUsage();

private:
    const Workplace m_place;
};

namespace {

const QByteArray story = "The mayor purportedly signed the paper.\n";

} // namespace

void ExportTest::writesEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("begin");

    QTest::newRow("pdf") << u"pdf"_s << QByteArray("%PDF-");
    QTest::newRow("html") << u"html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("text") << u"text"_s << story;
}

void ExportTest::writesEveryFormat()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, begin);
    m_place.write(u"in.txt"_s, story);

    const Run run = m_place.run({u"export"_s, u"--to"_s, format, u"-o"_s, u"out"_s, u"in.txt"_s});

    QCOMPARE(run.said, QByteArray());
    QCOMPARE(run.code, 0);
    QVERIFY(m_place.read(u"out"_s).startsWith(begin));
}

void ExportTest::writesToStandardOutput_data()
{
    writesEveryFormat_data();
}

void ExportTest::writesToStandardOutput()
{
    QFETCH(const QString, format);
    QFETCH(const QByteArray, begin);

    const Run run = m_place.run({u"export"_s, u"--to"_s, format, u"-o"_s, u"-"_s, u"-"_s}, story);

    QCOMPARE(run.code, 0);
    QVERIFY(run.out.startsWith(begin));
    QVERIFY(!QFile::exists(m_place.path(u"-"_s)));
}

void ExportTest::givesEachInputItsOwnFile()
{
    m_place.write(u"a/story.txt"_s, "The first story.\n");
    m_place.write(u"b/story.txt"_s, "The second story.\n");
    m_place.write(u"b/story.md"_s, "The third story.\n");

    const Run run = m_place.run({u"export"_s, u"--to"_s, u"text"_s, u"-o"_s, u"each"_s, u"a"_s,
                                 u"b/story.txt"_s, u"b/story.md"_s});

    QCOMPARE(run.code, 0);
    QCOMPARE(m_place.read(u"each/story.txt"_s), QByteArray("The first story.\n"));
    QCOMPARE(m_place.read(u"each/story-2.txt"_s), QByteArray("The second story.\n"));
    QCOMPARE(m_place.read(u"each/story-3.txt"_s), QByteArray("The third story.\n"));
}

void ExportTest::neverWritesOverAnInput()
{
    const QByteArray page =
        "<html><body><article><p>The mayor purportedly signed.</p></article></body></html>\n";
    m_place.write(u"page.html"_s, page);

    QCOMPARE(m_place.run({u"export"_s, u"--to"_s, u"html"_s, u"page.html"_s}).code, 0);
    QCOMPARE(
        m_place.run({u"export"_s, u"--to"_s, u"html"_s, u"-o"_s, u"page.html"_s, u"page.html"_s})
            .code,
        2);

    QCOMPARE(m_place.read(u"page.html"_s), page);
    QVERIFY(m_place.read(u"page-2.html"_s).contains("<mark"));
}

void ExportTest::keepsWhatIsThere()
{
    m_place.write(u"own.txt"_s, story);
    m_place.write(u"own.md"_s, "Mine.\n");
    m_place.write(u"codebook.csv"_s, "Mine, too.\n");
    m_place.write(u"some/own.md"_s, "And this.\n");

    const Run one = m_place.run({u"export"_s, u"--to"_s, u"md"_s, u"own.txt"_s});
    const Run codes = m_place.run({u"export"_s, u"--to"_s, u"codebook-csv"_s});
    const Run some =
        m_place.run({u"export"_s, u"--to"_s, u"md"_s, u"-o"_s, u"some"_s, u"own.txt"_s});

    QCOMPARE(one.code, 0);
    QVERIFY2(one.says(u"own.md is there already; wrote own-2.md"_s), one.said.constData());
    QCOMPARE(m_place.read(u"own.md"_s), "Mine.\n");
    QVERIFY(m_place.read(u"own-2.md"_s).contains("purportedly"));
    QVERIFY2(codes.says(u"wrote codebook-2.csv"_s), codes.said.constData());
    QCOMPARE(m_place.read(u"codebook.csv"_s), "Mine, too.\n");
    QVERIFY2(some.says(u"wrote some/own-2.md"_s), some.said.constData());
    QCOMPARE(m_place.read(u"some/own.md"_s), "And this.\n");
}

void ExportTest::replacesWhatItIsToldTo()
{
    m_place.write(u"old.txt"_s, story);
    m_place.write(u"old.md"_s, "Old.\n");
    m_place.write(u"named.md"_s, "Old.\n");

    const Run all = m_place.run({u"export"_s, u"--to"_s, u"md"_s, u"--overwrite"_s, u"old.txt"_s});
    const Run named =
        m_place.run({u"export"_s, u"--to"_s, u"md"_s, u"-o"_s, u"named.md"_s, u"old.txt"_s});

    QCOMPARE(all.said, ""_ba);
    QVERIFY(m_place.read(u"old.md"_s).contains("purportedly"));
    QCOMPARE(named.said, ""_ba);
    QVERIFY(m_place.read(u"named.md"_s).contains("purportedly"));
}

void ExportTest::keepsAFolderOfOtherFiles()
{
    m_place.write(u"texts/story.txt"_s, story);
    m_place.write(u"corpus/story.txt"_s, "Mine.\n");
    const QStringList command{u"export"_s, u"--to"_s, u"brat"_s, u"texts/story.txt"_s, u"-o"_s};

    const Run kept = m_place.run(command + QStringList{u"corpus"_s});
    const Run replaced = m_place.run(command + QStringList{u"corpus"_s, u"--overwrite"_s});
    const Run own = m_place.run(command + QStringList{u"texts"_s, u"--overwrite"_s});

    QCOMPARE(kept.code, 2);
    QVERIFY2(kept.says(u"--overwrite"_s), kept.said.constData());
    QCOMPARE(replaced.code, 0);
    QVERIFY(m_place.read(u"corpus/story.ann"_s).contains("purportedly"));
    QCOMPARE(own.code, 2);
    QCOMPARE(m_place.read(u"texts/story.txt"_s), story);
}

void ExportTest::exportsAnArticleOfTheLibraryWithItsNotes()
{
    const auto article = importText(QString::fromUtf8(story), SourceFormat::PlainText);
    QVERIFY(article);
    const QString path = m_place.path(u"mine.sqlite"_s);
    {
        auto library = Library::open(path);
        QVERIFY(library && library->articles().save(*article));
        auto annotation =
            Annotation::create(article->id(), CodeId(u"doubt"_s),
                               describe(article->text(), {TextOffset(4), TextOffset(9)}));
        annotation.memo = u"Which mayor?"_s;
        QVERIFY(library->annotations().add(annotation));
    }

    const Run run = m_place.run({u"export"_s, u"--to"_s, u"html"_s, u"--library"_s, path,
                                 u"--annotations"_s, u"-o"_s, u"-"_s, article->id().text()});

    QCOMPARE(run.said, QByteArray());
    QVERIFY2(run.out.contains("Which mayor?"), run.out.constData());
}

void ExportTest::exportsWhatTheWindowShows()
{
    const QString text = u"The mayor purportedly signed the paper, and slammed the plan.\n\n"
                         "She purportedly left. Critics say the scheme is a disaster.\n\n"
                         "Read more at RT\n"_s;
    const QTemporaryDir folder;
    Desktop desktop(folder.path());
    QVERIFY(desktop.open(text));
    ui::Desk &desk = desktop.desk();
    QVERIFY(desk.shownMarkers().size() > 2);
    const Marker denied = *desk.shownMarkers().front();
    desk.answer(denied, Answer::NotHere);
    const RuleId silenced = desk.shownMarkers().back()->rule;
    desk.silence(silenced);
    QVERIFY(!desktop.annotate(u"paper"_s, u"doubt"_s, u"which?"_s).text().isEmpty());
    QVERIFY(!desk.highlights().empty());

    const Run run =
        m_place.run({u"export"_s, u"--to"_s, u"html"_s, u"--library"_s, desktop.libraryPath(),
                     u"-o"_s, u"-"_s, desk.article()->id().text()});

    QCOMPARE(run.said, QByteArray());
    QCOMPARE(QString::fromUtf8(run.out), ui::toHtml(ui::exportJobOf(desk)));
}

void ExportTest::goesOnAfterANameThatCannotBeWritten()
{
    m_place.write(u"a.txt"_s, story);
    m_place.write(u"b.txt"_s, story);
    QVERIFY(QDir().mkpath(m_place.path(u"many/a.html/taken"_s)));

    const Run run = m_place.run({u"export"_s, u"--to"_s, u"html"_s, u"--overwrite"_s, u"-o"_s,
                                 u"many"_s, u"a.txt"_s, u"b.txt"_s});

    QCOMPARE(run.code, 4);
    QVERIFY2(run.says(u"a.html"_s), run.said.constData());
    QVERIFY(m_place.read(u"many/b.html"_s).startsWith("<!DOCTYPE html>"));
}

void ExportTest::stopsWhereThePlaceIsFull()
{
    if (!QFile::exists(u"/dev/full"_s)) {
        QSKIP("there is no disk that is always full");
    }
    m_place.write(u"a.txt"_s, story);
    m_place.write(u"b.txt"_s, story);
    QVERIFY(QDir().mkpath(m_place.path(u"full"_s)));
    QVERIFY(QFile::link(u"/dev/full"_s, m_place.path(u"full/a.html"_s)));

    const Run run = m_place.run({u"export"_s, u"--to"_s, u"html"_s, u"--overwrite"_s, u"-o"_s,
                                 u"full"_s, u"a.txt"_s, u"b.txt"_s});

    QCOMPARE(run.code, 4);
    QVERIFY2(run.says(u"disk is full"_s) && run.says(u"not exported: b.txt"_s),
             run.said.constData());
    QVERIFY(!QFile::exists(m_place.path(u"full/b.html"_s)));
}

void ExportTest::saysSoWhereNothingCanBeSetDown()
{
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(m_place.path(u"nowhere"_s)));

    const Run run =
        m_place.run({u"export"_s, u"--to"_s, u"text"_s, u"-o"_s, u"-"_s, u"-"_s}, story);

    before.isNull() ? qunsetenv("TMPDIR") : qputenv("TMPDIR", before);
    QCOMPARE(run.code, 4);
    QVERIFY2(run.says(u"nowhere"_s), run.said.constData());
}

void ExportTest::saysWhatItCouldNotRead_data()
{
    QTest::addColumn<QString>("input");

    QTest::newRow("missing file") << u"missing.txt"_s;
    QTest::newRow("unknown article") << u"0123456789abcdef0123456789abcdef"_s;
}

void ExportTest::saysWhatItCouldNotRead()
{
    QFETCH(const QString, input);
    m_place.write(u"in.txt"_s, story);

    const Run run =
        m_place.run({u"export"_s, u"--to"_s, u"text"_s, u"-o"_s, u"read"_s, input, u"in.txt"_s});

    QCOMPARE(run.code, 3);
    QVERIFY2(run.says(input), run.said.constData());
    QCOMPARE(m_place.read(u"read/in.txt"_s), story);
    QVERIFY(!QFile::exists(m_place.home()));
}

void ExportTest::saysWhereItCouldNotWrite_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("out");
    QTest::addColumn<QString>("words");

    for (const QString &format : {u"pdf"_s, u"html"_s, u"text"_s}) {
        QTest::addRow("%s into nothing", qPrintable(format))
            << format << u"nowhere/out"_s << u"nowhere/out"_s;
        QTest::addRow("%s into a file", qPrintable(format))
            << format << u"in.txt/out"_s << u"in.txt/out"_s;
        if (QFile::exists(u"/dev/full"_s)) {
            QTest::addRow("%s on a full disk", qPrintable(format))
                << format << u"/dev/full"_s << u"disk is full"_s;
        }
    }
}

void ExportTest::saysWhereItCouldNotWrite()
{
    QFETCH(const QString, format);
    QFETCH(const QString, out);
    QFETCH(const QString, words);
    m_place.write(u"in.txt"_s, story);

    const Run run = m_place.run({u"export"_s, u"--to"_s, format, u"-o"_s, out, u"in.txt"_s});

    QCOMPARE(run.code, 4);
    QVERIFY2(run.says(words), run.said.constData());
}

void ExportTest::leavesAPipeAPipe()
{
    const QString pipe = m_place.path(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QFile reader(pipe);
    QVERIFY(reader.open(QIODevice::ReadWrite
                        | QIODevice::Unbuffered)); // so that opening waits for nobody

    QCOMPARE(m_place.run({u"export"_s, u"--to"_s, u"text"_s, u"-o"_s, pipe, u"-"_s}, story).code,
             0);

    QCOMPARE(reader.read(story.size()), story);
    QVERIFY(!QFileInfo(pipe).isFile());
}

void ExportTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");

    QTest::newRow("no format") << QStringList{u"-"_s} << u"--to"_s;
    QTest::newRow("unknown format") << QStringList{u"--to"_s, u"doc"_s, u"-"_s} << u"'doc'"_s;
    QTest::newRow("unknown option")
        << QStringList{u"--to"_s, u"pdf"_s, u"--sharp"_s, u"-"_s} << u"sharp"_s;
    QTest::newRow("no input") << QStringList{u"--to"_s, u"pdf"_s} << u"usage"_s;
}

void ExportTest::refusesWrongUsage()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, words);

    const Run run = m_place.run(QStringList{u"export"_s} + arguments, story);

    QCOMPARE(run.code, 2);
    QVERIFY2(run.says(words), run.said.constData());
}

SLANTLIGHT_TEST(ExportTest)

#include "tst_export.moc"
