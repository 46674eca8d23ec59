// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/text/textspan.h"

#include <QStringList>
#include <QStringView>

#include <memory>
#include <vector>

namespace slantlight {

/// The words of a language that tell whether a full stop ends a sentence; case does not count.
struct StopWords
{
    QStringList abbreviations; ///< a full stop after these ends none: "Mr"
    QStringList softAbbreviations; ///< it ends one before a word that often begins one: "Inc"
    QStringList starters; ///< words that often begin a sentence
    QStringList wholeLetters; ///< single letters that are words and no initials: "I"
};

/// Cuts text into sentences: ICU's iterator, less the breaks that follow abbreviations.
///
/// Copies are cheap; one object must not be used from two threads at once.
class SentenceBreaker
{
public:
    /// Fails with FileUnreadable where ICU lacks its rules for sentences.
    [[nodiscard]] static Result<SentenceBreaker> create(StopWords words = {});
    SentenceBreaker(const SentenceBreaker &other);
    SentenceBreaker(SentenceBreaker &&) noexcept;
    SentenceBreaker &operator=(SentenceBreaker other) noexcept;
    ~SentenceBreaker();

    /// Returns the sentences of @p span of @p text without the white space between them, in order.
    [[nodiscard]] std::vector<TextSpan> sentences(QStringView text, TextSpan span);

private:
    struct Iterator;
    SentenceBreaker(std::unique_ptr<Iterator> iterator, StopWords words);

    [[nodiscard]] bool followsAbbreviation(QStringView text, qsizetype stop, qsizetype next) const;

    StopWords m_words;
    std::unique_ptr<Iterator> m_iterator;
};

} // namespace slantlight
