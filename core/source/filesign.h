// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>

namespace slantlight {

/// Returns what format @p bytes, those of a file, seem to be of by how they begin, such as "PNG" or
/// "ZIP"; null where they begin as no format that is known to be no text.
[[nodiscard]] QLatin1StringView formatSignOf(QByteArrayView bytes);

} // namespace slantlight
