// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pattern/patternanchors.h"

#include <algorithm>
#include <array>
#include <limits>
#include <ranges>
#include <tuple>

namespace slantlight {

namespace {

constexpr double never = std::numeric_limits<double>::infinity();
constexpr double mostCost = 1e9;
constexpr std::uint64_t anyWord = ~std::uint64_t(0);
constexpr std::size_t mostLookBack = 5;

double capped(double cost)
{
    return cost == never ? never : std::min(cost, mostCost);
}

/// What lies ahead of a place in a pattern.
struct Ahead
{
    /// How many tokens in a thousand would be looked at if the anchors stood there, for each number
    /// of tokens between the beginning of a match and the place.
    std::array<double, mostLookBack + 1> costs{};
    std::uint64_t nextWords = anyWord; ///< a mask, as anchors have it

    /// The costs of what stands @p width tokens further on.
    [[nodiscard]] double further(std::size_t before, std::size_t width) const
    {
        return before + width <= mostLookBack ? costs.at(before + width) : never;
    }
};

Ahead everywhere(double cost, std::uint64_t nextWords = anyWord)
{
    Ahead ahead{.costs = {}, .nextWords = nextWords};
    ahead.costs.fill(cost);
    return ahead;
}

/// Where either way may be taken, anchors are needed on both.
Ahead both(const Ahead &one, const Ahead &other)
{
    Ahead ahead{.costs = {}, .nextWords = one.nextWords | other.nextWords};
    for (std::size_t before = 0; before <= mostLookBack; ++before) {
        ahead.costs.at(before) = capped(one.costs.at(before) + other.costs.at(before));
    }
    return ahead;
}

/// The numbers of tokens that may lie between the beginning of a match and a place, a bit for each.
using Befores = std::uint32_t;
constexpr Befores allBefores = (1U << (mostLookBack + 1)) - 1;

/// Chooses the anchors: looks ahead from the end of the pattern, then collects from its beginning.
class AnchorSearch
{
public:
    explicit AnchorSearch(PatternWords &words)
        : m_words(words)
    {
    }

    std::vector<PatternAnchor> run(const PatternTree &tree)
    {
        const Ahead end = everywhere(never);
        if (aheadOf(tree.alternatives, end).costs.front() == never) {
            return {};
        }
        collect(tree.alternatives, 1U, end);
        return merged();
    }

private:
    // What lies ahead of a node, if `after` lies ahead of what follows it.

    Ahead aheadOf(const PatternAlternatives &all, const Ahead &after)
    {
        Ahead ahead = aheadOf(all.back(), after);
        for (const PatternSequence &sequence : all | std::views::reverse | std::views::drop(1)) {
            ahead = both(aheadOf(sequence, after), ahead);
        }
        return ahead;
    }

    Ahead aheadOf(const PatternSequence &nodes, const Ahead &after)
    {
        Ahead ahead = after;
        for (const PatternNode &node : nodes | std::views::reverse) {
            ahead = aheadOf(node, ahead);
        }
        return ahead;
    }

    Ahead aheadOf(const PatternNode &node, const Ahead &after)
    {
        const Ahead own =
            std::visit([&](const auto &item) { return aheadOf(item, after); }, node.item);
        return node.suffix.isOptional ? both(own, after) : own;
    }

    Ahead aheadOf(const WordItem &item, const Ahead &after)
    {
        Ahead ahead = after;
        for (const WordForms &forms : m_words.tokensOf(item.text) | std::views::reverse) {
            ahead = aheadOfWord(forms, ahead);
        }
        return ahead;
    }

    Ahead aheadOf(const ExactItem &item, const Ahead &after)
    {
        const WordId id = m_words.idOf(item.text);
        return aheadOfWord({&id, 1}, after);
    }

    [[nodiscard]] Ahead aheadOfWord(std::span<const WordId> forms, const Ahead &after) const
    {
        Ahead ahead{.costs = {}, .nextWords = WordSet::maskOf(forms)};
        const double own = m_words.frequency(forms);
        for (std::size_t before = 0; before <= mostLookBack; ++before) {
            ahead.costs.at(before) = capped(std::min(own, after.further(before, 1)));
        }
        return ahead;
    }

    Ahead aheadOf(const ListItem &item, const Ahead & /*after*/)
    {
        const WordList &list = *m_words.list(item.name);
        const double cost =
            PatternWords::usualFrequency * static_cast<double>(list.byFirstWord.size());
        return everywhere(capped(cost), list.firstWords.mask());
    }

    static Ahead aheadOf(const AskItem &item, const Ahead &after)
    {
        const Askable &row = askable(item.asked.ask);
        if (row.anchor) {
            return everywhere(row.inThousand);
        }
        Ahead ahead = everywhere(never);
        for (std::size_t before = 0; before <= mostLookBack; ++before) {
            ahead.costs.at(before) = after.further(before, 1);
        }
        return ahead;
    }

    static Ahead aheadOf(const GapItem &item, const Ahead &after)
    {
        Ahead ahead = everywhere(0);
        for (std::size_t before = 0; before <= mostLookBack; ++before) {
            double cost = 0;
            for (std::size_t width = 0; width <= item.most; ++width) {
                cost += after.further(before, width);
            }
            ahead.costs.at(before) = capped(cost);
        }
        return ahead;
    }

    static Ahead aheadOf(const EdgeItem &item, const Ahead &after)
    {
        Ahead ahead = after;
        ahead.nextWords = item.edge == EdgeItem::Edge::End ? anyWord : after.nextWords;
        return ahead;
    }

    Ahead aheadOf(const GroupItem &item, const Ahead &after)
    {
        return aheadOf(item.alternatives, after);
    }

    Ahead aheadOf(const MarkedItem &item, const Ahead &after)
    {
        return aheadOf(item.alternatives, after);
    }

    Ahead aheadOf(const PartItem &item, const Ahead &after)
    {
        return aheadOf(item.alternatives, after);
    }

    Ahead aheadOf(const UseItem &item, const Ahead &after)
    {
        return aheadOf(item.definition->alternatives, after);
    }

    // Collecting: takes the ways that reach a node, and returns those that go on without an anchor.

    Befores collect(const PatternAlternatives &all, Befores ways, const Ahead &after)
    {
        Befores on = 0;
        for (const PatternSequence &sequence : all) {
            on |= collect(sequence, ways, after);
        }
        return on;
    }

    Befores collect(const PatternSequence &nodes, Befores ways, const Ahead &after)
    {
        std::vector<Ahead> afters{after}; // of each node, from the last
        for (const PatternNode &node : nodes | std::views::drop(1) | std::views::reverse) {
            afters.push_back(aheadOf(node, afters.back()));
        }
        for (const PatternNode &node : nodes) {
            const Ahead &rest = afters.back();
            const Befores on =
                std::visit([&](const auto &item) { return collect(item, ways, rest); }, node.item);
            ways = node.suffix.isOptional ? on | ways : on;
            afters.pop_back();
        }
        return ways;
    }

    Befores collect(const WordItem &item, Befores ways, const Ahead &after)
    {
        const std::vector<WordForms> &tokens = m_words.tokensOf(item.text);
        std::vector<Ahead> afters{after};
        for (const WordForms &forms : tokens | std::views::drop(1) | std::views::reverse) {
            afters.push_back(aheadOfWord(forms, afters.back()));
        }
        for (const WordForms &forms : tokens) {
            ways = collectWord(forms, ways, afters.back());
            afters.pop_back();
        }
        return ways;
    }

    Befores collect(const ExactItem &item, Befores ways, const Ahead &after)
    {
        const WordId id = m_words.idOf(item.text);
        return collectWord({&id, 1}, ways, after);
    }

    Befores collectWord(std::span<const WordId> forms, Befores ways, const Ahead &after)
    {
        const double own = capped(m_words.frequency(forms));
        Befores on = 0;
        for (std::size_t before = 0; before <= mostLookBack; ++before) {
            if ((ways >> before & 1U) == 0) {
                continue;
            }
            if (after.further(before, 1) < own) {
                on |= 1U << (before + 1);
                continue;
            }
            for (const WordId word : forms) {
                add(AnchorKind::Word, before, word, after.nextWords);
            }
        }
        return on;
    }

    Befores collect(const ListItem &item, Befores ways, const Ahead &after)
    {
        const WordList &list = *m_words.list(item.name);
        for (std::size_t before = 0; before <= mostLookBack; ++before) {
            if ((ways >> before & 1U) == 0) {
                continue;
            }
            for (const auto &[word, entry] : list.byFirstWord) {
                const auto &tokens = list.entries[entry];
                add(AnchorKind::Word, before, word,
                    tokens.size() > 1 ? tokens[1].forms.mask() : after.nextWords);
            }
        }
        return 0;
    }

    Befores collect(const AskItem &item, Befores ways, const Ahead &after)
    {
        const Askable &row = askable(item.asked.ask);
        if (!row.anchor) {
            return ways << 1 & allBefores;
        }
        const bool isToken = row.taking == Askable::Taking::Token;
        for (std::size_t before = 0; before <= mostLookBack; ++before) {
            if ((ways >> before & 1U) != 0) {
                add(*row.anchor, before, 0, isToken ? after.nextWords : anyWord);
            }
        }
        return 0;
    }

    static Befores collect(const GapItem &item, Befores ways, const Ahead & /*after*/)
    {
        Befores on = ways;
        for (std::size_t width = 1; width <= std::min<std::size_t>(item.most, mostLookBack);
             ++width) {
            on |= ways << width & allBefores;
        }
        return on;
    }

    static Befores collect(const EdgeItem & /*item*/, Befores ways, const Ahead & /*after*/)
    {
        return ways;
    }

    Befores collect(const GroupItem &item, Befores ways, const Ahead &after)
    {
        return collect(item.alternatives, ways, after);
    }

    Befores collect(const MarkedItem &item, Befores ways, const Ahead &after)
    {
        return collect(item.alternatives, ways, after);
    }

    Befores collect(const PartItem &item, Befores ways, const Ahead &after)
    {
        return collect(item.alternatives, ways, after);
    }

    Befores collect(const UseItem &item, Befores ways, const Ahead &after)
    {
        return collect(item.definition->alternatives, ways, after);
    }

    void add(AnchorKind kind, std::size_t lookBack, WordId word, std::uint64_t nextWords)
    {
        m_anchors.push_back({.kind = kind,
                             .lookBack = static_cast<std::uint8_t>(lookBack),
                             .word = word,
                             .nextWords = nextWords});
    }

    std::vector<PatternAnchor> merged()
    {
        const auto key = [](const PatternAnchor &anchor) {
            return std::tuple(anchor.kind, anchor.word, anchor.lookBack);
        };
        std::ranges::sort(m_anchors, {}, key);
        std::vector<PatternAnchor> merged;
        for (const PatternAnchor &anchor : m_anchors) {
            if (!merged.empty() && key(merged.back()) == key(anchor)) {
                merged.back().nextWords |= anchor.nextWords;
            } else {
                merged.push_back(anchor);
            }
        }
        return merged;
    }

    PatternWords &m_words;
    std::vector<PatternAnchor> m_anchors;
};

} // namespace

std::vector<PatternAnchor> patternAnchors(const PatternTree &tree, PatternWords &words)
{
    return AnchorSearch(words).run(tree);
}

} // namespace slantlight
