// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/verbcue.h"

#include "core/reading/subjectphrases.h"
#include "core/reading/verbgroups.h"

#include <utility>

namespace slantlight {

VerbCue::VerbCue(const Sentence &sentence, std::size_t head, Proposals &proposals)
    : m_s(sentence)
    , m_proposals(proposals)
    , m_cue(sentence.cue(head))
    , m_head(head)
    , m_begin(verbGroupBegin(sentence, head))
    , m_end(head + 1)
    , m_isIng(sentence.is(head, WordGroup::Ing))
    , m_site(siteOf(sentence, m_begin, head))
{
    takeParticle();
}

bool VerbCue::canReport() const
{
    const bool isKnown = m_cue.isVerb() || m_cue.particles != 0
                         || m_cue.traits.hasAny({CueTrait::Puts, CueTrait::Pleads});
    return isKnown && !isPrenominal() && !isInCompound() && !isLinking() && !isNoAnswer();
}

void VerbCue::findSource()
{
    m_source = sourceOf(m_s, m_proposals, m_begin, m_head);
    if (m_source && m_s.holdsSpeech(*m_source)) {
        m_source.reset();
    }
}

void VerbCue::findComplement()
{
    m_next = afterAdverbials(m_s, m_end, takes(Complement::Addressee));
}

bool VerbCue::propose(Sieve sieve, std::optional<TokenRange> source, std::size_t cueEnd,
                      std::vector<TokenRange> content) const
{
    m_proposals.add({.sieve = sieve,
                     .source = source,
                     .cue = {.begin = m_begin, .end = cueEnd},
                     .head = m_head,
                     .content = std::move(content)});
    return true;
}

bool VerbCue::proposeFor(TokenRange cue, std::size_t head, TokenRange source,
                         TokenRange content) const
{
    m_proposals.add({.sieve = Sieve::QuotationAfter,
                     .source = source,
                     .cue = cue,
                     .head = head,
                     .content = {content}});
    return true;
}

/// Whether it is a participle before a noun: "the pledged delegates".
bool VerbCue::isPrenominal() const
{
    if (m_begin < m_head) {
        return isPrenominalAfterAdverb();
    }
    if (m_s.isHeadline() || m_head == m_s.begin() || m_s.isSpoken(m_head - 1)
        || !m_cue.forms.hasAny({CueForm::Past, CueForm::Participle, CueForm::Ing})
        || !m_s.isAny(m_end, TagSet{Tag::Noun, Tag::Adj, Tag::Propn})) {
        return false;
    }
    const std::size_t before = m_head - 1;
    const auto isPossessor = [this](std::size_t token) {
        return m_s.isAny(token, {WordGroup::PossessiveMark, WordGroup::PossessivePronoun});
    };
    return !m_s.is(before, WordGroup::CountingDeterminer)
           && (m_s.isAny(before, TagSet{Tag::Det, Tag::Adj, Tag::Num}) || isPossessor(before)
               || m_s.isSign(before, u"-")
               || (m_s.tag(before) == Tag::Adv
                   && (m_s.tag(before - 1) == Tag::Det || isPossessor(before - 1))));
}

/// "the most promising harbours"
bool VerbCue::isPrenominalAfterAdverb() const
{
    for (std::size_t token = m_begin; token < m_head; ++token) {
        if (m_s.tag(token) != Tag::Adv) {
            return false;
        }
    }
    return m_begin > m_s.begin() && m_s.tag(m_begin - 1) == Tag::Det
           && m_s.isAny(m_end, TagSet{Tag::Noun, Tag::Adj, Tag::Propn})
           && !m_s.is(m_begin - 1, WordGroup::CountingDeterminer);
}

/// Whether a hyphen ties it to the word before: "coal-fired".
bool VerbCue::isInCompound() const
{
    return m_head > m_s.begin() + 1 && m_s.isSign(m_head - 1, u"-") && !m_s.hasSpaceBefore(m_head);
}

/// Whether it links its subject with an adjective that reports: "feels certain that".
bool VerbCue::isLinking() const
{
    return m_s.is(m_head, WordGroup::LinkingVerb)
           && m_s.cue(m_end).traits.has(CueTrait::StanceAdjective);
}

bool VerbCue::isOnlyCalled() const
{
    return m_source && m_cue.traits.has(CueTrait::Names) && m_begin == m_head
           && m_cue.forms.has(CueForm::Participle) && m_s.tag(m_end) == Tag::Propn
           && m_source->end == m_head && m_s.is(m_source->begin, WordGroup::Indefinite);
}

bool VerbCue::isInfinitive() const
{
    return m_s.is(m_begin, WordGroup::To) && m_s.tag(m_begin) == Tag::Part;
}

bool VerbCue::isNobody() const
{
    if (m_source && m_s.is(m_source->begin, WordGroup::ReaderPronoun)
        && m_source->end == m_source->begin + 1) {
        return true;
    }
    return m_source && m_s.is(m_source->begin, WordGroup::NegativeSubject)
           && !m_s.isSign(m_source->begin + 1, u".") && m_s.tag(m_source->begin + 1) != Tag::Num;
}

/// Whether it says that somebody gave no answer: "did not respond to".
bool VerbCue::isNoAnswer() const
{
    if (!m_cue.traits.has(CueTrait::Responds)) {
        return false;
    }
    for (std::size_t token = m_begin; token < m_head; ++token) {
        if (m_s.is(token, WordGroup::Negation)) {
            return true;
        }
    }
    return false;
}

bool VerbCue::isPassive() const
{
    if (m_isIng || !m_cue.forms.has(CueForm::Participle)) {
        return false;
    }
    for (std::size_t token = m_begin; token < m_head; ++token) {
        if (m_s.tag(token) == Tag::Aux && m_s.isAny(token, {WordGroup::Be, WordGroup::Get})) {
            return true;
        }
    }
    return false;
}

bool VerbCue::isReducedPassive() const
{
    if (m_isIng || !m_cue.forms.has(CueForm::Participle) || m_begin != m_head
        || m_begin < m_s.begin() + 2 || !m_s.is(m_end, WordGroup::By)) {
        return false;
    }
    const std::size_t noun = m_begin - (m_s.isComma(m_begin - 1) ? 2 : 1);
    return m_s.isAny(noun, TagSet{Tag::Noun, Tag::Propn});
}

bool VerbCue::isInfinitiveOfNoun() const
{
    return m_s.is(m_begin, WordGroup::To) && m_s.tag(m_begin - 1) == Tag::Noun;
}

void VerbCue::takeParticle()
{
    const auto makesCue = [this](std::size_t token) {
        return (m_cue.particles & m_s.text().words().particle(token)) != 0 && !m_s.isSpoken(token);
    };
    if (m_s.has(m_end) && makesCue(m_end)
        && m_s.isAny(m_end, TagSet{Tag::Adp, Tag::Adv, Tag::Part})) {
        m_hasParticle = true;
    } else if (m_s.has(m_end + 1) && m_s.tag(m_end) == Tag::Adv && m_s.tag(m_end + 1) == Tag::Adp
               && makesCue(m_end + 1) && !m_s.is(m_end + 1, WordGroup::PlacePreposition)) {
        ++m_end;
        m_hasParticle = true;
    }
}

} // namespace slantlight
