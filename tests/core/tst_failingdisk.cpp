// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"
#include "core/storage/librarymerge.h"
#include "tests/support/failingdisk.h"
#include "tests/support/libraryfile.h"
#include "tests/support/testroom.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

/// Something that is kept in a library, and how often it is there.
struct Task
{
    std::function<Result<>(Library &)> run;
    QString count;
};

} // namespace

Q_DECLARE_METATYPE(Task)

/// The disk is full, or fails, at each write in turn.
class FailingDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void keepsAllOrNothingWhereAWriteFails_data();
    void keepsAllOrNothingWhereAWriteFails();
    void opensAgainAfterOpeningHasFailed();
    void leavesNoHalfBackup();

private:
    void verifyIsWhole(const QString &path);
};

void FailingDiskTest::initTestCase()
{
    const LibraryFile file;
    file.make(); // so that the driver is there
    if (!FailingDisk::isPossible()) {
        QSKIP("SQLite's calls of the system cannot be replaced here.");
    }
}

void FailingDiskTest::verifyIsWhole(const QString &path)
{
    const auto opened = Database::open(path);
    QVERIFY(opened);
    const auto check = (*opened)->row(u"PRAGMA integrity_check"_s);
    QVERIFY(check && *check);
    QCOMPARE((*check)->text(0), u"ok"_s);
}

void FailingDiskTest::keepsAllOrNothingWhereAWriteFails_data()
{
    QTest::addColumn<Task>("task");
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("lasts");

    const Article other = articleFrom(u"Another"_s, u"It is long. "_s.repeated(800));
    const Task annotation{.run =
                              [](Library &library) {
                                  return library.annotations().add(annotationOn(ferryArticle()));
                              },
                          .count = u"SELECT count(*) FROM annotations"_s};
    const Task article{.run =
                           [other](Library &library) {
                               return library.articles().save(
                                   other, Snapshot{.bytes = QByteArray(20'000, 'x')});
                           },
                       .count = u"SELECT count(*) - 1 + (SELECT count(*) FROM snapshots)"
                                " FROM articles"_s};
    const Task codes{.run =
                         [](Library &library) {
                             return library.codes().save(
                                 *Codebook::parse(u"code a\nname A\ncode b\nname B"));
                         },
                     .count = u"SELECT count(*) FROM codes"_s};
    const auto add = [](const QString &name, const Task &task) {
        for (const bool lasts : {false, true}) {
            for (const auto &[error, what] :
                 {std::pair(ENOSPC, u"full disk"_s), std::pair(EIO, u"failing disk"_s)}) {
                QTest::newRow(
                    qPrintable(name + u", "_s + what + (lasts ? u" that stays so"_s : QString())))
                    << task << error << lasts;
            }
        }
    };
    add(u"an annotation"_s, annotation);
    add(u"an article with its source"_s, article);
    add(u"codes"_s, codes);
}

void FailingDiskTest::keepsAllOrNothingWhereAWriteFails()
{
    QFETCH(const Task, task);
    QFETCH(const int, error);
    QFETCH(const bool, lasts);

    const LibraryFile base;
    base.make();
    const QByteArray bytes = base.bytes();
    bool hasFailed = true;
    for (int write = 1; hasFailed; ++write) {
        QVERIFY(write < 500);
        const LibraryFile file;
        QFile copy(file.path());
        QVERIFY(copy.open(QIODevice::WriteOnly) && copy.write(bytes) == bytes.size());
        copy.close();
        {
            Result<Library> library = Library::open(file.path());
            QVERIFY(library);
            Result<> done;
            {
                const FailingDisk disk(write, error, lasts);
                done = task.run(*library);
                hasFailed = disk.hasFailed();
            }
            if (!done) {
                QVERIFY(done.error().code == ErrorCode::DiskFull
                        || done.error().code == ErrorCode::DatabaseFailed
                        || done.error().code == ErrorCode::DatabaseReadOnly);
                if (error == ENOSPC) {
                    QCOMPARE(done.error().code, ErrorCode::DiskFull);
                }
                QCOMPARE(file.database()->number(task.count), 0);
                const Result<> again = task.run(*library); // as soon as there is room
                QVERIFY2(again, again ? "" : qPrintable(again.error().detail));
            }
        }
        QVERIFY(file.database()->number(task.count).value_or(0) > 0);
        verifyIsWhole(file.path());
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

void FailingDiskTest::opensAgainAfterOpeningHasFailed()
{
    bool hasFailed = true;
    for (int write = 1; hasFailed; ++write) {
        const LibraryFile file;
        {
            const FailingDisk disk(write, ENOSPC, true);
            const Result<Library> library = Library::open(file.path());
            hasFailed = disk.hasFailed();
            QVERIFY(hasFailed || library);
        }
        if (QFileInfo(file.path()).size() == 0) {
            QFile::remove(file.path()); // which is asked about, see DatabaseEmpty
        }

        const Result<Library> library = Library::open(file.path());

        QVERIFY2(library, library ? "" : qPrintable(library.error().detail));
        QVERIFY(library->articles().save(ferryArticle()));
        verifyIsWhole(file.path());
    }
}

void FailingDiskTest::leavesNoHalfBackup()
{
    const LibraryFile file;
    file.make();
    const QDateTime now = QDateTime::currentDateTime();
    QVERIFY(backUp(file.path(), BackupKind::Daily, now.addDays(-2)));
    bool hasFailed = true;

    for (int write = 1; hasFailed; ++write) {
        const FailingDisk disk(write, ENOSPC, true);
        const auto made = backUp(file.path(), BackupKind::Daily, now);
        hasFailed = disk.hasFailed();
        if (hasFailed) {
            QVERIFY(!made);
            QCOMPARE(made.error().code, ErrorCode::DiskFull);
            QCOMPARE(QDir(backupFolder(file.path())).entryList(QDir::Files).size(), 1);
        } else {
            QVERIFY(made);
        }
    }
}

SLANTLIGHT_TEST(FailingDiskTest)

#include "tst_failingdisk.moc"
