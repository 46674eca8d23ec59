// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/clause.h"
#include "core/analysis/reportedspeech.h"

namespace slantlight {

/// Finds the attributions of one sentence.
class SentenceReader
{
public:
    SentenceReader(const TokenStream &stream, TokenRange sentence,
                   std::span<const Quotation> quotations, const CueLexicon &cues);

    std::vector<ReportedSpeech> run() &&;

private:
    /// Returns the quotation, other than scare quotes, that @p token stands in.
    [[nodiscard]] const Quotation *quotationAt(std::size_t token) const;

    void takeAccordingTo(std::size_t token);

    void takeVerb(const CueLexicon::Cue &cue);

    /// Whether the word is a noun, an infinitive or part of a compound: "the claim", "to say",
    /// "Oslo's report", "self-declared", "his second term".
    [[nodiscard]] bool isNoVerb(const CueLexicon::Cue &cue) const;

    /// "The figures were first reported by the port": the agent is the source, and without one
    /// nobody is reported.
    void takePassive(ReportedSpeech speech);

    [[nodiscard]] TokenRange withAuxiliaries(TokenRange cue) const;

    /// Returns the quotation that ends just before @p token, a comma between them or not.
    [[nodiscard]] const Quotation *quotationEndingAt(std::size_t token) const;

    /// Returns the subject of the verb that begins at @p verb. A verb behind "and" has that of the
    /// verb before it: "The mayor met traders and insisted that ...".
    [[nodiscard]] TokenRange subjectOf(std::size_t verb) const;

    /// Returns the sentence from the last quotation or cue before @p token on.
    [[nodiscard]] Clause clauseAround(std::size_t token) const;

    [[nodiscard]] bool hasSubjectBefore(std::size_t cueBegin) const;

    void addQuotationAfter(std::size_t begin, ReportedSpeech &speech) const;

    [[nodiscard]] TokenRange clipped(TokenRange range) const;

    void findContent(std::size_t begin, TokenRange source, const CueLexicon::Cue &cue,
                     ReportedSpeech &speech) const;

    /// Whether a quotation begins at @p token, or behind a comma or colon there.
    [[nodiscard]] bool quotationStartsAt(std::size_t token) const;

    /// Returns where "that", "whether" or the like begins the content near @p begin.
    ///
    /// Behind a noun phrase "that" belongs to it ("say the harbour that ..."), unless the verb has
    /// somebody who is told.
    [[nodiscard]] std::optional<std::size_t> clauseMarkerIn(std::size_t begin) const;

    [[nodiscard]] bool isTelling(std::size_t verb) const;

    /// Returns what stands before the comma before @p source, where it begins the sentence.
    [[nodiscard]] TokenRange contentBefore(TokenRange source) const;

    /// Whether the cue reports also without "that" or quotation marks: speech acts do ("accused
    /// Oslo of ..."), and so does say before a clause; find and add need more.
    [[nodiscard]] bool takesAnything(const CueLexicon::Cue &cue, TokenRange rest) const;

    /// Whether a finite verb stands near the beginning of @p range, as far as auxiliaries tell.
    [[nodiscard]] bool holdsVerb(TokenRange range) const;

    /// Whether @p token is a form of be or an auxiliary that a finite clause may have.
    [[nodiscard]] bool isVerb(std::size_t token) const;

    void finish(ReportedSpeech speech);

    const TokenStream &m_stream;
    Clause m_clause;
    TokenRange m_sentence;
    std::span<const Quotation> m_quotations;
    const CueLexicon &m_cues;
    std::vector<ReportedSpeech> m_found;
};

} // namespace slantlight
