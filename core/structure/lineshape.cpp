// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/lineshape.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

bool isCloser(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'”' || c == u'’' || c == u'»' || c == u')' || c == u']';
}

bool isStop(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == u'…' || c == u':';
}

} // namespace

bool isClosed(QStringView line)
{
    while (!line.isEmpty() && isCloser(line.back())) {
        line.chop(1);
    }
    return !line.isEmpty() && isStop(line.back());
}

int sentenceCount(QStringView line)
{
    int count = 0;
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (!isStop(line[i]) || line[i] == u':') {
            continue;
        }
        qsizetype next = i + 1;
        while (next < line.size() && isCloser(line[next])) {
            ++next;
        }
        // A stop after one or two letters is rather an initial or "Mr." than an end.
        const qsizetype reach = std::min<qsizetype>(i, 3);
        const bool isShort = i < 3 || line.sliced(i - reach, reach).contains(u' ');
        const bool isAbbreviation = line[i] == u'.' && isShort && line[i - 1].isLetter();
        if (next + 1 < line.size() && line[next].isSpace() && !isAbbreviation
            && !line[next + 1].isLower()) {
            ++count;
        }
    }
    return line.isEmpty() ? 0 : count + 1;
}

qsizetype wordCount(QStringView line)
{
    qsizetype count = 0;
    bool isInWord = false;
    for (const QChar c : line) {
        count += !c.isSpace() && !isInWord ? 1 : 0;
        isInWord = !c.isSpace();
    }
    return count;
}

bool isTitleCase(QStringView line)
{
    int capitals = 0;
    int longWords = 0;
    for (const QStringView word : line.split(u' ', Qt::SkipEmptyParts)) {
        if (word.size() > 3) {
            ++longWords;
            capitals += word.front().isUpper() || !word.front().isLetter() ? 1 : 0;
        }
    }
    return longWords >= 2 && capitals * 10 >= longWords * 8;
}

bool isShouted(QStringView line)
{
    return std::ranges::none_of(line, [](QChar c) { return c.isLower(); })
           && std::ranges::count_if(line, [](QChar c) { return c.isUpper(); }) >= 3;
}

qsizetype bulletLength(QStringView line)
{
    static const QRegularExpression pattern(
        u"^(?:[•‣▪●◦·*+-]|\\d{1,2}[.)]|[a-z]\\))\\s+(?=\\S)|^[•‣▪●◦](?=\\S)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern.matchView(line.first(std::min<qsizetype>(line.size(), 12))).capturedLength();
}

} // namespace slantlight
