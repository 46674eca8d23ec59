// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/language/wordlists.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <cstdint>

namespace slantlight {

/// What a word does in a clause, as far as the word alone tells.
enum class WordRole : std::uint8_t {
    Other,
    Auxiliary, ///< has, will, did, also ...: may stand between subject and verb
    Be,
    Pronoun, ///< he, she, they ...
    Relative, ///< who, which
    Determiner, ///< the, his, this ...: a noun follows
    Boundary, ///< that, but, because ...: a clause begins
    Preposition,
    TimeWord, ///< Tuesday, yesterday ...
};

/// Groups of words by which a text is read; words/reading.words of a language says what each is.
enum class WordGroup : std::uint8_t {
    And,
    LeadIn,
    NameParticle,
    PhraseBreak,
    TimeAdjective,
    NoCueAfter,
    SubjectDeterminer,
    PluralSubject,
    Agent,
    Coordinator,
    Content,
    Telling,
    Saying,
    Finite,
    OneSpeaker,
    SeveralSpeakers,
    Naming,
    NamingNear,
    FormAuxiliary,
    FormBetween,
};

/// What is known of a word by itself.
struct KnownWord
{
    WordRole role = WordRole::Other;
    std::uint32_t groups = 0; ///< a bit for each WordGroup

    [[nodiscard]] bool isIn(WordGroup group) const
    {
        return (groups >> static_cast<unsigned>(group) & 1U) != 0;
    }
};

/// The words of function of a language, by role and group.
class WordGroups
{
public:
    WordGroups() = default;
    explicit WordGroups(const WordLists &lists);

    /// Returns what is known of @p word, for which neither case nor the shape of apostrophes
    /// counts.
    [[nodiscard]] KnownWord find(QStringView word) const;

    /// Whether @p word ends as plurals do; always in small letters.
    [[nodiscard]] bool hasPluralEnding(QStringView word) const;
    /// Whether @p word ends as adverbs do.
    [[nodiscard]] bool hasAdverbEnding(QStringView word) const;

private:
    QHash<QString, KnownWord> m_words;
    qsizetype m_longest = 0;
    QStringList m_pluralEndings;
    QStringList m_adverbEndings;
};

} // namespace slantlight
