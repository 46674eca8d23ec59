// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/outlet/outletfile.h"

#include <QFile>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr qint64 mostBytes = 25'000'000;

} // namespace

Result<OutletTable> readOutletFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(
            Error{file.exists() ? ErrorCode::FileUnreadable : ErrorCode::FileNotFound, path});
    }
    const QByteArray bytes = file.read(mostBytes + 1);
    if (bytes.size() > mostBytes) {
        return std::unexpected(Error{ErrorCode::MalformedOutlets, path + u", more than 25 MB"_s});
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString csv = decoder(bytes);
    if (decoder.hasError()) {
        return std::unexpected(Error{ErrorCode::WrongEncoding, path});
    }
    auto table = OutletTable::parse(csv);
    if (!table) {
        return std::unexpected(Error{table.error().code, path + u", "_s + table.error().detail});
    }
    return table;
}

} // namespace slantlight
