// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/webpage/blockalignment.h"

#include <QHash>

#include <algorithm>
#include <ranges>

namespace slantlight {

namespace {

/// Of blocks that stand again and again ("Reply") not every pair is tried: the n-th of the page
/// with those that are about the n-th of the part.
constexpr std::size_t nearPlaces = 100;
constexpr qsizetype fewestLetters = 20; // of a block that was joined with others, or parted
constexpr qsizetype mostSearched = 1'000'000'000; // characters, in all

/// The best sequence that ends at a pair, and the pair before.
struct Step
{
    qsizetype weight = 0;
    int own = -1;
    int before = -1; ///< index of a step
};

/// The heaviest step at or before a place, for places that get heavier steps as time goes by.
class HeaviestBefore
{
public:
    explicit HeaviestBefore(std::size_t places)
        : m_best(places + 1, -1)
    {
    }

    /// Returns the index of the heaviest step before @p place; -1 where there is none.
    [[nodiscard]] int before(std::size_t place, const std::vector<Step> &steps) const
    {
        int best = -1;
        for (std::size_t i = place; i > 0; i -= i & (~i + 1)) {
            best = heavier(best, m_best[i], steps);
        }
        return best;
    }

    void add(std::size_t place, int step, const std::vector<Step> &steps)
    {
        for (std::size_t i = place + 1; i < m_best.size(); i += i & (~i + 1)) {
            m_best[i] = heavier(m_best[i], step, steps);
        }
    }

private:
    static int heavier(int a, int b, const std::vector<Step> &steps)
    {
        const auto weightOf = [&](int step) {
            return step < 0 ? 0 : steps[static_cast<std::size_t>(step)].weight;
        };
        return weightOf(b) > weightOf(a) ? b : a;
    }

    std::vector<int> m_best; // a Fenwick tree
};

} // namespace

QString withoutSpace(QStringView text)
{
    QString bare;
    bare.reserve(text.size());
    for (const QChar c : text) {
        if (!c.isSpace()) {
            bare += c;
        }
    }
    return bare;
}

std::vector<bool> keptBlocks(const std::vector<PageBlock> &page, const std::vector<PageBlock> &part)
{
    QHash<QString, std::vector<std::size_t>> places; // in the part
    QHash<QString, std::size_t> seen; // in the page
    std::vector<QString> partTexts;
    for (const PageBlock &block : part) {
        partTexts.push_back(withoutSpace(block.text));
    }
    for (std::size_t j = 0; j < part.size(); ++j) {
        places[partTexts[j]].push_back(j);
    }

    std::vector<Step> steps;
    std::vector<std::size_t> placeOfStep;
    HeaviestBefore heaviest(part.size());
    std::vector<QString> texts;
    for (std::size_t i = 0; i < page.size(); ++i) {
        texts.push_back(withoutSpace(page[i].text));
        const auto found = places.constFind(texts.back());
        if (found == places.cend()) {
            continue;
        }
        const std::size_t occurrence = seen[texts.back()]++;
        const std::size_t last = std::min(found->size(), occurrence + nearPlaces);
        const std::size_t first = std::min(last, occurrence - std::min(occurrence, nearPlaces));
        for (std::size_t place = last;
             place-- > first;) { // the last first, so that no two are of i
            const std::size_t j = (*found)[place];
            const int before = heaviest.before(j, steps);
            const qsizetype weight =
                before < 0 ? 0 : steps[static_cast<std::size_t>(before)].weight;
            // A tenth of a letter for each block: two short ones are better than one as long.
            steps.push_back({.weight = weight + 10 * texts.back().size() + 1,
                             .own = static_cast<int>(i),
                             .before = before});
            placeOfStep.push_back(j);
            heaviest.add(j, static_cast<int>(steps.size()) - 1, steps);
        }
    }

    std::vector<bool> isKept(page.size(), false);
    std::vector<bool> isUsed(part.size(), false);
    const auto best = std::ranges::max_element(steps, {}, &Step::weight);
    for (int at = best == steps.end() ? -1 : static_cast<int>(best - steps.begin()); at >= 0;
         at = steps[static_cast<std::size_t>(at)].before) {
        isKept[static_cast<std::size_t>(steps[static_cast<std::size_t>(at)].own)] = true;
        isUsed[placeOfStep[static_cast<std::size_t>(at)]] = true;
    }

    QString rest;
    for (std::size_t j = 0; j < part.size(); ++j) {
        if (!isUsed[j]) {
            rest += partTexts[j] + u'\n';
        }
    }
    qsizetype searched = 0;
    for (std::size_t i = 0; i < page.size() && searched < mostSearched; ++i) {
        if (!isKept[i] && texts[i].size() > fewestLetters) {
            isKept[i] = rest.contains(texts[i]);
            searched += rest.size();
        }
    }
    return isKept;
}

} // namespace slantlight
