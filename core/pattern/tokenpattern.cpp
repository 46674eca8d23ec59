// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/pattern/tokenpattern.h"

#include "core/pattern/patterncompiler.h"
#include "core/pattern/patternparser.h"

#include <algorithm>
#include <utility>

namespace slantlight {

namespace {

ParsedPattern parsed(QStringView notation, const Lexicon &lexicon,
                     const std::shared_ptr<const PatternLets> &lets)
{
    return lets ? parsePattern(notation, lexicon, *lets) : parsePattern(notation, lexicon);
}

} // namespace

std::expected<TokenPattern, std::vector<Mistake>>
TokenPattern::compile(QStringView notation, PatternWords &words,
                      std::shared_ptr<const PatternLets> lets, Tried tried)
{
    const ParsedPattern read = parsed(notation, words.lexicon(), lets);
    if (!read.mistakes.empty()) {
        return std::unexpected(read.mistakes);
    }
    auto program = compilePattern(read.tree, words);
    if (!program) {
        return std::unexpected(std::vector{program.error()});
    }
    TokenPattern pattern;
    pattern.m_notation = notation.toString();
    pattern.m_lets = std::move(lets);
    pattern.m_program = std::move(*program);
    pattern.m_reach = patternReach(read.tree, words);
    if (tried == Tried::Everywhere) {
        pattern.m_anchors = patternAnchors(read.tree, words);
    }
    words.forgetWords();
    return pattern;
}

PatternTree TokenPattern::tree(const Lexicon &lexicon) const
{
    return parsed(m_notation, lexicon, m_lets).tree;
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
    const WordId word = view.words[token];
    return m_reach.beginsAnyhow || m_reach.firstWords.contains(word)
           || std::ranges::any_of(m_reach.firstLists, [word](const auto &list) {
                  return list->firstWords.contains(word);
              });
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
