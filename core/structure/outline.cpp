// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/outline.h"

#include "core/structure/lineshape.h"

namespace slantlight {

bool isProse(const QString &text)
{
    constexpr qsizetype surely = 90;
    return isClosed(text)
           && (text.size() >= surely || (sentenceCount(text) >= 2 && text.size() >= 60));
}

bool isUnderline(const QString &text)
{
    return text.size() >= 3 && (text.count(u'=') == text.size() || text.count(u'-') == text.size());
}

} // namespace slantlight
