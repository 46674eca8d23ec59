// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/reading/nameruns.h"

#include <algorithm>

namespace slantlight {

namespace {

using enum SpeakerTrait;

} // namespace

bool NameRuns::isPart(std::size_t token)
{
    if (!isCapitalWord(token)) {
        return false;
    }
    return m_text.tag(token) == Tag::Propn || isUntagged(token) || isAfterTitle(token)
           || isAbbreviation(token) || (m_text.has(token, Place) && m_text.tag(token) != Tag::Adj);
}

std::size_t NameRuns::beginOf(std::size_t token, std::size_t least)
{
    const TokenRange sentence = m_text.tokens().sentenceOf(token);
    std::size_t begin = token;
    while (begin > std::max(sentence.begin, least) && isDescribing(begin - 1)) {
        --begin;
    }
    const bool isOf = begin > least + 1 && begin > sentence.begin + 1
                      && m_text.tag(begin - 1) == Tag::Adp && m_text.has(begin - 1, NameOf)
                      && m_text.has(begin - 2, Organisation) && isDescribing(begin - 2);
    begin -= isOf ? 2U : 0U; // "Centre for Fair Trade"
    if (begin == token || !isTitleCase(sentence)) {
        return begin;
    }
    return token;
}

std::size_t NameRuns::endOf(std::size_t begin)
{
    const std::size_t sentenceEnd = m_text.tokens().sentenceOf(begin).end;
    std::size_t end = begin + 1;
    while (end < sentenceEnd) {
        if (isPart(end) || isInitial(end) || isStopOfInitial(end)
            || (isDescribing(end) && !isTitleCase(m_text.tokens().sentenceOf(end)))) {
            ++end;
            continue;
        }
        const std::size_t next = nextPart(begin, end, sentenceEnd);
        if (next == end) {
            break;
        }
        end = next + 1;
    }
    return end;
}

bool NameRuns::isCapitalWord(std::size_t token) const
{
    if (!m_text.isCapital(token)) {
        return false;
    }
    const QStringView word = m_text.tokens().textOf(token);
    const bool isShouted = word.size() > 1 && word.back().isUpper(); // US
    return !m_text.has(token, Time) && (isShouted || !m_text.has(token, Open))
           && !m_text.has(token, Definite);
}

bool NameRuns::isUntagged(std::size_t token) const
{
    const auto isCapitalX = [this](std::size_t each) {
        return m_text.tag(each) == Tag::X && isCapitalWord(each);
    };
    const TokenRange sentence = m_text.tokens().sentenceOf(token);
    return isCapitalX(token)
           && (token > sentence.begin || (token + 1 < sentence.end && isCapitalX(token + 1)));
}

bool NameRuns::isAbbreviation(std::size_t token)
{
    constexpr qsizetype shortest = 3;
    const QStringView word = m_text.tokens().textOf(token);
    const bool isShouted =
        word.size() >= shortest && std::ranges::all_of(word, [](QChar c) { return c.isUpper(); });
    return isShouted && !isTitleCase(m_text.tokens().sentenceOf(token));
}

bool NameRuns::isInitial(std::size_t token)
{
    return m_text.tokens().textOf(token).size() == 1 && m_text.isCapital(token)
           && token + 2 < m_text.size() && m_text.isSign(token + 1, u'.')
           && m_text.touchesBefore(token + 1)
           && (isPart(token + 2) || isNickname(token + 2, m_text.tokens().sentenceOf(token).end));
}

bool NameRuns::isAfterTitle(std::size_t token) const
{
    const std::size_t sentence = m_text.tokens().sentenceOf(token).begin;
    std::size_t before = token;
    before -= before > sentence && m_text.isSign(before - 1, u'.') ? 1U : 0U;
    const Tag tag = m_text.tag(token);
    const bool isWord =
        tag == Tag::Intj || tag == Tag::X || tag == Tag::Noun || tag == Tag::Adj || tag == Tag::Adv;
    return isWord && before > sentence && m_text.has(before - 1, Title)
           && m_text.isCapital(before - 1);
}

bool NameRuns::isDescribing(std::size_t token) const
{
    const Tag tag = m_text.tag(token);
    if ((tag != Tag::Noun && tag != Tag::Adj) || !isCapitalWord(token)) {
        return false;
    }
    const bool isInitial =
        token == m_text.tokens().sentenceOf(token).begin || m_text.tokens().isSign(token - 1);
    const bool isKnown =
        m_text.has(token, Title) || m_text.has(token, Party)
        || (token + 1 < m_text.size()
            && m_text.words().isPlace(m_text.folded(token) + u' ' + m_text.folded(token + 1)));
    return !isInitial || isKnown;
}

bool NameRuns::isTitleCase(TokenRange sentence)
{
    if (m_sentence != sentence) {
        m_sentence = sentence;
        m_isTitleCase = true;
        for (std::size_t token = sentence.begin; token < sentence.end; ++token) {
            const bool isContent = m_text.isNominal(token) || m_text.tag(token) == Tag::Verb;
            m_isTitleCase =
                m_isTitleCase && !(isContent && m_text.tokens().textOf(token).front().isLower());
        }
    }
    return m_isTitleCase;
}

bool NameRuns::isStopOfInitial(std::size_t token)
{
    constexpr qsizetype longestAbbreviation = 4;
    return m_text.isSign(token, u'.') && m_text.touchesBefore(token)
           && m_text.tokens().textOf(token - 1).size() <= longestAbbreviation
           && token + 1 < m_text.size()
           && (isPart(token + 1) || isNickname(token + 1, m_text.tokens().sentenceOf(token).end));
}

std::size_t NameRuns::nextPart(std::size_t begin, std::size_t token, std::size_t sentenceEnd)
{
    std::size_t next = token;
    const bool isPreposition = m_text.tag(token) == Tag::Adp;
    if (m_text.isSign(token, u'-') || m_text.isSign(token, u'&')
        || (isPreposition ? canBeOf(begin, token)
                          : m_text.has(token, NameInner) && !m_text.isVerbal(token))) {
        ++next;
        while (next < sentenceEnd
               && (m_text.has(next, NameInner) || m_text.isSign(next, u'-')
                   || (isPreposition && m_text.has(next, Definite)))) {
            ++next;
        }
    } else if (m_text.has(token, Join) && joinsInside(begin, token)) {
        ++next;
    }
    if (m_text.tokens().isSign(token) && isNickname(token, sentenceEnd)) {
        next = token + 3;
    }
    const bool goesOn = next > token && next < sentenceEnd
                        && (isPart(next) || (isPreposition && isDescribing(next)));
    return goesOn ? next : token;
}

bool NameRuns::canBeOf(std::size_t begin, std::size_t token) const
{
    const bool isOrganisation = m_text.has(token - 1, Organisation) && m_text.has(token, NameOf);
    const bool isTitle = m_text.has(token - 1, Title) && m_text.has(token, NameInner);
    const bool isParticle = m_text.has(token, NameInner) && !m_text.has(token, NameOf);
    return isParticle
           || ((isOrganisation || isTitle) && (!m_text.has(begin, GivenName) || token - begin < 2));
}

bool NameRuns::isNickname(std::size_t token, std::size_t sentenceEnd) const
{
    return token + 3 < sentenceEnd && !m_text.touchesBefore(token)
           && m_text.touchesBefore(token + 1) && m_text.isCapital(token + 1)
           && m_text.tokens().isSign(token + 2) && m_text.touchesBefore(token + 2)
           && !m_text.isSign(token, u'-') && !m_text.isSign(token, u'(');
}

bool NameRuns::joinsInside(std::size_t begin, std::size_t token)
{
    if (token + 1 >= m_text.size() || !isPart(token + 1)) {
        return false;
    }
    if (token - begin == 1 && m_text.folded(begin) == m_text.folded(token + 1)) {
        return true;
    }
    return token - begin > 2 && m_text.has(begin, Organisation)
           && m_text.tag(begin + 1) == Tag::Adp;
}

} // namespace slantlight
