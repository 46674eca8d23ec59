// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/clause.h"
#include "core/reading/contentfinder.h"
#include "core/reading/reportedspeech.h"

namespace slantlight {

/// Finds the attributions of one sentence.
class SentenceReader
{
public:
    /// Borrows @p words and @p quotations, those of the whole text.
    SentenceReader(const KnownWords &words, TokenRange sentence,
                   std::span<const Quotation> quotations);

    std::vector<ReportedSpeech> run() &&;

private:
    void takePreposition(TokenRange cue);

    void takeVerb(const CueLexicon::Cue &cue);

    /// Whether the word is a noun, an infinitive or part of a compound: "the claim", "to say",
    /// "Oslo's report", "self-declared", "his second term".
    [[nodiscard]] bool isNoVerb(const CueLexicon::Cue &cue) const;

    /// "The figures were first reported by the port": the agent is the source, and without one
    /// nobody is reported.
    void takePassive(ReportedSpeech speech);

    [[nodiscard]] TokenRange withAuxiliaries(TokenRange cue) const;

    /// Returns the subject of the verb that begins at @p verb. A verb after "and" has that of the
    /// verb before it: "The mayor met traders and insisted that ...".
    [[nodiscard]] TokenRange subjectOf(std::size_t verb) const;

    /// Returns the sentence from the last quotation or cue before @p token on.
    [[nodiscard]] Clause clauseAround(std::size_t token) const;

    [[nodiscard]] bool hasSubjectBefore(std::size_t cueBegin) const;

    void finish(ReportedSpeech speech);

    const KnownWords &m_words;
    Clause m_clause;
    TokenRange m_sentence;
    SpokenParts m_spoken;
    std::vector<ReportedSpeech> m_found;
};

} // namespace slantlight
