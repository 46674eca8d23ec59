// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textspan.h"

#include <QStringView>

#include <memory>
#include <vector>

namespace slantlight {

/// Cuts English text into sentences: ICU's iterator, less the breaks that follow abbreviations.
///
/// Copies are cheap; one object must not be used from two threads at once.
class SentenceBreaker
{
public:
    SentenceBreaker();
    SentenceBreaker(const SentenceBreaker &other);
    SentenceBreaker(SentenceBreaker &&) noexcept;
    SentenceBreaker &operator=(SentenceBreaker other) noexcept;
    ~SentenceBreaker();

    /// Returns the sentences of @p span of @p text without the white space between them, in order.
    [[nodiscard]] std::vector<TextSpan> sentences(QStringView text, TextSpan span);

private:
    struct Iterator;
    std::unique_ptr<Iterator> m_iterator;
};

} // namespace slantlight
