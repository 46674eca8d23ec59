// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pattern/patternpiece.h"

#include "core/lexicon/notation.h"

using namespace Qt::StringLiterals;

namespace slantlight {

bool PatternPiece::isBracket(QChar c)
{
    return QStringView(u"()[]{}|").contains(c);
}

PatternPiece PatternPiece::take(QStringView notation, qsizetype &at)
{
    PatternPiece piece;
    const qsizetype begin = at;
    qsizetype escapedEnd = begin; // what stands before was taken as it is
    while (at < notation.size() && !notation.at(at).isSpace() && !isBracket(notation.at(at))) {
        if (notation.at(at) == u'\\' && at + 1 < notation.size()) {
            ++at;
            piece.isEscaped = piece.isEscaped || piece.text.isEmpty();
            escapedEnd = at + 1;
        }
        piece.text += notation.at(at);
        ++at;
    }
    qsizetype end = at;
    if (piece.text.size() > 1 && piece.text.endsWith(u'?') && escapedEnd < end) {
        piece.isOptional = true;
        piece.text.chop(1);
        --end;
    }
    // A stretch without backslashes is as long in the text as in the notation.
    if (const auto slash = tagsBegin(notation.sliced(escapedEnd, end - escapedEnd))) {
        piece.tagsAt = escapedEnd + *slash + 1;
        piece.tags = notation.sliced(piece.tagsAt, end - piece.tagsAt).toString();
        piece.text.chop(end - piece.tagsAt + 1);
    }
    return piece;
}

PatternPiece PatternPiece::takeSuffix(QStringView notation, qsizetype &at)
{
    PatternPiece suffix;
    if (at < notation.size() && notation.at(at) == u'/') {
        qsizetype end = at;
        const PatternPiece piece = take(notation, end);
        if (piece.text.isEmpty()) {
            at = end;
            return piece;
        }
    }
    if (at < notation.size() && notation.at(at) == u'?') {
        ++at;
        suffix.isOptional = true;
    }
    return suffix;
}

} // namespace slantlight
