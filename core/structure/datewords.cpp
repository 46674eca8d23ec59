// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/structure/datewords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr qsizetype longestLine = 400; // no wording is looked for in more than that

QRegularExpression anyCase(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption
                                           | QRegularExpression::UseUnicodePropertiesOption);
}

bool matches(const QRegularExpression &pattern, QStringView line)
{
    return line.size() <= longestLine && pattern.matchView(line).hasMatch();
}

QString months(const LineLists &lists)
{
    return lists.anyOf(u"month"_s) + u"\\b\\.?"_s;
}

QString ordinal(const LineLists &lists)
{
    return lists.anyOf(u"date.ordinal"_s) + u'?';
}

QString between(const LineLists &lists)
{
    return u"(?:\\s+"_s + lists.anyOf(u"date.of"_s) + u")?"_s;
}

// Pages that are copied glue what stood apart: "June 3, 20249:14 AM".
QString afterYear()
{
    return u"(?=\\D|$|\\d{1,2}:\\d{2})"_s;
}

/// Whether what a line has beside its date is no more than a place: "Port Sallow, Northern Isles".
bool isPlaceAtMost(QStringView rest, qsizetype mostWords)
{
    const auto words = rest.split(u' ', Qt::SkipEmptyParts);
    return words.size() <= mostWords && std::ranges::all_of(words, [](QStringView word) {
               return word.front().isUpper() || !word.front().isLetter();
           });
}

} // namespace

DateWords::DateWords(const LineLists &lists)
    : m_monthFirst(anyCase(u"\\b("_s + months(lists) + u")\\s+(\\d{1,2})"_s + ordinal(lists)
                           + u",?\\s+(\\d{4})"_s + afterYear()))
    , m_dayFirst(anyCase(u"\\b(\\d{1,2})"_s + ordinal(lists) + between(lists) + u"\\s+("_s
                         + months(lists) + u"),?\\s+(\\d{4})"_s + afterYear()))
    , m_dates(anyCase(u"(?:"_s + months(lists) + u"\\s+\\d{1,2}"_s + ordinal(lists)
                      + u",?\\s+\\d{4}|\\d{1,2}"_s + ordinal(lists) + between(lists) + u"\\s+"_s
                      + months(lists)
                      + u",?\\s+\\d{4}|\\d{4}[-/]\\d{2}[-/]\\d{2}"
                        "|\\b\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{4}|\\d{2})\\b)"_s))
    , m_ago(anyCase(u"\\b"_s + lists.anyOf(u"date.ago"_s) + u"(?!\\w)"_s))
    , m_withoutYear(anyCase(u"\\b(?:"_s + months(lists) + u"\\s+\\d{1,2}"_s + ordinal(lists)
                            + u"|\\d{1,2}"_s + ordinal(lists) + between(lists) + u"\\s+"_s
                            + months(lists) + u")(?!\\w)"_s))
    , m_company(anyCase(lists.anyOf(u"date.company"_s)
                        + u"|T\\d{2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?"
                          "|[|·•,;:/()–—-]"_s))
    , m_readingTime(anyCase(u'^' + lists.anyOf(u"date.reading-time"_s) + u'$'))
{
    for (const QString &month : lists.wordings(u"month"_s)) {
        m_months.push_back(anyCase(u"^(?:"_s + month + u')'));
    }
}

int DateWords::monthOf(QStringView name) const
{
    const auto found = std::ranges::find_if(m_months, [name](const QRegularExpression &month) {
        return month.matchView(name).hasMatch();
    });
    return static_cast<int>(found - m_months.begin()) + 1;
}

QDate DateWords::dateIn(QStringView line) const
{
    static const QRegularExpression yearFirst =
        anyCase(u"\\b(\\d{4})[-/](\\d{2})[-/](\\d{2})(?!\\d)"_s);
    static const QRegularExpression dotted = anyCase(u"\\b(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})\\b"_s);
    static const QRegularExpression slashed =
        anyCase(u"\\b(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})\\b"_s);
    if (line.size() > longestLine) {
        return {};
    }
    if (const auto match = m_monthFirst.matchView(line); match.hasMatch()) {
        return {match.capturedView(3).toInt(), monthOf(match.capturedView(1)),
                match.capturedView(2).toInt()};
    }
    if (const auto match = m_dayFirst.matchView(line); match.hasMatch()) {
        return {match.capturedView(3).toInt(), monthOf(match.capturedView(2)),
                match.capturedView(1).toInt()};
    }
    if (const auto match = yearFirst.matchView(line); match.hasMatch()) {
        return {match.capturedView(1).toInt(), match.capturedView(2).toInt(),
                match.capturedView(3).toInt()};
    }
    if (const auto match = dotted.matchView(line); match.hasMatch()) {
        return {match.capturedView(3).toInt(), match.capturedView(2).toInt(),
                match.capturedView(1).toInt()};
    }
    if (const auto match = slashed.matchView(line); match.hasMatch()) {
        // Which of them is the day is known only where one can be no month.
        const int first = match.capturedView(1).toInt();
        const int second = match.capturedView(2).toInt();
        const int year = match.capturedView(3).toInt();
        const int century = year < 100 ? 2000 : 0;
        if (first > 12 || first == second) {
            return {year + century, second, first};
        }
        if (second > 12) {
            return {year + century, first, second};
        }
    }
    return {};
}

bool DateWords::isDateline(QStringView line) const
{
    constexpr qsizetype longest = 120;
    constexpr qsizetype mostOtherWords = 4;
    if (line.size() > longest || !(matches(m_dates, line) || matches(m_ago, line))) {
        return false;
    }
    QString rest = line.toString();
    rest.remove(m_dates);
    rest.remove(m_ago);
    rest.remove(m_company);
    return isPlaceAtMost(rest, mostOtherWords);
}

bool DateWords::isLooseDateline(QStringView line) const
{
    constexpr qsizetype longest = 60;
    if (line.size() > longest) {
        return false;
    }
    QString rest = line.toString();
    rest.remove(m_withoutYear);
    rest.remove(m_company);
    return rest.size() < line.size() && isPlaceAtMost(rest, rest.size() + 8 < line.size() ? 2 : 0);
}

bool DateWords::isReadingTime(QStringView line) const
{
    return matches(m_readingTime, line);
}

} // namespace slantlight
