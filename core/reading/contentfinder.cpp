// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/contentfinder.h"

#include <algorithm>
#include <iterator>

namespace slantlight {

namespace {

constexpr std::size_t furthestThat = 12;
constexpr std::size_t longestSubjectOfContent = 10;

} // namespace

const Quotation *SpokenParts::at(std::size_t token) const
{
    const auto after = std::ranges::upper_bound(
        m_quotations, token, {}, [](const Quotation &quotation) { return quotation.tokens.begin; });
    if (after == m_quotations.begin()) {
        return nullptr;
    }
    const Quotation &quotation = *std::prev(after);
    return quotation.tokens.contains(token) && quotation.isSpeech() ? &quotation : nullptr;
}

const Quotation *SpokenParts::endingAt(std::size_t token, const Clause &clause) const
{
    for (std::size_t back = 1; back <= 2 && token >= clause.sentence().begin + back; ++back) {
        if (const Quotation *quotation = at(token - back)) {
            return quotation;
        }
        if (!clause.isComma(token - back)) {
            return nullptr;
        }
    }
    return nullptr;
}

std::vector<TokenRange> ContentFinder::quotationsAfter(std::size_t begin) const
{
    std::vector<TokenRange> found;
    for (std::size_t token = begin; token < m_sentence.end; ++token) {
        if (const Quotation *quotation = m_spoken.at(token)) {
            found.push_back(clipped(quotation->tokens));
            token = quotation->tokens.end - 1;
        }
    }
    return found;
}

TokenRange ContentFinder::clipped(TokenRange range) const
{
    return {.begin = std::max(range.begin, m_sentence.begin),
            .end = std::min(range.end, m_sentence.end)};
}

std::vector<TokenRange> ContentFinder::find(std::size_t begin, TokenRange source,
                                            const CueLexicon::Cue &cue) const
{
    const TokenRange rest = m_clause.trimmed({.begin = begin, .end = m_sentence.end});
    const bool isInserted = source.begin > m_sentence.begin + 1
                            && m_clause.isComma(source.begin - 1) && begin < m_sentence.end
                            && m_clause.isComma(begin) && !m_spoken.at(source.begin - 2);
    if (isInserted && isVerb(rest.begin)) { // "The vote, Mara Lind said, was lawful."
        return {m_clause.trimmed({.begin = m_sentence.begin, .end = source.begin}), rest};
    }
    if (begin < m_sentence.end && quotationStartsAt(begin)) {
        return {rest};
    }
    if (const auto that = clauseMarkerIn(begin)) {
        return {m_clause.trimmed({.begin = *that, .end = m_sentence.end})};
    }
    if (const TokenRange before = contentBefore(source); !before.isEmpty()) {
        std::vector<TokenRange> content{before}; // "..., the port said on Tuesday."
        std::ranges::copy(quotationsAfter(begin), std::back_inserter(content));
        return content;
    }
    if (begin < m_sentence.end && !rest.isEmpty() && takesAnything(cue, rest)) {
        return {rest};
    }
    return {};
}

bool ContentFinder::quotationStartsAt(std::size_t token) const
{
    if (m_clause.is(token, {u",", u":"})) {
        ++token;
    }
    return token < m_sentence.end && m_spoken.at(token) != nullptr;
}

std::optional<std::size_t> ContentFinder::clauseMarkerIn(std::size_t begin) const
{
    const std::size_t furthest = std::min(m_sentence.end, begin + furthestThat);
    for (std::size_t token = begin; token < furthest; ++token) {
        if (m_clause.is(token, WordGroup::Content)) {
            return token;
        }
        const bool isObject = token == begin
                              && (m_clause.role(token) == WordRole::Determiner
                                  || m_clause.role(token) == WordRole::Pronoun);
        if (m_clause.isSign(token) || m_spoken.at(token)
            || (isObject && !m_clause.is(begin - 1, WordGroup::Telling))) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

TokenRange ContentFinder::contentBefore(TokenRange source) const
{
    std::size_t end = source.begin;
    while (end > m_sentence.begin && m_clause.role(end - 1) == WordRole::Other
           && m_clause.isSign(end - 1) && !m_clause.isComma(end - 1) && !m_spoken.at(end - 1)) {
        --end;
    }
    if (end <= m_sentence.begin + 2) {
        return {};
    }
    const bool afterComma = m_clause.isComma(end - 1);
    if (!afterComma && !m_spoken.at(end - 1)) {
        return {};
    }
    const TokenRange before = m_clause.trimmed({.begin = m_sentence.begin, .end = end});
    // Short runs before a comma are adverbials ("In Oslo,", "Last week,").
    constexpr std::size_t longestAdverbial = 5;
    const bool isQuoted = !before.isEmpty() && m_spoken.at(before.end - 1);
    const bool isClause = isQuoted || before.end - before.begin > longestAdverbial;
    return isClause || (!before.isEmpty() && holdsVerb(before)) ? before : TokenRange{};
}

bool ContentFinder::takesAnything(const CueLexicon::Cue &cue, TokenRange rest) const
{
    if (cue.tokens.begin > m_sentence.begin
        && m_clause.role(cue.tokens.begin - 1) == WordRole::Relative) {
        return false; // "Per Holm, who advises the mayor": what he does, not what he said
    }
    if (m_clause.isSign(cue.tokens.end) && !m_spoken.at(cue.tokens.end)) {
        return false; // "..., the tide agrees, since 1821"
    }
    if (*cue.verbClass == u"illocutionary" || *cue.verbClass == u"declarative") {
        return true;
    }
    const bool isSaying = m_clause.is(cue.tokens.begin, WordGroup::Saying);
    const WordRole next = m_clause.role(rest.begin);
    return isSaying
           || (*cue.verbClass != u"paralinguistic" && rest.end - rest.begin > 2
               && (next == WordRole::Pronoun
                   || (next == WordRole::Determiner
                       && (*cue.verbClass == u"neutral" || holdsVerb(rest)))));
}

bool ContentFinder::holdsVerb(TokenRange range) const
{
    const std::size_t furthest = std::min(range.end, range.begin + longestSubjectOfContent);
    for (std::size_t token = range.begin; token < furthest; ++token) {
        if (isVerb(token)) {
            return true;
        }
    }
    return false;
}

bool ContentFinder::isVerb(std::size_t token) const
{
    return m_clause.role(token) == WordRole::Be || m_clause.is(token, WordGroup::Finite);
}

} // namespace slantlight
