// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/speakerpronouns.h"

#include <algorithm>
#include <ranges>

namespace slantlight {

namespace {

using enum SpeakerTrait;

} // namespace

SpeakerPronouns::SpeakerPronouns(const SpeakerText &text, Identities &identities,
                                 SpeakerSources &sources)
    : m_text(text)
    , m_identities(identities)
    , m_sources(sources)
{
}

void SpeakerPronouns::note(TokenRange source, std::span<const IdentityId> speakers)
{
    for (const IdentityId id : speakers) {
        m_identities[id].hasSpoken = true;
        m_identities[id].lastMention = std::max(m_identities[id].lastMention, source.begin);
    }
    Said said{.sentence = m_text.tokens().sentenceNumber(source.begin),
              .source = source,
              .speakers = {speakers.begin(), speakers.end()}};
    const auto place = std::ranges::upper_bound(m_said, source.begin, {},
                                                [](const Said &each) { return each.source.begin; });
    m_said.insert(place, std::move(said));
}

std::vector<IdentityId> SpeakerPronouns::resolve(std::size_t token)
{
    m_sources.goTo(token);
    if (m_text.has(token, MalePronoun)) {
        return resolvePerson(token, Gender::Male);
    }
    if (m_text.has(token, FemalePronoun)) {
        return resolvePerson(token, Gender::Female);
    }
    if (m_text.has(token, SubjectPronoun)) {
        return resolvePerson(token, Gender::Unknown);
    }
    if (m_text.has(token, SeveralPronoun)) {
        return resolveSeveral(token);
    }
    return resolveThing(token);
}

bool SpeakerPronouns::canBe(IdentityId id, Gender gender) const
{
    const Identity &identity = m_identities[id];
    const bool hasSpokenAsPerson =
        identity.hasSpoken && identity.words.size() > 1 && identity.kind == SpeakerKind::Unknown;
    return (identity.isPerson() || hasSpokenAsPerson) && !identity.isPlural
           && identity.agreesWith(gender);
}

std::span<const SpeakerPronouns::Said> SpeakerPronouns::saidIn(TokenRange range) const
{
    const auto place = [](const Said &said) {
        return said.source.begin;
    };
    const auto first = std::ranges::lower_bound(m_said, range.begin, {}, place);
    return {first, std::ranges::lower_bound(first, m_said.end(), range.end, {}, place)};
}

bool SpeakerPronouns::isPronounOf(std::size_t token, Gender gender) const
{
    const bool isOther = m_text.has(token, gender == Gender::Male ? FemalePronoun : MalePronoun);
    return m_text.has(token, SubjectPronoun) && !isOther && !m_text.isQuoted(token);
}

SpeakerPronouns::Named SpeakerPronouns::namedIn(TokenRange range, Gender gender) const
{
    Named named;
    const TokenRange sentence = m_text.tokens().sentenceOf(range.begin);
    const TokenRange subject = m_sources.reader().subjectOf(sentence);
    std::size_t pronoun = range.begin; // "He mocked Garth": somebody of the sentences before
    while (pronoun < range.end && !isPronounOf(pronoun, gender)) {
        ++pronoun;
    }
    for (const Mention &mention : m_sources.reader().mentionsIn(range)) {
        const std::size_t begin = mention.tokens.begin;
        const auto id = m_sources.whoIs(mention);
        if (m_text.isQuoted(begin)) {
            continue;
        }
        if (begin > pronoun) {
            break;
        }
        if (!id) {
            named.isUnsure = named.isUnsure || !mention.name.isEmpty(); // one of two Garths
            continue;
        }
        const bool isInSubject = begin == sentence.begin || subject.contains(begin);
        if (!canBe(*id, gender)) {
            // "Beppe Luca left. He" may well be that one, and surely nobody farther.
            const Identity &other = m_identities[*id];
            named.isUnsure = named.isUnsure
                             || (isInSubject && other.kind == SpeakerKind::Unknown
                                 && other.words.size() > 1 && !mention.isModifier);
            continue;
        }
        if (!std::ranges::contains(named.people, *id)) {
            named.people.push_back(*id);
        }
        // "Campaigning against Garth, he", "After Garth's vote, he"
        const bool isObject = range.end < sentence.end && !isInSubject
                              && (m_text.tag(begin - 1) == Tag::Adp || mention.isModifier);
        named.isUnsure = named.isUnsure || isObject;
        if (isInSubject && !mention.isModifier && !named.subject) {
            named.subject = id;
        }
    }
    return named;
}

SpeakerPronouns::Choice SpeakerPronouns::choosePerson(TokenRange range, Gender gender)
{
    std::vector<IdentityId> speakers;
    for (const Said &said : saidIn(range)) {
        const bool isOne = said.speakers.size() == 1 && canBe(said.speakers.front(), gender);
        if (isOne && !std::ranges::contains(speakers, said.speakers.front())) {
            speakers.push_back(said.speakers.front());
        }
    }
    if (!speakers.empty()) {
        return {.identity = speakers.size() == 1 ? std::optional(speakers.front()) : std::nullopt,
                .isOpen = false};
    }
    const Named named = namedIn(range, gender);
    if (named.subject) {
        return {.identity = named.subject, .isOpen = false};
    }
    if (const auto alone = speakerAlone(range, gender); alone && named.people.empty()) {
        return {.identity = alone, .isOpen = false};
    }
    if (named.people.empty() && !named.isUnsure) {
        return chooseDescribed(range, gender);
    }
    const bool isSure =
        !named.isUnsure && named.people.size() == 1 && !hasDescribed(range, named.people.front());
    return {.identity = isSure ? std::optional(named.people.front()) : std::nullopt,
            .isOpen = false};
}

// "Brandt said that it is fair. He ...": a name that may be a company's just as well, and yet the
// only one there is.
std::optional<IdentityId> SpeakerPronouns::speakerAlone(TokenRange sentence, Gender gender) const
{
    const auto said = saidIn(sentence);
    if (said.size() != 1 || said.front().speakers.size() != 1
        || said.front().source.begin != sentence.begin
        || m_text.tokens().sentenceOf(sentence.begin) != sentence) {
        return std::nullopt;
    }
    const IdentityId id = said.front().speakers.front();
    const Identity &identity = m_identities[id];
    const bool canBeOne = identity.kind == SpeakerKind::Unknown && !identity.words.empty()
                          && !identity.isPlural && identity.agreesWith(gender);
    for (const Mention &mention : m_sources.reader().mentionsIn(sentence)) {
        if (m_sources.whoIs(mention) != std::optional(id)) {
            return std::nullopt;
        }
    }
    return canBeOne ? std::optional(id) : std::nullopt;
}

std::vector<TokenRange> SpeakerPronouns::describedIn(TokenRange range) const
{
    std::vector<TokenRange> found;
    for (std::size_t token = range.begin; token < range.end; ++token) {
        const bool isRole = m_text.has(token, Role) && m_text.tag(token) == Tag::Noun
                            && !m_text.isCapital(token) && !m_text.isQuoted(token);
        const bool isBeforeNoun =
            token + 1 < range.end && (m_text.isNominal(token + 1) || m_text.has(token + 1, Role));
        if (!isRole || isBeforeNoun) {
            continue;
        }
        std::size_t begin = token;
        while (begin > range.begin
               && (m_text.isNominal(begin - 1) || m_text.tag(begin - 1) == Tag::Adj)) {
            --begin;
        }
        if (begin > range.begin && m_text.has(begin - 1, Definite)) {
            found.push_back({.begin = begin - 1, .end = token + 1});
        }
    }
    return found;
}

// "the president appeared" is one more whom a pronoun may mean.
SpeakerPronouns::Choice SpeakerPronouns::chooseDescribed(TokenRange range, Gender gender)
{
    std::vector<TokenRange> described = describedIn(range);
    std::erase_if(described, [&](TokenRange phrase) {
        return m_text.has(phrase.end - 1, gender == Gender::Male ? Female : Male);
    });
    if (described.empty()) {
        return {};
    }
    const auto id = described.size() == 1 ? m_sources.identify(described.front()) : std::nullopt;
    return {.identity = id && canBe(*id, gender) ? id : std::nullopt, .isOpen = false};
}

bool SpeakerPronouns::hasDescribed(TokenRange range, IdentityId except)
{
    return std::ranges::any_of(describedIn(range), [&](TokenRange phrase) {
        return m_sources.identify(phrase) != std::optional(except);
    });
}

std::optional<IdentityId> SpeakerPronouns::speakerFarther(std::uint32_t sentence,
                                                          Gender gender) const
{
    constexpr std::uint32_t farthest = 6;
    for (const Said &said : m_said | std::views::reverse) {
        if (sentence > said.sentence + farthest) {
            break;
        }
        for (const IdentityId id : said.speakers) {
            if (canBe(id, gender)) {
                return said.speakers.size() == 1 ? std::optional(id) : std::nullopt;
            }
        }
    }
    return std::nullopt;
}

std::vector<IdentityId> SpeakerPronouns::resolvePerson(std::size_t token, Gender gender)
{
    constexpr std::uint32_t nearest = 2; // sentences before
    const std::uint32_t number = m_text.tokens().sentenceNumber(token);
    const auto sentences = m_text.tokens().sentences();
    Choice choice = choosePerson({.begin = sentences[number].begin, .end = token}, gender);
    for (std::uint32_t back = 1; choice.isOpen && back <= std::min(nearest, number); ++back) {
        choice = choosePerson(sentences[number - back], gender);
    }
    if (choice.isOpen) {
        choice.identity = speakerFarther(number, gender);
    }
    if (!choice.identity) {
        return {};
    }
    Identity &identity = m_identities[*choice.identity];
    identity.gender = gender == Gender::Unknown ? identity.gender : gender;
    identity.kind = SpeakerKind::Person;
    return {*choice.identity};
}

TokenRange SpeakerPronouns::sentenceBefore(std::size_t token) const
{
    const std::uint32_t number = m_text.tokens().sentenceNumber(token);
    return number == 0 ? TokenRange() : m_text.tokens().sentences()[number - 1];
}

bool SpeakerPronouns::hasOther(TokenRange range, TokenRange except, NounKind kind) const
{
    for (std::size_t token = range.begin; token < range.end; ++token) {
        if (!except.contains(token) && m_text.isNominal(token) && !m_text.isQuoted(token)
            && m_text.kindOf(token) == kind) {
            return true;
        }
    }
    return false;
}

// The plural that speaks, or is the subject, in the sentence just before; no other people since.
std::vector<IdentityId> SpeakerPronouns::resolveSeveral(std::size_t token)
{
    const TokenRange before = sentenceBefore(token);
    if (before.isEmpty() || m_text.tokens().sentenceOf(token).begin != token) {
        return {};
    }
    const auto said = saidIn(before);
    if (!said.empty()) {
        const Said &last = said.back();
        const bool isOne = said.size() == 1;
        const bool isPlural =
            last.speakers.size() > 1
            || (last.speakers.size() == 1 && m_identities[last.speakers[0]].isPlural);
        const bool hasPeople = hasOther(before, last.source, NounKind::People);
        return isOne && isPlural && !hasPeople ? last.speakers : std::vector<IdentityId>();
    }
    const TokenRange subject = m_sources.reader().subjectOf(before);
    if (subject.isEmpty() || hasOther(before, subject, NounKind::People)) {
        return {};
    }
    const SourcePhrase phrase = m_sources.reader().read(subject);
    if (phrase.form != SourceForm::Description || phrase.head >= subject.end
        || m_text.kindOf(phrase.head) != NounKind::People) {
        return {};
    }
    const auto id = m_sources.identify(subject);
    return id ? std::vector{*id} : std::vector<IdentityId>();
}

// The subject or source of the sentence just before, where that has no other that is no person.
std::vector<IdentityId> SpeakerPronouns::resolveThing(std::size_t token)
{
    const TokenRange before = sentenceBefore(token);
    if (before.isEmpty() || m_text.tokens().sentenceOf(token).begin != token) {
        return {};
    }
    TokenRange subject = m_sources.reader().subjectOf(before);
    const auto said = saidIn(before);
    if (said.size() > 1 || (subject.isEmpty() && said.empty())) {
        return {};
    }
    std::optional<IdentityId> id;
    if (!said.empty() && said.front().speakers.size() == 1) {
        id = said.front().speakers.front();
    } else if (said.empty() && !m_text.isQuoted(subject.begin)) {
        const SourcePhrase phrase = m_sources.reader().read(subject);
        const bool isThing = phrase.form == SourceForm::Name
                             || (phrase.head < subject.end && !m_text.isPlural(phrase.head)
                                 && (m_text.kindOf(phrase.head) == NounKind::Organisation
                                     || m_text.kindOf(phrase.head) == NounKind::Document));
        id = isThing ? m_sources.identify(subject) : std::nullopt;
    }
    if (!id || m_identities[*id].isPerson() || m_identities[*id].isPlural) {
        return {};
    }
    for (const Mention &mention : m_sources.reader().mentionsIn(before)) {
        const auto other = m_sources.whoIs(mention);
        const bool isIt = other == id || subject.contains(mention.tokens.begin);
        if (other && !isIt && !m_identities[*other].isPerson()) {
            return {};
        }
    }
    const TokenRange rest{.begin = subject.isEmpty() ? before.begin : subject.end,
                          .end = before.end};
    const TokenRange source = said.empty() ? TokenRange() : said.front().source;
    const bool hasOthers = hasOther(rest, source, NounKind::Organisation)
                           || (!said.empty() && hasOther(rest, source, NounKind::Document));
    return hasOthers ? std::vector<IdentityId>() : std::vector{*id};
}

} // namespace slantlight
