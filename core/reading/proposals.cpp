// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/proposals.h"

#include "core/reading/phrases.h"
#include "core/reading/subjectphrases.h"
#include "core/reading/verbgroups.h"

#include <utility>

namespace slantlight {

namespace {

/// Returns the subject of the first finite verb of @p s before @p head that is no relative
/// clause's, or where there is none, of that.
std::optional<TokenRange> firstSubject(const Sentence &s, std::size_t head)
{
    std::optional<TokenRange> relative;
    for (std::size_t token = s.begin(); token < head; ++token) {
        const bool isFinite = s.isAny(token, TagSet{Tag::Verb, Tag::Aux}) && !s.isSpoken(token)
                              && !(s.is(token, WordGroup::Ing) && s.tag(token - 1) != Tag::Aux);
        if (isFinite) {
            const auto subject = subjectPhraseBefore(s, verbGroupBegin(s, token));
            if (!subject || subject->begin == s.begin() || !isRelativeSubject(s, subject->begin)) {
                return subject;
            }
            relative = relative ? relative : subject;
        }
    }
    return relative;
}

/// Returns the subject after the comma that ends the participle phrase at the sentence's front.
std::optional<TokenRange> subjectAfterFront(const Sentence &s, std::size_t head)
{
    for (std::size_t token = head; token < s.stop(); ++token) {
        if (s.isComma(token) && !s.isSpoken(token) && beginsClause(s, token + 1)) {
            return TokenRange{.begin = token + 1,
                              .end =
                                  phraseEnd(s, token + 1, PhraseTail::Phrases, Apposition::With)};
        }
    }
    return std::nullopt;
}

std::optional<TokenRange> sourceOfParticiple(const Sentence &s, const Proposals &proposals,
                                             std::size_t head)
{
    if (head == s.begin()
        || (head == s.begin() + 1 && s.isAny(s.begin(), TagSet{Tag::Adp, Tag::Sconj}))) {
        return subjectAfterFront(s, head);
    }
    const std::size_t before = head - 1;
    if (!s.isComma(before) && s.isAny(before, TagSet{Tag::Noun, Tag::Propn})) {
        return phraseBefore(s, head); // "an ad saying"
    }
    if (s.isAny(before, {WordGroup::Of, WordGroup::For}) && before > s.begin()
        && s.isAny(before - 1, TagSet{Tag::Propn, Tag::Pron})) {
        return phraseBefore(s, before); // "accused Lind of seeking"
    }
    if (s.isComma(before) || s.isSpoken(before)
        || s.isAny(before, TagSet{Tag::Sconj, Tag::Adp, Tag::Adv, Tag::Cconj})) {
        return proposals.lastSource() ? proposals.lastSource() : firstSubject(s, head);
    }
    return std::nullopt;
}

} // namespace

bool Proposals::add(Proposal proposal)
{
    std::erase_if(proposal.content, [](TokenRange range) { return range.begin >= range.end; });
    if (proposal.content.empty() || proposal.cue.begin >= proposal.cue.end) {
        return false;
    }
    if (proposal.source && proposal.source->begin >= proposal.source->end) {
        proposal.source.reset();
    }
    if (proposal.source) {
        m_lastSource = proposal.source;
        m_lastCueEnd = proposal.cue.end;
    }
    m_all.push_back(std::move(proposal));
    return true;
}

std::optional<TokenRange> sourceOf(const Sentence &sentence, const Proposals &proposals,
                                   std::size_t begin, std::size_t head)
{
    const bool isIng = sentence.is(head, WordGroup::Ing);
    if (begin == sentence.begin() && !isIng) {
        return std::nullopt;
    }
    if (isIng && begin == head) {
        return sourceOfParticiple(sentence, proposals, head);
    }
    if (begin == sentence.begin()) {
        return std::nullopt;
    }
    const std::size_t before = begin - 1;
    if (isRelativeSubject(sentence, before)) {
        return TokenRange{.begin = before, .end = begin};
    }
    if (sentence.is(before, WordGroup::Coordinator)
        || (sentence.isComma(before)
            && sentence.isAny(before - 1, {WordGroup::And, WordGroup::But}))) {
        return proposals.lastSource() ? proposals.lastSource() : firstSubject(sentence, head);
    }
    return subjectPhraseBefore(sentence, begin);
}

} // namespace slantlight
