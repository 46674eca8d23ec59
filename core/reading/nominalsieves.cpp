// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/nominalsieves.h"

#include "core/reading/contents.h"
#include "core/reading/subjectphrases.h"
#include "core/reading/verbgroups.h"

#include <utility>

namespace slantlight {

namespace {

bool isCueNoun(const Sentence &s, std::size_t token)
{
    return s.tag(token) == Tag::Noun && s.cue(token).isNoun() && !s.isSpoken(token);
}

/// Returns the noun of a light verb whose words begin at @p begin.
std::optional<std::size_t> nounOfLightVerb(const Sentence &s, std::size_t begin)
{
    constexpr std::size_t furthest = 6;
    for (std::size_t token = begin; token < std::min(s.end(), begin + furthest); ++token) {
        if (isCueNoun(s, token) && s.tag(token + 1) != Tag::Noun) {
            return token;
        }
        const bool isBefore =
            s.isAny(token, TagSet{Tag::Det, Tag::Adj, Tag::Num, Tag::Adv, Tag::Noun})
            || s.is(token, WordGroup::PossessivePronoun) || s.isSign(token, u"-");
        if (!isBefore || s.isSpoken(token)) {
            return std::nullopt;
        }
    }
    return std::nullopt;
}

bool isBeForm(const Sentence &s, TokenRange range)
{
    for (std::size_t token = range.begin; token < range.end; ++token) {
        if (s.tag(token) == Tag::Aux && s.is(token, WordGroup::Be)) {
            return true;
        }
    }
    return false;
}

/// Returns the possessor of the noun at @p noun, its 's included, over adjectives between.
std::optional<TokenRange> possessorOf(const Sentence &s, std::size_t noun)
{
    std::size_t begin = noun;
    while (begin > s.begin() && s.isAny(begin - 1, TagSet{Tag::Adj, Tag::Num, Tag::Adv})) {
        --begin;
    }
    if (begin == s.begin()) {
        return std::nullopt;
    }
    if (s.is(begin - 1, WordGroup::PossessiveMark) && s.tag(begin - 1) == Tag::Part) {
        const auto phrase = phraseBefore(s, begin - 1);
        return phrase ? std::optional(TokenRange{.begin = phrase->begin, .end = begin})
                      : std::nullopt;
    }
    if (s.is(begin - 1, WordGroup::PossessivePronoun)) {
        return TokenRange{.begin = begin - 1, .end = begin};
    }
    return std::nullopt;
}

/// Returns where the clause ends that hangs on a noun which begins its sentence, within
/// @p content: before the verb of that noun ("Lind's claim that it is safe | was false").
TokenRange withoutMainVerb(const Sentence &s, std::size_t noun, TokenRange content)
{
    bool hasVerb = s.holdsVerb({.begin = s.begin(), .end = noun});
    if (hasVerb) {
        return content;
    }
    for (std::size_t token = content.begin; token < content.end; ++token) {
        const bool isVerbal = s.isAny(token, TagSet{Tag::Verb, Tag::Aux});
        if (hasVerb && s.tag(token) == Tag::Aux && !s.is(token, WordGroup::Ing)
            && s.isAny(token - 1, TagSet{Tag::Adj, Tag::Noun, Tag::Propn, Tag::Verb, Tag::Adv})) {
            return {.begin = content.begin, .end = token};
        }
        hasVerb = hasVerb || (isVerbal && !s.isAny(token + 1, TagSet{Tag::Verb, Tag::Aux}));
    }
    return content;
}

/// Returns where the infinitive ends that hangs on a noun and begins at @p begin.
std::size_t infinitiveEnd(const Sentence &s, std::size_t begin)
{
    std::size_t end = begin + 1;
    while (end < s.end() && !s.isSign(end, u",;.") && s.tag(end) != Tag::Aux) {
        const SmallSet<CueForm> forms = s.cue(end).forms;
        if (s.tag(end) == Tag::Verb && end > begin + 1
            && forms.hasAny({CueForm::ThirdPerson, CueForm::Past})
            && !forms.hasAny({CueForm::Base, CueForm::Participle})) {
            break;
        }
        ++end;
    }
    return end;
}

} // namespace

std::optional<std::size_t> sieveLightVerb(const Sentence &sentence, std::size_t head,
                                          Proposals &proposals)
{
    const auto noun = nounOfLightVerb(sentence, head + 1);
    const bool isPrenominal = head > sentence.begin() && sentence.tag(head - 1) == Tag::Det
                              && sentence.cue(head).forms.has(CueForm::Participle);
    const bool isRaised = noun && sentence.cue(head).traits.has(CueTrait::Raises)
                          && sentence.is(*noun, WordGroup::RaisedByEvents);
    if (!noun || isRaised || isPrenominal) {
        return std::nullopt;
    }
    const std::size_t begin = verbGroupBegin(sentence, head);
    if (!sentence.is(head, WordGroup::Ing) && isBeForm(sentence, {.begin = begin, .end = head})) {
        return std::nullopt;
    }
    const auto source = sourceOf(sentence, proposals, begin, head);
    if (!source || sentence.holdsSpeech(*source)) {
        return std::nullopt;
    }
    CueSite site = siteOf(sentence, begin, head);
    if (site.finite.isEmpty()) {
        site.finite.insert(CueForm::Past);
    }
    const auto propose = [&](std::size_t cueEnd, TokenRange content) {
        proposals.add({.sieve = Sieve::LightVerb,
                       .source = source,
                       .cue = {.begin = begin, .end = cueEnd},
                       .head = *noun,
                       .content = {content}});
        return cueEnd;
    };
    const std::size_t next = *noun + 1;
    if (sentence.is(next, WordGroup::That)
        || (sentence.is(next, WordGroup::To) && sentence.tag(next) == Tag::Part)) {
        return propose(next, contentFrom(sentence, site, next));
    }
    if (sentence.tag(next) == Tag::Adp) {
        const bool isAdverbial =
            sentence.is(next, WordGroup::AfterNounLoosely)
            || (sentence.is(next, WordGroup::On)
                && (sentence.is(next + 1, WordGroup::Day) || sentence.tag(next + 1) == Tag::Num));
        return isAdverbial ? std::nullopt
                           : std::optional(propose(next + 1, objectFrom(sentence, site, next + 1)));
    }
    if (sentence.beginsSpeech(next) || sentence.isSign(next, u":")) {
        const bool isColon = sentence.isSign(next, u":");
        return propose(next + (isColon ? 1 : 0),
                       contentFrom(sentence, site, next + (sentence.isSign(next, u",:") ? 1 : 0)));
    }
    if (sentence.tag(next) == Tag::Verb && sentence.is(next, WordGroup::Ing)
        && sentence.cue(next).isReport()) {
        return propose(next + 1, contentFrom(sentence, site, next + 1));
    }
    return std::nullopt;
}

void sieveSeeming(const Sentence &sentence, std::size_t head, Proposals &proposals)
{
    const std::size_t next = head + 1;
    std::size_t begin = verbGroupBegin(sentence, head);
    const auto subject = sourceOf(sentence, proposals, begin, head);
    if (!subject || next >= sentence.stop()) {
        return;
    }
    if (sentence.is(next, WordGroup::To)) {
        const bool isStance = sentence.is(next + 1, WordGroup::Be)
                              && sentence.isAny(next + 2, TagSet{Tag::Adj, Tag::Verb})
                              && sentence.cue(next + 2).traits.has(CueTrait::StanceAdjective);
        if (isStance || sentence.cue(next + 1).isReport()) {
            return; // found by the word after it
        }
    }
    if (!sentence.isAny(next, {WordGroup::To, WordGroup::That, WordGroup::As, WordGroup::Like})
        && !sentence.isAny(next, TagSet{Tag::Adj, Tag::Adv})) {
        return;
    }
    std::vector<TokenRange> content;
    if (sentence.is(subject->begin, WordGroup::It)) {
        begin = std::min(begin, subject->begin);
    } else {
        content.push_back(*subject);
    }
    content.push_back(contentFrom(sentence, siteOf(sentence, begin, head), next));
    proposals.add({.sieve = Sieve::Seeming,
                   .source = {},
                   .cue = {.begin = begin, .end = next},
                   .head = head,
                   .content = std::move(content)});
}

void sieveNoun(const Sentence &sentence, std::size_t head, Proposals &proposals)
{
    const CueSite site = siteOfNominal(sentence, head);
    auto source = possessorOf(sentence, head);
    std::size_t next = head + 1;
    if (!source && sentence.isAny(next, {WordGroup::By, WordGroup::From})
        && sentence.isAny(next + 1, TagSet{Tag::Propn, Tag::Det, Tag::Noun, Tag::Adj, Tag::Pron})) {
        const std::size_t end =
            phraseEnd(sentence, next + 1, PhraseTail::Phrases, Apposition::Without);
        source = TokenRange{.begin = next + 1, .end = end};
        next = end;
    }
    const auto propose = [&](TokenRange content) {
        proposals.add({.sieve = Sieve::Noun,
                       .source = source,
                       .cue = {.begin = head, .end = head + 1},
                       .head = head,
                       .content = {content}});
    };
    if (sentence.is(next, WordGroup::That)
        && (sentence.tag(next) == Tag::Sconj || beginsClause(sentence, next + 1))) {
        propose(withoutMainVerb(sentence, head, contentFrom(sentence, site, next)));
    } else if (source && sentence.is(next, WordGroup::To) && sentence.tag(next) == Tag::Part) {
        propose({.begin = next, .end = infinitiveEnd(sentence, next)});
    } else if (source && sentence.beginsSpeech(next)) {
        propose(contentFrom(sentence, site, next + (sentence.isSign(next, u",:") ? 1 : 0)));
    }
}

bool sieveAdjective(const Sentence &sentence, std::size_t head, Proposals &proposals)
{
    std::size_t begin = head;
    bool isLinked = false;
    while (begin > sentence.begin()
           && (sentence.isAny(begin - 1, TagSet{Tag::Adv, Tag::Aux})
               || sentence.is(begin - 1, WordGroup::Negation))) {
        --begin;
        isLinked = isLinked || sentence.tag(begin) == Tag::Aux || sentence.is(begin, WordGroup::Be);
    }
    if (!isLinked) {
        if (sentence.tag(begin - 1) != Tag::Verb || begin == sentence.begin()
            || !sentence.is(begin - 1, WordGroup::LinkingVerb)) {
            return false;
        }
        begin = verbGroupBegin(sentence, begin - 1);
    }
    const auto subject = subjectPhraseBefore(sentence, begin);
    if (!subject || sentence.holdsSpeech(*subject)) {
        return false;
    }
    const bool isIt = sentence.is(subject->begin, WordGroup::It);
    if (isIt && !sentence.is(head, WordGroup::ImpersonalAdjective)) {
        return false;
    }
    const CueSite site = siteOfNominal(sentence, head);
    const std::size_t next = head + 1;
    const auto propose = [&](std::optional<TokenRange> source, TokenRange cue, TokenRange content) {
        return proposals.add({.sieve = Sieve::Adjective,
                              .source = source,
                              .cue = cue,
                              .head = head,
                              .content = {content}});
    };
    if (sentence.is(next, WordGroup::AfterAdjective)
        && sentence.isAny(next, TagSet{Tag::Adp, Tag::Sconj}) && sentence.has(next + 1)) {
        return propose(subject, {.begin = begin, .end = next + 1},
                       objectFrom(sentence, site, next + 1));
    } else if (sentence.isAny(next,
                              {WordGroup::That, WordGroup::Whether, WordGroup::What, WordGroup::If})
               || (sentence.isAny(next, nominalTags) && beginsClause(sentence, next))) {
        return propose(isIt ? std::nullopt : subject,
                       {.begin = isIt ? subject->begin : begin, .end = next},
                       contentFrom(sentence, site, next));
    } else if (sentence.is(next, WordGroup::To) && sentence.tag(next) == Tag::Part
               && !sentence.is(head, WordGroup::AdjectiveWithoutInfinitive)) {
        return propose(subject, {.begin = begin, .end = next}, contentFrom(sentence, site, next));
    }
    return false;
}

void sieveAccordingTo(const Sentence &sentence, TokenRange cue, Proposals &proposals)
{
    constexpr std::size_t shortestContent = 3;
    const bool isFirst = cue.begin <= sentence.begin() + 2;
    std::size_t end = isFirst
                          ? phraseEnd(sentence, cue.end, PhraseTail::AllPhrases, Apposition::With)
                          : sourceEnd(sentence, cue.end);
    if (end == cue.end) {
        return;
    }
    if (isFirst
        && (sentence.is(end, WordGroup::RelativePerson)
            || (sentence.tag(end) == Tag::Verb
                && sentence.isAny(end, {WordGroup::Ed, WordGroup::Ing})))) {
        while (end < sentence.stop() && !sentence.isComma(end)) {
            ++end;
        }
    }
    end -= sentence.isComma(end - 1) ? 1 : 0;
    std::size_t before = cue.begin;
    while (before > sentence.begin() && sentence.isSign(before - 1, u",—–")) {
        --before;
    }
    TokenRange content;
    if (before >= sentence.begin() + shortestContent
        || (before > sentence.begin() && sentence.isSpoken(before - 1))) {
        content = {.begin = sentence.begin(), .end = before};
        content.begin += sentence.tag(content.begin) == Tag::Cconj ? 1 : 0;
    } else {
        content = {.begin = end + (sentence.isComma(end) ? 1 : 0), .end = sentence.stop()};
    }
    proposals.add({.sieve = Sieve::AccordingTo,
                   .source = TokenRange{.begin = cue.end, .end = end},
                   .cue = cue,
                   .head = cue.begin,
                   .content = {content}});
}

} // namespace slantlight
