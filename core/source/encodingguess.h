// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace slantlight {

/// Returns the encoding that @p bytes, which are no UTF-8, are most likely in, as QStringDecoder
/// names it; windows-1252 in doubt.
///
/// What ICU's detector says of them counts (it goes by sequences of letters, so that short texts
/// leave it unsure), and how the words look when they are decoded: letters of one script and of a
/// usual case, signs where signs stand. Looks at no more than the first 64 KiB.
[[nodiscard]] QByteArray guessedEncoding(QByteArrayView bytes);

/// Returns the Unicode encoding of @p bytes without a byte order mark that have zeros as text in it
/// has, or that give words of one script in it; empty where there is none.
[[nodiscard]] QByteArray bareUnicode(QByteArrayView bytes);

/// How many in a hundred of the characters beyond ASCII in @p text stand as in words.
[[nodiscard]] double plausibilityOf(QStringView text);

} // namespace slantlight
