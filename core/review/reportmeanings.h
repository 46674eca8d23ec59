// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/reportactors.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace slantlight {

/// What the clues of two reports mean, numbered so that the same is the same number in both, and
/// how much it tells to share it: the more, the fewer blocks have it (Spärck Jones 1972).
class ReportMeanings
{
public:
    /// Number of a meaning.
    using Meaning = std::size_t;

    /// Borrows the clues; @p actors says who is the same.
    ReportMeanings(const ReportClues &first, const ReportClues &second, const ActorPairs &actors);

    /// A report of the two, with its clues.
    struct Side
    {
        const std::vector<ReportClue> *clues = nullptr; ///< never null
        std::vector<Meaning> meanings; ///< by clue
    };
    [[nodiscard]] const Side &first() const { return m_first; }
    [[nodiscard]] const Side &second() const { return m_second; }

    [[nodiscard]] std::size_t size() const { return m_weights.size(); }
    [[nodiscard]] double weight(Meaning meaning) const { return m_weights[meaning]; }

    /// What the clues of one stretch mean, each once and in order.
    [[nodiscard]] static std::vector<Meaning> meaningsOf(const Side &side,
                                                         std::span<const std::size_t> clues);

    /// What two stretches have in common.
    struct Overlap
    {
        double weight = 0; ///< of all that both have
        double likeness = 0; ///< 0 to 1: the cosine of their weights
    };
    [[nodiscard]] Overlap overlap(std::span<const Meaning> first,
                                  std::span<const Meaning> second) const;

    /// Returns what two stretches, by the numbers of their clues, share; the weightiest first.
    /// @p firstReading and @p secondReading are those of the reports.
    [[nodiscard]] std::vector<SharedClue> shared(std::span<const std::size_t> first,
                                                 std::span<const std::size_t> second,
                                                 const Reading &firstReading,
                                                 const Reading &secondReading) const;

private:
    Side m_first;
    Side m_second;
    std::vector<double> m_weights; ///< by meaning
};

} // namespace slantlight
