// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/backup.h"

#include "core/storage/database.h"
#include "core/storage/library.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <memory>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

const QString timeFormat = u"yyyyMMdd-HHmmss"_s;

QString kindName(BackupKind kind)
{
    switch (kind) {
    case BackupKind::Daily:
        return u"daily"_s;
    case BackupKind::ByHand:
        return u"kept"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

/// A backup's name: "daily-" or "kept-", whose library it is of, and when it was made.
QString nameOf(BackupKind kind, const QString &library, const QDateTime &now)
{
    return u"%1-%2-%3"_s.arg(kindName(kind), library, now.toString(timeFormat));
}

std::optional<Backup> backupAt(const QFileInfo &file)
{
    static const QRegularExpression form(
        u"^(daily|kept)-[0-9a-z]+-(\\d{8}-\\d{6})(?:-\\d+)?\\.sqlite$"_s);
    const auto match = form.match(file.fileName());
    const QDateTime made = QDateTime::fromString(match.captured(2), timeFormat);
    if (!match.hasMatch() || !made.isValid()) {
        return std::nullopt;
    }
    return Backup{.path = file.absoluteFilePath(),
                  .kind = match.captured(1) == u"daily" ? BackupKind::Daily : BackupKind::ByHand,
                  .made = made,
                  .bytes = file.size()};
}

/// Fails with DatabaseDamaged where SQLite finds a page that makes no sense.
Result<> lookThrough(Database &database)
{
    const auto row = database.row(u"PRAGMA quick_check(1)"_s);
    if (!row) {
        return std::unexpected(row.error());
    }
    const QString verdict = *row ? (*row)->text(0) : QString();
    if (verdict != u"ok") {
        return std::unexpected(
            Error{ErrorCode::DatabaseDamaged, database.path() + u": "_s + verdict});
    }
    return {};
}

/// Returns what tells a library from others in the names of its copies.
Result<QString> nameOfLibrary(Database &database)
{
    const auto row = database.row(u"SELECT id FROM coders WHERE is_owner = 1"_s);
    if (!row) {
        return u"old"_s; // of a version that knew no coders yet
    }
    QString id = *row ? (*row)->text(0).left(8).toLower() : QString();
    id.remove(QRegularExpression(u"[^0-9a-z]"_s));
    return id.isEmpty() ? u"old"_s : id;
}

/// Sees to it that what was written to the file is on the disk before it gets its name.
Result<> flush(const QString &path)
{
    QFile file(path);
    bool done = file.open(QIODevice::ReadWrite);
#ifdef Q_OS_UNIX
    done = done && ::fsync(file.handle()) == 0;
#endif
    if (!done) {
        return std::unexpected(Error{ErrorCode::FileUnwritable, path});
    }
    return {};
}

bool isDailyOf(const Backup &backup, const QString &library)
{
    return QFileInfo(backup.path).fileName().startsWith(u"daily-"_s + library + u'-');
}

/// Whether another program, or another connection of this one, has the library open; false for a
/// file that is damaged.
bool isInUse(const QString &libraryPath)
{
    const auto database = Database::open(libraryPath);
    if (!database) {
        return database.error().code == ErrorCode::DatabaseLocked;
    }
    // Nobody else may be there for it to go; the next opening turns it on again.
    const auto mode = (*database)->row(u"PRAGMA journal_mode = DELETE"_s);
    return !mode && mode.error().code == ErrorCode::DatabaseLocked;
}

void removeOldest(const QString &libraryPath, const QString &library)
{
    int kept = 0;
    for (const Backup &backup : backupsOf(libraryPath)) {
        if (isDailyOf(backup, library) && ++kept > keptDailyBackups) {
            QFile::remove(backup.path); // where that fails one more is there, which harms nobody
        }
    }
}

/// Removes a copy that is not whole, with what SQLite keeps beside it.
void removePart(const QString &part)
{
    for (const QString &rest : {QString(), u"-journal"_s, u"-wal"_s, u"-shm"_s}) {
        QFile::remove(part + rest);
    }
}

Result<> writeCopy(Database &source, const QString &to)
{
    const QString part = to + u".part"_s;
    removePart(part);
    const auto written = [&]() -> Result<> {
        if (Result<> done = lookThrough(source); !done) {
            return done;
        }
        if (Result<> done = source.run(u"VACUUM INTO ?"_s, {part}); !done) {
            return done;
        }
        const auto copy = Database::openReadOnly(part);
        if (!copy) {
            return std::unexpected(copy.error());
        }
        return lookThrough(**copy);
    }();
    const Result<> flushed = written ? flush(part) : written;
    if (!flushed || QFile::exists(to) || !QFile::rename(part, to)) {
        removePart(part);
        return flushed ? std::unexpected(Error{ErrorCode::FileUnwritable, to}) : flushed;
    }
    return {};
}

} // namespace

QString backupFolder(const QString &libraryPath)
{
    return QFileInfo(libraryPath).absolutePath() + u"/backups"_s;
}

std::vector<Backup> backupsOf(const QString &libraryPath)
{
    std::vector<Backup> backups;
    for (const QFileInfo &file : QDir(backupFolder(libraryPath)).entryInfoList(QDir::Files)) {
        if (auto backup = backupAt(file)) {
            backups.push_back(*std::move(backup));
        }
    }
    std::ranges::sort(backups, [](const Backup &one, const Backup &other) {
        return one.made != other.made ? one.made > other.made : one.path > other.path;
    });
    return backups;
}

bool isBackupDue(const QString &libraryPath, const QDateTime &now)
{
    std::vector<Backup> backups = backupsOf(libraryPath);
    // Another library may lie in the same folder, and a copy by hand is no daily one.
    const auto source = Database::openReadOnly(libraryPath);
    const Result<QString> library =
        source ? nameOfLibrary(**source) : std::unexpected(source.error());
    std::erase_if(backups, [&library](const Backup &backup) {
        return backup.kind != BackupKind::Daily || (library && !isDailyOf(backup, *library));
    });
    // A clock that was set back does not put the next copy off for years.
    return backups.empty() || backups.front().made.addDays(1) <= now
           || backups.front().made > now.addDays(1);
}

Result<Backup> backUp(const QString &libraryPath, BackupKind kind, const QDateTime &now)
{
    const auto source = Database::openReadOnly(libraryPath);
    if (!source) {
        return std::unexpected(source.error());
    }
    const Result<QString> library = nameOfLibrary(**source);
    if (!library) {
        return std::unexpected(library.error());
    }
    const QString folder = backupFolder(libraryPath);
    if (!QDir().mkpath(folder)) {
        return std::unexpected(Error{ErrorCode::FileUnwritable, folder});
    }
    const QString base = folder + u'/' + nameOf(kind, *library, now);
    QString path = base + u".sqlite"_s;
    for (int number = 2; QFile::exists(path); ++number) {
        path = base + u'-' + QString::number(number) + u".sqlite"_s;
    }
    if (const Result<> done = writeCopy(**source, path); !done) {
        return std::unexpected(done.error());
    }
    if (kind == BackupKind::Daily) {
        removeOldest(libraryPath, *library);
    }
    return Backup{.path = path,
                  .kind = kind,
                  .made = QDateTime::fromString(now.toString(timeFormat), timeFormat),
                  .bytes = QFileInfo(path).size()};
}

Result<std::optional<QString>> restoreBackup(const QString &backupPath, const QString &libraryPath)
{
    if (const auto readable = Library::openReadOnly(backupPath); !readable) {
        return std::unexpected(readable.error());
    }
    const QString fresh = libraryPath + u".restored"_s;
    QFile::remove(fresh);
    if (const Result<> done = copyLibrary(backupPath, fresh); !done) {
        return std::unexpected(done.error());
    }
    std::optional<QString> aside;
    if (QFile::exists(libraryPath)) {
        if (isInUse(libraryPath)) {
            QFile::remove(fresh);
            return std::unexpected(Error{ErrorCode::DatabaseLocked, libraryPath});
        }
        const Result<QString> moved = Library::setAside(libraryPath);
        if (!moved) {
            QFile::remove(fresh);
            return std::unexpected(moved.error());
        }
        aside = *moved;
    }
    if (!QFile::rename(fresh, libraryPath)) {
        for (const QString &part : {QString(), u"-wal"_s, u"-shm"_s}) {
            if (aside) {
                QFile::rename(*aside + part, libraryPath + part); // better the old one than none
            }
        }
        return std::unexpected(Error{ErrorCode::FileUnwritable, libraryPath});
    }
    return aside;
}

Result<> copyLibrary(const QString &from, const QString &to)
{
    const auto source = Database::openReadOnly(from);
    return source ? writeCopy(**source, to) : std::unexpected(source.error());
}

} // namespace slantlight
