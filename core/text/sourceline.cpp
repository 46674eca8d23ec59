// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/sourceline.h"

#include <QStringTokenizer>

namespace slantlight {

std::vector<SourceLine> sourceLines(QStringView text)
{
    std::vector<SourceLine> lines;
    int number = 0;
    for (const QStringView whole : text.tokenize(u'\n')) {
        ++number;
        const QStringView trimmed = whole.trimmed();
        if (!trimmed.isEmpty() && !trimmed.startsWith(u'#')) {
            lines.push_back({.number = number, .whole = whole, .text = trimmed});
        }
    }
    return lines;
}

} // namespace slantlight
