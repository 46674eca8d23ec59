// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/analysis/clause.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

constexpr std::size_t longestSubject = 16;

using RoleTable = QHash<QString, WordRole>;

RoleTable makeRoles()
{
    const std::initializer_list<std::pair<WordRole, QString>> groups{
        {WordRole::Auxiliary,
         u"has have had having will would did does do 's 'd 've 'll not n't also later then again "
         "previously earlier repeatedly recently already publicly openly now once first further "
         "since subsequently reportedly privately quickly falsely rightly wrongly still long even "
         "never always often"_s},
        {WordRole::Be, u"is are was were be been being"_s},
        {WordRole::Pronoun, u"he she they it we i you"_s},
        {WordRole::Relative, u"who which"_s},
        {WordRole::Determiner,
         u"the a an his her its their our my your this these those no any some every each "
         "another such"_s},
        {WordRole::Boundary,
         u"that but because after while when whenever if although though before until whether "
         "where what how why so unless whereas once"_s},
        {WordRole::Preposition,
         u"in on at during amid despite without following under over since within throughout"_s},
        {WordRole::TimeWord,
         u"monday tuesday wednesday thursday friday saturday sunday yesterday today tonight "
         "tomorrow"_s},
    };
    RoleTable roles;
    for (const auto &[role, words] : groups) {
        for (const QString &word : words.split(u' ')) {
            if (!roles.contains(word)) {
                roles.insert(word, role);
            }
        }
    }
    return roles;
}

} // namespace

WordRole roleOf(QStringView word)
{
    static const RoleTable roles = makeRoles();
    constexpr qsizetype longestKnown = 13;
    if (word.size() > longestKnown) {
        return WordRole::Other;
    }
    QString folded = word.toString().toLower();
    folded.replace(u'’', u'\'');
    return roles.value(folded, WordRole::Other);
}

bool Clause::is(std::size_t token, std::initializer_list<QStringView> words) const
{
    return m_sentence.contains(token) && std::ranges::any_of(words, [&](QStringView word) {
               return text(token).compare(word, Qt::CaseInsensitive) == 0;
           });
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
        if (is(begin - 1, {u"and"}) && begin - 1 > m_sentence.begin && isComma(begin - 2)) {
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
    } else if (end - begin > 1 && is(begin, {u"and", u"or", u"meanwhile", u"however"})) {
        begin += 1;
    }
    return {.begin = begin, .end = end};
}

TokenRange Clause::nameBefore(std::size_t end) const
{
    const TokenRange phrase = trimmed(phraseBefore(end));
    std::size_t begin = phrase.end;
    while (begin > phrase.begin
           && (text(begin - 1).front().isUpper()
               || is(begin - 1, {u".", u"-", u"de", u"van", u"von"}))) {
        --begin;
    }
    if (begin < phrase.end) {
        return {.begin = begin, .end = phrase.end};
    }
    while (begin > phrase.begin && role(begin - 1) != WordRole::Preposition
           && !is(begin - 1, {u"with", u"by", u"from", u"to", u"for", u"against", u"and"})) {
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
        if (end > begin && is(end, {u"last", u"next", u"earlier", u"late"})
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
