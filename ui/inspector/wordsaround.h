// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QString>

namespace slantlight::ui {

/// Returns what comes before @p span in its block of @p text, as far as a row may show it.
[[nodiscard]] QString wordsBefore(const QString &text, TextSpan span);

/// Returns what follows @p span in its block of @p text, as far as a row may show it.
[[nodiscard]] QString wordsAfter(const QString &text, TextSpan span);

} // namespace slantlight::ui
