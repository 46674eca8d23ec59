// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/structure/linewords.h"
#include "core/webpage/pagetree.h"

#include <QDate>
#include <QRegularExpression>
#include <QString>

#include <vector>

namespace slantlight {

/// Reads the dates of a page in its language: months by their names as CLDR has them.
class PageDate
{
public:
    /// @p language is a BCP 47 tag or empty; @p words is borrowed.
    PageDate(const LineWords &words, const QString &language);

    /// Returns the date of a time stamp of machines ("2024-03-03T10:00:00+01:00", "20240303") or
    /// of a date for people; null where there is none.
    [[nodiscard]] QDate stamp(const QString &text) const;
    /// Returns the date in an address such as ".../2024/03/03/..."; null where there is none.
    [[nodiscard]] static QDate inAddress(const QString &address);
    /// Returns the first date that stands near one of @p headlines, else the first of @p page.
    [[nodiscard]] QDate seenOn(const PageTree &page,
                               const std::vector<const PageNode *> &headlines) const;

private:
    [[nodiscard]] QDate seenIn(const QString &text) const;
    [[nodiscard]] int monthOf(QStringView name) const;

    const LineWords &m_words;
    QStringList m_months; ///< names in small letters, twelve of each kind
    QRegularExpression m_dayFirst;
    QRegularExpression m_monthFirst;
    bool m_isMonthFirst = false; ///< "3/4/2024" is in March
};

} // namespace slantlight
