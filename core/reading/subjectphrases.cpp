// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/subjectphrases.h"

#include <algorithm>

namespace slantlight {

namespace {

constexpr std::size_t longestBracket = 12;
constexpr std::size_t longestInsertion = 45;

constexpr TagSet headed{Tag::Noun, Tag::Propn, Tag::Pron, Tag::Num, Tag::Punct};

/// Leftwards over "on Tuesday", "late last week", "at the time", "released", "also".
std::size_t beforeTime(const Sentence &s, std::size_t verb)
{
    std::size_t end = verb;
    const std::size_t first = s.begin();
    for (int turn = 0; turn < 3; ++turn) {
        if (end > first + 2 && end < verb && s.tag(end - 1) == Tag::Verb
            && s.isAny(end - 1, {WordGroup::Ed, WordGroup::En}) && s.tag(end - 2) == Tag::Noun) {
            --end;
        }
        if (end > first + 2 && s.tag(end - 1) == Tag::Verb
            && s.is(end - 1, WordGroup::ParticipleAfterNoun) && s.isAny(end - 2, nounTags)) {
            --end;
        }
        if (end > first + 1 && s.is(end - 1, WordGroup::AdverbBeforeVerb)
            && s.isAny(end - 2, TagSet{Tag::Punct, Tag::Propn, Tag::Noun})) {
            --end;
        }
        const bool isPeriod = s.is(end - 1, WordGroup::Period)
                              && s.isAny(end - 2, {WordGroup::WhichTime, WordGroup::Day});
        if (end > first + 1 && (s.is(end - 1, WordGroup::Day) || isPeriod)) {
            --end;
            while (end > first + 1
                   && s.isAny(end - 1, {WordGroup::Day, WordGroup::WhichTime, WordGroup::On})) {
                --end;
            }
        }
    }
    if (end > first + 3 && s.is(end - 3, WordGroup::AtTheTime)
        && s.is(end - 2, WordGroup::AtTheTime) && s.is(end - 1, WordGroup::AtTheTime)) {
        end -= 3;
    }
    return end;
}

bool opensInsertion(const Sentence &s, std::size_t token)
{
    return token > s.begin() && s.isAny(token - 1, headed)
           && (s.isAny(token + 1, TagSet{Tag::Det, Tag::Noun, Tag::Adj, Tag::Propn, Tag::Num,
                                         Tag::Verb, Tag::Adp, Tag::Adv})
               || s.isAny(token + 1, {WordGroup::PossessivePronoun, WordGroup::RelativePerson,
                                      WordGroup::WhoOrWhich, WordGroup::OpensInsertion}));
}

/// Returns @p phrase with the name before it where it is itself set off by a comma: "Rep. Tom
/// Garth, R-Ohio, who chairs the panel".
TokenRange withEarlierPart(const Sentence &s, TokenRange phrase)
{
    constexpr std::size_t longestPart = 4;
    const std::size_t comma = phrase.begin - 1;
    if (phrase.begin < s.begin() + 2 || !s.isComma(comma) || phrase.end - phrase.begin > longestPart
        || s.tag(comma - 1) != Tag::Propn
        || s.isAny(comma - 1, {WordGroup::Day, WordGroup::Month})) {
        return phrase;
    }
    for (std::size_t token = phrase.begin; token < phrase.end; ++token) {
        if (s.is(token, WordGroup::And)) {
            return phrase;
        }
    }
    const auto name = phraseBefore(s, comma);
    const bool isAdverbial = name && name->begin > s.begin() && s.tag(name->begin - 1) == Tag::Adp;
    return name && !isAdverbial ? TokenRange{.begin = name->begin, .end = phrase.end} : phrase;
}

/// Returns the noun phrase before the insertion that ends with the comma or dash before @p end.
std::optional<TokenRange> phraseBeforeInsertion(const Sentence &s, std::size_t end)
{
    const QStringView mark = s.word(end - 1);
    std::optional<std::size_t> furthest;
    for (std::size_t token = end - 1; token-- > s.begin();) {
        if (s.isSpoken(token) || s.isSign(token, u";:") || end - token >= longestInsertion) {
            break;
        }
        if (s.word(token) == mark) {
            furthest = token;
            if (opensInsertion(s, token)) {
                break;
            }
        }
    }
    if (!furthest || *furthest <= s.begin() || !s.isAny(*furthest - 1, headed)
        || *furthest >= end - 2) {
        return std::nullopt;
    }
    std::size_t open = *furthest;
    const bool isAge = s.tag(open - 1) == Tag::Num && open >= s.begin() + 3 && s.isComma(open - 2);
    open -= isAge ? 2 : 0; // "Lind, 61, who ..."
    auto phrase = phraseBefore(s, open);
    if (!phrase) {
        return std::nullopt;
    }
    phrase = withEarlierPart(s, *phrase);
    const std::size_t length = end - open;
    const bool isAside = (s.tag(open + 1) == Tag::Adv && length <= 4)
                         || (s.is(open + 1, WordGroup::ForHisPart) && length <= 6);
    return isAside ? *phrase : TokenRange{.begin = phrase->begin, .end = end};
}

bool isAbbreviatedSign(const Sentence &s, std::size_t token)
{
    return s.isSign(token, u"-./&%$");
}

/// Walks leftwards through a noun phrase.
class PhraseWalk
{
public:
    PhraseWalk(const Sentence &sentence, std::size_t end)
        : m_sentence(sentence)
        , m_end(end)
        , m_begin(end)
    {
    }

    /// Returns where the phrase begins; nothing where it is a pronoun that is no subject.
    std::optional<std::size_t> run() &&
    {
        while (m_begin > m_sentence.begin() && !m_sentence.isSpoken(m_begin - 1)) {
            const std::size_t token = m_begin - 1;
            if (m_sentence.isSign(token, u")")) {
                if (!stepOverBracket()) {
                    break;
                }
                continue;
            }
            if (isAtEnd() && m_sentence.tag(token) == Tag::Pron
                && !m_sentence.is(token, WordGroup::ObjectPronoun)) {
                return token;
            }
            if (isAtEnd() && m_sentence.tag(token) == Tag::Pron) {
                if (m_sentence.is(token - 1, WordGroup::Of)) { // "both of them"
                    --m_begin;
                    continue;
                }
                return std::nullopt;
            }
            if (!belongs(token)) {
                break;
            }
            --m_begin;
        }
        return m_begin;
    }

private:
    [[nodiscard]] bool isAtEnd() const { return m_begin == m_end; }

    bool stepOverBracket()
    {
        const std::size_t close = m_begin - 1;
        for (std::size_t token = close; token-- > m_sentence.begin();) {
            if (m_sentence.isSign(token, u"(")) {
                m_begin = token;
                return true;
            }
            if (close - token > longestBracket) {
                break;
            }
        }
        return false;
    }

    [[nodiscard]] bool belongs(std::size_t token) const
    {
        const Sentence &s = m_sentence;
        if (s.isSign(token, u"-") && s.hasSpaceBefore(token)
            && (m_begin >= s.end() || s.hasSpaceBefore(m_begin))) {
            return false; // a dateline ends so
        }
        if (s.tag(token) == Tag::Pron && s.is(token, WordGroup::SubjectPronoun)
            && !s.is(token, WordGroup::Quantity)) {
            return false;
        }
        // "a step | its chairman described"
        if (!isAtEnd() && s.isAny(token, nounTags)
            && (s.tag(m_begin) == Tag::Det || s.is(m_begin, WordGroup::PossessivePronoun))) {
            return false;
        }
        const bool isNumber = s.is(token, WordGroup::NumberWord) && s.isSign(token + 1, u".");
        return s.isAny(token, nominalTags) || s.is(token, WordGroup::PossessiveMark) || isNumber
               || isAbbreviatedSign(s, token) || joins(token) || isQuantity(token)
               || modifies(token);
    }

    /// Whether @p token is a preposition or conjunction inside the phrase.
    [[nodiscard]] bool joins(std::size_t token) const
    {
        const Sentence &s = m_sentence;
        if (isAtEnd() || token <= s.begin()) {
            return false;
        }
        if (s.tag(token) == Tag::Adp && s.is(token, WordGroup::PhrasePreposition)) {
            const bool isAfterAdjective =
                s.is(token - 1, WordGroup::AdjectiveAfterNoun) && s.isAny(token - 2, nounTags);
            return (s.isAny(token - 1, TagSet{Tag::Noun, Tag::Propn, Tag::Num, Tag::Pron})
                    || s.isSign(token - 1, u")") || isAfterAdjective)
                   && !s.is(token - 1, WordGroup::Day);
        }
        if (s.is(token, WordGroup::AdjectiveAfterNoun) && s.isAny(token - 1, nounTags)) {
            return true;
        }
        if (s.isAny(token, {WordGroup::And, WordGroup::Or})) {
            return s.isAny(token - 1, TagSet{Tag::Noun, Tag::Propn, Tag::Punct, Tag::Pron})
                   && (!s.isComma(token - 1) || s.isAny(token - 2, nounTags));
        }
        return s.isComma(token) && s.isAny(token - 1, nounTags) && s.isAny(m_begin, nounTags)
               && isListAhead();
    }

    [[nodiscard]] bool isListAhead() const
    {
        for (std::size_t token = m_begin; token < m_end; ++token) {
            if (m_sentence.isAny(token, {WordGroup::And, WordGroup::Or})) {
                return true;
            }
        }
        return false;
    }

    /// Whether @p token counts: "many", "nearly 40 drivers", "not everyone".
    [[nodiscard]] bool isQuantity(std::size_t token) const
    {
        const Sentence &s = m_sentence;
        if (isAtEnd()) {
            return s.is(token, WordGroup::CountingSubject)
                   && (token == s.begin()
                       || s.isAny(token - 1, TagSet{Tag::Punct, Tag::Cconj, Tag::Sconj, Tag::Adv}));
        }
        if (!s.isAny(token, TagSet{Tag::Adv, Tag::Part})) {
            return false;
        }
        if (s.isAny(m_begin, TagSet{Tag::Num, Tag::Adj})
            && !s.is(token, WordGroup::AdverbBesideClause)) {
            return true;
        }
        return s.is(token, WordGroup::AdverbOfQuantity)
               && (s.isAny(m_begin, TagSet{Tag::Num, Tag::Adv, Tag::Det, Tag::Adj})
                   || s.is(m_begin, WordGroup::CountingSubject));
    }

    [[nodiscard]] bool modifies(std::size_t token) const
    {
        const Sentence &s = m_sentence;
        if (isAtEnd() || s.tag(token) != Tag::Verb || token <= s.begin()) {
            return false;
        }
        const bool isCompound = s.isSign(token - 1, u"-") && !s.hasSpaceBefore(token);
        return isCompound
               || (s.isAny(token, {WordGroup::Ed, WordGroup::Ing, WordGroup::En})
                   && s.isAny(m_begin, nounTags) && s.isAny(token - 1, TagSet{Tag::Det, Tag::Adj}));
    }

    const Sentence &m_sentence;
    std::size_t m_end;
    std::size_t m_begin;
};

/// Returns where the phrase begins whose noun has a participle after it that @p begin stands in:
/// "a man accused of stealing | two boats".
std::size_t withParticiple(const Sentence &s, std::size_t begin)
{
    if (begin < s.begin() + 3) {
        return begin;
    }
    std::size_t preposition = begin;
    // The walk may have taken the preposition's object alone, or stopped at its gerund.
    if (s.tag(begin - 1) == Tag::Verb && s.is(begin - 1, WordGroup::Ing)) {
        --preposition;
    }
    --preposition;
    if (preposition < s.begin() + 2 || !s.isAny(preposition, TagSet{Tag::Adp, Tag::Sconj})
        || s.tag(preposition - 1) != Tag::Verb
        || !s.isAny(preposition - 1, {WordGroup::Ed, WordGroup::IrregularParticiple})
        || s.tag(preposition - 2) != Tag::Noun) {
        return begin;
    }
    const auto whole = PhraseWalk(s, preposition - 1).run();
    return whole ? *whole : begin;
}

/// Returns the token after an adverbial of time that @p phrase begins with: "Last night Oslo".
std::size_t afterTime(const Sentence &s, TokenRange phrase)
{
    constexpr std::size_t furthest = 5;
    std::size_t begin = phrase.begin;
    if (begin + 1 < phrase.end && s.is(begin, WordGroup::Day)) {
        ++begin;
    }
    if (phrase.end < begin + 2) {
        return begin;
    }
    for (std::size_t token = std::min(begin + furthest, phrase.end - 2) + 1; token-- > begin;) {
        const bool isDay = s.is(token, WordGroup::Day);
        const bool isPeriod =
            s.is(token, WordGroup::Period) && s.is(token - 1, WordGroup::WhichTime);
        if (!isDay && !isPeriod) {
            continue;
        }
        const std::size_t next = token + 1;
        const bool isPart =
            s.isAny(next, {WordGroup::PossessiveMark, WordGroup::And, WordGroup::Of})
            || s.isSign(next, u"-") || (isDay && s.tag(next) == Tag::Noun);
        if (!isPart && s.isAny(next, TagSet{Tag::Propn, Tag::Det, Tag::Pron, Tag::Adj, Tag::Noun})
            && (token < begin + 2 || s.tag(begin - 1) == Tag::Adp)) {
            return next;
        }
    }
    return begin;
}

} // namespace

std::optional<TokenRange> phraseBefore(const Sentence &sentence, std::size_t end)
{
    const auto walked = PhraseWalk(sentence, end).run();
    if (!walked) {
        return std::nullopt;
    }
    std::size_t begin = withParticiple(sentence, *walked);
    if (begin + 1 == end && sentence.tag(begin) == Tag::Pron) {
        return TokenRange{.begin = begin, .end = end};
    }
    while (
        begin < end
        && sentence.isAny(begin, TagSet{Tag::Adp, Tag::Cconj, Tag::Punct, Tag::Sconj, Tag::Part})) {
        ++begin;
    }
    begin = afterTime(sentence, {.begin = begin, .end = end});
    for (std::size_t token = begin; token < end; ++token) {
        if (sentence.isAny(token,
                           TagSet{Tag::Noun, Tag::Propn, Tag::Pron, Tag::Num, Tag::Det, Tag::X})
            || (sentence.tag(token) == Tag::Adj
                && (sentence.isCapital(token) || sentence.is(token, WordGroup::PluralEnding)))
            || sentence.is(token, WordGroup::CountingSubject)) {
            return TokenRange{.begin = begin, .end = end};
        }
    }
    return std::nullopt;
}

std::optional<TokenRange> subjectPhraseBefore(const Sentence &sentence, std::size_t verb)
{
    if (verb <= sentence.begin()) {
        return std::nullopt;
    }
    const std::size_t end = beforeTime(sentence, verb);
    if (sentence.isSign(end - 1, u",—–") || sentence.word(end - 1) == u"--") {
        return phraseBeforeInsertion(sentence, end);
    }
    if (const auto relative = relativeClauseBefore(sentence, end)) {
        if (const auto noun = phraseBefore(sentence, *relative)) {
            return TokenRange{.begin = noun->begin, .end = end};
        }
    }
    return phraseBefore(sentence, end);
}

} // namespace slantlight
