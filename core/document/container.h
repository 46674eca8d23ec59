// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

class KArchive;
class QBuffer;

namespace slantlight {

/// A file that holds files: a zip archive, as EPUB, DOCX and ODT are.
///
/// What it unpacks to is bounded, and nothing is ever written to a disk. For one thread at a time.
class Container
{
public:
    /// Opens the archive @p bytes. Fails with FileDamaged where they are none or are cut off, and
    /// with UnpacksTooLarge where there are more than mostFiles in it. The detail is empty.
    [[nodiscard]] static Result<Container> open(const QByteArray &bytes);

    Container(Container &&) noexcept;
    Container &operator=(Container &&) noexcept;
    ~Container();

    [[nodiscard]] bool has(const QString &path) const;

    /// Unpacks the file at @p path, which is given from the root of the archive. Fails with
    /// FileDamaged where there is none or it cannot be unpacked, with FileLocked where it takes a
    /// password, and with UnpacksTooLarge where it, or all that were read, outgrow their bounds.
    [[nodiscard]] Result<QByteArray> file(const QString &path);

    /// Returns the path that @p reference, as a file at @p from writes it, means, without a
    /// fragment; empty where it leads out of the archive.
    [[nodiscard]] static QString resolved(const QString &reference, const QString &from);

    static constexpr qsizetype mostFiles = 20'000;
    static constexpr qint64 largestUnpacked = 32LL << 20; ///< of one file, in bytes
    static constexpr qint64 mostUnpacked = 48LL << 20; ///< of all that are read, in bytes

private:
    Container();

    QByteArray m_bytes;
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<KArchive> m_archive; // reads from the buffer, and goes before it
    qint64 m_unpacked = 0;
};

/// Whether @p bytes begin as a zip archive does.
[[nodiscard]] bool isContainer(const QByteArray &bytes);

} // namespace slantlight
