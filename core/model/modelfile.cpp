// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/modelfile.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr auto method = QCryptographicHash::Sha256;
constexpr qsizetype checksumLength = 32;

std::unexpected<Error> malformed(const QString &reason)
{
    return std::unexpected(Error{ErrorCode::MalformedModel, reason});
}

} // namespace

Result<ModelFile> ModelFile::parse(const QByteArray &bytes, QByteArrayView magic)
{
    if (!bytes.startsWith(magic)) {
        return malformed(u"it is no '%1' model"_s.arg(QString::fromUtf8(magic).trimmed()));
    }
    if (bytes.size() < checksumLength) {
        return malformed(u"it is cut off"_s);
    }
    const QByteArray contents = bytes.chopped(checksumLength);
    const qsizetype headEnd = contents.indexOf("\n\n");
    if (headEnd < 0) {
        return malformed(u"the head has no end"_s);
    }
    ModelFile file;
    if (headEnd >= magic.size()) {
        file.m_head = QString::fromUtf8(contents.first(headEnd + 1).sliced(magic.size()));
    }
    file.m_numbers = contents.sliced(headEnd + 2);
    file.m_isWhole =
        QCryptographicHash::hash(contents, method) == QByteArrayView(bytes).last(checksumLength);
    return file;
}

Result<> ModelFile::check() const
{
    if (!m_isWhole) {
        return malformed(u"it was damaged: its checksum is that of other bytes"_s);
    }
    return {};
}

QByteArray ModelFile::checksumOf(const QByteArray &bytes)
{
    return bytes.last(std::min(bytes.size(), checksumLength));
}

QByteArray ModelFile::beginning(QByteArrayView magic, const QString &head)
{
    return magic.toByteArray() + head.toUtf8() + '\n';
}

QByteArray ModelFile::withChecksum(QByteArray bytes)
{
    bytes += QCryptographicHash::hash(bytes, method);
    return bytes;
}

} // namespace slantlight
