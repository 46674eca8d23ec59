// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QBuffer>
#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

#include <KZip>

namespace slantlight {

/// Files by their paths, in order.
using Files = std::vector<std::pair<QString, QByteArray>>;

/// Packs @p files; one named "mimetype" is not compressed, as the formats want it.
inline QByteArray zipped(const Files &files)
{
    QBuffer buffer;
    KZip zip(&buffer);
    if (!zip.open(QIODevice::WriteOnly)) {
        return {};
    }
    for (const auto &[path, bytes] : files) {
        zip.setCompression(path == QLatin1StringView("mimetype") ? KZip::NoCompression
                                                                 : KZip::DeflateCompression);
        zip.writeFile(path, bytes);
    }
    zip.close();
    return buffer.data();
}

} // namespace slantlight
