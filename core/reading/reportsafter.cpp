// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/reportsafter.h"

#include <algorithm>
#include <utility>

namespace slantlight::verbsieve {

namespace {

constexpr SmallSet<CueClass> quoting{CueClass::Say,  CueClass::SayLike,  CueClass::Manner,
                                     CueClass::Tell, CueClass::TellThat, CueClass::Think};

/// Whether the noun phrase at @p begin names a deed or a thought, not a thing: "admitted
/// guilt", not "admitted 40 patients".
bool isAbstract(const VerbCue &v, std::size_t begin)
{
    const Sentence &s = v.sentence();
    if (s.isAny(begin, TagSet{Tag::Pron, Tag::Det}) && s.tag(begin) == Tag::Pron) {
        return true;
    }
    const std::size_t end = phraseEnd(s, begin, PhraseTail::Nothing, Apposition::Without);
    return end > begin
           && (s.isAny(end - 1, {WordGroup::AbstractNoun, WordGroup::AbstractEnding})
               || s.cue(end - 1).traits.has(CueTrait::SpeechNoun));
}

/// Whether its source is something that is found out from: a poll, a report.
bool isFinding(const VerbCue &v)
{
    const Sentence &s = v.sentence();
    if (!v.source()) {
        return false;
    }
    for (std::size_t token = v.source()->begin; token < v.source()->end; ++token) {
        if (s.is(token, WordGroup::FindingNoun)) {
            return true;
        }
    }
    return false;
}

} // namespace

bool askAbout(const VerbCue &v)
{
    const Sentence &s = v.sentence();
    if (!v.word().traits.has(CueTrait::AsksAbout) || !v.source()
        || !s.isAny(v.end(), nominalTags)) {
        return false;
    }
    const std::size_t end = phraseEnd(s, v.end(), PhraseTail::Nothing, Apposition::Without);
    return end > v.end() && s.isAny(end, {WordGroup::About, WordGroup::On})
           && s.tag(end) == Tag::Adp && !s.is(end + 1, WordGroup::Day)
           && v.propose(Sieve::Preposition, v.source(), v.end(), {v.objectAt(end)});
}

bool laterPreposition(const VerbCue &v)
{
    const Sentence &s = v.sentence();
    if (v.hasParticle() || !v.source() || !s.isAny(v.end(), {WordGroup::To, WordGroup::With})
        || s.tag(v.end()) != Tag::Adp) {
        return false;
    }
    const std::size_t end = phraseEnd(s, v.end() + 1, PhraseTail::Nothing, Apposition::Without);
    return end > v.end() + 1 && s.isAny(end, TagSet{Tag::Adp, Tag::Sconj})
           && !s.is(end, WordGroup::Of)
           && (v.word().particles & s.text().words().particle(end)) != 0
           && v.propose(Sieve::Preposition, v.source(), v.end(), {v.objectAt(end)});
}

bool comparison(const VerbCue &v)
{
    const Sentence &s = v.sentence();
    if (!v.word().traits.has(CueTrait::Compares) || !v.source() || !s.isAny(v.end(), nominalTags)) {
        return false;
    }
    constexpr std::size_t furthest = 12;
    for (std::size_t token = v.end() + 1; token < std::min(s.stop(), v.end() + furthest); ++token) {
        if (s.isBreak(token) || s.isAny(token, verbalTags)) {
            return false;
        }
        if (s.isAny(token, {WordGroup::To, WordGroup::With}) && s.tag(token) == Tag::Adp) {
            return v.propose(Sieve::Characterisation, v.source(), v.end(), {v.objectAt(v.end())});
        }
    }
    return false;
}

bool preposition(const VerbCue &v)
{
    const Sentence &s = v.sentence();
    const std::size_t begin = v.end() + 1;
    if (!v.hasParticle() || v.isInfinitiveOfNoun() || !s.has(begin)
        || !(s.beginsSpeech(begin) || begin < s.stop())) {
        return false;
    }
    if (v.site().front != 0 && s.isComma(begin)) {
        return true;
    }
    return v.propose(Sieve::Preposition, v.source(), begin,
                     {v.objectAt(begin + (s.isSign(begin, u",:") ? 1 : 0))});
}

bool colonAtEnd(const VerbCue &v)
{
    const Sentence &s = v.sentence();
    if (v.next() + 1 != s.end() || !s.isSign(v.next(), u":") || !v.source()
        || !(v.isAnyOf({CueClass::Say, CueClass::SayLike, CueClass::Tell, CueClass::TellThat,
                        CueClass::Manner, CueClass::Ask}))) {
        return false;
    }
    const TaggedText &text = s.text();
    if (s.end() != s.block().end || s.end() == text.tokens().size()) {
        return false;
    }
    const TokenRange next = text.blocks()[text.blockOf(s.end())];
    return v.propose(Sieve::QuotationAfter, v.source(), v.next() == v.end() ? v.end() + 1 : v.end(),
                     {next});
}

bool quotation(const VerbCue &v)
{
    const Sentence &s = v.sentence();
    const bool isColon = s.isSign(v.next(), u":");
    const std::size_t begin = v.next() + (s.isSign(v.next(), u",:") ? 1 : 0);
    const bool quotes =
        s.has(begin) && s.isSpoken(begin)
        && !v.isOnly({CueClass::Want, CueClass::Commit, CueClass::Attitude, CueClass::ShowWhat});
    const bool isLabelled = isColon
                            && v.isAnyOf({CueClass::Say, CueClass::SayLike, CueClass::Tell,
                                          CueClass::TellThat, CueClass::Manner});
    if (!quotes && !isLabelled) {
        return false;
    }
    return v.propose(Sieve::QuotationAfter, v.source(),
                     isColon && v.next() == v.end() ? v.next() + 1 : v.end(), {v.content(begin)});
}

bool thatClause(const VerbCue &v)
{
    const Sentence &s = v.sentence();
    if (!v.takes(Complement::That) || !s.is(v.next(), WordGroup::That)) {
        return false;
    }
    const bool isConjunction =
        s.isAny(v.next(), TagSet{Tag::Sconj, Tag::X}) || v.next() > v.end()
        || (s.isAny(v.next(), TagSet{Tag::Pron, Tag::Det}) && beginsClause(s, v.next() + 1));
    return isConjunction
           && v.propose(Sieve::ThatClause, v.source(), v.end(), {v.content(v.next())});
}

bool laterThat(const VerbCue &v)
{
    const Sentence &s = v.sentence();
    constexpr std::size_t furthest = 22;
    if (!v.takes(Complement::That)
        || !v.isAnyOf({CueClass::Say, CueClass::SayLike, CueClass::Tell, CueClass::TellThat,
                       CueClass::Think, CueClass::Show})
        || !(v.takes(Complement::Addressee) || s.isAny(v.end(), TagSet{Tag::Adp, Tag::Adv})
             || s.is(v.end(), WordGroup::Day) || s.isComma(v.end()))) {
        return false;
    }
    for (std::size_t token = v.end(); token < std::min(s.stop(), v.end() + furthest); ++token) {
        if (s.isSpoken(token) || s.isSign(token, u";:—") || s.tag(token) == Tag::Aux
            || (v.site().isRelative && s.isComma(token))
            || (s.tag(token) == Tag::Verb && !s.isComma(token - 1)
                && s.cue(token).forms.has(CueForm::ThirdPerson))) {
            return false;
        }
        if (s.is(token, WordGroup::That)
            && (s.tag(token) == Tag::Sconj
                || (token > v.end() + 1
                    && s.isAny(token + 1, TagSet{Tag::Det, Tag::Propn, Tag::Pron})))) {
            return v.propose(Sieve::ThatClause, v.source(), v.end(), {v.content(token)});
        }
    }
    return false;
}

bool whetherClause(const VerbCue &v)
{
    const Sentence &s = v.sentence();
    if (!v.takes(Complement::Whether)
        || !s.isAny(v.next(), {WordGroup::Whether, WordGroup::What, WordGroup::WhenOrWho})) {
        return false;
    }
    const bool isDoubtful = s.is(v.next(), WordGroup::WhenOrWho);
    const bool fits = !isDoubtful
                      || (v.next() == v.end() && v.word().traits.has(CueTrait::TakesWhen)
                          && v.isAnyOf({CueClass::Tell, CueClass::Think, CueClass::SayLike}));
    return fits && v.propose(Sieve::WhetherClause, v.source(), v.end(), {v.content(v.next())});
}

bool bareClause(const VerbCue &v)
{
    const Sentence &s = v.sentence();
    return v.takes(Complement::Bare) && beginsClause(s, v.next())
           && v.propose(Sieve::BareClause, v.source(), v.end(), {v.content(v.next())});
}

bool infinitive(const VerbCue &v)
{
    const Sentence &s = v.sentence();
    constexpr std::size_t furthest = 6;
    if (!v.takes(Complement::Infinitive)) {
        return false;
    }
    if (s.is(v.end(), WordGroup::To) && s.tag(v.end()) == Tag::Part) {
        return v.isAnyOf({CueClass::Want, CueClass::Commit, CueClass::Direct, CueClass::Tell})
               && v.propose(Sieve::Infinitive, v.source(), v.end(), {v.content(v.end())});
    }
    if (!v.isAnyOf({CueClass::Commit, CueClass::Want})
        || !(s.isAny(v.end(), TagSet{Tag::Adv, Tag::Adp, Tag::Punct})
             || s.is(v.end(), WordGroup::Day))) {
        return false;
    }
    for (std::size_t token = v.end(); token + 1 < std::min(s.stop(), v.end() + furthest + 1);
         ++token) {
        if (s.is(token, WordGroup::To) && s.tag(token) == Tag::Part
            && s.isAny(token + 1, TagSet{Tag::Verb, Tag::Aux, Tag::Adv})) {
            return v.propose(Sieve::Infinitive, v.source(), v.end(), {v.content(token)});
        }
        if (s.isAny(token, verbalTags) || s.isSpoken(token)) {
            return false;
        }
    }
    return false;
}

bool objectInfinitive(const VerbCue &v)
{
    const Sentence &s = v.sentence();
    const bool isTelling = v.isAnyOf({CueClass::Tell, CueClass::TellThat, CueClass::Ask});
    if (!s.isAny(v.end(), nominalTags) || !(isTelling || v.takes(Complement::ObjectInfinitive))) {
        return false;
    }
    const std::size_t end = v.phraseAfter(v.end());
    if (isTelling) {
        const std::size_t to = end + (s.is(end, WordGroup::Negation) ? 1 : 0);
        if (to > v.end() && s.is(to, WordGroup::To) && s.tag(to) == Tag::Part) {
            return v.propose(Sieve::Infinitive, v.source(), v.end(), {v.content(end)});
        }
    }
    return v.takes(Complement::ObjectInfinitive) && end > v.end() && s.is(end, WordGroup::To)
           && s.tag(end) == Tag::Part
           && v.propose(Sieve::Infinitive, v.source(), v.end(),
                        {v.content(v.isAnyOf({CueClass::Direct}) ? end : v.end())});
}

bool so(const VerbCue &v)
{
    const Sentence &s = v.sentence();
    return s.is(v.end(), WordGroup::So) && v.source()
           && v.isAnyOf({CueClass::Say, CueClass::SayLike, CueClass::Think})
           && (v.end() + 1 >= s.stop()
               || s.isAny(v.end() + 1, TagSet{Tag::Adp, Tag::Punct, Tag::Adv}))
           && v.propose(Sieve::BareClause, v.source(), v.end(),
                        {{.begin = v.end(), .end = v.end() + 1}});
}

bool object(const VerbCue &v)
{
    const Sentence &s = v.sentence();
    constexpr std::size_t furthestAs = 25;
    const bool quoted =
        s.has(v.end()) && s.text().quotationAt(v.end()) != nullptr && !s.isSpoken(v.end());
    if (!s.isAny(v.end(), nominalTags) && !s.isAny(v.end(), TagSet{Tag::Part, Tag::Adv})
        && !quoted) {
        return false;
    }
    if (v.phraseAfter(v.end()) == v.end() && !quoted) {
        return true; // nothing that could be spoken of, nor any other complement
    }
    if (v.word().traits.has(CueTrait::ConcreteObject) && !isAbstract(v, v.end())) {
        return true;
    }
    if (v.takes(Complement::As)) {
        for (std::size_t token = v.end() + 1; token < std::min(s.end(), v.end() + furthestAs);
             ++token) {
            if (s.is(token, WordGroup::As) && !s.isSpoken(token) && !s.isComma(token - 1)
                && s.tag(token - 1) != Tag::Adv) {
                return v.propose(Sieve::Characterisation, v.source(), v.end(),
                                 {v.objectAt(v.end())});
            }
        }
    }
    if (v.takes(Complement::Predicate) && v.isAnyOf({CueClass::Characterise})
        && v.word().traits.has(CueTrait::Names)) {
        return v.propose(Sieve::Characterisation, v.source(), v.end(), {v.objectAt(v.end())});
    }
    if (v.isAnyOf({CueClass::Judge, CueClass::SpeakOf, CueClass::Consider, CueClass::Attitude,
                   CueClass::Want})) {
        if (v.isInfinitiveOfNoun()) {
            return true;
        }
        const Sieve sieve = v.isAnyOf({CueClass::Judge})     ? Sieve::Judgement
                            : v.isAnyOf({CueClass::SpeakOf}) ? Sieve::SpeechAct
                                                             : Sieve::Attitude;
        return v.propose(sieve, v.source(), v.end(), {v.objectAt(v.end())});
    }
    return v.isAnyOf({CueClass::ShowWhat}) && (isFinding(v) || isAbstract(v, v.end()))
           && v.propose(Sieve::Finding, v.source(), v.end(), {v.objectAt(v.end())});
}

bool asPredicate(const VerbCue &v)
{
    const Sentence &s = v.sentence();
    const std::size_t as = v.end();
    if (!v.takes(Complement::As) || !v.isAnyOf({CueClass::Characterise}) || !v.source()
        || !s.is(as, WordGroup::As) || as + 1 >= s.stop()) {
        return false;
    }
    return v.propose(Sieve::Characterisation, v.source(), as + 1, {v.content(as + 1)});
}

bool quotedAsSaying(const VerbCue &v)
{
    constexpr std::size_t furthest = 12;
    const Sentence &s = v.sentence();
    if (!v.word().traits.has(CueTrait::Quotes) || !s.isAny(v.end(), nominalTags)) {
        return false;
    }
    for (std::size_t as = v.end() + 1; as + 2 < std::min(s.stop(), v.end() + furthest); ++as) {
        if (s.is(as, WordGroup::As) && s.is(as + 1, WordGroup::Saying)) {
            const std::size_t from = as + 2 + (s.isSign(as + 2, u",:") ? 1 : 0);
            return v.proposeFor({.begin = as, .end = as + 2}, as + 1,
                                TokenRange{.begin = v.end(), .end = as}, v.content(from));
        }
    }
    return false;
}

bool plea(const VerbCue &v)
{
    const Sentence &s = v.sentence();
    std::size_t end = v.end();
    while (s.is(end, WordGroup::Negation)) {
        ++end;
    }
    return v.word().traits.has(CueTrait::Pleads) && s.isAny(end, TagSet{Tag::Adj, Tag::Noun})
           && v.propose(Sieve::SpeechAct, v.source(), v.end(),
                        {{.begin = v.end(), .end = end + 1}});
}

bool relativeReport(const VerbCue &v)
{
    const Sentence &s = v.sentence();
    if (!v.source() || v.source()->begin <= s.begin() || !v.isAnyOf(quoting)
        || v.isOnly({CueClass::Manner}) || !s.isAny(v.end(), verbalTags)
        || s.is(v.end(), WordGroup::Ing) || s.isSpoken(v.end())) {
        return false;
    }
    const std::size_t relative = v.source()->begin - 1;
    return s.is(relative, WordGroup::OpensRelativeReport) && !s.isSpoken(relative)
           && v.propose(Sieve::RelativeReport, v.source(), v.end(),
                        {{.begin = relative, .end = relative + 1}, v.content(v.end())});
}

bool anything(const VerbCue &v)
{
    const Sentence &s = v.sentence();
    return v.isAnyOf({CueClass::Say}) && v.next() == v.end() && v.next() < s.stop()
           && !s.isAny(v.next(), TagSet{Tag::Adp, Tag::Punct, Tag::Cconj})
           && v.propose(Sieve::BareClause, v.source(), v.end(), {v.content(v.next())});
}

bool gerund(const VerbCue &v)
{
    const Sentence &s = v.sentence();
    return v.takes(Complement::Gerund) && s.tag(v.end()) == Tag::Verb
           && s.is(v.end(), WordGroup::Ing)
           && v.propose(Sieve::Gerund, v.source(), v.end(), {v.objectAt(v.end())});
}

} // namespace slantlight::verbsieve
