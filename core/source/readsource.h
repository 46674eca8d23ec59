// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/source/decode.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace slantlight {

/// Files over this size, in bytes, are refused.
inline constexpr qint64 largestFile = 25 * 1024 * 1024;

/// What readers of articles read: bytes of a file or an address, or text that was pasted.
///
/// For one thread at a time.
class ReadSource
{
public:
    /// @p name is used in errors, and to tell the format by its ending; @p path is that of the file
    /// that the bytes are of, empty where there is none.
    ReadSource(QByteArray bytes, QString name, QString path = {});

    /// What was fetched from @p address, which is its name, too; @p type is the media type that
    /// came with it, such as "text/html; charset=utf-8", or empty.
    [[nodiscard]] static ReadSource fromAddress(QByteArray bytes, const QString &address,
                                                const QString &type);

    /// Text that is decoded already, without bytes and without a name.
    [[nodiscard]] static ReadSource fromText(const QString &text);

    /// Reads the file @p path. Fails with FileNotFound, FileUnreadable or FileTooLarge; the detail
    /// is the path.
    [[nodiscard]] static Result<ReadSource> open(const QString &path);

    [[nodiscard]] const QByteArray &bytes() const & { return m_bytes; }
    const QByteArray &bytes() const && = delete; // the reference would outlive the source
    [[nodiscard]] const QString &name() const & { return m_name; }
    const QString &name() const && = delete;
    [[nodiscard]] const QString &path() const & { return m_path; }
    const QString &path() const && = delete;
    /// Returns where it was fetched from; empty for files and pasted text.
    [[nodiscard]] const QString &address() const & { return m_address; }
    const QString &address() const && = delete;
    [[nodiscard]] const QString &type() const & { return m_type; }
    const QString &type() const && = delete;

    /// Returns the bytes as text, as decode() gives it; they are decoded when this is called first.
    /// A reader of something else than text never needs it.
    [[nodiscard]] const Result<Decoded> &decoded() &;

private:
    QByteArray m_bytes;
    QString m_name;
    QString m_path;
    QString m_address;
    QString m_type;
    std::optional<Result<Decoded>> m_decoded;
};

} // namespace slantlight
