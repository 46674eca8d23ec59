// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/linelists.h"

#include <QDate>
#include <QRegularExpression>
#include <QStringView>

#include <vector>

namespace slantlight {

/// Dates and times as lines of a page give them, by the wordings of a language.
///
/// Copies are cheap; may be used from several threads at once. Lines of more than 400 characters
/// hold none.
class DateWords
{
public:
    explicit DateWords(const LineLists &lists);

    /// Returns the first date in @p line, such as "Wed. Apr 23rd, 2025", "3 March 2024" or
    /// "2024-03-03"; null without a year, and where day and month may be either way round.
    [[nodiscard]] QDate dateIn(QStringView line) const;
    /// Whether @p line holds a date or says how long ago ("3 hours ago"), and beside it nothing but
    /// place, time and the like.
    [[nodiscard]] bool isDateline(QStringView line) const;
    /// Whether @p line is but a time, a day, a date without a year, or a word that stands before
    /// one ("Published"): a dateline only beside others or in a head.
    [[nodiscard]] bool isLooseDateline(QStringView line) const;
    /// Whether @p line is only a reading time, such as "4 min read".
    [[nodiscard]] bool isReadingTime(QStringView line) const;

private:
    [[nodiscard]] int monthOf(QStringView name) const;

    std::vector<QRegularExpression> m_months;
    QRegularExpression m_monthFirst;
    QRegularExpression m_dayFirst;
    QRegularExpression m_dates;
    QRegularExpression m_ago;
    QRegularExpression m_withoutYear;
    QRegularExpression m_company;
    QRegularExpression m_readingTime;
};

} // namespace slantlight
