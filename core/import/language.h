// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace slantlight {

/// Returns "en" where @p text has as many of English's commonest words as English has, else "".
[[nodiscard]] QString languageOf(QStringView text);

} // namespace slantlight
