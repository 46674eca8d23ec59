// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/clause.h"

#include <algorithm>

namespace slantlight {

namespace {

constexpr std::size_t longestSubject = 16;

} // namespace

bool Clause::is(std::size_t token, std::initializer_list<QStringView> signs) const
{
    return m_sentence.contains(token) && std::ranges::find(signs, text(token)) != signs.end();
}

bool Clause::endsPhrase(std::size_t token) const
{
    if (isSign(token)) {
        return !is(token, {u"-", u"&", u".", u"'", u"’", u"/", u"“", u"”", u"\"", u"%"});
    }
    const WordRole role = this->role(token);
    return role == WordRole::Boundary || role == WordRole::Relative || role == WordRole::Pronoun;
}

TokenRange Clause::phraseBefore(std::size_t end) const
{
    std::size_t begin = end;
    const std::size_t furthest = end - std::min(end - m_sentence.begin, longestSubject);
    while (begin > furthest && !endsPhrase(begin - 1)) {
        // "and" joins two subjects, unless a clause ended before it.
        if (is(begin - 1, WordGroup::And) && begin - 1 > m_sentence.begin && isComma(begin - 2)) {
            break;
        }
        --begin;
    }
    if (begin == end && begin > m_sentence.begin && role(begin - 1) == WordRole::Pronoun) {
        return {.begin = begin - 1, .end = end};
    }
    // "On Tuesday Oslo", "Last week Oslo": the adverbial is no part of the subject.
    if (end - begin > 2 && role(begin) == WordRole::Preposition
        && role(begin + 1) == WordRole::TimeWord) {
        begin += 2;
    } else if (end - begin > 1 && role(begin) == WordRole::TimeWord) {
        begin += 1;
    } else if (end - begin > 1 && is(begin, WordGroup::LeadIn)) {
        begin += 1;
    }
    return {.begin = begin, .end = end};
}

TokenRange Clause::nameBefore(std::size_t end) const
{
    const TokenRange phrase = trimmed(phraseBefore(end));
    std::size_t begin = phrase.end;
    while (begin > phrase.begin
           && (text(begin - 1).front().isUpper() || is(begin - 1, {u".", u"-"})
               || is(begin - 1, WordGroup::NameParticle))) {
        --begin;
    }
    if (begin < phrase.end) {
        return {.begin = begin, .end = phrase.end};
    }
    while (begin > phrase.begin && role(begin - 1) != WordRole::Preposition
           && !is(begin - 1, WordGroup::PhraseBreak)) {
        --begin;
        if (role(begin) == WordRole::Determiner) {
            break;
        }
    }
    return {.begin = begin, .end = phrase.end};
}

TokenRange Clause::subjectBefore(std::size_t end) const
{
    if (end <= m_sentence.begin) {
        return {};
    }
    std::size_t last = end - 1;
    if (role(last) == WordRole::Relative) { // "Oslo, which said": the phrase before it
        const std::size_t before = last > m_sentence.begin && isComma(last - 1) ? last - 1 : last;
        return nameBefore(before);
    }
    if (isComma(last)) { // "Mara Lind, who leads the port, said": the phrase before the insertion
        std::size_t comma = last;
        while (comma > m_sentence.begin && !isComma(comma - 1)) {
            --comma;
        }
        if (comma == m_sentence.begin) {
            return {};
        }
        return trimmed(phraseBefore(comma - 1));
    }
    return trimmed(phraseBefore(end));
}

TokenRange Clause::phraseAt(std::size_t begin) const
{
    std::size_t end = begin;
    const std::size_t furthest = std::min(m_sentence.end, begin + longestSubject);
    while (end < furthest && !endsPhrase(end)) {
        const WordRole role = this->role(end);
        if (end > begin
            && (role == WordRole::Preposition || role == WordRole::TimeWord
                || role == WordRole::Auxiliary || role == WordRole::Be)) {
            break;
        }
        if (end > begin && is(end, WordGroup::TimeAdjective)
            && this->role(end - 1) != WordRole::Determiner) {
            break; // "local media last week"
        }
        ++end;
    }
    if (end == begin && end < m_sentence.end && role(end) == WordRole::Pronoun) {
        ++end;
    }
    return trimmed({.begin = begin, .end = end});
}

TokenRange Clause::trimmed(TokenRange range) const
{
    const auto isLoose = [this](std::size_t token) {
        return isSign(token)
               && !is(token, {u"“", u"\"", u"”", u"%", u"$", u"£", u"€", u"‘", u"’", u"?", u"!"});
    };
    while (range.begin < range.end && isLoose(range.begin)) {
        ++range.begin;
    }
    while (range.end > range.begin && isLoose(range.end - 1)) {
        --range.end;
    }
    return range;
}

} // namespace slantlight
