// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"
#include "tests/support/libraryfile.h"
#include "tests/support/program.h"
#include "tests/support/testroom.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

class LibraryCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksThroughALibraryAndMendsIt();
    void saysWhatIsWrongForMachines();
    void backsUpAndRestores();
    void writesPlainFiles();
    void handsOnAndMerges();
    void listsAndSearches();
    void refusesWhatItCannotDo();

private:
    [[nodiscard]] Run library(const QStringList &arguments, const LibraryFile &file) const
    {
        return m_place.run(QStringList{u"library"_s} + arguments
                           + QStringList{u"--library"_s, file.path()});
    }

    Workplace m_place;
};

void LibraryCommandTest::looksThroughALibraryAndMendsIt()
{
    const LibraryFile file;
    file.make();
    Run run = library({u"check"_s}, file);
    QCOMPARE(run.code, 0);
    QCOMPARE(run.out, "1 article, 0 annotations: nothing is damaged\n"_ba);
    QVERIFY(file.database()->run(u"UPDATE shelf SET annotations = 9"_s));

    run = library({u"check"_s}, file);
    QCOMPARE(run.code, 1);
    QVERIFY(run.out.startsWith("damage  wrong-counts"));
    run = library({u"check"_s, u"--repair"_s}, file);

    QCOMPARE(run.code, 0);
    QCOMPARE(library({u"check"_s}, file).code, 0);
}

void LibraryCommandTest::saysWhatIsWrongForMachines()
{
    const LibraryFile file;
    file.make();
    QVERIFY(Library::open(file.path())->annotations().add(annotationOn(ferryArticle())));
    QVERIFY(file.database()->run(u"UPDATE annotations SET code = 'lost'"_s));

    const Run run = library({u"check"_s, u"--format"_s, u"json"_s}, file);

    QCOMPARE(run.code, 0); // worth knowing, yet no damage
    const QJsonObject report = QJsonDocument::fromJson(run.out).object();
    QVERIFY(report[u"isSound"_s].toBool());
    QCOMPARE(report[u"flaws"_s].toArray().at(0).toObject()[u"flaw"_s].toString(),
             u"unknown-code"_s);
}

void LibraryCommandTest::backsUpAndRestores()
{
    const LibraryFile file;
    file.make();
    const Run made = library({u"backup"_s}, file);
    QCOMPARE(made.code, 0);
    const QString backup = QString::fromUtf8(made.out).trimmed();
    QVERIFY(QFile::exists(backup));
    QVERIFY(library({u"backup"_s, u"--list"_s}, file).out.contains("by hand"));
    QVERIFY(Library::open(file.path())->articles().save(bridgeArticle()));

    const Run restored = library({u"restore"_s, backup}, file);

    QCOMPARE(restored.code, 0);
    QVERIFY(restored.out.contains("set-aside"));
    QCOMPARE(Library::open(file.path())->catalogue().count({}), 1);
}

void LibraryCommandTest::writesPlainFiles()
{
    const LibraryFile file;
    file.make();

    const Run run = library({u"export"_s, m_place.path(u"plain"_s)}, file);

    QCOMPARE(run.code, 0);
    QVERIFY(m_place.read(u"plain/articles/Ferry late.txt"_s).startsWith("Ferry late\n"));
    QCOMPARE(library({u"export"_s, m_place.path(u"plain"_s)}, file).code, 4); // it is there
}

void LibraryCommandTest::handsOnAndMerges()
{
    const LibraryFile file;
    file.make();
    QVERIFY(Library::open(file.path())->annotations().add(annotationOn(ferryArticle())));
    const LibraryFile other;
    const QString project = m_place.path(u"a.slantproject"_s);
    QCOMPARE(library({u"project"_s, project, u"--blind"_s}, file).code, 0);

    Run run = library({u"merge"_s, project}, other);
    QCOMPARE(run.code, 0);
    QCOMPARE(run.out, "1 articles\n"_ba);
    QCOMPARE(library({u"project"_s, project}, file).code, 0);
    run = library({u"merge"_s, project}, other);
    QVERIFY(run.out.startsWith("1 annotations\n1 coders"));
    run = library({u"merge"_s, project}, other);

    QCOMPARE(run.out, "nothing new\n"_ba);
    QCOMPARE(library({u"project"_s, u"--collection"_s, u"none"_s, project}, file).code, 3);
}

void LibraryCommandTest::listsAndSearches()
{
    const LibraryFile file;
    file.make();
    QVERIFY(Library::open(file.path())->articles().save(bridgeArticle()));

    QCOMPARE(library({u"list"_s}, file).out.count('\n'), 2);
    QVERIFY(library({u"search"_s, u"ferry"_s, u"late"_s}, file).out.endsWith("  Ferry late\n"));
    QCOMPARE(library({u"search"_s, u"zeppelin"_s}, file).out, ""_ba);

    const auto mistaken = library({u"search"_s, u"ferry"_s, u"date:20x"_s}, file);
    QCOMPARE(mistaken.code, 2);
    QCOMPARE(mistaken.out, ""_ba);
    QVERIFY2(mistaken.said.contains("ferry date:20x:7:"), mistaken.said.constData());
}

void LibraryCommandTest::refusesWhatItCannotDo()
{
    const LibraryFile none;
    QCOMPARE(library({u"check"_s}, none).code, 3);
    QVERIFY(!QFile::exists(none.path()));
    QCOMPARE(library({u"polish"_s}, none).code, 2);
    QCOMPARE(library({}, none).code, 2);
    none.make();
    QCOMPARE(library({u"restore"_s}, none).code, 2);
    QCOMPARE(library({u"restore"_s, m_place.write(u"a.sqlite"_s, "letter")}, none).code, 3);
    QCOMPARE(library({u"check"_s, u"--format"_s, u"xml"_s}, none).code, 2);
}

SLANTLIGHT_TEST(LibraryCommandTest)

#include "tst_librarycommand.moc"
