// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/reportmeanings.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// How much a clue tells beside another that is as rare.
double worthOf(const ReportClue &clue)
{
    switch (clue.kind) {
    case ClueKind::Quotation:
        return 0; // weighs by its words
    case ClueKind::Name:
        return 1;
    case ClueKind::Number: {
        constexpr double small = 4; // "two" returns by chance
        return clue.key.toDouble() < small ? 0.5 : 1.5;
    }
    case ClueKind::Date:
        return 0.6;
    case ClueKind::Word:
        return 0.8;
    }
    Q_UNREACHABLE();
}

/// Numbers what clues mean.
class MeaningNumbers
{
public:
    explicit MeaningNumbers(const ActorPairs &actors)
        : m_actors(actors)
    {
    }

    [[nodiscard]] std::size_t ofFirst(const ReportClue &clue)
    {
        return clue.kind == ClueKind::Name ? of(u"1%1"_s.arg(clue.actor)) : of(keyOf(clue));
    }

    [[nodiscard]] std::size_t ofSecond(const ReportClue &clue)
    {
        if (clue.kind != ClueKind::Name) {
            return of(keyOf(clue));
        }
        const auto partner = m_actors.ofSecond(clue.actor);
        return partner ? of(u"1%1"_s.arg(*partner)) : of(u"2%1"_s.arg(clue.actor));
    }

private:
    static QString keyOf(const ReportClue &clue) { return clueKindId(clue.kind) + u' ' + clue.key; }

    std::size_t of(const QString &key)
    {
        return m_numbers.try_emplace(key, m_numbers.size()).first->second;
    }

    const ActorPairs &m_actors;
    std::map<QString, std::size_t> m_numbers;
};

} // namespace

ReportMeanings::ReportMeanings(const ReportClues &first, const ReportClues &second,
                               const ActorPairs &actors)
    : m_first{.clues = &first.clues, .meanings = {}}
    , m_second{.clues = &second.clues, .meanings = {}}
{
    MeaningNumbers numbers(actors);
    std::vector<double> worth;
    std::vector<double> blocks;
    std::size_t told = 0;
    const auto count = [&](const std::vector<ReportClue> &clues, std::vector<Meaning> &meanings) {
        constexpr std::size_t none = std::size_t(-1);
        std::vector<std::size_t> lastBlock;
        std::size_t block = none;
        for (std::size_t i = 0; i < clues.size(); ++i) {
            const Meaning meaning = meanings[i];
            const std::size_t size = std::max(meaning + 1, worth.size());
            worth.resize(size);
            blocks.resize(size);
            lastBlock.resize(size, none);
            worth[meaning] = std::max(worth[meaning], worthOf(clues[i]));
            blocks[meaning] += lastBlock[meaning] == clues[i].block ? 0 : 1;
            lastBlock[meaning] = clues[i].block;
            told += block == clues[i].block ? 0 : 1;
            block = clues[i].block;
        }
    };
    for (const ReportClue &clue : first.clues) {
        m_first.meanings.push_back(numbers.ofFirst(clue));
    }
    for (const ReportClue &clue : second.clues) {
        m_second.meanings.push_back(numbers.ofSecond(clue));
    }
    count(first.clues, m_first.meanings);
    count(second.clues, m_second.meanings);
    const double most = std::log(double(told) + 1);
    for (std::size_t meaning = 0; meaning < worth.size(); ++meaning) {
        m_weights.push_back(worth[meaning] * std::log((double(told) + 1) / blocks[meaning]) / most);
    }
}

std::vector<ReportMeanings::Meaning> ReportMeanings::meaningsOf(const Side &side,
                                                                std::span<const std::size_t> clues)
{
    std::vector<Meaning> all;
    all.reserve(clues.size());
    for (const std::size_t clue : clues) {
        all.push_back(side.meanings[clue]);
    }
    std::ranges::sort(all);
    const auto rest = std::ranges::unique(all);
    all.erase(rest.begin(), rest.end());
    return all;
}

ReportMeanings::Overlap ReportMeanings::overlap(std::span<const Meaning> first,
                                                std::span<const Meaning> second) const
{
    Overlap overlap;
    double product = 0;
    auto a = first.begin();
    auto b = second.begin();
    while (a != first.end() && b != second.end()) {
        if (*a == *b) {
            overlap.weight += m_weights[*a];
            product += m_weights[*a] * m_weights[*a];
            ++a;
            ++b;
        } else if (*a < *b) {
            ++a;
        } else {
            ++b;
        }
    }
    const auto norm = [this](std::span<const Meaning> meanings) {
        double sum = 0;
        for (const Meaning meaning : meanings) {
            sum += m_weights[meaning] * m_weights[meaning];
        }
        return std::sqrt(sum);
    };
    if (product > 0) {
        overlap.likeness = product / (norm(first) * norm(second));
    }
    return overlap;
}

std::vector<SharedClue> ReportMeanings::shared(std::span<const std::size_t> first,
                                               std::span<const std::size_t> second,
                                               const Reading &firstReading,
                                               const Reading &secondReading) const
{
    std::map<Meaning, SharedClue> all;
    for (const std::size_t clue : first) {
        const ReportClue &found = (*m_first.clues)[clue];
        const auto [place, isNew] = all.try_emplace(m_first.meanings[clue]);
        if (isNew) {
            place->second.kind = found.kind;
            place->second.text = firstReading.tokens.textOf(found.tokens).toString();
            place->second.weight = m_weights[place->first];
        }
        place->second.first.push_back(firstReading.tokens.spanOf(found.tokens));
    }
    for (const std::size_t clue : second) {
        const auto place = all.find(m_second.meanings[clue]);
        if (place != all.end()) {
            place->second.second.push_back(
                secondReading.tokens.spanOf((*m_second.clues)[clue].tokens));
        }
    }
    std::vector<SharedClue> shared;
    for (auto &[meaning, clue] : all) {
        if (!clue.second.empty()) {
            shared.push_back(std::move(clue));
        }
    }
    std::ranges::stable_sort(shared, std::ranges::greater(), &SharedClue::weight);
    return shared;
}

} // namespace slantlight
