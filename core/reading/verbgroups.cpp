// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/verbgroups.h"

#include "core/reading/phrases.h"

namespace slantlight {

std::size_t verbGroupBegin(const Sentence &sentence, std::size_t head)
{
    std::size_t begin = head;
    while (begin > sentence.begin() && !sentence.isSpoken(begin - 1)) {
        const std::size_t before = begin - 1;
        if (sentence.tag(before) == Tag::Aux || sentence.is(before, WordGroup::Negation)
            || (sentence.tag(before) == Tag::Adv && !sentence.is(before, WordGroup::AdverbApart))) {
            begin = before;
            continue;
        }
        if (!sentence.is(before, WordGroup::To) || sentence.tag(before) != Tag::Part) {
            break;
        }
        if (before > sentence.begin() && !sentence.isSpoken(before - 1)
            && sentence.isAny(before - 1, TagSet{Tag::Verb, Tag::Aux})) {
            begin = before - 1; // "declined to comment"
            continue;
        }
        if (before > sentence.begin() + 1 && sentence.is(before - 1, WordGroup::On)
            && sentence.tag(before - 2) == Tag::Verb
            && sentence.cue(before - 2).traits.has(CueTrait::Goes)) {
            begin = before - 2; // "went on to say"
            continue;
        }
        begin = before;
    }
    while (begin < head && sentence.tag(begin) == Tag::Adv
           && (begin == sentence.begin() || sentence.isComma(begin - 1))) {
        ++begin;
    }
    return begin;
}

bool isVerb(const Sentence &sentence, std::size_t token)
{
    const bool isPlea =
        sentence.cue(token).traits.has(CueTrait::Pleads)
        && (sentence.is(token + 1, WordGroup::Negation) || sentence.tag(token + 1) == Tag::Adj);
    if (isPlea) {
        return true;
    }
    const bool isUntagged = sentence.tag(token) == Tag::X && sentence.cue(token).isVerb();
    if (sentence.tag(token) == Tag::Verb || isUntagged) {
        return true;
    }
    if (!sentence.isAny(token, TagSet{Tag::Noun, Tag::Adj, Tag::Propn})
        || token <= sentence.begin()) {
        return false;
    }
    const CueWord &cue = sentence.cue(token);
    const bool isThird = cue.forms.has(CueForm::ThirdPerson);
    const bool isFinite = isThird || cue.forms.has(CueForm::Past);
    const bool isAfterName = sentence.isAny(token - 1, nounTags);
    if (sentence.isHeadline() && isAfterName && sentence.tag(token) != Tag::Adj) {
        if (sentence.isCapital(token) && isFinite) {
            return true;
        }
        if (sentence.tag(token) == Tag::Noun && isThird && cue.isVerb() && sentence.isSmall(token)
            && sentence.has(token + 2) && !sentence.is(token + 1, WordGroup::Of)) {
            return true;
        }
    }
    if (!cue.isVerb() || !sentence.has(token + 1)) {
        return false;
    }
    const bool isAfterHave =
        cue.forms.has(CueForm::Participle)
        && ((sentence.tag(token - 1) == Tag::Aux && sentence.is(token - 1, WordGroup::Have))
            || (sentence.tag(token - 1) == Tag::Adv && sentence.is(token - 2, WordGroup::Have)));
    const bool endsClause = isThird && sentence.isSmall(token)
                            && sentence.tag(token - 1) == Tag::Propn
                            && sentence.isSign(token + 1, u".,");
    if (isAfterHave || endsClause) {
        return true;
    }
    const bool isThat = sentence.is(token + 1, WordGroup::That);
    if (isThat && cue.forms.has(CueForm::Base) && sentence.isSmall(token)
        && sentence.isAny(token - 1, TagSet{Tag::Noun, Tag::Propn, Tag::Adj})
        && sentence.is(token - 1, WordGroup::PluralEnding)) {
        return true; // "Critics fear that"
    }
    if (cue.forms.has(CueForm::Base) && cue.complements.has(Complement::Bare)
        && sentence.isSmall(token) && sentence.is(token + 1, WordGroup::PersonalPronoun)
        && sentence.isAny(token - 1, TagSet{Tag::Noun, Tag::Propn, Tag::Adj})
        && sentence.is(token - 1, WordGroup::PluralEnding)) {
        return true; // "Pals fear she may"
    }
    const bool isPronoun =
        sentence.is(token + 1, WordGroup::PersonalPronoun) && cue.complements.has(Complement::Bare);
    if ((isThat || isPronoun) && isThird && sentence.isSmall(token)
        && sentence.tag(token - 1) == Tag::Noun && !sentence.is(token - 1, WordGroup::PluralEnding)
        && phraseEnd(sentence, sentence.begin(), PhraseTail::Nothing, Apposition::Without)
               == token + 1) {
        return true; // "The port's director claims that"
    }
    const bool isToInfinitive = sentence.is(token + 1, WordGroup::To)
                                && sentence.tag(token + 1) == Tag::Part
                                && cue.complements.has(Complement::Infinitive);
    if (isToInfinitive && isThird && sentence.isSmall(token) && isAfterName
        && !sentence.is(token - 1, WordGroup::PluralEnding)) {
        return true; // "The ministry plans to"
    }
    const bool isMistaken = cue.isNoun()
                            && !(isThat && sentence.tag(token - 1) != Tag::Adj && isThird
                                 && !sentence.is(token, WordGroup::NounInS));
    return isFinite && !sentence.is(token, WordGroup::Ing) && sentence.isSmall(token)
           && sentence.isAny(token - 1, TagSet{Tag::Noun, Tag::Propn, Tag::Pron, Tag::Adv})
           && !isMistaken
           && (isThat || sentence.isComma(token + 1)
               || (sentence.isSign(token + 1, u".") && sentence.is(token, WordGroup::Ed))
               || sentence.is(token + 1, WordGroup::AfterMistakenVerb));
}

} // namespace slantlight
