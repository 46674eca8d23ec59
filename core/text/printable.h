// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace slantlight {

/// Returns @p text as a terminal may be shown it, on one line: control characters (C0, DEL, C1, the
/// line breaks among them), which could move its cursor or run its commands, are written as
/// escapes such as \x1b. Bytes of a file name that are no UTF-8 (see nameFromNative()) are too.
[[nodiscard]] QString printable(QStringView text);

} // namespace slantlight
