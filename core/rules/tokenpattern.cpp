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

std::optional<TokenPattern::Match>
TokenPattern::matchAt(const TokenStream &stream, std::size_t token, std::size_t latestEnd) const
{
    if (!canBeginAt(stream, token)) {
        return std::nullopt;
    }
    const PatternMatcher matcher(*this, stream, token, {.earliest = 0, .latest = latestEnd});
    return matcher.hasMatch() ? std::optional(matcher.best()) : std::nullopt;
}

bool TokenPattern::canBeginAt(const TokenStream &stream, std::size_t token) const
{
    return m_beginsAnyhow || std::ranges::binary_search(m_firstWords, stream.words[token]);
}

bool TokenPattern::matchesBefore(const TokenStream &stream, std::size_t token) const
{
    const std::size_t first = stream.sentences[stream.sentenceOf[token]].begin;
    const std::size_t furthest = token - std::min(token - first, m_longest);
    for (std::size_t begin = token; begin > furthest; --begin) {
        if (canBeginAt(stream, begin - 1)
            && PatternMatcher(*this, stream, begin - 1, {.earliest = token, .latest = token})
                   .hasMatch()) {
            return true;
        }
    }
    return false;
}

bool TokenPattern::occursIn(const TokenStream &stream, TokenRange range) const
{
    for (std::size_t token = range.begin; token < range.end; ++token) {
        if (canBeginAt(stream, token)
            && PatternMatcher(*this, stream, token, {.earliest = 0, .latest = range.end})
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
