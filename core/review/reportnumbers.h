// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/language.h"
#include "core/text/tokens.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace slantlight {

/// Reads numbers and dates, in figures and in words, so that the same one is alike in two texts.
class ReportNumbers
{
public:
    /// Takes the words from the lists of @p language.
    explicit ReportNumbers(const Language &language);

    /// A number or date, and the tokens that it takes.
    struct Found
    {
        bool isDate = false;
        QString key; ///< "1200", "2.5"; "--03-12" for a day, "--03" for a month, "tuesday", "7:30"
        TokenRange tokens;
    };

    /// Returns what begins at @p token and ends before @p end, as long as it can be.
    [[nodiscard]] std::optional<Found> at(const Tokens &tokens, std::size_t token,
                                          std::size_t end) const;

private:
    [[nodiscard]] std::optional<Found> dateAt(const Tokens &tokens, std::size_t token,
                                              std::size_t end) const;
    [[nodiscard]] std::optional<Found> numberAt(const Tokens &tokens, std::size_t token,
                                                std::size_t end) const;
    /// Returns the day that @p token tells, 0 where it is none.
    [[nodiscard]] static int dayAt(const Tokens &tokens, std::size_t token, std::size_t end);
    [[nodiscard]] int monthAt(const Tokens &tokens, std::size_t token, std::size_t end) const;

    QHash<QString, int> m_units; ///< below twenty
    QHash<QString, int> m_tens;
    QHash<QString, double> m_factors;
    QHash<QString, int> m_months;
    QSet<QString> m_weekdays;
};

} // namespace slantlight
