// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/rules/tokenpattern.h"

#include "core/rules/patterncompiler.h"
#include "core/rules/patternmatcher.h"

#include <algorithm>

namespace slantlight {

std::expected<TokenPattern, NotationError>
TokenPattern::compile(QStringView notation, const Lexicon &lexicon, Vocabulary &vocabulary)
{
    return PatternCompiler(notation, lexicon, vocabulary).run();
}

std::optional<TokenPattern::Match> TokenPattern::matchAt(const TokenView &view, std::size_t token,
                                                         std::size_t latestEnd) const
{
    if (!canBeginAt(view, token)) {
        return std::nullopt;
    }
    const PatternMatcher matcher(*this, view, token, {.earliest = 0, .latest = latestEnd});
    return matcher.hasMatch() ? std::optional(matcher.best()) : std::nullopt;
}

bool TokenPattern::canBeginAt(const TokenView &view, std::size_t token) const
{
    return m_beginsAnyhow || std::ranges::binary_search(m_firstWords, view.words[token]);
}

bool TokenPattern::matchesBefore(const TokenView &view, std::size_t token) const
{
    const std::size_t first = view.tokens.sentenceOf(token).begin;
    const std::size_t furthest = token - std::min(token - first, m_longest);
    for (std::size_t begin = token; begin > furthest; --begin) {
        if (canBeginAt(view, begin - 1)
            && PatternMatcher(*this, view, begin - 1, {.earliest = token, .latest = token})
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
            && PatternMatcher(*this, view, token, {.earliest = 0, .latest = range.end})
                   .hasMatch()) {
            return true;
        }
    }
    return false;
}

std::size_t TokenPattern::listedEntries() const
{
    std::size_t entries = 0;
    for (const List &list : m_lists) {
        entries += list.entries.size();
    }
    return entries;
}

} // namespace slantlight
