// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/reading/contents.h"
#include "core/reading/phrases.h"
#include "core/reading/proposals.h"

#include <vector>

namespace slantlight {

/// One verb of a sentence that may report, and what is known of it before a sieve is asked.
/// Borrows sentence and proposals.
class VerbCue
{
public:
    VerbCue(const Sentence &sentence, std::size_t head, Proposals &proposals);

    /// Whether nothing keeps it from reporting: it is no participle before a noun, no half of a
    /// compound, no answer that was not given.
    [[nodiscard]] bool canReport() const;
    [[nodiscard]] bool isPassive() const;
    /// Whether it is a participle after its noun: "the plan proposed by Lind".
    [[nodiscard]] bool isReducedPassive() const;
    /// Whether it is the infinitive that hangs on a noun: "a refusal to endorse".
    [[nodiscard]] bool isInfinitiveOfNoun() const;
    /// Whether it is an infinitive of its own, whose subject nobody can tell: "an eye on the port,
    /// to see whether".
    [[nodiscard]] bool isInfinitive() const;
    /// Whether its subject names nobody: "No minister said"; "No. 10" does. The reader, "you", is
    /// nobody either.
    [[nodiscard]] bool isNobody() const;
    /// Whether it only gives a name: "a man called Ferdie".
    [[nodiscard]] bool isOnlyCalled() const;

    /// Finds who its subject is; quoted words are nobody.
    void findSource();
    /// Finds where its complement begins, over adverbials and the one who is told.
    void findComplement();

    [[nodiscard]] const Sentence &sentence() const { return m_s; }
    [[nodiscard]] const Proposals &proposals() const { return m_proposals; }
    [[nodiscard]] const CueWord &word() const { return m_cue; }
    [[nodiscard]] std::size_t head() const { return m_head; }
    [[nodiscard]] std::size_t begin() const { return m_begin; } ///< of the verb group
    /// Returns where the verb ends, with an adverb where its particle follows one.
    [[nodiscard]] std::size_t end() const { return m_end; }
    [[nodiscard]] bool isIng() const { return m_isIng; }
    [[nodiscard]] bool hasParticle() const { return m_hasParticle; }
    [[nodiscard]] const CueSite &site() const { return m_site; }
    [[nodiscard]] const std::optional<TokenRange> &source() const { return m_source; }
    [[nodiscard]] std::size_t next() const { return m_next; } ///< where the complement begins

    [[nodiscard]] bool takes(Complement complement) const
    {
        return m_cue.complements.has(complement);
    }
    [[nodiscard]] bool isAnyOf(SmallSet<CueClass> classes) const
    {
        return m_cue.classes.hasAny(classes);
    }
    /// Whether it is of no class but @p classes.
    [[nodiscard]] bool isOnly(SmallSet<CueClass> classes) const
    {
        return !m_cue.classes.hasOther(classes);
    }
    [[nodiscard]] TokenRange content(std::size_t from) const
    {
        return contentFrom(m_s, m_site, from);
    }
    [[nodiscard]] TokenRange objectAt(std::size_t from) const
    {
        return objectFrom(m_s, m_site, from);
    }
    [[nodiscard]] std::size_t phraseAfter(std::size_t from) const
    {
        return phraseEnd(m_s, from, PhraseTail::Phrases, Apposition::Without);
    }

    /// Proposes what it reports; the cue reaches to @p cueEnd. Always true.
    bool propose(Sieve sieve, std::optional<TokenRange> source, std::size_t cueEnd,
                 std::vector<TokenRange> content) const;

    /// Proposes what @p source is quoted with by the words @p cue, of which @p head reports.
    bool proposeFor(TokenRange cue, std::size_t head, TokenRange source, TokenRange content) const;

private:
    [[nodiscard]] bool isPrenominal() const;
    [[nodiscard]] bool isPrenominalAfterAdverb() const;
    [[nodiscard]] bool isInCompound() const;
    [[nodiscard]] bool isLinking() const;
    [[nodiscard]] bool isNoAnswer() const;
    void takeParticle();

    const Sentence &m_s;
    Proposals &m_proposals;
    const CueWord &m_cue;
    std::size_t m_head;
    std::size_t m_begin;
    std::size_t m_end;
    bool m_isIng;
    bool m_hasParticle = false;
    CueSite m_site;
    std::optional<TokenRange> m_source;
    std::size_t m_next = 0;
};

} // namespace slantlight
