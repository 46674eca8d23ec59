// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace slantlight {

/// Text out of bytes, and how it was read.
struct Decoded
{
    QString text;
    QString encoding; ///< empty for clean UTF-8
    int replacedCharacters = 0; ///< what could not be decoded and became U+FFFD
    bool isGuess = false; ///< nothing names the encoding
};

/// Decodes @p bytes: by byte order mark, as UTF-16 or UTF-32 without a mark, as UTF-8, by the
/// encoding that its server names in @p type, a media type such as "text/html; charset=koi8-r", or
/// that a web page names itself, by a guess, or as windows-1252; never with a character lost in
/// silence.
///
/// Fails with FileEmpty, NotText (binary), UnsupportedFormat (PDF, RTF, archives) or WrongEncoding;
/// the detail is @p name, for NotText with the format that the bytes seem to be of: "a.png (PNG)".
[[nodiscard]] Result<Decoded> decode(const QByteArray &bytes, const QString &name,
                                     const QString &type = {});

} // namespace slantlight
