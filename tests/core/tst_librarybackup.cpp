// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"
#include "core/storage/fileplace.h"
#include "tests/support/libraryfile.h"
#include "tests/support/testroom.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

QDateTime day(int number)
{
    return QDateTime(QDate(2026, 3, 1).addDays(number), QTime(9, 30));
}

qint64 articlesIn(const QString &path)
{
    const auto library = Library::openReadOnly(path);
    return library ? library->catalogue().count({}).value_or(-1) : -1;
}

} // namespace

class LibraryBackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void isALibraryItself();
    void copiesWhileOthersWrite();
    void isDueOnceADay();
    void keepsTheLastSevenOfADay();
    void keepsThoseOfALibraryThatWasBegunAnew();
    void copiesNoDamagedLibraryOverGoodCopies();
    void setsThePresentLibraryAsideWhenItRestores();
    void restoresNothingOverALibraryThatIsOpen();
    void restoresNothingFromADamagedCopy();
    void knowsPlacesOnOtherMachines_data();
    void knowsPlacesOnOtherMachines();

private:
    std::unique_ptr<LibraryFile> m_file;
};

void LibraryBackupTest::init()
{
    m_file = std::make_unique<LibraryFile>();
    m_file->make();
}

void LibraryBackupTest::isALibraryItself()
{
    const auto made = backUp(m_file->path(), BackupKind::ByHand, day(0));

    QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
    QCOMPARE(articlesIn(made->path), 1);
    QCOMPARE(made->made, day(0));
    QCOMPARE(made->bytes, QFileInfo(made->path).size());
    QCOMPARE(backupsOf(m_file->path()), std::vector{*made});
}

void LibraryBackupTest::copiesWhileOthersWrite()
{
    const auto other = m_file->database();
    const Result<Transaction> writing = Transaction::begin(*other);
    QVERIFY(writing && other->run(u"DELETE FROM articles"_s));

    const auto made = backUp(m_file->path(), BackupKind::Daily, day(0));

    QVERIFY(made);
    QCOMPARE(articlesIn(made->path), 1);
}

void LibraryBackupTest::isDueOnceADay()
{
    QVERIFY(isBackupDue(m_file->path(), day(0)));

    QVERIFY(backUp(m_file->path(), BackupKind::Daily, day(0)));

    QVERIFY(!isBackupDue(m_file->path(), day(0).addSecs(23 * 3600)));
    QVERIFY(isBackupDue(m_file->path(), day(1)));
    QVERIFY(isBackupDue(m_file->path(), day(-400))); // the clock was wrong
}

void LibraryBackupTest::keepsTheLastSevenOfADay()
{
    const auto byHand = backUp(m_file->path(), BackupKind::ByHand, day(0));
    QVERIFY(byHand);
    for (int i = 1; i <= 10; ++i) {
        QVERIFY(backUp(m_file->path(), BackupKind::Daily, day(i)));
    }

    const std::vector<Backup> backups = backupsOf(m_file->path());

    QCOMPARE(backups.size(), 8U);
    QCOMPARE(backups.front().made, day(10));
    QCOMPARE(backups.at(6).made, day(4));
    QCOMPARE(backups.back(), *byHand);
}

void LibraryBackupTest::keepsThoseOfALibraryThatWasBegunAnew()
{
    QVERIFY(backUp(m_file->path(), BackupKind::Daily, day(0)));
    QVERIFY(Library::setAside(m_file->path()));
    QVERIFY(Library::open(m_file->path()));

    for (int i = 1; i <= 10; ++i) {
        QVERIFY(backUp(m_file->path(), BackupKind::Daily, day(i)));
    }

    const std::vector<Backup> backups = backupsOf(m_file->path());
    QCOMPARE(backups.size(), 8U);
    QCOMPARE(articlesIn(backups.back().path), 1);
}

void LibraryBackupTest::copiesNoDamagedLibraryOverGoodCopies()
{
    QVERIFY(backUp(m_file->path(), BackupKind::Daily, day(0)));
    const auto opened = m_file->database();
    const auto page =
        opened->number(u"SELECT rootpage FROM sqlite_schema WHERE name = 'annotations'"_s);
    const auto size = opened->number(u"PRAGMA page_size"_s);
    QVERIFY(page && size);
    m_file->overwrite((*page - 1) * *size, QByteArray(*size, '\xA5'));

    const auto made = backUp(m_file->path(), BackupKind::Daily, day(1));

    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::DatabaseDamaged);
    QCOMPARE(QDir(backupFolder(m_file->path())).entryList(QDir::Files).size(), 1);
    QVERIFY(isBackupDue(m_file->path(), day(1)));
}

void LibraryBackupTest::setsThePresentLibraryAsideWhenItRestores()
{
    const auto made = backUp(m_file->path(), BackupKind::ByHand, day(0));
    QVERIFY(made);
    QVERIFY(Library::open(m_file->path())->articles().save(articleFrom(u"New"_s, u"Later."_s)));

    const auto aside = restoreBackup(made->path, m_file->path());

    QVERIFY2(aside && *aside, aside ? "" : qPrintable(aside.error().detail));
    QCOMPARE(articlesIn(m_file->path()), 1);
    QCOMPARE(articlesIn(**aside), 2);
    QVERIFY(QFile::exists(made->path));
}

void LibraryBackupTest::restoresNothingOverALibraryThatIsOpen()
{
    const auto made = backUp(m_file->path(), BackupKind::ByHand, day(0));
    QVERIFY(made);
    {
        const Result<Library> open = Library::open(m_file->path());
        QVERIFY(open && open->articles().save(articleFrom(u"New"_s, u"Later."_s)));

        const auto aside = restoreBackup(made->path, m_file->path());

        QVERIFY(!aside);
        QCOMPARE(aside.error().code, ErrorCode::DatabaseLocked);
        QVERIFY(open->articles().save(articleFrom(u"Newer"_s, u"Later still."_s)));
    }
    QCOMPARE(articlesIn(m_file->path()), 3);
    QVERIFY(restoreBackup(made->path, m_file->path()));
}

void LibraryBackupTest::restoresNothingFromADamagedCopy()
{
    const QString broken = m_file->folder().filePath(u"broken.sqlite"_s);
    QVERIFY(QFile::copy(m_file->path(), broken));
    QFile file(broken);
    QVERIFY(file.open(QIODevice::ReadWrite) && file.resize(file.size() / 2));
    file.close();
    const QByteArray before = m_file->bytes();

    const auto aside = restoreBackup(broken, m_file->path());

    QVERIFY(!aside);
    QCOMPARE(aside.error().code, ErrorCode::DatabaseDamaged);
    QVERIFY(m_file->bytes() == before);
    QCOMPARE(articlesIn(m_file->path()), 1);
}

void LibraryBackupTest::knowsPlacesOnOtherMachines_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("isNetwork");

    QTest::newRow("ext4") << "ext4"_ba << false;
    QTest::newRow("btrfs") << "btrfs"_ba << false;
    QTest::newRow("encrypted folder") << "fuse.gocryptfs"_ba << false;
    QTest::newRow("ntfs") << "fuseblk"_ba << false;
    QTest::newRow("nfs") << "nfs4"_ba << true;
    QTest::newRow("Windows share") << "cifs"_ba << true;
    QTest::newRow("in capitals") << "SMB3"_ba << true;
    QTest::newRow("over ssh") << "fuse.sshfs"_ba << true;
}

void LibraryBackupTest::knowsPlacesOnOtherMachines()
{
    QFETCH(const QByteArray, type);
    QFETCH(const bool, isNetwork);

    QCOMPARE(isNetworkFileSystem(type), isNetwork);
    QVERIFY(!isOnNetwork(m_file->folder().filePath(u"not/there/yet.sqlite"_s)));
}

SLANTLIGHT_TEST(LibraryBackupTest)

#include "tst_librarybackup.moc"
