// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/reportcomparison.h"

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

namespace slantlight {

/// Which actors of two reports are the same, as pairs of their numbers.
class ActorPairs
{
public:
    /// Joins actors by their names: the same words, a surname beside a full name, initials beside
    /// what they stand for, part of an organisation's name; and those that are only described by
    /// the same words or by nouns for the same. A name that may be one of several is nobody's.
    ActorPairs(const ReportClues &first, const ReportClues &second);

    /// Joins the actors @p first and @p second on other evidence, if neither has a partner.
    void join(std::size_t first, std::size_t second, ActorEvidence evidence,
              const QString &because);

    /// Returns the partner of an actor of the first report.
    [[nodiscard]] std::optional<std::size_t> ofFirst(std::size_t actor) const;
    /// Returns the partner of an actor of the second report.
    [[nodiscard]] std::optional<std::size_t> ofSecond(std::size_t actor) const;

    /// Returns what is known of all pairs; @p firstReading and @p secondReading are those of the
    /// reports. Those named differently first, then those oftenest named.
    [[nodiscard]] std::vector<SameActor> actors(const Reading &firstReading,
                                                const Reading &secondReading) const;

private:
    struct Pair
    {
        std::size_t second = 0;
        ActorEvidence evidence = ActorEvidence::Name;
        QString because;
    };

    [[nodiscard]] SameActor sameActor(std::size_t first, const Pair &pair,
                                      const Reading &firstReading,
                                      const Reading &secondReading) const;

    const ReportClues &m_first;
    const ReportClues &m_second;
    std::map<std::size_t, Pair> m_pairs; ///< by first
    std::map<std::size_t, std::size_t> m_firstOf; ///< by second
};

} // namespace slantlight
