// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/sentences.h"

#include <QString>

#include <algorithm>
#include <array>

#include <unicode/brkiter.h>
#include <unicode/utext.h>

namespace slantlight {

namespace {

// A full stop after these ends no sentence.
constexpr std::array<QStringView, 33> titles{
    u"mr",  u"mrs", u"ms",   u"dr",   u"prof", u"gen", u"sen", u"rep", u"gov",  u"lt",   u"col",
    u"sgt", u"cpl", u"capt", u"cmdr", u"adm",  u"maj", u"rev", u"hon", u"st",   u"mt",   u"ft",
    u"vs",  u"jan", u"feb",  u"aug",  u"sept", u"oct", u"nov", u"dec", u"pres", u"supt", u"atty",
};

// A full stop after these ends a sentence only before a word that often begins one.
constexpr std::array<QStringView, 14> soft{
    u"inc", u"corp",   u"co",   u"ltd", u"jr",   u"sr", u"etc",
    u"no",  u"approx", u"dept", u"est", u"bros", u"al", u"ave",
};

constexpr std::array<QStringView, 36> starters{
    u"a",    u"after", u"all", u"although", u"an",    u"and",   u"as",      u"at",   u"but",
    u"by",   u"for",   u"he",  u"her",      u"his",   u"how",   u"however", u"i",    u"if",
    u"in",   u"it",    u"its", u"many",     u"most",  u"on",    u"one",     u"our",  u"she",
    u"some", u"that",  u"the", u"their",    u"there", u"these", u"they",    u"this", u"we",
};

bool contains(const auto &list, QStringView word)
{
    return std::ranges::any_of(
        list, [word](QStringView entry) { return entry.compare(word, Qt::CaseInsensitive) == 0; });
}

/// Returns the word that ends at @p end, or its last letters: no abbreviation is longer.
QStringView wordBefore(QStringView text, qsizetype end)
{
    constexpr qsizetype longest = 24;
    const qsizetype furthest = std::max<qsizetype>(0, end - longest);
    qsizetype begin = end;
    while (begin > furthest
           && (text.at(begin - 1).isLetterOrNumber() || text.at(begin - 1) == u'.')) {
        --begin;
    }
    return text.sliced(begin, end - begin);
}

QStringView wordAfter(QStringView text, qsizetype begin)
{
    while (begin < text.size() && !text.at(begin).isLetterOrNumber()) {
        ++begin;
    }
    qsizetype end = begin;
    while (end < text.size() && text.at(end).isLetterOrNumber()) {
        ++end;
    }
    return text.sliced(begin, end - begin);
}

/// Whether the break before @p next, which follows the full stop at @p stop, is none.
bool followsAbbreviation(QStringView text, qsizetype stop, qsizetype next)
{
    const QStringView word = wordBefore(text, stop);
    if (word.isEmpty()) {
        return false;
    }
    if (contains(titles, word)) {
        return true;
    }
    const bool dotted = word.size() > 1 && word.contains(u'.');
    const bool initial = word.size() == 1 && word.front().isUpper() && word.front() != u'I';
    return (dotted || initial || contains(soft, word))
           && !contains(starters, wordAfter(text, next));
}

/// Whether the sentence goes on behind the quotation that ends at @p stop: “Why?” asked Lind.
bool goesOnBehindQuotation(QStringView text, qsizetype stop, qsizetype next)
{
    constexpr QStringView closing = u"\"”’'»";
    constexpr QStringView ends = u"?!";
    return stop >= 2 && next < text.size() && text.at(next).isLower()
           && closing.contains(text.at(stop - 1)) && ends.contains(text.at(stop - 2));
}

} // namespace

struct SentenceBreaker::Iterator
{
    std::unique_ptr<icu::BreakIterator> breaks;
};

SentenceBreaker::SentenceBreaker()
    : m_iterator(std::make_unique<Iterator>())
{
    UErrorCode status = U_ZERO_ERROR;
    m_iterator->breaks.reset(
        icu::BreakIterator::createSentenceInstance(icu::Locale::getUS(), status));
    Q_ASSERT(U_SUCCESS(status));
}

SentenceBreaker::SentenceBreaker(const SentenceBreaker &other)
    : m_iterator(std::make_unique<Iterator>())
{
    m_iterator->breaks.reset(other.m_iterator->breaks->clone());
}

SentenceBreaker::SentenceBreaker(SentenceBreaker &&) noexcept = default;

SentenceBreaker &SentenceBreaker::operator=(SentenceBreaker other) noexcept
{
    m_iterator.swap(other.m_iterator);
    return *this;
}

SentenceBreaker::~SentenceBreaker() = default;

std::vector<TextSpan> SentenceBreaker::sentences(QStringView text, TextSpan span)
{
    const QStringView block = span.in(text);
    std::vector<TextSpan> result;
    const auto add = [&](qsizetype begin, qsizetype end) {
        while (begin < end && block.at(begin).isSpace()) {
            ++begin;
        }
        while (end > begin && block.at(end - 1).isSpace()) {
            --end;
        }
        if (begin < end) {
            result.emplace_back(span.begin() + begin, span.begin() + end);
        }
    };

    UErrorCode status = U_ZERO_ERROR;
    UText view = UTEXT_INITIALIZER;
    utext_openUChars(&view, block.utf16(), block.size(), &status);
    m_iterator->breaks->setText(&view, status);
    Q_ASSERT(U_SUCCESS(status));
    qsizetype begin = 0;
    for (int32_t at = m_iterator->breaks->next(); at != icu::BreakIterator::DONE;
         at = m_iterator->breaks->next()) {
        qsizetype stop = at;
        while (stop > begin && block.at(stop - 1).isSpace()) {
            --stop;
        }
        const bool afterStop = stop > begin && block.at(stop - 1) == u'.';
        if (afterStop && at < block.size() && followsAbbreviation(block, stop - 1, at)) {
            continue;
        }
        if (goesOnBehindQuotation(block, stop, at)) {
            continue;
        }
        add(begin, at);
        begin = at;
    }
    add(begin, block.size());
    utext_close(&view);
    return result;
}

} // namespace slantlight
