// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

namespace slantlight {

/// Returns the name of a file, which to the system is a row of bytes, as text from which
/// nativeName() gives the same bytes again. A byte that is not part of well-formed UTF-8, such as
/// those of old archives, becomes half a surrogate pair, U+DC80 to U+DCFF (as in Python's PEP 383).
[[nodiscard]] QString nameFromNative(QByteArrayView bytes);

/// Returns the bytes of a name that nameFromNative() made, or of any other.
[[nodiscard]] QByteArray nativeName(const QString &name);

/// Whether @p name holds bytes that are no text, so that Qt cannot open the file of that name.
[[nodiscard]] bool isUndecodable(const QString &name);

/// Returns the arguments of the program as nameFromNative() does.
[[nodiscard]] QStringList nativeArguments(int count, const char *const *arguments);

} // namespace slantlight
