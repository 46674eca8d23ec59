// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/sentences.h"

#include <QString>

#include <algorithm>
#include <utility>

#include <unicode/brkiter.h>
#include <unicode/utext.h>
#include <unicode/utypes.h>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

bool contains(const QStringList &list, QStringView word)
{
    return list.contains(word, Qt::CaseInsensitive);
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

/// Whether the sentence goes on after the quotation that ends at @p stop: “Why?” asked Lind.
bool goesOnAfterQuotation(QStringView text, qsizetype stop, qsizetype next)
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

SentenceBreaker::SentenceBreaker(std::unique_ptr<Iterator> iterator, StopWords words)
    : m_words(std::move(words))
    , m_iterator(std::move(iterator))
{
}

Result<SentenceBreaker> SentenceBreaker::create(StopWords words)
{
    UErrorCode status = U_ZERO_ERROR;
    auto iterator = std::make_unique<Iterator>();
    iterator->breaks.reset(
        icu::BreakIterator::createSentenceInstance(icu::Locale::getRoot(), status));
    if (U_FAILURE(status) || !iterator->breaks) {
        return std::unexpected(
            Error{ErrorCode::FileUnreadable,
                  u"ICU, sentence break rules: "_s + QLatin1StringView(u_errorName(status))});
    }
    return SentenceBreaker(std::move(iterator), std::move(words));
}

SentenceBreaker::SentenceBreaker(const SentenceBreaker &other)
    : m_words(other.m_words)
    , m_iterator(std::make_unique<Iterator>())
{
    m_iterator->breaks.reset(other.m_iterator->breaks->clone());
}

SentenceBreaker::SentenceBreaker(SentenceBreaker &&) noexcept = default;

SentenceBreaker &SentenceBreaker::operator=(SentenceBreaker other) noexcept
{
    m_iterator.swap(other.m_iterator);
    std::swap(m_words, other.m_words);
    return *this;
}

SentenceBreaker::~SentenceBreaker() = default;

/// Whether the break before @p next, which follows the full stop at @p stop, is none.
bool SentenceBreaker::followsAbbreviation(QStringView text, qsizetype stop, qsizetype next) const
{
    const QStringView word = wordBefore(text, stop);
    if (word.isEmpty()) {
        return false;
    }
    if (contains(m_words.abbreviations, word)) {
        return true;
    }
    const bool dotted = word.size() > 1 && word.contains(u'.');
    const bool initial =
        word.size() == 1 && word.front().isUpper() && !contains(m_words.wholeLetters, word);
    return (dotted || initial || contains(m_words.softAbbreviations, word))
           && !contains(m_words.starters, wordAfter(text, next));
}

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
        // A tag closes what it follows: "They lied. #NoLevy"
        const bool beforeTag =
            at + 1 < block.size() && block.at(at) == u'#' && block.at(at + 1).isLetter();
        if (beforeTag || goesOnAfterQuotation(block, stop, at)) {
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
