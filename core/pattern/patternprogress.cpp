// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pattern/patternprogress.h"

#include "core/pattern/patterncompiler.h"
#include "core/pattern/patternmatcher.h"

#include <algorithm>
#include <optional>
#include <tuple>
#include <utility>
#include <vector>

namespace slantlight {

namespace {

/// Appends the items of @p nodes to @p flat, those of marked and named parts among them.
void flatten(const PatternSequence &nodes, PatternSequence &flat)
{
    for (const PatternNode &node : nodes) {
        const PatternAlternatives *inner = nullptr;
        if (const auto *const marked = std::get_if<MarkedItem>(&node.item)) {
            inner = &marked->alternatives;
        } else if (const auto *const part = std::get_if<PartItem>(&node.item)) {
            inner = &part->alternatives;
        }
        const bool isPlain =
            inner != nullptr && inner->size() == 1 && !node.suffix.isOptional && !node.suffix.tags;
        if (isPlain) {
            flatten(inner->front(), flat);
        } else {
            flat.push_back(node);
        }
    }
}

/// The item that begins at @p node, without brackets that close something around it.
QString writtenAt(const QString &notation, const PatternSequence &nodes, std::size_t node)
{
    const qsizetype begin = nodes[node].at;
    const qsizetype end = node + 1 < nodes.size() ? nodes[node + 1].at : notation.size();
    QString item = notation.sliced(begin, end - begin).trimmed();
    const auto isAround = [](const QString &text) {
        return text.endsWith(u" ]") || text.endsWith(u" }") || text.endsWith(u" [")
               || text.endsWith(u" |") || text.endsWith(u" ]?") || text.endsWith(u" }?");
    };
    const bool holdsMore = item.startsWith(u'(') || item.startsWith(u'[') || item.startsWith(u'{');
    while (!holdsMore && isAround(item)) {
        item = item.first(item.lastIndexOf(u' ')).trimmed();
    }
    return item;
}

/// Tries beginnings of a pattern on one text.
class BeginningTester
{
public:
    BeginningTester(const Lexicon &lexicon, const TokenView &view)
        : m_words(lexicon, m_vocabulary)
        , m_view(view)
    {
    }

    /// Returns the longest first place of the first @p count of @p nodes.
    [[nodiscard]] std::optional<TokenRange> find(const PatternSequence &nodes, std::size_t count)
    {
        PatternTree tree;
        tree.alternatives.emplace_back(nodes.begin(),
                                       nodes.begin() + static_cast<std::ptrdiff_t>(count));
        const auto program = compilePattern(tree, m_words);
        if (!program) {
            return std::nullopt;
        }
        std::vector<WordId> words;
        for (std::size_t token = 0; token < m_view.tokens.size(); ++token) {
            words.push_back(m_vocabulary.find(m_view.tokens.textOf(token)));
        }
        const TokenView view{.tokens = m_view.tokens,
                             .words = words,
                             .tags = m_view.tags,
                             .voices = m_view.voices,
                             .flags = m_view.flags,
                             .sentenceBlocks = m_view.sentenceBlocks,
                             .scareQuotes = m_view.scareQuotes};
        std::optional<TokenRange> best;
        for (std::size_t token = 0; token < words.size(); ++token) {
            const PatternMatcher matcher(*program, view, token, {});
            if (!matcher.hasMatch()) {
                continue;
            }
            const TokenRange whole = matcher.whole();
            if (!best || whole.end - whole.begin > best->end - best->begin) {
                best = whole;
            }
        }
        return best;
    }

private:
    Vocabulary m_vocabulary;
    PatternWords m_words;
    const TokenView &m_view;
};

} // namespace

PatternProgress progressOf(const TokenPattern &pattern, const Lexicon &lexicon,
                           const TokenView &view)
{
    const PatternTree tree = pattern.tree(lexicon);
    BeginningTester tester(lexicon, view);
    PatternProgress best;
    std::size_t furthest = 0;
    for (const PatternSequence &sequence : tree.alternatives) {
        PatternSequence nodes;
        flatten(sequence, nodes);
        std::size_t count = nodes.size();
        std::optional<TokenRange> reached;
        while (count > 1 && !reached) {
            --count;
            reached = tester.find(nodes, count);
        }
        const std::size_t got = reached ? count : 0;
        const auto length = reached ? reached->end - reached->begin : 0;
        const auto bestLength = best.reached.end - best.reached.begin;
        if (best.wanted.isEmpty() || std::tuple(got, length) > std::tuple(furthest, bestLength)) {
            furthest = got;
            best = {.reached = reached.value_or(TokenRange()),
                    .wanted =
                        nodes.empty() ? QString() : writtenAt(pattern.notation(), nodes, got)};
        }
    }
    return best;
}

} // namespace slantlight
