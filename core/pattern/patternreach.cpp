// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pattern/patternreach.h"

#include <algorithm>
#include <utility>

namespace slantlight {

namespace {

/// Whether a match may begin with what follows a node.
enum class Passes : std::uint8_t { No, Yes };

class FirstWords
{
public:
    FirstWords(PatternWords &words, PatternReach &reach)
        : m_words(words)
        , m_reach(reach)
    {
    }

    void run(const PatternTree &tree)
    {
        if (take(tree.alternatives) == Passes::Yes) {
            m_reach.beginsAnyhow = true;
        }
        m_reach.firstWords = WordSet(std::move(m_firstWords));
    }

private:
    Passes take(const PatternAlternatives &all)
    {
        Passes passes = Passes::No;
        for (const PatternSequence &sequence : all) {
            passes = std::max(passes, take(sequence));
        }
        return passes;
    }

    Passes take(const PatternSequence &nodes)
    {
        for (const PatternNode &node : nodes) {
            const Passes own =
                std::visit([this](const auto &item) { return take(item); }, node.item);
            if (own == Passes::No && !node.suffix.isOptional) {
                return Passes::No;
            }
        }
        return Passes::Yes;
    }

    Passes take(const WordItem &item)
    {
        const WordForms &forms = m_words.tokensOf(item.text).front();
        m_firstWords.insert(m_firstWords.end(), forms.begin(), forms.end());
        return Passes::No;
    }

    Passes take(const ExactItem &item)
    {
        m_firstWords.push_back(m_words.idOf(item.text));
        return Passes::No;
    }

    Passes take(const ListItem &item)
    {
        m_reach.firstLists.push_back(m_words.list(item.name));
        return Passes::No;
    }

    Passes take(const AskItem & /*item*/) { return anything(); }
    Passes take(const GapItem & /*item*/) { return anything(); }

    Passes take(const EdgeItem &item)
    {
        return item.edge == EdgeItem::Edge::Start ? Passes::Yes : anything();
    }

    Passes take(const GroupItem &item) { return take(item.alternatives); }
    Passes take(const MarkedItem &item) { return take(item.alternatives); }
    Passes take(const PartItem &item) { return take(item.alternatives); }
    Passes take(const UseItem &item) { return take(item.definition->alternatives); }

    Passes anything()
    {
        m_reach.beginsAnyhow = true;
        return Passes::No;
    }

    PatternWords &m_words;
    PatternReach &m_reach;
    std::vector<WordId> m_firstWords;
};

/// Counts how many tokens a match has at most.
class Longest
{
public:
    explicit Longest(PatternWords &words)
        : m_words(words)
    {
    }

    std::size_t of(const PatternAlternatives &all)
    {
        std::size_t most = 0;
        for (const PatternSequence &sequence : all) {
            std::size_t length = 0;
            for (const PatternNode &node : sequence) {
                length += std::visit([this](const auto &item) { return of(item); }, node.item);
            }
            most = std::max(most, length);
        }
        return most;
    }

private:
    std::size_t of(const WordItem &item) { return m_words.tokensOf(item.text).size(); }
    static std::size_t of(const ExactItem & /*item*/) { return 1; }

    std::size_t of(const ListItem &item)
    {
        std::size_t most = 0;
        for (const auto &entry : m_words.list(item.name)->entries) {
            most = std::max(most, entry.size());
        }
        return most;
    }

    static std::size_t of(const AskItem &item) { return askable(item.asked.ask).longest; }
    static std::size_t of(const GapItem &item) { return item.most; }
    static std::size_t of(const EdgeItem & /*item*/) { return 0; }
    std::size_t of(const GroupItem &item) { return of(item.alternatives); }
    std::size_t of(const MarkedItem &item) { return of(item.alternatives); }
    std::size_t of(const PartItem &item) { return of(item.alternatives); }
    std::size_t of(const UseItem &item) { return of(item.definition->alternatives); }

    PatternWords &m_words;
};

} // namespace

PatternReach patternReach(const PatternTree &tree, PatternWords &words)
{
    PatternReach reach;
    FirstWords(words, reach).run(tree);
    reach.longest = Longest(words).of(tree.alternatives);
    return reach;
}

} // namespace slantlight
