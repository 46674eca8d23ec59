// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/wording.h"

#include "core/annotation/quotesearch.h"
#include "core/annotation/wordedge.h"

#include <algorithm>
#include <ranges>
#include <vector>

namespace slantlight {

namespace {

constexpr qsizetype longWord = 6; // shorter ones are often others when a letter differs: now, not

bool isUnit(QChar c)
{
    return c.category() == QChar::Symbol_Currency || c == u'%' || c == u'\u2030';
}

bool isSign(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    return (c == u'-' || c == u'+' || c == u'\u2212') && at + 1 < text.size()
           && text[at + 1].isNumber() && (at == 0 || text[at - 1].isSpace());
}

/// Whether the character at @p at joins two letters: an apostrophe, a hyphen, or a decimal sign.
bool isInnerSign(QStringView text, qsizetype at)
{
    if (at == 0 || at + 1 >= text.size() || !text[at - 1].isLetterOrNumber()
        || !text[at + 1].isLetterOrNumber()) {
        return false;
    }
    const bool isBetweenDigits = text[at - 1].isNumber() && text[at + 1].isNumber();
    return text[at] == u'\'' || (isBetweenDigits && (text[at] == u'.' || text[at] == u','));
}

/// Returns the words of @p text, and the signs that mean something, in their order.
std::vector<QStringView> wordsIn(QStringView text)
{
    std::vector<QStringView> words;
    for (qsizetype i = 0; i < text.size();) {
        qsizetype end = i + (isSign(text, i) ? 1 : 0);
        while (end < text.size()
               && (text[end].isLetterOrNumber() || text[end].isMark() || text[end].isSurrogate()
                   || isInnerSign(text, end))) {
            ++end;
        }
        if (end == i) {
            end = i + 1;
            if (!isUnit(text[i]) && text[i] != u'"' && text[i] != u'?') {
                i = end;
                continue;
            }
        }
        // Pictures are no words, letters beyond the basic plane are.
        const QStringView word = text.sliced(i, end - i);
        const bool isPicture = std::ranges::all_of(word, [](QChar c) { return c.isSurrogate(); })
                               && !std::ranges::any_of(word.toUcs4(), [](char32_t c) {
                                      return QChar::isLetterOrNumber(c);
                                  });
        if (!isPicture) {
            words.push_back(word);
        }
        i = end;
    }
    return words;
}

bool isName(QStringView word)
{
    return std::ranges::any_of(word, [](QChar c) { return c.isNumber(); }) || word.front().isUpper()
           || isUnit(word.front());
}

bool isOneWord(QStringView before, QStringView after)
{
    if (before == after) {
        return true;
    }
    if (before.size() < longWord || after.size() < longWord || before.front() != after.front()
        || isName(before)) {
        return false;
    }
    const Ending ending = BitPattern(before).endingFromStart(after);
    const qsizetype errors = ending.errors + after.size() - ending.end;
    return errors <= (before.size() > 8 ? 2 : 1);
}

} // namespace

QStringList namesIn(QStringView text)
{
    QStringList names;
    for (const QStringView word : wordsIn(text)) {
        if (isName(word)) {
            names += word.toString();
        }
    }
    return names;
}

bool saysTheSame(QStringView before, QStringView after)
{
    return std::ranges::equal(wordsIn(before), wordsIn(after), isOneWord);
}

} // namespace slantlight
