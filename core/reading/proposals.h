// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/sentence.h"
#include "core/reading/sieve.h"

#include <optional>
#include <vector>

namespace slantlight {

/// An attribution that a sieve proposes.
struct Proposal
{
    Sieve sieve = Sieve::BareClause;
    std::optional<TokenRange> source;
    TokenRange cue;
    std::size_t head = 0; ///< the word of the cue that reports
    std::vector<TokenRange> content; ///< none empty
};

/// What the sieves propose for one sentence.
class Proposals
{
public:
    /// Adds a proposal; empty ranges of its content are left out, and one that reports nothing is
    /// not added. Returns whether it was.
    bool add(Proposal proposal);

    /// Returns the source of the last proposal that has one.
    [[nodiscard]] const std::optional<TokenRange> &lastSource() const { return m_lastSource; }
    /// Returns where the cue of that proposal ends.
    [[nodiscard]] std::optional<std::size_t> lastCueEnd() const { return m_lastCueEnd; }

    [[nodiscard]] std::vector<Proposal> taken() && { return std::move(m_all); }

private:
    std::vector<Proposal> m_all;
    std::optional<TokenRange> m_lastSource;
    std::optional<std::size_t> m_lastCueEnd;
};

/// Returns the source of the verb group that begins at @p begin and has its head at @p head: its
/// subject, that of the clause before for participles and after "and", or a relative pronoun.
[[nodiscard]] std::optional<TokenRange>
sourceOf(const Sentence &sentence, const Proposals &proposals, std::size_t begin, std::size_t head);

} // namespace slantlight
