// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/exchange/parcel.h"

#include <QByteArray>
#include <QString>

namespace slantlight {

/// Reads the REFI-QDA project @p bytes, a .qdpx of the name @p name: what RefiProjectWriter writes
/// comes back whole, and what other programs write as far as there is text.
///
/// Each text source becomes an article, line by line, and so do the text of a PDF and a transcript.
/// Positions count in the text of the article then. A selection without a code is a highlight, one
/// with many codes is as many annotations. Codes of a source as a whole, and sets, become tags; its
/// description, notes and foreign variables its note. What has no text is named in leftOut.
///
/// Fails with FileDamaged where it is no such project, or cut off, the detail being the name and
/// the place in the file; with FileLocked where it takes a password, and with UnpacksTooLarge.
[[nodiscard]] Result<Parcel> readQdpx(const QByteArray &bytes, const QString &name);

} // namespace slantlight
