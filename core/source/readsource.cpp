// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/source/readsource.h"

#include <QFile>
#include <QFileInfo>

#include <utility>

namespace slantlight {

ReadSource::ReadSource(QByteArray bytes, QString name, QString path)
    : m_bytes(std::move(bytes))
    , m_name(std::move(name))
    , m_path(std::move(path))
{
}

ReadSource ReadSource::fromAddress(QByteArray bytes, const QString &address, const QString &type)
{
    ReadSource source(std::move(bytes), address);
    source.m_address = address;
    source.m_type = type;
    return source;
}

ReadSource ReadSource::fromText(const QString &text)
{
    ReadSource source({}, {});
    source.m_decoded = Decoded{.text = text, .encoding = {}};
    return source;
}

Result<ReadSource> ReadSource::open(const QString &path)
{
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists()) {
        return std::unexpected(Error{ErrorCode::FileNotFound, path});
    }
    if (info.isDir()) {
        return std::unexpected(Error{ErrorCode::FileUnreadable, path});
    }
    if (info.size() > largestFile) {
        return std::unexpected(Error{ErrorCode::FileTooLarge, path});
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{ErrorCode::FileUnreadable, path});
    }
    // One byte more than allowed: a pipe or a device tells no size beforehand.
    QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFileDevice::NoError) {
        return std::unexpected(Error{ErrorCode::FileUnreadable, path});
    }
    return ReadSource(std::move(bytes), path, info.absoluteFilePath());
}

const Result<Decoded> &ReadSource::decoded() &
{
    if (!m_decoded) {
        m_decoded = decode(m_bytes, m_name, m_type);
    }
    return *m_decoded;
}

} // namespace slantlight
