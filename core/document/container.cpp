// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/document/container.h"

#include <QBuffer>
#include <QDir>
#include <QIODevice>
#include <QUrl>

#include <algorithm>
#include <utility>

#include <KZip>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr QByteArrayView localHeader("PK\3\4", 4);
constexpr QByteArrayView centralHeader("PK\1\2", 4);
constexpr QByteArrayView endHeader("PK\5\6", 4);
constexpr qsizetype longestEnd = 0xFFFF + 22; // with the longest comment
constexpr int stored = 0; // the two ways of packing that these formats allow
constexpr int deflated = 8;

std::unexpected<Error> failed(ErrorCode code)
{
    return std::unexpected(Error{code, {}});
}

// The flags stand in the header before the file, which KArchive does not keep.
bool isEncrypted(const QByteArray &bytes, qint64 header)
{
    constexpr qint64 flags = 6;
    return header >= 0 && header + flags < bytes.size()
           && bytes.sliced(header).startsWith(localHeader) && (bytes[header + flags] & 1) != 0;
}

const KZipFileEntry *entryAt(const KArchive &archive, const QString &path)
{
    const KArchiveDirectory *const root = archive.directory();
    const KArchiveEntry *const entry =
        root == nullptr || path.isEmpty() ? nullptr : root->entry(path);
    return dynamic_cast<const KZipFileEntry *>(entry);
}

} // namespace

bool isContainer(const QByteArray &bytes)
{
    return bytes.startsWith(localHeader);
}

Container::Container() = default;
Container::Container(Container &&) noexcept = default;
Container &Container::operator=(Container &&) noexcept = default;
Container::~Container() = default;

Result<Container> Container::open(const QByteArray &bytes)
{
    if (!isContainer(bytes)
        || !bytes.last(std::min(bytes.size(), longestEnd)).contains(endHeader)) {
        return failed(ErrorCode::FileDamaged);
    }
    // Before an entry is made of each.
    if (bytes.count(centralHeader) > mostFiles || bytes.count(localHeader) > mostFiles) {
        return failed(ErrorCode::UnpacksTooLarge);
    }
    Container container;
    container.m_bytes = bytes;
    container.m_buffer = std::make_unique<QBuffer>();
    container.m_buffer->setData(container.m_bytes);
    container.m_archive = std::make_unique<KZip>(container.m_buffer.get());
    if (!container.m_archive->open(QIODevice::ReadOnly)) {
        return failed(ErrorCode::FileDamaged);
    }
    return container;
}

bool Container::has(const QString &path) const
{
    return entryAt(*m_archive, path) != nullptr;
}

Result<QByteArray> Container::file(const QString &path)
{
    const KZipFileEntry *const entry = entryAt(*m_archive, path);
    if (entry == nullptr) {
        return failed(ErrorCode::FileDamaged);
    }
    if (isEncrypted(m_bytes, entry->headerStart())) {
        return failed(ErrorCode::FileLocked);
    }
    if (entry->encoding() != stored && entry->encoding() != deflated) {
        return failed(ErrorCode::FileDamaged);
    }
    if (entry->size() > std::min(largestUnpacked, mostUnpacked - m_unpacked)) {
        return failed(ErrorCode::UnpacksTooLarge);
    }
    const std::unique_ptr<QIODevice> device(entry->createDevice());
    if (device == nullptr || !device->isReadable()) {
        return failed(ErrorCode::FileDamaged);
    }
    // The size that an archive tells may be a lie, so a byte more is asked for. In one go: read by
    // pieces, KArchive loses what zlib still holds when the last of the input is taken.
    const QByteArray unpacked = device->read(entry->size() + 1);
    if (unpacked.size() != entry->size()) {
        return failed(ErrorCode::FileDamaged);
    }
    m_unpacked += unpacked.size();
    return unpacked;
}

QString Container::resolved(const QString &reference, const QString &from)
{
    const QString decoded =
        QUrl::fromPercentEncoding(reference.section(u'#', 0, 0).section(u'?', 0, 0).toUtf8());
    if (decoded.isEmpty() || decoded.contains(u':')) {
        return {};
    }
    const qsizetype folder = from.lastIndexOf(u'/');
    const QString whole =
        decoded.startsWith(u'/') ? decoded.sliced(1) : from.first(folder + 1) + decoded;
    const QString path = QDir::cleanPath(whole);
    return path.startsWith(u"..") ? QString() : path;
}

} // namespace slantlight
