// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/wordedge.h"

namespace slantlight {

bool isInsidePair(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at - 1].isHighSurrogate()
           && text[at].isLowSurrogate();
}

bool isInsideWord(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at - 1].isLetterOrNumber()
           && text[at].isLetterOrNumber();
}

qsizetype nearestWordEdge(QStringView text, qsizetype at)
{
    for (qsizetype step = 0;; ++step) {
        if (!isInsideWord(text, at - step)) {
            return at - step;
        }
        if (!isInsideWord(text, at + step)) {
            return at + step;
        }
    }
}

} // namespace slantlight
