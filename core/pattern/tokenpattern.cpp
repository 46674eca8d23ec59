// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pattern/tokenpattern.h"

#include "core/pattern/patterncompiler.h"
#include "core/pattern/patternparser.h"

#include <algorithm>
#include <utility>

namespace slantlight {

std::expected<TokenPattern, std::vector<Mistake>> TokenPattern::compile(QStringView notation,
                                                                        PatternWords &words,
                                                                        const PatternLets &lets,
                                                                        Tried tried)
{
    ParsedPattern parsed = parsePattern(notation, words.lexicon(), lets);
    if (!parsed.mistakes.empty()) {
        return std::unexpected(std::move(parsed.mistakes));
    }
    auto program = compilePattern(parsed.tree, words);
    if (!program) {
        return std::unexpected(std::vector{program.error()});
    }
    return TokenPattern(std::make_shared<const PatternTree>(std::move(parsed.tree)),
                        std::move(*program), words, tried);
}

TokenPattern::TokenPattern(std::shared_ptr<const PatternTree> tree, PatternProgram program,
                           PatternWords &words, Tried tried)
    : m_tree(std::move(tree))
    , m_program(std::move(program))
    , m_reach(patternReach(*m_tree, words))
    , m_anchors(tried == Tried::Everywhere ? patternAnchors(*m_tree, words)
                                           : std::vector<PatternAnchor>())
{
}

std::optional<TokenPattern::Match> TokenPattern::matchAt(const TokenView &view, std::size_t token,
                                                         std::size_t latestEnd) const
{
    if (!canBeginAt(view, token)) {
        return std::nullopt;
    }
    const PatternMatcher matcher(m_program, view, token, {.earliest = 0, .latest = latestEnd});
    if (!matcher.hasMatch()) {
        return std::nullopt;
    }
    const PatternMatcher::Parts &parts = matcher.parts();
    Match match{.whole = matcher.whole(),
                .marked = parts.front().isEmpty() ? matcher.whole() : parts.front(),
                .parts = {}};
    for (qsizetype i = 0; i < m_program.partNames.size(); ++i) {
        const TokenRange part = parts.at(static_cast<std::size_t>(i) + 1);
        if (!part.isEmpty()) {
            match.parts.push_back({.name = m_program.partNames.at(i), .tokens = part});
        }
    }
    return match;
}

bool TokenPattern::canBeginAt(const TokenView &view, std::size_t token) const
{
    return m_reach.beginsAnyhow
           || std::ranges::binary_search(m_reach.firstWords, view.words[token]);
}

bool TokenPattern::matchesBefore(const TokenView &view, std::size_t token) const
{
    const std::size_t first = view.tokens.sentenceOf(token).begin;
    const std::size_t furthest = token - std::min(token - first, m_reach.longest);
    for (std::size_t begin = token; begin > furthest; --begin) {
        if (canBeginAt(view, begin - 1)
            && PatternMatcher(m_program, view, begin - 1, {.earliest = token, .latest = token})
                   .hasMatch()) {
            return true;
        }
    }
    return false;
}

bool TokenPattern::occursIn(const TokenView &view, TokenRange range) const
{
    for (std::size_t token = range.begin; token < range.end; ++token) {
        if (canBeginAt(view, token)
            && PatternMatcher(m_program, view, token, {.earliest = 0, .latest = range.end})
                   .hasMatch()) {
            return true;
        }
    }
    return false;
}

std::size_t TokenPattern::listedEntries() const
{
    std::size_t entries = 0;
    for (const auto &list : m_program.lists) {
        entries += list->entries.size();
    }
    return entries;
}

} // namespace slantlight
