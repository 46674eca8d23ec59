// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/outlet/outlet.h"

#include <QStringView>

#include <cstdint>
#include <optional>
#include <vector>

namespace slantlight {

class OutletTable;
struct OriginWords;

/// An outlet that a text names, and where.
struct OutletMention
{
    Outlet outlet;
    qsizetype begin = 0; ///< in the text that was asked, in UTF-16 code units
    qsizetype end = 0;
};

/// Finds names of outlets in texts as whole words and in their own writing: "AP", not "ap",
/// "AP-class" or "ARTS".
///
/// Names of the directory's thousands count only where nothing else stands beside them, and words
/// of every day ("Time") only where nothing goes on behind them.
class MentionFinder
{
public:
    /// Both are borrowed.
    MentionFinder(const OutletTable &table, const OriginWords &words)
        : m_table(table)
        , m_words(words)
    {
    }

    /// Returns the outlet whose name or domain begins at @p begin, the longest name first.
    [[nodiscard]] std::optional<OutletMention> at(QStringView text, qsizetype begin) const;
    /// Returns the outlet whose name is all of @p text but white space around it.
    [[nodiscard]] std::optional<Outlet> whole(QStringView text) const;
    /// Whether "the Sun" may be a name among other words.
    enum class Everyday : std::uint8_t { Never, WithArticle };
    /// Whether addresses count: of what a text refers to, there may be many.
    enum class Domains : std::uint8_t { Left, Taken };
    /// Returns those that are named anywhere by a name that is nothing else.
    [[nodiscard]] std::vector<OutletMention> in(QStringView text,
                                                Everyday everyday = Everyday::Never,
                                                Domains domains = Domains::Taken) const;
    /// Returns the outlet whose name begins at @p begin of running text, where any words may stand:
    /// no word of every day without its article, and of the directory agencies alone.
    [[nodiscard]] std::optional<OutletMention> citedAt(QStringView text, qsizetype begin) const;
    /// Whether some name ends in @p word, which is told at once.
    [[nodiscard]] bool endsName(QStringView word) const;
    /// Likewise the outlet whose name ends at @p end.
    [[nodiscard]] std::optional<OutletMention> citedBefore(QStringView text, qsizetype end) const;

    /// Whether @p name may be any word, so that it takes more than its place to name @p outlet. A
    /// name that has its article, "the Guardian", is none where @p outlet's own name has it.
    [[nodiscard]] bool isEveryday(QStringView name, const Outlet &outlet) const;

private:
    [[nodiscard]] std::optional<Outlet> named(QStringView name) const;
    [[nodiscard]] bool isCited(QStringView name, const Outlet &outlet) const;
    [[nodiscard]] bool isRow(const Outlet &outlet) const;
    [[nodiscard]] std::optional<OutletMention> domainAt(QStringView text, qsizetype begin) const;

    const OutletTable &m_table;
    const OriginWords &m_words;
};

} // namespace slantlight
