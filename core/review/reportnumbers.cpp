// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/reportnumbers.h"

#include <array>
#include <cmath>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

QString folded(const Tokens &tokens, std::size_t token)
{
    QString word = tokens.textOf(token).toString().toLower();
    if (word.size() > 1 && word.endsWith(u'.')) {
        word.chop(1);
    }
    return word;
}

/// Returns the value of "1,200" or "2.5"; nothing for "7:30" or "1-2".
std::optional<double> valueOf(QStringView figures)
{
    const QString plain = figures.toString().remove(u',').remove(u'\u00A0');
    bool isNumber = false;
    const double value = plain.toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

bool isHyphen(const Tokens &tokens, std::size_t token)
{
    return tokens.isSign(token) && tokens.textOf(token) == u"-";
}

/// Returns the token after the month at @p month, over the stop of a short form.
std::size_t afterMonth(const Tokens &tokens, std::size_t month, std::size_t end)
{
    const std::size_t next = month + 1;
    const bool isStop = next < end && tokens.isSign(next) && tokens.textOf(next) == u"."
                        && tokens.touchesBefore(next);
    return isStop ? next + 1 : next;
}

} // namespace

ReportNumbers::ReportNumbers(const Language &language)
{
    const WordLists &lists = language.wordLists();
    int value = 0;
    for (const QString &word : lists.words(u"number.units"_s)) {
        m_units.insert(word, value++);
    }
    value = 1;
    for (const QString &word : lists.words(u"number.tens"_s)) {
        m_tens.insert(word, 10 * value++);
    }
    constexpr std::array factors{
        std::pair(u"number.dozens", 12.0),   std::pair(u"number.hundreds", 1e2),
        std::pair(u"number.thousands", 1e3), std::pair(u"number.millions", 1e6),
        std::pair(u"number.billions", 1e9),  std::pair(u"number.trillions", 1e12)};
    for (const auto &[name, factor] : factors) {
        for (const QString &word : lists.words(QString::fromUtf16(name))) {
            m_factors.insert(word, factor);
        }
    }
    for (const QString &name : {u"date.months"_s, u"date.months-short"_s}) {
        int month = 1;
        for (const QString &word : lists.words(name)) {
            m_months.insert(word, month++);
        }
    }
    const QStringList weekdays = lists.words(u"date.weekday"_s);
    m_weekdays = QSet<QString>(weekdays.begin(), weekdays.end());
}

std::optional<ReportNumbers::Found> ReportNumbers::at(const Tokens &tokens, std::size_t token,
                                                      std::size_t end) const
{
    if (auto date = dateAt(tokens, token, end)) {
        return date;
    }
    return numberAt(tokens, token, end);
}

std::optional<ReportNumbers::Found> ReportNumbers::dateAt(const Tokens &tokens, std::size_t token,
                                                          std::size_t end) const
{
    const auto found = [&](const QString &key, std::size_t after) {
        return Found{.isDate = true, .key = key, .tokens = {.begin = token, .end = after}};
    };
    const auto dayOf = [](int month, int day) {
        return u"--%1-%2"_s.arg(month, 2, 10, '0'_L1).arg(day, 2, 10, '0'_L1);
    };
    if (const int month = monthAt(tokens, token, end)) {
        const std::size_t next = afterMonth(tokens, token, end);
        if (const int day = dayAt(tokens, next, end)) {
            return found(dayOf(month, day), next + 1);
        }
        return found(u"--%1"_s.arg(month, 2, 10, '0'_L1), token + 1);
    }
    const bool isTime = token + 2 < end && tokens.kindOf(token) == TokenKind::Number
                        && tokens.isSign(token + 1) && tokens.textOf(token + 1) == u":"
                        && tokens.kindOf(token + 2) == TokenKind::Number
                        && tokens.touchesBefore(token + 1) && tokens.touchesBefore(token + 2);
    if (isTime) {
        return found(tokens.textOf(TokenRange{.begin = token, .end = token + 3}).toString(),
                     token + 3);
    }
    if (const int day = dayAt(tokens, token, end)) {
        if (const int month = monthAt(tokens, token + 1, end)) {
            return found(dayOf(month, day), token + 2);
        }
        return std::nullopt;
    }
    if (tokens.textOf(token).front().isUpper() && m_weekdays.contains(folded(tokens, token))) {
        return found(folded(tokens, token), token + 1);
    }
    return std::nullopt;
}

std::optional<ReportNumbers::Found> ReportNumbers::numberAt(const Tokens &tokens, std::size_t token,
                                                            std::size_t end) const
{
    std::size_t next = token;
    std::optional<double> value;
    if (tokens.kindOf(token) == TokenKind::Number) {
        value = valueOf(tokens.textOf(token));
        if (!value) {
            return std::nullopt;
        }
        ++next;
    } else if (const auto tens = m_tens.constFind(folded(tokens, token)); tens != m_tens.cend()) {
        value = *tens;
        ++next;
        const std::size_t unit = next < end && isHyphen(tokens, next) ? next + 1 : next;
        if (unit < end) {
            const int units = m_units.value(folded(tokens, unit), 0);
            if (units > 0 && units < 10) {
                *value += units;
                next = unit + 1;
            }
        }
    } else if (const auto unit = m_units.constFind(folded(tokens, token)); unit != m_units.cend()) {
        value = *unit;
        ++next;
    }
    bool hasFactor = false;
    std::size_t factorAt = next < end && value && isHyphen(tokens, next) ? next + 1 : next;
    while (factorAt < end && m_factors.contains(folded(tokens, factorAt))) {
        if (!value) {
            return std::nullopt; // "hundreds of people" is none to be compared
        }
        *value *= m_factors.value(folded(tokens, factorAt));
        hasFactor = true;
        next = ++factorAt;
    }
    // "one" is a pronoun far more often.
    const bool isOne = value && *value <= 1 && tokens.kindOf(token) != TokenKind::Number;
    if (!value || (isOne && !hasFactor)) {
        return std::nullopt;
    }
    return Found{.isDate = false,
                 .key = QString::number(*value, 'g', 12),
                 .tokens = {.begin = token, .end = next}};
}

int ReportNumbers::dayAt(const Tokens &tokens, std::size_t token, std::size_t end)
{
    if (token >= end || tokens.kindOf(token) != TokenKind::Number
        || tokens.textOf(token).size() > 4) {
        return 0;
    }
    QStringView figures = tokens.textOf(token);
    while (!figures.isEmpty() && !figures.back().isDigit()) {
        figures.chop(1); // "12th"
    }
    bool isNumber = false;
    const int day = figures.toInt(&isNumber);
    return isNumber && figures.size() <= 2 && day >= 1 && day <= 31 ? day : 0;
}

int ReportNumbers::monthAt(const Tokens &tokens, std::size_t token, std::size_t end) const
{
    if (token >= end || !tokens.textOf(token).front().isUpper()) {
        return 0;
    }
    const int month = m_months.value(folded(tokens, token), 0);
    if (month == 0) {
        return 0;
    }
    // What opens a sentence, and is a verb as well, is a month only beside a day.
    const bool opens = tokens.sentenceOf(token).begin == token;
    const bool hasDay =
        dayAt(tokens, token + 1, end) != 0 || (token > 0 && dayAt(tokens, token - 1, end) != 0);
    return !opens || hasDay ? month : 0;
}

} // namespace slantlight
