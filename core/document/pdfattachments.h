// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace slantlight {

/// A file inside of a PDF.
struct PdfAttachment
{
    QString name; ///< of the file, without a folder
    QString type; ///< media type, such as "application/ld+json"; may be empty
    QString description; ///< may be empty
    QByteArray bytes;

    friend bool operator==(const PdfAttachment &, const PdfAttachment &) = default;
};

/// Returns the files that the PDF @p bytes holds, in the order of their keys.
///
/// Nothing of a PDF is trusted: no more than mostAttachments are taken, and none that unpack to
/// more than largestAttachment in all. Fails with FileDamaged where it is no PDF, with FileLocked
/// where it takes a password, and with UnpacksTooLarge.
[[nodiscard]] Result<std::vector<PdfAttachment>> attachmentsOf(const QByteArray &bytes);

inline constexpr std::size_t mostAttachments = 100;
inline constexpr qsizetype largestAttachment = qsizetype{64} * 1024 * 1024; ///< bytes

} // namespace slantlight
