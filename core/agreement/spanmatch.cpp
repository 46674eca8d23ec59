// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/spanmatch.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace slantlight {

namespace {

/// As many pairs as there can be of two sides, of which some can be paired: looks for chains of
/// pairs that can be changed to make room for one more (Kuhn 1955).
class Pairing
{
public:
    Pairing(std::vector<std::vector<std::size_t>> candidates, std::size_t others)
        : m_candidates(std::move(candidates))
        , m_partners(others)
        , m_seenFrom(others)
    {
        for (std::size_t one = 0; one < m_candidates.size(); ++one) {
            if (!takeFree(one)) {
                place(one);
            }
        }
    }

    [[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> pairs() const
    {
        std::vector<std::pair<std::size_t, std::size_t>> pairs;
        for (std::size_t other = 0; other < m_partners.size(); ++other) {
            if (m_partners[other]) {
                pairs.emplace_back(*m_partners[other], other);
            }
        }
        std::ranges::sort(pairs);
        return pairs;
    }

private:
    bool takeFree(std::size_t one)
    {
        for (const std::size_t other : m_candidates[one]) {
            if (!m_partners[other]) {
                m_partners[other] = one;
                return true;
            }
        }
        return false;
    }

    void place(std::size_t start)
    {
        // Depth first without recursion: a chain may be as long as there are stretches.
        std::vector<std::pair<std::size_t, std::size_t>> path{{start, 0}};
        while (!path.empty()) {
            auto &[one, next] = path.back();
            if (next == m_candidates[one].size()) {
                path.pop_back();
                continue;
            }
            const std::size_t other = m_candidates[one][next++];
            if (m_seenFrom[other] == start) {
                continue;
            }
            m_seenFrom[other] = start;
            if (m_partners[other]) {
                path.emplace_back(*m_partners[other], 0);
                continue;
            }
            for (const auto &[from, after] : path) {
                m_partners[m_candidates[from][after - 1]] = from;
            }
            return;
        }
    }

    std::vector<std::vector<std::size_t>> m_candidates; ///< of the one side, best first
    std::vector<std::optional<std::size_t>> m_partners; ///< of the other
    std::vector<std::optional<std::size_t>> m_seenFrom; ///< of the other: the last start
};

bool isSame(const CodedStretch &a, const CodedStretch &b, SameStretch same, CodesCount codes)
{
    constexpr double least = 0.5;
    return (codes == CodesCount::No || a.code == b.code)
           && (same == SameStretch::Exact ? a.units == b.units
                                          : overlapOf(a.units, b.units) >= least);
}

} // namespace

double overlapOf(const UnitRange &a, const UnitRange &b)
{
    if (!a.overlaps(b)) {
        return 0;
    }
    const qint64 both = std::min(a.end, b.end) - std::max(a.begin, b.begin);
    return double(both) / double(a.length() + b.length() - both);
}

std::vector<std::pair<std::size_t, std::size_t>>
sameStretches(const std::vector<CodedStretch> &first, const std::vector<CodedStretch> &second,
              SameStretch same, CodesCount codes)
{
    std::vector<std::size_t> byBegin(second.size());
    std::iota(byBegin.begin(), byBegin.end(), std::size_t{0});
    const auto beginOf = [&second](std::size_t i) {
        return second[i].units.begin;
    };
    std::ranges::stable_sort(byBegin, {}, beginOf);
    qint64 longest = 0;
    for (const CodedStretch &each : second) {
        longest = std::max(longest, each.units.length());
    }
    std::vector<std::vector<std::size_t>> candidates(first.size());
    for (std::size_t i = 0; i < first.size(); ++i) {
        const UnitRange &units = first[i].units;
        const auto from = std::ranges::lower_bound(byBegin, units.begin - longest, {}, beginOf);
        const auto to = std::ranges::lower_bound(byBegin, units.end, {}, beginOf);
        std::copy_if(from, to, std::back_inserter(candidates[i]),
                     [&](std::size_t j) { return isSame(first[i], second[j], same, codes); });
        std::ranges::stable_sort(candidates[i], std::ranges::greater(),
                                 [&](std::size_t j) { return overlapOf(units, second[j].units); });
    }
    return Pairing(std::move(candidates), second.size()).pairs();
}

} // namespace slantlight
