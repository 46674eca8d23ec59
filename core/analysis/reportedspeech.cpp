// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/reportedspeech.h"

#include "core/analysis/clause.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr std::size_t furthestThat = 12;
constexpr std::size_t longestSubjectOfContent = 10;

/// Finds the attributions of one sentence.
class SentenceReader
{
public:
    SentenceReader(const TokenStream &stream, TokenRange sentence, std::span<const Quotation> quotations,
                   const CueLexicon &cues)
        : m_stream(stream)
        , m_clause(stream, sentence)
        , m_sentence(sentence)
        , m_quotations(quotations)
        , m_cues(cues)
    { }

    std::vector<ReportedSpeech> run() &&
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

private:
    /// Returns the quotation, other than scare quotes, that @p token stands in.
    [[nodiscard]] const Quotation *quotationAt(std::size_t token) const
    {
        const auto after = std::ranges::upper_bound(m_quotations, token, {}, [](const Quotation &quotation) {
            return quotation.tokens.begin;
        });
        if (after == m_quotations.begin()) {
            return nullptr;
        }
        const Quotation &quotation = *std::prev(after);
        return quotation.tokens.contains(token) && !quotation.isScare ? &quotation : nullptr;
    }

    void takeAccordingTo(std::size_t token)
    {
        const TokenRange source = m_clause.phraseAt(token + 2);
        if (source.isEmpty()) {
            return;
        }
        const TokenRange before = m_clause.trimmed({.begin = m_sentence.begin, .end = token});
        const TokenRange after = m_clause.trimmed({.begin = source.end, .end = m_sentence.end});
        ReportedSpeech speech{.source = source, .cue = {.begin = token, .end = token + 2}, .content = {},
                              .kind = AttributionKind::Indirect, .verbClass = {}, .stance = Stance::Neutral,
                              .speaker = {}};
        const bool leads = token == m_sentence.begin || before.isEmpty();
        if (!leads) {
            speech.content.push_back(before);
        } else if (!after.isEmpty()) {
            speech.content.push_back(after);
        }
        finish(std::move(speech));
    }

    void takeVerb(const CueLexicon::Cue &cue)
    {
        if (isNoVerb(cue)) {
            return;
        }
        ReportedSpeech speech{.source = {}, .cue = withAuxiliaries(cue.tokens), .content = {},
                              .kind = AttributionKind::Indirect, .verbClass = *cue.verbClass,
                              .stance = cue.stance, .speaker = {}};
        if (speech.cue.begin > m_sentence.begin && m_clause.role(speech.cue.begin - 1) == WordRole::Be) {
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

    /// Whether the word is a noun, an infinitive or part of a compound: "the claim", "to say",
    /// "Oslo's report", "self-declared", "his second term".
    [[nodiscard]] bool isNoVerb(const CueLexicon::Cue &cue) const
    {
        if (cue.tokens.begin == m_sentence.begin) {
            return false;
        }
        const std::size_t before = cue.tokens.begin - 1;
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
            || m_clause.is(before, {u"people", u"police", u"many", u"most", u"men", u"women", u"media", u"not", u"n't"});
        return !isPlural && word.front().isLower() && !word.endsWith(u"ly");
    }

    /// "The figures were first reported by the port": the agent is the source, and without one
    /// nobody is reported.
    void takePassive(ReportedSpeech speech)
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

    [[nodiscard]] TokenRange withAuxiliaries(TokenRange cue) const
    {
        std::size_t begin = cue.begin;
        while (begin > m_sentence.begin
               && (m_clause.role(begin - 1) == WordRole::Auxiliary
                   || (m_clause.text(begin - 1).endsWith(u"ly") && m_clause.text(begin - 1).front().isLower()))) {
            --begin;
        }
        return {.begin = begin, .end = cue.end};
    }

    /// Returns the quotation that ends just before @p token, a comma between them or not.
    [[nodiscard]] const Quotation *quotationEndingAt(std::size_t token) const
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

    /// Returns the subject of the verb that begins at @p verb. A verb behind "and" has that of the
    /// verb before it: "The mayor met traders and insisted that ...".
    [[nodiscard]] TokenRange subjectOf(std::size_t verb) const
    {
        if (verb > m_sentence.begin && m_clause.is(verb - 1, {u"and", u"but", u"or", u"then"})) {
            return m_found.empty() ? m_clause.phraseAt(m_sentence.begin)
                                   : m_found.back().source.value_or(TokenRange{});
        }
        return clauseAround(verb).subjectBefore(verb);
    }

    /// Returns the sentence from the last quotation or cue before @p token on.
    [[nodiscard]] Clause clauseAround(std::size_t token) const
    {
        const std::size_t first = m_found.empty() ? m_sentence.begin : std::min(m_found.back().cue.end, token);
        std::size_t begin = token;
        while (begin > first && !quotationAt(begin - 1)) {
            --begin;
        }
        return {m_stream, {.begin = begin, .end = m_sentence.end}};
    }

    [[nodiscard]] bool hasSubjectBefore(std::size_t cueBegin) const
    {
        return !quotationAt(cueBegin - 1) && !m_clause.isComma(cueBegin - 1);
    }

    void addQuotationAfter(std::size_t begin, ReportedSpeech &speech) const
    {
        for (std::size_t token = begin; token < m_sentence.end; ++token) {
            if (const Quotation *quotation = quotationAt(token)) {
                speech.content.push_back(clipped(quotation->tokens));
                token = quotation->tokens.end - 1;
            }
        }
    }

    [[nodiscard]] TokenRange clipped(TokenRange range) const
    {
        return {.begin = std::max(range.begin, m_sentence.begin), .end = std::min(range.end, m_sentence.end)};
    }

    void findContent(std::size_t begin, TokenRange source, const CueLexicon::Cue &cue,
                     ReportedSpeech &speech) const
    {
        const TokenRange rest = m_clause.trimmed({.begin = begin, .end = m_sentence.end});
        if (begin < m_sentence.end && quotationStartsAt(begin)) {
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

    /// Whether a quotation begins at @p token, or behind a comma or colon there.
    [[nodiscard]] bool quotationStartsAt(std::size_t token) const
    {
        if (m_clause.is(token, {u",", u":"})) {
            ++token;
        }
        return token < m_sentence.end && quotationAt(token) != nullptr;
    }

    /// Returns where "that", "whether" or the like begins the content near @p begin.
    ///
    /// Behind a noun phrase "that" belongs to it ("say the harbour that ..."), unless the verb has
    /// somebody who is told.
    [[nodiscard]] std::optional<std::size_t> clauseMarkerIn(std::size_t begin) const
    {
        const std::size_t furthest = std::min(m_sentence.end, begin + furthestThat);
        for (std::size_t token = begin; token < furthest; ++token) {
            if (m_clause.is(token, {u"that", u"whether", u"how", u"why"})) {
                return token;
            }
            const bool isObject = token == begin
                && (m_clause.role(token) == WordRole::Determiner || m_clause.role(token) == WordRole::Pronoun);
            if (m_clause.isSign(token) || quotationAt(token) || (isObject && !isTelling(begin - 1))) {
                return std::nullopt;
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] bool isTelling(std::size_t verb) const
    {
        return m_clause.is(verb, {u"told", u"tell", u"tells", u"telling", u"assured", u"informed", u"warned",
                                  u"reminded", u"convinced", u"persuaded", u"notified", u"promised", u"advised"});
    }

    /// Returns what stands before the comma before @p source, where it begins the sentence.
    [[nodiscard]] TokenRange contentBefore(TokenRange source) const
    {
        std::size_t end = source.begin;
        while (end > m_sentence.begin && m_clause.role(end - 1) == WordRole::Other && m_clause.isSign(end - 1)
               && !m_clause.isComma(end - 1) && !quotationAt(end - 1)) {
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
        return isQuoted || before.end - before.begin > longestAdverbial ? before : TokenRange{};
    }

    /// Whether the cue reports also without "that" or quotation marks: speech acts do ("accused
    /// Oslo of ..."), and so does say before a clause; find and add need more.
    [[nodiscard]] bool takesAnything(const CueLexicon::Cue &cue, TokenRange rest) const
    {
        if (cue.tokens.begin > m_sentence.begin && m_clause.role(cue.tokens.begin - 1) == WordRole::Relative) {
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
                && (next == WordRole::Pronoun || (next == WordRole::Determiner
                        && (*cue.verbClass == u"neutral" || holdsVerb(rest)))));
    }

    /// Whether a finite verb stands near the beginning of @p range, as far as auxiliaries tell.
    [[nodiscard]] bool holdsVerb(TokenRange range) const
    {
        const std::size_t furthest = std::min(range.end, range.begin + longestSubjectOfContent);
        for (std::size_t token = range.begin; token < furthest; ++token) {
            const WordRole role = m_clause.role(token);
            if (role == WordRole::Be
                || m_clause.is(token, {u"has", u"have", u"had", u"will", u"would", u"could", u"can", u"may", u"might",
                                       u"must", u"should", u"did", u"does", u"do"})) {
                return true;
            }
        }
        return false;
    }

    void finish(ReportedSpeech speech)
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

    const TokenStream &m_stream;
    Clause m_clause;
    TokenRange m_sentence;
    std::span<const Quotation> m_quotations;
    const CueLexicon &m_cues;
    std::vector<ReportedSpeech> m_found;
};

/// Gives he, she and they the name of the last speaker that has one.
void resolvePronouns(std::vector<ReportedSpeech> &speeches)
{
    QString last;
    for (ReportedSpeech &speech : speeches) {
        if (roleOf(speech.speaker) != WordRole::Pronoun) {
            last = speech.speaker;
        } else if (!last.isEmpty() && speech.speaker.compare(u"i", Qt::CaseInsensitive) != 0
                   && speech.speaker.compare(u"we", Qt::CaseInsensitive) != 0) {
            speech.speaker = last;
        }
    }
}

} // namespace

std::vector<ReportedSpeech> findReportedSpeech(const TokenStream &stream,
                                               std::span<const Quotation> quotations,
                                               const CueLexicon &cues)
{
    std::vector<ReportedSpeech> speeches;
    for (std::size_t i = 0; i < stream.sentences.size(); ++i) {
        const BlockKind kind = stream.sentenceBlocks[i];
        if (kind == BlockKind::CreditLine || kind == BlockKind::Byline || kind == BlockKind::Dateline) {
            continue;
        }
        for (ReportedSpeech &speech : SentenceReader(stream, stream.sentences[i], quotations, cues).run()) {
            speeches.push_back(std::move(speech));
        }
    }
    resolvePronouns(speeches);
    return speeches;
}

} // namespace slantlight
