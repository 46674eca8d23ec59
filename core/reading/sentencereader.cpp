// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/sentencereader.h"

#include <algorithm>
#include <iterator>

namespace slantlight {

SentenceReader::SentenceReader(const KnownWords &words, TokenRange sentence,
                               std::span<const Quotation> quotations)
    : m_words(words)
    , m_clause(words, sentence)
    , m_sentence(sentence)
    , m_spoken(quotations)
{
}

std::vector<ReportedSpeech> SentenceReader::run() &&
{
    std::size_t token = m_sentence.begin;
    while (token < m_sentence.end) {
        if (const Quotation *quotation = m_spoken.at(token)) {
            token = quotation->tokens.end;
            continue;
        }
        const auto cue = m_words.cueAt(token);
        if (!cue) {
            ++token;
            continue;
        }
        if (cue->isPreposition) {
            takePreposition(cue->tokens);
        } else {
            takeVerb(*cue);
        }
        token = cue->tokens.end;
    }
    return std::move(m_found);
}

void SentenceReader::takePreposition(TokenRange cue)
{
    const TokenRange source = m_clause.phraseAt(cue.end);
    if (source.isEmpty()) {
        return;
    }
    const TokenRange before = m_clause.trimmed({.begin = m_sentence.begin, .end = cue.begin});
    const TokenRange after = m_clause.trimmed({.begin = source.end, .end = m_sentence.end});
    ReportedSpeech speech{.source = source,
                          .cue = cue,
                          .content = {},
                          .kind = AttributionKind::Indirect,
                          .verbClass = {},
                          .stance = Stance::Neutral,
                          .speaker = {}};
    if (!before.isEmpty()) {
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
    const ContentFinder content(m_clause, m_spoken);
    std::size_t contentBegin = speech.cue.end;
    const Quotation *quoteBefore = m_spoken.endingAt(speech.cue.begin, m_clause);
    if (quoteBefore && !hasSubjectBefore(speech.cue.begin)) {
        const TokenRange source = m_clause.phraseAt(contentBegin); // "...", said Mara Lind
        if (source.isEmpty()) {
            return;
        }
        speech.source = source;
        contentBegin = source.end;
        speech.content.push_back(content.clipped(quoteBefore->tokens));
        std::ranges::copy(content.quotationsAfter(contentBegin),
                          std::back_inserter(speech.content));
    } else {
        const TokenRange source = subjectOf(speech.cue.begin);
        if (source.isEmpty() || m_clause.isSign(source.begin)) {
            return;
        }
        speech.source = source;
        speech.content = content.find(contentBegin, source, cue);
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
    if (m_spoken.at(before)) {
        return false; // ‘We will vote,’ said Mara Lind
    }
    if (m_clause.is(before, WordGroup::NoCueAfter) || m_clause.is(before, {u"'", u"’", u"-"})) {
        return true;
    }
    if (m_clause.role(before) == WordRole::Determiner) {
        return !(cue.isBase
                 && m_clause.is(before, WordGroup::SubjectDeterminer)); // "Some say that ..."
    }
    if (!cue.isBase || m_clause.isSign(before) || m_clause.role(before) != WordRole::Other) {
        return false;
    }
    // A verb in this form has a plural subject; nearly all of those end in s.
    const QStringView word = m_clause.text(before);
    const WordGroups &groups = m_words.language().wordGroups();
    const bool isPlural =
        groups.hasPluralEnding(word) || m_clause.is(before, WordGroup::PluralSubject);
    return !isPlural && word.front().isLower() && !groups.hasAdverbEnding(word);
}

void SentenceReader::takePassive(ReportedSpeech speech)
{
    if (!m_clause.is(speech.cue.end, WordGroup::Agent)) {
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
               || (m_words.language().wordGroups().hasAdverbEnding(m_clause.text(begin - 1))
                   && m_clause.text(begin - 1).front().isLower()))) {
        --begin;
    }
    return {.begin = begin, .end = cue.end};
}

TokenRange SentenceReader::subjectOf(std::size_t verb) const
{
    if (verb > m_sentence.begin && m_clause.is(verb - 1, WordGroup::Coordinator)) {
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
    while (begin > first && !m_spoken.at(begin - 1)) {
        --begin;
    }
    return {m_words, {.begin = begin, .end = m_sentence.end}};
}

bool SentenceReader::hasSubjectBefore(std::size_t cueBegin) const
{
    return !m_spoken.at(cueBegin - 1) && !m_clause.isComma(cueBegin - 1);
}

void SentenceReader::finish(ReportedSpeech speech)
{
    bool hasQuoted = false;
    bool hasPlain = false;
    for (const TokenRange &range : speech.content) {
        for (std::size_t token = range.begin; token < range.end; ++token) {
            if (m_spoken.at(token)) {
                hasQuoted = true;
            } else if (m_words.tokens().kindOf(token) == TokenKind::Word) {
                hasPlain = true;
            }
        }
    }
    if (hasQuoted) {
        speech.kind = hasPlain ? AttributionKind::Mixed : AttributionKind::Direct;
    } else if (speech.verbClass == u"belief") {
        speech.kind = AttributionKind::Belief;
    }
    speech.speaker = m_words.tokens().textOf(*speech.source).toString();
    m_found.push_back(std::move(speech));
}

} // namespace slantlight
