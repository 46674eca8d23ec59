// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringView>

namespace slantlight {

/// What language a text is in, as far as its letters and words tell.
struct LanguageGuess
{
    QString language; ///< BCP 47: "en", "zh-Hant"; null where nobody can tell
    bool isLikely = false; ///< its words speak for it, if it is long enough
    /// Enough text, and nearly all of it in this language or in the letters of another alphabet:
    /// of 24,000 English sentences and headlines none was surely anything else.
    bool isSure = false;

    friend bool operator==(const LanguageGuess &, const LanguageGuess &) = default;
};

/// Guesses the language of @p text as it is read (FoldedText); of a long one, its beginning, middle
/// and end are looked at.
[[nodiscard]] LanguageGuess guessLanguage(QStringView text);

/// The tag of short texts in Latin letters that say nothing of their language.
[[nodiscard]] QString assumedLanguage();

/// Returns the BCP 47 tag of @p text: the guess, if it is sure; else what the source says of itself
/// in @p declared, which is often missing and sometimes wrong; else the guess, where it is likely
/// and the text has some twenty words; else @p assumed for Latin letters, and null for others.
[[nodiscard]] QString languageOf(QStringView text, const QString &declared = {},
                                 const QString &assumed = assumedLanguage());

/// Whether two BCP 47 tags are of one language, whatever script and region they name.
[[nodiscard]] bool isSameLanguage(QStringView tag, QStringView other);

} // namespace slantlight
