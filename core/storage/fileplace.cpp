// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/storage/fileplace.h"

#include <QFileInfo>
#include <QStorageInfo>

#include <algorithm>
#include <array>

namespace slantlight {

bool isNetworkFileSystem(const QByteArray &type)
{
    static constexpr std::array names{
        "nfs",    "nfs4",  "cifs",   "smb",   "smb2",  "smb3", "smbfs",
        "smb3fs", "afs",   "coda",   "ncpfs", "9p",    "ceph", "glusterfs",
        "lustre", "davfs", "webdav", "afpfs", "ocfs2", "gfs2", "beegfs",
    };
    static constexpr std::array inUserSpace{"fuse.sshfs",    "fuse.davfs",     "fuse.davfs2",
                                            "fuse.rclone",   "fuse.ceph",      "fuse.glusterfs",
                                            "fuse.smbnetfs", "fuse.gvfsd-fuse"};
    const QByteArray small = type.toLower();
    const auto isIt = [&small](const char *name) {
        return small == name;
    };
    return std::ranges::any_of(names, isIt) || std::ranges::any_of(inUserSpace, isIt);
}

bool isOnNetwork(const QString &path)
{
    QFileInfo place(path);
    while (!place.exists() && place.absolutePath() != place.absoluteFilePath()) {
        place.setFile(place.absolutePath());
    }
    const QStorageInfo storage(place.isDir() ? place.absoluteFilePath() : place.absolutePath());
    return storage.isValid() && isNetworkFileSystem(storage.fileSystemType());
}

} // namespace slantlight
