// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/phrases.h"

#include <algorithm>

namespace slantlight {

namespace {

constexpr std::size_t longestBracket = 12;
constexpr std::size_t longestClauseBeforeVerb = 12;

bool isPossessive(const Sentence &s, std::size_t token)
{
    return s.tag(token) == Tag::Part && s.is(token, WordGroup::PossessiveMark);
}

/// Whether a full stop at @p token belongs to the name or title before it: "Lt.", "J."
bool endsShortName(const Sentence &s, std::size_t token)
{
    return s.isSign(token, u".") && token > s.begin() && s.isCapital(token - 1)
           && s.word(token - 1).size() < 5;
}

/// Whether @p token is a participle before its noun: "a retired engineer".
bool isPrenominal(const Sentence &s, std::size_t token)
{
    return s.tag(token) == Tag::Verb && s.isAny(token, {WordGroup::Ing, WordGroup::Ed})
           && s.isAny(token + 1, nounTags) && s.isAny(token - 1, TagSet{Tag::Det, Tag::Adj});
}

bool goesOnRight(const Sentence &s, std::size_t token, std::size_t begin)
{
    const bool isFirst = token == begin;
    if (s.isAny(token, nominalTags) || isPossessive(s, token)) {
        return true;
    }
    if (isFirst) {
        return s.tag(token) == Tag::Adv && s.isAny(token + 1, TagSet{Tag::Num, Tag::Adj, Tag::Det});
    }
    if (s.isSign(token, u"-/&%$")) {
        return !(s.isSign(token, u"-") && s.hasSpaceBefore(token));
    }
    return (endsShortName(s, token) && s.has(token + 1)) || isPrenominal(s, token);
}

bool isAlone(const Sentence &s, std::size_t token)
{
    return s.tag(token) == Tag::Pron
           && !s.isAny(token, {WordGroup::PossessivePronoun, WordGroup::PronounDeterminer});
}

/// Returns where the words of a noun phrase end without anything after its head.
std::size_t wordsEnd(const Sentence &s, std::size_t begin)
{
    std::size_t token = begin;
    while (token < s.end() && !s.isSpoken(token) && goesOnRight(s, token, begin)) {
        if (token > begin && s.tag(token) == Tag::Pron
            && !s.isAny(token, {WordGroup::PossessivePronoun, WordGroup::One})) {
            break;
        }
        if (token > begin && s.is(token, WordGroup::Day) && s.tag(token - 1) != Tag::Det) {
            break;
        }
        if (token > begin && s.is(token, WordGroup::WhichTime) && s.is(token + 1, WordGroup::Period)
            && s.tag(token - 1) != Tag::Det) {
            break; // "local media last week"
        }
        if (token == begin && isAlone(s, token)) {
            return token + 1;
        }
        ++token;
    }
    return token;
}

/// Returns the token after the bracket that opens at @p token; @p token where none does.
std::size_t afterBracket(const Sentence &s, std::size_t token)
{
    if (!s.isSign(token, u"(")) {
        return token;
    }
    for (std::size_t next = token + 1; next < s.end() && next < token + longestBracket; ++next) {
        if (s.isSign(next, u")")) {
            return next + 1;
        }
    }
    return token;
}

std::size_t afterPhrases(const Sentence &s, std::size_t end, PhraseTail tail)
{
    while (s.has(end + 1) && s.is(end, WordGroup::PhraseAfterNoun) && !s.isSpoken(end)
           && !s.isAny(end + 1, {WordGroup::Day, WordGroup::Month})) {
        if (tail != PhraseTail::AllPhrases && s.is(end, WordGroup::LoosePreposition)
            && !s.isAny(end + 1, TagSet{Tag::Propn, Tag::Det, Tag::Noun, Tag::Adj, Tag::Pron})) {
            break;
        }
        const std::size_t next = phraseEnd(s, end + 1, PhraseTail::Nothing, Apposition::Without);
        if (next == end + 1) {
            break;
        }
        end = next;
    }
    return end;
}

std::size_t afterApposition(const Sentence &s, std::size_t end)
{
    if (!s.has(end + 1) || !s.isComma(end)
        || !s.isAny(end + 1, TagSet{Tag::Det, Tag::Noun, Tag::Propn, Tag::Adj, Tag::Pron})
        || (s.is(end + 1, WordGroup::SubjectPronoun) && !s.is(end + 1, WordGroup::WhoOrWhich))) {
        return end;
    }
    std::size_t next = end + 1;
    if (s.is(next, WordGroup::WhoOrWhich)) {
        while (next < s.end() && !s.isSign(next, u",.;") && !s.isSpoken(next)) {
            ++next;
        }
    } else {
        next = phraseEnd(s, next, PhraseTail::AllPhrases, Apposition::Without);
    }
    return next > end + 1 && s.isSign(next, u",.") ? next + (s.isComma(next) ? 1 : 0) : end;
}

/// Whether what begins at @p token hangs on the noun before it: "who ...", "taken in May".
bool beginsModifier(const Sentence &s, std::size_t token)
{
    return s.is(token, WordGroup::RelativePerson)
           || (s.tag(token) == Tag::Verb && s.isAny(token, {WordGroup::Ed, WordGroup::Ing})
               && !s.isComma(token - 1))
           || s.is(token, WordGroup::IrregularParticiple);
}

std::size_t upToBreak(const Sentence &s, std::size_t token)
{
    while (token < s.stop() && !s.isBreak(token) && !s.isSpoken(token)) {
        ++token;
    }
    return token;
}

bool isClauseAfterComma(const Sentence &s, TokenRange range)
{
    bool isFinite = false;
    for (std::size_t token = range.begin; token < range.end; ++token) {
        isFinite =
            isFinite || s.tag(token) == Tag::Aux
            || (s.tag(token) == Tag::Verb && !s.isAny(token, {WordGroup::Ed, WordGroup::Ing}));
        if (s.isAny(token, {WordGroup::RelativePerson, WordGroup::Relative})) {
            return false;
        }
    }
    return isFinite;
}

} // namespace

std::size_t phraseEnd(const Sentence &sentence, std::size_t begin, PhraseTail tail,
                      Apposition apposition)
{
    if (!sentence.has(begin)) {
        return begin;
    }
    std::size_t end = wordsEnd(sentence, begin);
    if (end == begin || (end == begin + 1 && isAlone(sentence, begin))) {
        return end;
    }
    end = afterBracket(sentence, end);
    if (tail != PhraseTail::Nothing) {
        end = afterPhrases(sentence, end, tail);
    }
    return apposition == Apposition::With ? afterApposition(sentence, end) : end;
}

std::size_t sourceEnd(const Sentence &sentence, std::size_t begin)
{
    constexpr int mostModifiers = 4;
    std::size_t end = phraseEnd(sentence, begin, PhraseTail::AllPhrases, Apposition::Without);
    if (end == begin) {
        return end;
    }
    for (int turn = 0; turn < mostModifiers && end < sentence.stop(); ++turn) {
        if (beginsModifier(sentence, end)) {
            end = upToBreak(sentence, end + 1);
        } else if (sentence.isComma(end) && end + 1 < sentence.stop() && !sentence.isSpoken(end + 1)
                   && (sentence.isAny(end + 1,
                                      TagSet{Tag::Det, Tag::Noun, Tag::Propn, Tag::Adj, Tag::Num})
                       || sentence.isAny(end + 1, {WordGroup::RelativePerson, WordGroup::WhoOrWhich,
                                                   WordGroup::OpensApposition}))) {
            const std::size_t next = upToBreak(sentence, end + 1);
            if (!sentence.isAny(end + 1, {WordGroup::RelativePerson, WordGroup::WhoOrWhich})
                && isClauseAfterComma(sentence, {.begin = end + 1, .end = next})) {
                break;
            }
            end = next;
        } else {
            break;
        }
    }
    return end;
}

bool beginsClause(const Sentence &sentence, std::size_t token)
{
    if (sentence.is(token, WordGroup::There)) {
        return true;
    }
    const std::size_t begin = token + (sentence.tag(token) == Tag::Adv ? 1 : 0);
    std::size_t verb = phraseEnd(sentence, begin, PhraseTail::AllPhrases, Apposition::With);
    if (verb == begin || !sentence.has(verb)) {
        return false;
    }
    verb += sentence.isComma(verb) ? 1 : 0;
    if (sentence.is(verb, WordGroup::Relative)) {
        std::size_t end = verb + 1;
        while (end < sentence.end() && !sentence.isSign(end, u",.;")
               && end < verb + longestClauseBeforeVerb) {
            ++end;
        }
        return sentence.has(end) && verb + 2 < end
               && sentence.holdsVerb({.begin = verb + 2, .end = end});
    }
    while (sentence.tag(verb) == Tag::Adv) {
        ++verb;
    }
    if (sentence.tag(verb) == Tag::Aux) {
        return true;
    }
    return sentence.tag(verb) == Tag::Verb && !sentence.is(verb, WordGroup::Ing)
           && !(sentence.isAny(verb, {WordGroup::Ed, WordGroup::En})
                && sentence.is(verb + 1, WordGroup::By));
}

std::size_t afterAdverbials(const Sentence &sentence, std::size_t token, bool addressee)
{
    constexpr int mostAdverbials = 4;
    const auto stepped = [&](std::size_t at) -> std::size_t {
        if (addressee && sentence.isAny(at, nominalTags)
            && !sentence.isAny(at, {WordGroup::That, WordGroup::PersonalPronoun})) {
            const std::size_t end =
                phraseEnd(sentence, at, PhraseTail::Phrases, Apposition::Without);
            addressee = addressee && end == at;
            return end;
        }
        const bool isDay = sentence.is(at, WordGroup::Day);
        if (isDay
            || (sentence.tag(at) == Tag::Adv
                && !sentence.isAny(at, {WordGroup::AdverbOfClause, WordGroup::Negation}))) {
            return at + 1 + (isDay && sentence.is(at + 1, WordGroup::Period) ? 1 : 0);
        }
        if (sentence.tag(at) == Tag::Adp && sentence.is(at, WordGroup::AdverbialPreposition)
            && sentence.has(at + 1) && !sentence.isSpoken(at + 1)) {
            const std::size_t end =
                phraseEnd(sentence, at + 1, PhraseTail::Phrases, Apposition::Without);
            if (end > at + 1) {
                return end;
            }
        }
        const bool isTime = sentence.is(at, WordGroup::WhichTime)
                            && sentence.isAny(at + 1, {WordGroup::Period, WordGroup::Day});
        return isTime ? at + 2 : at;
    };
    for (int turn = 0; turn < mostAdverbials && sentence.has(token) && !sentence.isSpoken(token);
         ++turn) {
        const std::size_t next = stepped(token);
        if (next == token) {
            break;
        }
        token = next;
    }
    return token;
}

bool isRelativeSubject(const Sentence &sentence, std::size_t token)
{
    return sentence.is(token, WordGroup::WhoOrWhich)
           || (sentence.is(token, WordGroup::That) && sentence.tag(token) == Tag::Pron);
}

std::optional<std::size_t> relativeClauseBefore(const Sentence &sentence, std::size_t end)
{
    constexpr std::size_t longestRelative = 15;
    std::size_t relative = end;
    do {
        if (relative == sentence.begin() || end - relative == longestRelative) {
            return std::nullopt;
        }
        --relative;
        if (sentence.isSpoken(relative) || sentence.isSign(relative, u",;:—–()")
            || sentence.tag(relative) == Tag::Sconj) {
            return std::nullopt;
        }
    } while (!isRelativeSubject(sentence, relative));
    std::size_t token = relative + 1;
    while (token < end && (sentence.isAny(token, TagSet{Tag::Adv, Tag::Aux}))) {
        ++token;
    }
    const bool isVerb = token < end && sentence.tag(token) == Tag::Verb;
    if (!isVerb && (token == relative + 1 || sentence.tag(token - 1) != Tag::Aux)) {
        return std::nullopt;
    }
    if (isVerb && sentence.cue(token).complements.has(Complement::Bare)) {
        return std::nullopt; // "the man who said the plan | failed"
    }
    for (token += isVerb ? 1 : 0; token < end; ++token) {
        const bool isFinite =
            sentence.tag(token) == Tag::Aux
            || (sentence.tag(token) == Tag::Verb && !sentence.is(token, WordGroup::Ing)
                && !sentence.is(token - 1, WordGroup::To));
        if (isFinite) {
            return std::nullopt;
        }
    }
    return relative;
}

} // namespace slantlight
