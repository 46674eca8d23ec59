// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/clause.h"
#include "core/reading/quotations.h"

#include <optional>
#include <span>
#include <vector>

namespace slantlight {

/// The quotations of a text that are speech, scare quotes and nicknames left out. Borrows them.
class SpokenParts
{
public:
    explicit SpokenParts(std::span<const Quotation> quotations)
        : m_quotations(quotations)
    {
    }

    /// Returns the quotation that @p token stands in, or nullptr.
    [[nodiscard]] const Quotation *at(std::size_t token) const;
    /// Returns the quotation that ends just before @p token, a comma between them or not, in the
    /// sentence of @p clause; or nullptr.
    [[nodiscard]] const Quotation *endingAt(std::size_t token, const Clause &clause) const;

private:
    std::span<const Quotation> m_quotations;
};

/// Finds where in its sentence stands what a cue reports. Borrows what it is given.
class ContentFinder
{
public:
    ContentFinder(const Clause &clause, const SpokenParts &spoken)
        : m_clause(clause)
        , m_sentence(clause.sentence())
        , m_spoken(spoken)
    {
    }

    /// Returns what @p cue reports of @p source, which stands before it; the words after the cue
    /// begin at @p begin. Empty where it reports nothing.
    [[nodiscard]] std::vector<TokenRange> find(std::size_t begin, TokenRange source,
                                               const CueLexicon::Cue &cue) const;
    /// Returns the quotations that begin at @p begin or later.
    [[nodiscard]] std::vector<TokenRange> quotationsAfter(std::size_t begin) const;
    /// Returns the part of @p range that lies in the sentence.
    [[nodiscard]] TokenRange clipped(TokenRange range) const;

private:
    /// Whether a quotation begins at @p token, or after a comma or colon there.
    [[nodiscard]] bool quotationStartsAt(std::size_t token) const;

    /// Returns where "that", "whether" or the like begins the content near @p begin.
    ///
    /// After a noun phrase "that" belongs to it ("say the harbour that ..."), unless the verb has
    /// somebody who is told.
    [[nodiscard]] std::optional<std::size_t> clauseMarkerIn(std::size_t begin) const;

    /// Returns what stands before the comma before @p source, where it begins the sentence.
    [[nodiscard]] TokenRange contentBefore(TokenRange source) const;

    /// Whether the cue reports also without "that" or quotation marks: speech acts do ("accused
    /// Oslo of ..."), and so does say before a clause; find and add need more.
    [[nodiscard]] bool takesAnything(const CueLexicon::Cue &cue, TokenRange rest) const;

    /// Whether a finite verb stands near the beginning of @p range, as far as auxiliaries tell.
    [[nodiscard]] bool holdsVerb(TokenRange range) const;

    /// Whether @p token is a form of be or an auxiliary that a finite clause may have.
    [[nodiscard]] bool isVerb(std::size_t token) const;

    const Clause &m_clause;
    TokenRange m_sentence;
    const SpokenParts &m_spoken;
};

} // namespace slantlight
