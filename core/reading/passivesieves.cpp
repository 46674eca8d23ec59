// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/passivesieves.h"

#include "core/reading/subjectphrases.h"

namespace slantlight {

namespace {

constexpr std::size_t furthestAgent = 8;
constexpr SmallSet<CueClass> withAgent{CueClass::Say,      CueClass::SayLike,      CueClass::Judge,
                                       CueClass::SpeakOf,  CueClass::Characterise, CueClass::Tell,
                                       CueClass::TellThat, CueClass::Think,        CueClass::Hold,
                                       CueClass::Direct,   CueClass::Attitude};

/// Returns the "by" before the agent of a passive whose verb ends before @p end.
std::optional<std::size_t> agentAfter(const Sentence &s, std::size_t end)
{
    for (std::size_t token = end; token < s.end() && token < end + furthestAgent; ++token) {
        if (s.is(token, WordGroup::By) && !s.isSpoken(token)) {
            return token;
        }
        if (s.isSign(token, u",;") || s.isAny(token, TagSet{Tag::Verb, Tag::Aux})) {
            break;
        }
    }
    return std::nullopt;
}

} // namespace

void sievePassive(VerbCue &verb)
{
    const Sentence &sentence = verb.sentence();
    const CueWord &cue = verb.word();
    if (!cue.isVerb()) {
        return;
    }
    const bool isReduced = !verb.isPassive();
    const bool isSetOff = isReduced && sentence.isComma(verb.begin() - 1);
    CueSite site = verb.site();
    site.isRelative = site.isRelative || isSetOff;
    verb.findSource();
    const auto subject =
        isReduced ? phraseBefore(sentence, verb.begin() - (isSetOff ? 1 : 0)) : verb.source();
    const std::size_t end = verb.end();
    const auto propose = [&verb](Sieve sieve, std::optional<TokenRange> source, std::size_t cueEnd,
                                 std::vector<TokenRange> content) {
        verb.propose(sieve, source, cueEnd, std::move(content));
    };
    const auto agent = agentAfter(sentence, end);
    if (agent && cue.classes.hasAny(withAgent)) {
        const std::size_t sourceEnd =
            phraseEnd(sentence, *agent + 1, PhraseTail::Phrases, Apposition::Without);
        if (cue.traits.has(CueTrait::Quotes) && subject && sentence.is(sourceEnd, WordGroup::As)
            && sentence.is(sourceEnd + 1, WordGroup::Saying)) {
            const std::size_t from =
                sourceEnd + 2 + (sentence.isSign(sourceEnd + 2, u",:") ? 1 : 0);
            propose(Sieve::QuotationAfter, subject, sourceEnd + 2,
                    {contentFrom(sentence, site, from)});
            return;
        }
        if (sourceEnd > *agent + 1) {
            std::vector<TokenRange> content;
            if (subject) {
                content.push_back(*subject);
            }
            if (sentence.is(sourceEnd, WordGroup::AfterAgent)) {
                content.push_back(contentFrom(sentence, site, sourceEnd));
            } else if (*agent > end) {
                content.push_back({.begin = end, .end = *agent});
            }
            propose(Sieve::PassiveByAgent, TokenRange{.begin = *agent + 1, .end = sourceEnd}, end,
                    std::move(content));
            return;
        }
    }
    if (isReduced) {
        return;
    }
    const auto withSubject = [&](std::size_t from) {
        std::vector<TokenRange> content;
        if (subject) {
            content.push_back(*subject);
        }
        content.push_back(contentFrom(sentence, site, from));
        return content;
    };
    const auto takes = [&cue](CueTrait trait) {
        return cue.traits.has(trait);
    };
    if (sentence.is(end, WordGroup::To) && sentence.tag(end) == Tag::Part
        && takes(CueTrait::PassiveInfinitive)) {
        propose(Sieve::PassiveWithoutAgent, {}, end, withSubject(end));
    } else if (sentence.isAny(end, {WordGroup::That, WordGroup::If, WordGroup::WhetherOrAbout})
               && takes(CueTrait::PassiveThat)) {
        const std::size_t from = end + (sentence.is(end, WordGroup::About) ? 1 : 0);
        propose(Sieve::PassiveWithoutAgent, {}, from, {contentFrom(sentence, site, from)});
    } else if (sentence.is(end, WordGroup::As) && takes(CueTrait::Quotes)) {
        if (sentence.is(end + 1, WordGroup::Saying)) { // "was quoted as saying": by its subject
            const std::size_t from = end + 2 + (sentence.isSign(end + 2, u",:") ? 1 : 0);
            propose(Sieve::QuotationAfter, subject, end + 2, {contentFrom(sentence, site, from)});
        }
    } else if (sentence.is(end, WordGroup::As)
               && (takes(CueTrait::PassiveAs)
                   || cue.classes.hasAny(
                       {CueClass::Characterise, CueClass::Hold, CueClass::Judge}))) {
        propose(Sieve::PassiveWithoutAgent, {}, end + 1, withSubject(end + 1));
    } else if (sentence.isAny(end, {WordGroup::Of, WordGroup::For}) && takes(CueTrait::PassiveOf)) {
        propose(Sieve::PassiveWithoutAgent, {}, end + 1, withSubject(end + 1));
    } else if (takes(CueTrait::PassivePredicate) && sentence.isAny(end, nominalTags)) {
        propose(Sieve::PassiveWithoutAgent, {}, end, withSubject(end));
    }
}

} // namespace slantlight
