// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/parcel.h"

#include <QByteArray>
#include <QString>

namespace slantlight {

/// Whether @p bytes are surely a file that annotations or codes come in, and no article; a PDF is
/// an article in any case.
[[nodiscard]] bool isParcel(const QByteArray &bytes, const QString &name);

/// Whether the file @p path is one; nothing but its beginning is read, unless that may be JSON.
[[nodiscard]] bool isParcelFile(const QString &path);

/// Reads what a file of annotations or codes holds: JSON of the W3C's model or of Hypothesis, a
/// project or codebook of REFI-QDA, a table of codes, a PDF of ours. @p name, of which the ending
/// counts where the content tells nothing, names the file in errors.
///
/// Fails with UnsupportedFormat, and as the readers of these formats do.
[[nodiscard]] Result<Parcel> readParcel(const QByteArray &bytes, const QString &name);

} // namespace slantlight
