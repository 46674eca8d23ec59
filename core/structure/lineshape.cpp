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

/// Whether the stop at @p at ends a sentence, with another one after it.
bool endsSentence(QStringView line, qsizetype at)
{
    if (!isStop(line[at]) || line[at] == u':') {
        return false;
    }
    qsizetype next = at + 1;
    while (next < line.size() && isCloser(line[next])) {
        ++next;
    }
    // A stop after one or two letters is rather an initial or "Mr." than an end.
    const qsizetype reach = std::min<qsizetype>(at, 3);
    const bool isShort = at < 3 || line.sliced(at - reach, reach).contains(u' ');
    const bool isAbbreviation = line[at] == u'.' && isShort && line[at - 1].isLetter();
    return next + 1 < line.size() && line[next].isSpace() && !isAbbreviation
           && !line[next + 1].isLower();
}

/// Whether @p line ends in a sign that may be one of a tail, or in a word that may be a tag or an
/// address: what nearly every line does not, and is told without an expression.
bool mayHaveTail(QStringView line)
{
    if (line.isEmpty()) {
        return false;
    }
    const QChar last = line.back();
    if (last.isSpace() || last == u']' || last.isSurrogate() || last.isSymbol() || last.isMark()
        || last == u'\x200D') {
        return true;
    }
    const auto begin =
        std::ranges::find_if(line.rbegin(), line.rend(), [](QChar c) { return c.isSpace(); });
    const QStringView word = line.last(begin - line.rbegin());
    return word.startsWith(u'#') || word.startsWith(u'@') || word.contains(u'/');
}

} // namespace

QStringView withoutTail(QStringView line)
{
    static const QRegularExpression tail(
        u"(?:\\s+(?:[#@]\\w+|https?://\\S+|(?:\\w+\\.)+\\w+/\\S*)|\\[\\d{1,3}\\]|[\\p{So}\\p{Sk}\\x{FE0F}"
        "\\x{200D}\\x{1F3FB}-\\x{1F3FF}]|\\s)$"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype furthest = 200; // where a tail is looked for, in UTF-16 code units
    for (int parts = 0; parts < 12 && mayHaveTail(line); ++parts) {
        const QStringView end = line.last(std::min(line.size(), furthest));
        const auto match = tail.matchView(end);
        if (!match.hasMatch()) {
            break;
        }
        line.chop(match.capturedLength());
    }
    return line;
}

QStringView withoutPicture(QStringView line)
{
    static const QRegularExpression picture(
        u"(?:(?:^|\\s+)(?:pic\\.(?:twitter|x)\\.com|(?:https?://)?t\\.co)/\\w+)+$"_s);
    const auto match = picture.matchView(line);
    return match.hasMatch() ? line.chopped(match.capturedLength()) : line;
}

bool isClosed(QStringView line)
{
    line = withoutTail(line);
    while (!line.isEmpty() && isCloser(line.back())) {
        line.chop(1);
        line = withoutTail(line);
    }
    return !line.isEmpty() && isStop(line.back());
}

bool isSentence(QStringView line)
{
    constexpr qsizetype fewest = 4; // words
    return isClosed(line) && !line.endsWith(u':') && wordCount(line) >= fewest && !isShouted(line)
           && !isTitleCase(line);
}

bool hasSentenceInside(QStringView line)
{
    constexpr qsizetype fewest = 6; // words; titles have shorter ones: "Bread and rain. A story"
    qsizetype begin = 0;
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (endsSentence(line, i)) {
            if (wordCount(line.sliced(begin, i - begin)) >= fewest) {
                return true;
            }
            begin = i + 1;
        }
    }
    return false;
}

bool isProse(QStringView line)
{
    constexpr qsizetype surely = 90;
    constexpr qsizetype shortest = 60;
    constexpr qsizetype longestTitle = 170;
    if (line.size() < shortest) {
        return false;
    }
    if (isClosed(line) && (line.size() >= surely || sentenceCount(line) >= 2)) {
        return true;
    }
    return hasSentenceInside(line)
           || (line.size() > longestTitle && !isTitleCase(line) && !isShouted(line));
}

int sentenceCount(QStringView line)
{
    int count = 0;
    for (qsizetype i = 1; i < line.size(); ++i) {
        count += endsSentence(line, i) ? 1 : 0;
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

bool isQuoted(QStringView line)
{
    static constexpr QStringView openers = u"\"“‘'«„";
    line = withoutTail(line);
    if (line.size() < 3 || !openers.contains(line.front())) {
        return false;
    }
    while (!line.isEmpty() && isStop(line.back())) {
        line.chop(1);
    }
    return isCloser(line.back()) && line.back() != u')' && line.back() != u']';
}

bool isBracketed(QStringView line)
{
    if (line.endsWith(u'.')) {
        line.chop(1);
    }
    return line.size() > 2
           && ((line.front() == u'(' && line.back() == u')')
               || (line.front() == u'[' && line.back() == u']'));
}

bool isUnderline(QStringView line)
{
    return line.size() >= 3 && (line.count(u'=') == line.size() || line.count(u'-') == line.size());
}

bool isOrnament(QStringView line)
{
    return std::ranges::none_of(line,
                                [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
}

qsizetype bulletLength(QStringView line)
{
    static const QRegularExpression pattern(
        u"^(?:[•‣▪●◦·*+–—-]|\\d{1,2}[.)]|[a-z]\\))\\s+(?=\\S)|^[•‣▪●◦](?=\\S)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return pattern.matchView(line.first(std::min<qsizetype>(line.size(), 12))).capturedLength();
}

} // namespace slantlight
