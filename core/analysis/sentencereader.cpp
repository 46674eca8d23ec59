// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/sentencereader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

SentenceReader::SentenceReader(const TokenStream &stream, TokenRange sentence,
                               std::span<const Quotation> quotations, const CueLexicon &cues)
    : m_stream(stream)
    , m_clause(stream, sentence)
    , m_sentence(sentence)
    , m_quotations(quotations)
    , m_cues(cues)
{
}

std::vector<ReportedSpeech> SentenceReader::run() &&
{
    std::size_t token = m_sentence.begin;
    while (token < m_sentence.end) {
        if (const Quotation *quotation = quotationAt(token)) {
            token = quotation->tokens.end;
            continue;
        }
        if (m_clause.is(token, {u"according"}) && m_clause.is(token + 1, {u"to"})) {
            takeAccordingTo(token);
            token += 2;
            continue;
        }
        const auto cue = m_cues.cueAt(m_stream, token);
        if (!cue) {
            ++token;
            continue;
        }
        takeVerb(*cue);
        token = cue->tokens.end;
    }
    return std::move(m_found);
}

const Quotation *SentenceReader::quotationAt(std::size_t token) const
{
    const auto after = std::ranges::upper_bound(
        m_quotations, token, {}, [](const Quotation &quotation) { return quotation.tokens.begin; });
    if (after == m_quotations.begin()) {
        return nullptr;
    }
    const Quotation &quotation = *std::prev(after);
    return quotation.tokens.contains(token) && quotation.isSpeech() ? &quotation : nullptr;
}

void SentenceReader::takeAccordingTo(std::size_t token)
{
    const TokenRange source = m_clause.phraseAt(token + 2);
    if (source.isEmpty()) {
        return;
    }
    const TokenRange before = m_clause.trimmed({.begin = m_sentence.begin, .end = token});
    const TokenRange after = m_clause.trimmed({.begin = source.end, .end = m_sentence.end});
    ReportedSpeech speech{.source = source,
                          .cue = {.begin = token, .end = token + 2},
                          .content = {},
                          .kind = AttributionKind::Indirect,
                          .verbClass = {},
                          .stance = Stance::Neutral,
                          .speaker = {}};
    const bool leads = token == m_sentence.begin || before.isEmpty();
    if (!leads) {
        speech.content.push_back(before);
    } else if (!after.isEmpty()) {
        speech.content.push_back(after);
    }
    finish(std::move(speech));
}

void SentenceReader::takeVerb(const CueLexicon::Cue &cue)
{
    if (isNoVerb(cue)) {
        return;
    }
    ReportedSpeech speech{.source = {},
                          .cue = withAuxiliaries(cue.tokens),
                          .content = {},
                          .kind = AttributionKind::Indirect,
                          .verbClass = *cue.verbClass,
                          .stance = cue.stance,
                          .speaker = {}};
    if (speech.cue.begin > m_sentence.begin
        && m_clause.role(speech.cue.begin - 1) == WordRole::Be) {
        --speech.cue.begin;
        takePassive(std::move(speech));
        return;
    }
    std::size_t contentBegin = speech.cue.end;
    const Quotation *quoteBefore = quotationEndingAt(speech.cue.begin);
    if (quoteBefore && !hasSubjectBefore(speech.cue.begin)) {
        const TokenRange source = m_clause.phraseAt(contentBegin); // "...", said Mara Lind
        if (source.isEmpty()) {
            return;
        }
        speech.source = source;
        contentBegin = source.end;
        speech.content.push_back(clipped(quoteBefore->tokens));
        addQuotationAfter(contentBegin, speech);
    } else {
        const TokenRange source = subjectOf(speech.cue.begin);
        if (source.isEmpty() || m_clause.isSign(source.begin)) {
            return;
        }
        speech.source = source;
        findContent(contentBegin, source, cue, speech);
    }
    if (!speech.content.empty()) {
        finish(std::move(speech));
    }
}

bool SentenceReader::isNoVerb(const CueLexicon::Cue &cue) const
{
    if (cue.tokens.begin == m_sentence.begin) {
        return false;
    }
    const std::size_t before = cue.tokens.begin - 1;
    if (quotationAt(before)) {
        return false; // ‘We will vote,’ said Mara Lind
    }
    if (m_clause.is(before, {u"to", u"'s", u"’s", u"'", u"’", u"of", u"-"})) {
        return true;
    }
    if (m_clause.role(before) == WordRole::Determiner) {
        return !(cue.isBase && m_clause.is(before, {u"some"})); // "Some say that ..."
    }
    if (!cue.isBase || m_clause.isSign(before) || m_clause.role(before) != WordRole::Other) {
        return false;
    }
    // A verb in this form has a plural subject; nearly all of those end in s.
    const QStringView word = m_clause.text(before);
    const bool isPlural = word.endsWith(u's')
                          || m_clause.is(before, {u"people", u"police", u"many", u"most", u"men",
                                                  u"women", u"media", u"not", u"n't"});
    return !isPlural && word.front().isLower() && !word.endsWith(u"ly");
}

void SentenceReader::takePassive(ReportedSpeech speech)
{
    if (!m_clause.is(speech.cue.end, {u"by"})) {
        return;
    }
    const TokenRange source = m_clause.phraseAt(speech.cue.end + 1);
    const TokenRange subject = m_clause.subjectBefore(speech.cue.begin);
    if (!source.isEmpty() && !subject.isEmpty()) {
        speech.source = source;
        speech.content = {subject};
        finish(std::move(speech));
    }
}

TokenRange SentenceReader::withAuxiliaries(TokenRange cue) const
{
    std::size_t begin = cue.begin;
    while (begin > m_sentence.begin
           && (m_clause.role(begin - 1) == WordRole::Auxiliary
               || (m_clause.text(begin - 1).endsWith(u"ly")
                   && m_clause.text(begin - 1).front().isLower()))) {
        --begin;
    }
    return {.begin = begin, .end = cue.end};
}

const Quotation *SentenceReader::quotationEndingAt(std::size_t token) const
{
    for (std::size_t back = 1; back <= 2 && token >= m_sentence.begin + back; ++back) {
        if (const Quotation *quotation = quotationAt(token - back)) {
            return quotation;
        }
        if (!m_clause.isComma(token - back)) {
            return nullptr;
        }
    }
    return nullptr;
}

TokenRange SentenceReader::subjectOf(std::size_t verb) const
{
    if (verb > m_sentence.begin && m_clause.is(verb - 1, {u"and", u"but", u"or", u"then"})) {
        return m_found.empty() ? m_clause.phraseAt(m_sentence.begin)
                               : m_found.back().source.value_or(TokenRange{});
    }
    return clauseAround(verb).subjectBefore(verb);
}

Clause SentenceReader::clauseAround(std::size_t token) const
{
    const std::size_t first =
        m_found.empty() ? m_sentence.begin : std::min(m_found.back().cue.end, token);
    std::size_t begin = token;
    while (begin > first && !quotationAt(begin - 1)) {
        --begin;
    }
    return {m_stream, {.begin = begin, .end = m_sentence.end}};
}

bool SentenceReader::hasSubjectBefore(std::size_t cueBegin) const
{
    return !quotationAt(cueBegin - 1) && !m_clause.isComma(cueBegin - 1);
}

void SentenceReader::finish(ReportedSpeech speech)
{
    bool hasQuoted = false;
    bool hasPlain = false;
    for (const TokenRange &range : speech.content) {
        for (std::size_t token = range.begin; token < range.end; ++token) {
            if (quotationAt(token)) {
                hasQuoted = true;
            } else if (m_stream.tokens[token].kind == TokenKind::Word) {
                hasPlain = true;
            }
        }
    }
    if (hasQuoted) {
        speech.kind = hasPlain ? AttributionKind::Mixed : AttributionKind::Direct;
    } else if (speech.verbClass == u"belief") {
        speech.kind = AttributionKind::Belief;
    }
    speech.speaker = m_stream.spanOf(*speech.source).in(m_stream.text).toString();
    m_found.push_back(std::move(speech));
}

} // namespace slantlight
