// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QString>

#include <vector>

namespace slantlight {

/// Writes @p spans into @p text as {words}; they must be ordered and must not overlap.
inline QString markedText(QStringView text, const std::vector<TextSpan> &spans)
{
    QString marked;
    TextOffset at;
    for (const TextSpan span : spans) {
        marked += TextSpan(at, span.begin()).in(text);
        marked += u'{';
        marked += span.in(text);
        marked += u'}';
        at = span.end();
    }
    marked += text.sliced(at.value());
    return marked;
}

/// Takes the braces out again: "It {may} rain" gives "It may rain".
inline QString plainText(QString marked)
{
    return marked.remove(u'{').remove(u'}');
}

} // namespace slantlight
