// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/packfiles.h"

#include <QDir>
#include <QFile>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// Where files of a pack lie, and how their names end.
const std::array partsOfPacks{std::pair(u"lexicons"_s, u"*.list"_s),
                              std::pair(u"rules"_s, u"*.rules"_s)};

} // namespace

Result<PackFiles> PackFiles::read(const QString &folder)
{
    PackFiles pack{.folder = folder, .bytes = {}};
    bool isPack = false;
    for (const auto &[name, pattern] : partsOfPacks) {
        const QDir directory(folder + u'/' + name);
        isPack = isPack || directory.exists();
        for (const QString &file : directory.entryList({pattern}, QDir::Files, QDir::Name)) {
            QFile source(directory.filePath(file));
            if (!source.open(QIODevice::ReadOnly)) {
                return std::unexpected(Error{ErrorCode::FileUnreadable, source.fileName()});
            }
            pack.bytes.emplace(name + u'/' + file, source.read(mostBytesOfRules + 1));
        }
    }
    if (!isPack) {
        return std::unexpected(Error{ErrorCode::FileNotFound, folder + u"/rules"});
    }
    return pack;
}

} // namespace slantlight
