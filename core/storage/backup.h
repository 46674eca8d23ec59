// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace slantlight {

/// Why a copy of a library was made.
enum class BackupKind : std::uint8_t {
    Daily, ///< by itself; the last ones are kept
    ByHand, ///< kept until somebody deletes it
};

/// A whole copy of a library, which is a library itself.
struct Backup
{
    QString path;
    BackupKind kind = BackupKind::Daily;
    QDateTime made; ///< local time, to the second
    qint64 bytes = 0;

    friend bool operator==(const Backup &, const Backup &) = default;
};

/// So many daily copies of one library are kept.
inline constexpr int keptDailyBackups = 7;

/// Returns the folder of the copies of the library at @p libraryPath: "backups" beside it.
[[nodiscard]] QString backupFolder(const QString &libraryPath);

/// The copies in that folder, the newest first. Reads names and sizes alone.
[[nodiscard]] std::vector<Backup> backupsOf(const QString &libraryPath);

/// Whether the last copy in that folder is a day older than @p now, or none is there.
[[nodiscard]] bool isBackupDue(const QString &libraryPath, const QDateTime &now);

/// Copies the library at @p libraryPath as it is at one moment, also while others write to it; a
/// daily copy then takes the place of the oldest beyond those that are kept, of this very library:
/// one that was begun anew drives no copy of the old one out. For any thread.
///
/// The copy is written beside, looked through and renamed. A library that is damaged is not copied,
/// so no good copy is lost to it: fails with DatabaseDamaged, else as Library does, and with
/// FileUnwritable.
[[nodiscard]] Result<Backup> backUp(const QString &libraryPath, BackupKind kind,
                                    const QDateTime &now);

/// Puts a copy of the library at @p backupPath in the place of the one at @p libraryPath, which
/// must not be open; returns where that one is now, for it is set aside and never deleted. Nothing:
/// there was none.
///
/// The copy is looked through first: fails with DatabaseDamaged, DatabaseNewer or as Library does
/// where it is no whole library, and with FileUnwritable; the present library is untouched then.
[[nodiscard]] Result<std::optional<QString>> restoreBackup(const QString &backupPath,
                                                           const QString &libraryPath);

/// Writes a whole copy of the library at @p from to the file @p to, which must not be there.
/// Nothing of it is left after a failure. Fails as backUp() does.
[[nodiscard]] Result<> copyLibrary(const QString &from, const QString &to);

} // namespace slantlight
