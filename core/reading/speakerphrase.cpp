// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/speakerphrase.h"

#include <algorithm>

namespace slantlight {

namespace {

using enum SpeakerTrait;

bool isPronoun(const SpeakerText &text, std::size_t token)
{
    return text.has(token, MalePronoun) || text.has(token, FemalePronoun)
           || text.has(token, SubjectPronoun) || text.has(token, SeveralPronoun)
           || text.has(token, ThingPronoun);
}

} // namespace

SourceReader::SourceReader(const SpeakerText &text, std::span<const Mention> mentions)
    : m_text(text)
    , m_mentions(mentions)
    , m_numbers(text.size())
{
    std::uint32_t number = 0;
    for (const Mention &mention : mentions) {
        ++number;
        std::fill(m_numbers.begin() + std::ptrdiff_t(mention.tokens.begin),
                  m_numbers.begin() + std::ptrdiff_t(mention.tokens.end), number);
    }
}

std::span<const Mention> SourceReader::mentionsIn(TokenRange range) const
{
    const auto place = [](const Mention &mention) {
        return mention.tokens.begin;
    };
    const auto first = std::ranges::lower_bound(m_mentions, range.begin, {}, place);
    const auto last = std::ranges::lower_bound(first, m_mentions.end(), range.end, {}, place);
    return {first, last};
}

const Mention *SourceReader::mentionAt(std::size_t token) const
{
    const std::uint32_t number = m_numbers[token];
    return number == 0 ? nullptr : &m_mentions[number - 1];
}

std::size_t SourceReader::coreEnd(TokenRange source) const
{
    std::size_t end = source.begin;
    while (end < source.end) {
        if (const Mention *mention = mentionAt(end); mention != nullptr) {
            end = std::min(mention->tokens.end, source.end);
            continue;
        }
        const bool isDash = m_text.tokens().isSign(end) && !m_text.touchesBefore(end);
        if (m_text.isComma(end) || m_text.isSign(end, u'(') || isDash
            || (end > source.begin && m_text.has(end, Relative))) {
            break;
        }
        ++end;
    }
    return end == source.begin ? source.end : end;
}

SourcePhrase SourceReader::read(TokenRange source) const
{
    SourcePhrase phrase{.whole = source, .core = source, .head = source.end};
    const std::size_t first = source.begin;
    if (source.end - source.begin == 1 || m_text.isComma(first + 1)) {
        phrase.form = m_text.has(first, Open)       ? SourceForm::Open
                      : isPronoun(m_text, first)    ? SourceForm::Pronoun
                      : m_text.has(first, Relative) ? SourceForm::Relative
                                                    : SourceForm::Description;
        if (phrase.form != SourceForm::Description) {
            return phrase;
        }
    }
    if (m_text.has(first, Negative)) {
        phrase.form = SourceForm::Open;
        return phrase;
    }
    phrase.core.end = coreEnd(source);
    // A name may hold a preposition, and ends with its head.
    TokenRange rest = phrase.core;
    while (rest.begin < rest.end && m_text.tag(rest.begin) == Tag::Adp) {
        ++rest.begin;
    }
    phrase.head = headOf(m_text, rest);
    if (phrase.head == rest.end && mentionAt(rest.begin) != nullptr) {
        phrase.head = rest.begin; // a name that the tagger does not know
    }
    if (phrase.head == rest.end) {
        const bool isOpen = m_text.has(first, Open) || isPronoun(m_text, first);
        phrase.form = isOpen ? SourceForm::Open : SourceForm::Description;
        return phrase;
    }
    phrase.mention = mentionAt(phrase.head);
    if (phrase.mention != nullptr
        && (phrase.mention->name.isEmpty()
            || (!phrase.mention->isPerson && m_text.has(phrase.head, Group)))) {
        phrase.mention = nullptr; // "the Prime Minister", "Democrats on the hill"
    }
    if (phrase.mention == nullptr) {
        phrase.mention = appositionOf(phrase);
    }
    phrase.form = phrase.mention != nullptr ? SourceForm::Name : SourceForm::Description;
    return phrase;
}

const Mention *SourceReader::appositionOf(const SourcePhrase &phrase) const
{
    const std::size_t next = phrase.core.end + 1;
    if (next >= phrase.whole.end || !m_text.isComma(phrase.core.end)) {
        return nullptr;
    }
    const Mention *mention = mentionAt(next);
    if (mention == nullptr || mention->name.isEmpty() || mention->isOrganisation
        || m_text.isPlural(phrase.head) || mention->isModifier) {
        return nullptr;
    }
    const bool isPerson = m_text.kindOf(phrase.head) == NounKind::Person || mention->isPerson;
    const std::size_t end = mention->tokens.end;
    const bool isClosed = end >= phrase.whole.end || m_text.isComma(end) || m_text.isSign(end, u'.')
                          || m_text.isSign(end, u'(');
    return isPerson && isClosed ? mention : nullptr;
}

bool SourceReader::canJoin(TokenRange left, TokenRange right) const
{
    if (left.isEmpty() || right.isEmpty() || m_text.has(right.begin, Relative)) {
        return false;
    }
    const Mention *rightName = mentionAt(right.begin);
    const Mention *leftName = mentionAt(left.begin);
    const bool isRightPerson = rightName != nullptr && rightName->isPerson;
    bool hasPreposition = false;
    for (std::size_t token = left.begin; token < left.end; ++token) {
        const Mention *name = mentionAt(token);
        const bool isInName = name != nullptr && token > name->tokens.begin;
        hasPreposition = hasPreposition || (m_text.tag(token) == Tag::Adp && !isInName);
        if (m_text.isVerbal(token)) {
            return false;
        }
    }
    if (hasPreposition) {
        return isRightPerson && mentionAt(left.end - 1) == nullptr;
    }
    // "the Trade and Industry Secretary, Jon Moss"
    const bool isLeftPart = leftName != nullptr && leftName->tokens.end == left.end
                            && leftName->name.end - leftName->name.begin == 1;
    if (isLeftPart && rightName != nullptr && rightName->hasTitle
        && !m_text.has(right.begin, Title)) {
        return false;
    }
    if (rightName != nullptr || m_text.tag(right.begin) == Tag::Det
        || m_text.tag(right.begin) == Tag::Pron || m_text.tag(right.begin) == Tag::Num) {
        return true;
    }
    const std::size_t head = headOf(m_text, right);
    return head < right.end && m_text.isPlural(head);
}

std::vector<TokenRange> SourceReader::listedIn(TokenRange source) const
{
    std::vector<TokenRange> parts;
    std::size_t begin = source.begin;
    for (std::size_t token = source.begin; token <= source.end; ++token) {
        if (token < source.end && !m_text.isComma(token)) {
            continue;
        }
        const Mention *name = mentionAt(begin);
        if (begin >= token || name == nullptr || name->tokens != TokenRange{begin, token}
            || !canJoin({.begin = begin, .end = token}, {.begin = begin, .end = token})) {
            return {source};
        }
        parts.push_back({.begin = begin, .end = token});
        begin = token + 1;
    }
    return parts;
}

std::vector<TokenRange> SourceReader::membersOf(TokenRange source) const
{
    for (std::size_t token = source.begin; token + 1 < source.end; ++token) {
        if (const Mention *mention = mentionAt(token); mention != nullptr) {
            token = std::min(mention->tokens.end, source.end) - 1;
            continue;
        }
        if (m_text.has(token, Relative) || m_text.isSign(token, u'(')
            || m_text.has(token, Either)) {
            return {source};
        }
        if (!m_text.has(token, Join) || token == source.begin) {
            continue;
        }
        TokenRange left{.begin = source.begin, .end = token};
        left.end -= m_text.isComma(left.end - 1) && left.end - left.begin > 1 ? 1U : 0U;
        const TokenRange right{.begin = token + 1, .end = source.end};
        if (!canJoin(left, right)) {
            return {source};
        }
        std::vector<TokenRange> members = listedIn(left);
        const std::vector<TokenRange> others = membersOf(right);
        members.insert(members.end(), others.begin(), others.end());
        return members;
    }
    return {source};
}

TokenRange SourceReader::antecedentOf(std::size_t relative) const
{
    const TokenRange sentence = m_text.tokens().sentenceOf(relative);
    std::size_t end = relative;
    if (end > sentence.begin && m_text.isComma(end - 1)) {
        --end;
    }
    if (end > sentence.begin && m_text.isSign(end - 1, u')')) {
        while (end > sentence.begin && !m_text.isSign(end - 1, u'(')) {
            --end;
        }
        end = end > sentence.begin ? end - 1 : end;
    }
    std::size_t begin = end;
    for (std::size_t token = end; token > sentence.begin; --token) {
        const std::size_t at = token - 1;
        const Tag tag = m_text.tag(at);
        const bool isIn = m_text.isNominal(at) || tag == Tag::Adj || tag == Tag::Det
                          || tag == Tag::Num || tag == Tag::Pron || m_text.isPossessive(at)
                          || m_text.isSign(at, u'-') || mentionAt(at) != nullptr;
        if (tag == Tag::Adp && at > sentence.begin && m_text.isNominal(at - 1)) {
            continue;
        }
        if (!isIn) {
            break;
        }
        begin = at;
    }
    if (begin > sentence.begin && begin < end && m_text.isSign(begin, u'-')) {
        --begin; // "far-right commentators"
    }
    if (begin > sentence.begin && m_text.has(begin - 1, Join)) {
        return {.begin = end, .end = end}; // one of two, or one with two roles
    }
    return {.begin = begin, .end = end};
}

TokenRange SourceReader::nearestOf(TokenRange phrase) const
{
    std::size_t begin = phrase.end;
    while (begin > phrase.begin
           && (m_text.tag(begin - 1) != Tag::Adp || mentionAt(begin - 1) != nullptr)) {
        --begin;
    }
    return {.begin = begin, .end = phrase.end};
}

TokenRange SourceReader::subjectOf(TokenRange sentence) const
{
    TokenRange subject{.begin = sentence.begin, .end = sentence.begin};
    while (subject.end < sentence.end) {
        const std::size_t at = subject.end;
        const Tag tag = m_text.tag(at);
        const bool isIn = m_text.isNominal(at) || tag == Tag::Adj || tag == Tag::Det
                          || tag == Tag::Num || tag == Tag::Adp || m_text.isPossessive(at)
                          || (tag == Tag::Pron && at == sentence.begin) || m_text.isSign(at, u'-');
        if (!isIn || m_text.has(at, Time) || (at == sentence.begin && tag == Tag::Adp)) {
            break;
        }
        ++subject.end;
    }
    std::size_t verb = subject.end;
    verb += verb < sentence.end && m_text.tag(verb) == Tag::Adv ? 1U : 0U;
    const bool isVerbNext = verb < sentence.end && m_text.isVerbal(verb);
    return isVerbNext ? subject : TokenRange{.begin = sentence.begin, .end = sentence.begin};
}

} // namespace slantlight
