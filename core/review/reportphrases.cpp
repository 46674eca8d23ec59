// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/reportphrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// How far a phrase is read on beside its name or noun.
constexpr std::size_t longestReach = 10;

} // namespace

ReportPhrases::ReportPhrases(const KnownWords &words, const SpeakerText &text)
    : m_words(words)
    , m_text(text)
    , m_tokens(text.tokens())
{
    const QStringList empty = words.language().wordLists().words(u"name.says-nothing"_s);
    m_sayNothing = QSet<QString>(empty.begin(), empty.end());
}

bool ReportPhrases::isStop(std::size_t token) const
{
    return m_text.isSign(token, u'.') && m_tokens.sentenceOf(token).end == token + 1;
}

std::size_t ReportPhrases::beginOf(std::size_t begin, Over over) const
{
    const std::size_t first = m_tokens.sentenceOf(begin).begin;
    const std::size_t least =
        std::max(first, begin > longestReach ? begin - longestReach : std::size_t(0));
    while (begin > least) {
        std::size_t before = begin - 1;
        const bool isCompound = isHyphen(before) && before > least && m_text.touchesBefore(begin)
                                && m_text.touchesBefore(before);
        before -= isCompound ? 1 : 0;
        const Tag tag = m_text.tag(before);
        const bool isWord = m_tokens.kindOf(before) == TokenKind::Word
                            && !m_sayNothing.contains(m_text.folded(before));
        // "the deal President Lind announced": nothing but adjectives goes before a title.
        const bool isBeforeTitle =
            m_text.has(begin, SpeakerTrait::Title) && m_text.isCapital(begin);
        const bool describes = tag == Tag::Adj || (tag == Tag::Noun && !isBeforeTitle)
                               || (tag == Tag::Propn && (over == Over::Names || isCompound));
        if (!isWord || m_text.has(before, SpeakerTrait::Time)
            || !(describes || (isCompound && tag != Tag::Det))) {
            break;
        }
        begin = before;
    }
    return begin;
}

TokenRange ReportPhrases::appositionAfter(TokenRange name) const
{
    const std::size_t comma = name.end;
    if (comma + 1 >= m_tokens.size() || !m_text.isComma(comma)) {
        return {};
    }
    const std::size_t sentenceEnd = m_tokens.sentenceOf(comma).end;
    const std::size_t end = std::min(comma + longestReach, sentenceEnd);
    const std::size_t begin = comma + 1;
    if (begin >= end || !(m_text.tag(begin) == Tag::Det || m_text.has(begin, SpeakerTrait::Role))) {
        return {};
    }
    std::size_t next = begin;
    while (next < end && !m_text.isComma(next) && !isStop(next)
           && !m_words.isIn(next, WordGroup::Relative)) {
        if (m_text.isVerbal(next) || m_text.tag(next) == Tag::Cconj) {
            return {};
        }
        ++next;
    }
    const bool isPlace = m_text.has(next - 1, SpeakerTrait::PlaceNoun); // "Mara Lind, the island"
    return next < end && !isPlace ? withoutDeterminer({.begin = begin, .end = next}) : TokenRange();
}

TokenRange ReportPhrases::appositionBefore(TokenRange name) const
{
    const std::size_t first = m_tokens.sentenceOf(name.begin).begin;
    const bool isBetweenCommas = name.begin > first + 1 && m_text.isComma(name.begin - 1)
                                 && name.end < m_tokens.size() && m_text.isComma(name.end);
    if (!isBetweenCommas || m_text.tag(name.begin - 2) != Tag::Noun) {
        return {};
    }
    const std::size_t comma = name.begin - 1;
    const std::size_t begin = beginOf(comma, Over::Nouns);
    const bool isOpened =
        begin > first && (m_text.tag(begin - 1) == Tag::Det || m_text.isPossessive(begin - 1));
    return begin < comma && isOpened ? TokenRange{.begin = begin, .end = comma} : TokenRange();
}

TokenRange ReportPhrases::coreOf(TokenRange source) const
{
    std::size_t end = source.begin;
    while (end < source.end && !m_text.isComma(end) && end < source.begin + longestReach) {
        ++end;
    }
    return {.begin = source.begin, .end = end};
}

TokenRange ReportPhrases::withoutDeterminer(TokenRange phrase) const
{
    while (!phrase.isEmpty()
           && (m_text.tag(phrase.begin) == Tag::Det
               || m_text.has(phrase.begin, SpeakerTrait::Possessive))) {
        ++phrase.begin;
    }
    return phrase;
}

} // namespace slantlight
