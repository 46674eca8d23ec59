// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/structure/linewords.h"

#include <QSet>
#include <QString>
#include <QStringView>

namespace slantlight {

/// Puts words together again that print broke at the end of a line.
///
/// A hyphen there is a real one where the rest of the text has the word with it, or both parts as
/// words of their own; in words that have one in their language; and before a capital or a digit.
/// Borrows both, which must live longer; reads the text when first asked.
class BrokenWords
{
public:
    BrokenWords(QStringView text, const LineWords &words)
        : m_text(text)
        , m_words(words)
    {
    }

    /// Returns @p line with @p next after it: joined by a space, or to one word.
    [[nodiscard]] QString joined(const QString &line, QStringView next);
    /// Whether a word goes on from the end of @p line to the start of @p next.
    [[nodiscard]] static bool goesOn(QStringView line, QStringView next);
    /// Whether the hyphen at the end of @p line, from which a word goes on in @p next, is a real
    /// one.
    [[nodiscard]] bool keepsHyphen(QStringView line, QStringView next);

private:
    void readWords();

    QStringView m_text;
    const LineWords &m_words;
    QSet<QString> m_known; ///< words of the text, in small letters
    bool m_isRead = false;
};

} // namespace slantlight
