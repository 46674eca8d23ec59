// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/codings.h"

#include <algorithm>
#include <ranges>
#include <set>

namespace slantlight {

namespace {

/// That a code begins, or ends, to lie on units from one coder.
struct Turn
{
    qint64 at = 0;
    std::size_t coder = 0;
    const CodeId *code = nullptr;
    int step = 1; ///< -1: it ends
};

std::vector<Turn> turnsOf(const CodedText &text, const std::vector<CodeId> &codes)
{
    std::vector<Turn> turns;
    for (std::size_t coder = 0; coder < text.coders.size(); ++coder) {
        if (!text.coders[coder]) {
            continue;
        }
        for (const CodedStretch &stretch : *text.coders[coder]) {
            if (const auto code = std::ranges::find(codes, stretch.code); code != codes.end()) {
                turns.push_back({.at = stretch.units.begin, .coder = coder, .code = &*code});
                turns.push_back(
                    {.at = stretch.units.end, .coder = coder, .code = &*code, .step = -1});
            }
        }
    }
    std::ranges::sort(turns, {}, &Turn::at);
    return turns;
}

} // namespace

Codings::Codings(std::span<const CodedText> texts, const std::vector<CodeId> &codes)
{
    std::ignore = numberOf({});
    std::map<std::vector<int>, qint64> counts;
    for (const CodedText &text : texts) {
        add(text, codes, counts);
    }
    for (const auto &[values, count] : counts) {
        m_units.push_back({.values = values, .count = count});
    }
}

int Codings::numberOf(const CodeSet &set)
{
    const auto [at, isNew] = m_numbers.try_emplace(set, int(m_sets.size()));
    if (isNew) {
        m_sets.push_back(set);
    }
    return at->second;
}

void Codings::add(const CodedText &text, const std::vector<CodeId> &codes,
                  std::map<std::vector<int>, qint64> &counts)
{
    std::vector<int> values;
    for (const auto &coder : text.coders) {
        values.push_back(coder ? 0 : RatedUnits::missing);
    }
    if (std::ranges::count(values, 0) < 2) {
        return;
    }
    std::vector<std::map<CodeId, int>> open(text.coders.size()); // how often, of each code
    qint64 from = 0;
    const std::vector<Turn> turns = turnsOf(text, codes);
    for (auto turn = turns.begin(); turn != turns.end();) {
        const qint64 at = turn->at;
        if (from < at) {
            counts[values] += at - from;
            from = at;
        }
        std::set<std::size_t> changed;
        for (; turn != turns.end() && turn->at == at; ++turn) {
            auto &depth = open[turn->coder][*turn->code];
            depth += turn->step;
            if (depth == 0) {
                open[turn->coder].erase(*turn->code);
            }
            changed.insert(turn->coder);
        }
        for (const std::size_t coder : changed) {
            const auto set = open[coder] | std::views::keys;
            values[coder] = numberOf({set.begin(), set.end()});
        }
    }
    if (from < text.size) {
        counts[values] += text.size - from;
    }
}

std::vector<UnitRange> joined(const std::vector<CodedStretch> &stretches,
                              const std::vector<CodeId> &codes)
{
    std::vector<UnitRange> ranges;
    for (const CodedStretch &stretch : stretches) {
        if (std::ranges::contains(codes, stretch.code)) {
            ranges.push_back(stretch.units);
        }
    }
    std::ranges::sort(ranges, {}, &UnitRange::begin);
    std::vector<UnitRange> apart;
    for (const UnitRange &range : ranges) {
        if (!apart.empty() && range.begin < apart.back().end) {
            apart.back().end = std::max(apart.back().end, range.end);
        } else {
            apart.push_back(range);
        }
    }
    return apart;
}

} // namespace slantlight
