// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where in its sentence stands what a cue reports.

#include "core/analysis/sentencereader.h"

#include <algorithm>

namespace slantlight {

namespace {

constexpr std::size_t furthestThat = 12;
constexpr std::size_t longestSubjectOfContent = 10;

} // namespace

void SentenceReader::addQuotationAfter(std::size_t begin, ReportedSpeech &speech) const
{
    for (std::size_t token = begin; token < m_sentence.end; ++token) {
        if (const Quotation *quotation = quotationAt(token)) {
            speech.content.push_back(clipped(quotation->tokens));
            token = quotation->tokens.end - 1;
        }
    }
}

TokenRange SentenceReader::clipped(TokenRange range) const
{
    return {.begin = std::max(range.begin, m_sentence.begin),
            .end = std::min(range.end, m_sentence.end)};
}

void SentenceReader::findContent(std::size_t begin, TokenRange source, const CueLexicon::Cue &cue,
                                 ReportedSpeech &speech) const
{
    const TokenRange rest = m_clause.trimmed({.begin = begin, .end = m_sentence.end});
    const bool isInserted = source.begin > m_sentence.begin + 1
                            && m_clause.isComma(source.begin - 1) && begin < m_sentence.end
                            && m_clause.isComma(begin) && !quotationAt(source.begin - 2);
    if (isInserted && isVerb(rest.begin)) { // "The vote, Mara Lind said, was lawful."
        speech.content.push_back(
            m_clause.trimmed({.begin = m_sentence.begin, .end = source.begin}));
        speech.content.push_back(rest);
    } else if (begin < m_sentence.end && quotationStartsAt(begin)) {
        speech.content.push_back(rest);
    } else if (const auto that = clauseMarkerIn(begin)) {
        speech.content.push_back(m_clause.trimmed({.begin = *that, .end = m_sentence.end}));
    } else if (const TokenRange before = contentBefore(source); !before.isEmpty()) {
        speech.content.push_back(before); // "..., the port said on Tuesday."
        addQuotationAfter(begin, speech);
    } else if (begin < m_sentence.end && !rest.isEmpty() && takesAnything(cue, rest)) {
        speech.content.push_back(rest);
    }
}

bool SentenceReader::quotationStartsAt(std::size_t token) const
{
    if (m_clause.is(token, {u",", u":"})) {
        ++token;
    }
    return token < m_sentence.end && quotationAt(token) != nullptr;
}

std::optional<std::size_t> SentenceReader::clauseMarkerIn(std::size_t begin) const
{
    const std::size_t furthest = std::min(m_sentence.end, begin + furthestThat);
    for (std::size_t token = begin; token < furthest; ++token) {
        if (m_clause.is(token, {u"that", u"whether", u"how", u"why"})) {
            return token;
        }
        const bool isObject = token == begin
                              && (m_clause.role(token) == WordRole::Determiner
                                  || m_clause.role(token) == WordRole::Pronoun);
        if (m_clause.isSign(token) || quotationAt(token) || (isObject && !isTelling(begin - 1))) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

bool SentenceReader::isTelling(std::size_t verb) const
{
    return m_clause.is(verb, {u"told", u"tell", u"tells", u"telling", u"assured", u"informed",
                              u"warned", u"reminded", u"convinced", u"persuaded", u"notified",
                              u"promised", u"advised"});
}

TokenRange SentenceReader::contentBefore(TokenRange source) const
{
    std::size_t end = source.begin;
    while (end > m_sentence.begin && m_clause.role(end - 1) == WordRole::Other
           && m_clause.isSign(end - 1) && !m_clause.isComma(end - 1) && !quotationAt(end - 1)) {
        --end;
    }
    if (end <= m_sentence.begin + 2) {
        return {};
    }
    const bool afterComma = m_clause.isComma(end - 1);
    if (!afterComma && !quotationAt(end - 1)) {
        return {};
    }
    const TokenRange before = m_clause.trimmed({.begin = m_sentence.begin, .end = end});
    // Short runs before a comma are adverbials ("In Oslo,", "Last week,").
    constexpr std::size_t longestAdverbial = 5;
    const bool isQuoted = !before.isEmpty() && quotationAt(before.end - 1);
    const bool isClause = isQuoted || before.end - before.begin > longestAdverbial;
    return isClause || (!before.isEmpty() && holdsVerb(before)) ? before : TokenRange{};
}

bool SentenceReader::takesAnything(const CueLexicon::Cue &cue, TokenRange rest) const
{
    if (cue.tokens.begin > m_sentence.begin
        && m_clause.role(cue.tokens.begin - 1) == WordRole::Relative) {
        return false; // "Per Holm, who advises the mayor": what he does, not what he said
    }
    if (m_clause.isSign(cue.tokens.end) && !quotationAt(cue.tokens.end)) {
        return false; // "..., the tide agrees, since 1821"
    }
    if (*cue.verbClass == u"illocutionary" || *cue.verbClass == u"declarative") {
        return true;
    }
    const bool isSaying = m_clause.is(cue.tokens.begin, {u"said", u"says", u"say", u"saying"});
    const WordRole next = m_clause.role(rest.begin);
    return isSaying
           || (*cue.verbClass != u"paralinguistic" && rest.end - rest.begin > 2
               && (next == WordRole::Pronoun
                   || (next == WordRole::Determiner
                       && (*cue.verbClass == u"neutral" || holdsVerb(rest)))));
}

bool SentenceReader::holdsVerb(TokenRange range) const
{
    const std::size_t furthest = std::min(range.end, range.begin + longestSubjectOfContent);
    for (std::size_t token = range.begin; token < furthest; ++token) {
        if (isVerb(token)) {
            return true;
        }
    }
    return false;
}

bool SentenceReader::isVerb(std::size_t token) const
{
    return m_clause.role(token) == WordRole::Be
           || m_clause.is(token, {u"has", u"have", u"had", u"will", u"would", u"could", u"can",
                                  u"may", u"might", u"must", u"should", u"did", u"does", u"do"});
}

} // namespace slantlight
