// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/savefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace slantlight {

namespace {

Error failureOf(const QFileDevice &file, const QString &path)
{
    const bool full =
        errno == ENOSPC || errno == EDQUOT || file.error() == QFileDevice::ResourceError;
    return {full ? ErrorCode::DiskFull : ErrorCode::FileUnwritable, path};
}

/// Devices and pipes are written to as they are: to rename onto them would replace them.
Result<> writeThrough(const QByteArray &bytes, const QString &path)
{
    QFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)
        || file.write(bytes) != bytes.size()) {
        return std::unexpected(failureOf(file, path));
    }
    return {};
}

Result<> writeBeside(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return std::unexpected(failureOf(file, path));
    }
    return {};
}

} // namespace

Result<> saveFile(const QByteArray &bytes, const QString &path)
{
    const QFileInfo place(path);
    return place.exists() && !place.isFile() && !place.isDir() ? writeThrough(bytes, path)
                                                               : writeBeside(bytes, path);
}

} // namespace slantlight
