// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QString>

namespace slantlight::ui {

/// Some words of a text with those around them, on one line.
struct MarkContext
{
    QString text;
    qsizetype begin = 0; ///< where the words begin in it
    qsizetype length = 0;

    friend bool operator==(const MarkContext &, const MarkContext &) = default;
};

/// Returns @p span of @p text with whole words before and after it, no further than its paragraph.
[[nodiscard]] MarkContext contextOf(const QString &text, TextSpan span);

} // namespace slantlight::ui
