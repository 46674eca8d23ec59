// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/agreement.h"

#include <algorithm>
#include <functional>
#include <set>
#include <utility>

namespace slantlight {

namespace {

/// Whether a text was coded by two or more.
bool isCompared(const CodedText &text)
{
    return std::ranges::count_if(text.coders, [](const auto &coder) { return coder.has_value(); })
           >= 2;
}

/// Units by values of which there are fewer than sets; equal ones need not be one.
std::vector<RatedUnits> revalued(const Codings &codings,
                                 const std::function<int(const CodeSet &)> &valueOf)
{
    std::vector<int> values;
    std::ranges::transform(codings.sets(), std::back_inserter(values), valueOf);
    std::vector<RatedUnits> units = codings.units();
    for (RatedUnits &each : units) {
        for (int &value : each.values) {
            value = value == RatedUnits::missing ? value : values[std::size_t(value)];
        }
    }
    return units;
}

/// Fills in what units tell by themselves; values must be set.
void countUnits(Figures &figures, const std::vector<RatedUnits> &units, std::size_t coders)
{
    figures.marked.assign(coders, 0);
    for (const RatedUnits &each : units) {
        figures.units += each.count;
        for (std::size_t coder = 0; coder < coders; ++coder) {
            figures.marked[coder] += each.values[coder] > 0 ? each.count : 0;
        }
    }
    qint64 pairs = 0;
    qint64 agreed = 0;
    for (std::size_t first = 0; first < coders; ++first) {
        for (std::size_t second = first + 1; second < coders; ++second) {
            ContingencyTable &table = figures.tables.emplace_back(figures.values.size());
            for (const RatedUnits &each : units) {
                if (each.values[first] >= 0 && each.values[second] >= 0) {
                    table.add(std::size_t(each.values[first]), std::size_t(each.values[second]),
                              each.count);
                }
            }
            pairs += table.units();
            agreed += table.agreed();
        }
    }
    if (pairs > 0) {
        figures.observed = double(agreed) / double(pairs);
    }
    figures.kappa = coders == 2 ? cohensKappa(figures.tables.front())
                                : Figure(std::unexpected(Undefined::NotTwoCoders));
    figures.alpha = nominalAlpha(units);
    figures.f1 = specificAgreement(figures.tables);
}

/// Stretches of one coder with any of some codes, each place once.
std::vector<CodedStretch> distinct(const std::vector<CodedStretch> &stretches,
                                   const std::vector<CodeId> &codes, CodesCount count)
{
    std::vector<CodedStretch> chosen;
    for (const CodedStretch &stretch : stretches) {
        if (std::ranges::contains(codes, stretch.code)) {
            chosen.push_back(stretch);
        }
    }
    const auto key = [count](const CodedStretch &stretch) {
        return std::tuple(stretch.units.begin, stretch.units.end,
                          count == CodesCount::Yes ? stretch.code : CodeId());
    };
    std::ranges::sort(chosen, {}, key);
    const auto repeated = std::ranges::unique(chosen, {}, key);
    chosen.erase(repeated.begin(), repeated.end());
    return chosen;
}

/// Fills in what stretches tell.
void countStretches(Figures &figures, std::span<const CodedText> texts,
                    const std::vector<CodeId> &codes, CodesCount count, std::size_t coders)
{
    figures.stretches.assign(coders, 0);
    qint64 stretches = 0; // of both coders of each pair
    qint64 exact = 0;
    qint64 overlapping = 0;
    for (const CodedText &text : texts) {
        if (!isCompared(text)) {
            continue;
        }
        std::vector<std::optional<std::vector<CodedStretch>>> chosen;
        for (std::size_t coder = 0; coder < coders; ++coder) {
            const auto &all = text.coders[coder];
            chosen.push_back(all ? std::optional(distinct(*all, codes, count)) : std::nullopt);
            figures.stretches[coder] += chosen.back() ? std::ssize(*chosen.back()) : 0;
        }
        for (std::size_t first = 0; first < coders; ++first) {
            for (std::size_t second = first + 1; second < coders; ++second) {
                const auto &a = chosen[first];
                const auto &b = chosen[second];
                if (a && b) {
                    stretches += std::ssize(*a) + std::ssize(*b);
                    exact += std::ssize(sameStretches(*a, *b, SameStretch::Exact, count));
                    overlapping +=
                        std::ssize(sameStretches(*a, *b, SameStretch::Overlapping, count));
                }
            }
        }
    }
    const auto f1 = [&figures, stretches](qint64 same) {
        if (figures.units == 0) {
            return Figure(std::unexpected(Undefined::NothingCompared));
        }
        return stretches == 0 ? Figure(std::unexpected(Undefined::NothingMarked))
                              : Figure(2 * double(same) / double(stretches));
    };
    figures.f1Exact = f1(exact);
    figures.f1Overlapping = f1(overlapping);
}

/// How stretches with any of @p codes lie in the texts that all have coded; nothing without these.
std::optional<UnitizingDisagreement> unitizingOf(std::span<const CodedText> texts,
                                                 const std::vector<CodeId> &codes)
{
    std::vector<UnitizedText> unitized;
    for (const CodedText &text : texts) {
        if (!std::ranges::all_of(text.coders, [](const auto &coder) { return coder.has_value(); })
            || text.size == 0) {
            continue;
        }
        UnitizedText &each = unitized.emplace_back(text.size);
        for (const auto &coder : text.coders) {
            each.coders.push_back(joined(*coder, codes));
        }
    }
    return unitized.empty() ? std::nullopt : std::optional(unitizingDisagreement(unitized));
}

Figure unitizing(std::span<const CodedText> texts, const std::vector<std::vector<CodeId>> &kinds)
{
    std::vector<UnitizingDisagreement> disagreements;
    for (const std::vector<CodeId> &kind : kinds) {
        const auto disagreement = unitizingOf(texts, kind);
        if (!disagreement) {
            return std::unexpected(std::ranges::any_of(texts, isCompared)
                                       ? Undefined::NotCodedByAll
                                       : Undefined::NothingCompared);
        }
        disagreements.push_back(*disagreement);
    }
    return unitizingAlpha(disagreements);
}

/// Figures of two values: one of @p codes, or none.
Figures ofAny(std::span<const CodedText> texts, const Codings &codings,
              const std::vector<CodeId> &codes, std::size_t coders)
{
    Figures figures;
    figures.values = {{}, codes};
    const auto units = revalued(codings, [&codes](const CodeSet &set) {
        return std::ranges::find_first_of(set, codes) == set.end() ? 0 : 1;
    });
    countUnits(figures, units, coders);
    countStretches(figures, texts, codes, CodesCount::No, coders);
    figures.brennanPrediger = brennanPrediger(figures.observed, 2);
    figures.unitizing = unitizing(texts, {codes});
    return figures;
}

/// Figures of sets of codes as values.
Figures ofSets(std::span<const CodedText> texts, const Codings &codings,
               const std::vector<CodeId> &codes, std::size_t coders)
{
    // Sets in an order that tables can be read in: nothing, single codes, then several.
    std::vector<CodeSet> sets = codings.sets();
    std::ranges::sort(sets, {}, [](const CodeSet &set) { return std::pair(set.size(), set); });
    const auto several =
        std::ranges::find_if(sets, [](const CodeSet &set) { return set.size() > 1; });
    Figures figures;
    const std::size_t possible = 1 + codes.size() + std::size_t(sets.end() - several);
    figures.values = sets;
    const auto units = revalued(codings, [&sets](const CodeSet &set) {
        return int(std::ranges::find(sets, set) - sets.begin());
    });
    countUnits(figures, units, coders);
    countStretches(figures, texts, codes, CodesCount::Yes, coders);
    figures.brennanPrediger = brennanPrediger(figures.observed, possible);
    std::vector<std::vector<CodeId>> kinds;
    std::ranges::transform(codes, std::back_inserter(kinds),
                           [](const CodeId &code) { return std::vector{code}; });
    figures.unitizing = kinds.empty() ? unitizing(texts, {{}}) : unitizing(texts, kinds);
    return figures;
}

} // namespace

Agreement agreementOn(std::span<const CodedText> texts, const std::vector<CodeId> &codes)
{
    const std::size_t coders = texts.empty() ? 2 : texts.front().coders.size();
    const Codings codings(texts, codes);
    Agreement agreement;
    agreement.place = ofAny(texts, codings, codes, coders);
    agreement.placeAndCode = ofSets(texts, codings, codes, coders);
    for (const CodeId &code : codes) {
        agreement.codes.push_back({.code = code, .figures = ofAny(texts, codings, {code}, coders)});
    }
    return agreement;
}

std::vector<CodeId> usedCodes(std::span<const CodedText> texts)
{
    std::set<CodeId> codes;
    for (const CodedText &text : texts) {
        for (const auto &coder : text.coders) {
            for (const CodedStretch &stretch : coder.value_or(std::vector<CodedStretch>())) {
                codes.insert(stretch.code);
            }
        }
    }
    return {codes.begin(), codes.end()};
}

} // namespace slantlight
