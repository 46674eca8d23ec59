// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/checksum.h"

#include <QCryptographicHash>

namespace slantlight {

namespace {

constexpr auto method = QCryptographicHash::Sha256;
constexpr qsizetype length = 32;

} // namespace

QByteArray withChecksum(QByteArray bytes)
{
    bytes += QCryptographicHash::hash(bytes, method);
    return bytes;
}

std::optional<QByteArray> withoutChecksum(const QByteArray &bytes)
{
    return bytes.size() < length ? std::nullopt : std::optional(bytes.chopped(length));
}

bool isWhole(QByteArrayView bytes)
{
    return bytes.size() >= length
           && QCryptographicHash::hash(bytes.chopped(length), method) == bytes.last(length);
}

} // namespace slantlight
