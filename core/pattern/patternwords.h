// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/lexicon/lexicon.h"
#include "core/pattern/wordset.h"
#include "core/text/tagset.h"
#include "core/text/vocabulary.h"

#include <QString>

#include <cstdint>
#include <memory>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

namespace slantlight {

/// The forms of a word, sorted and each once.
using WordForms = std::vector<WordId>;

/// A list of the lexicon as numbers.
struct WordList
{
    struct EntryToken
    {
        WordSet forms;
        TagSet tags;
    };

    std::vector<std::vector<EntryToken>> entries; ///< none is empty
    std::vector<std::pair<WordId, std::uint32_t>> byFirstWord; ///< sorted: word, entry
    WordSet firstWords;
};

/// Looks up what the words and lists of patterns are; each list is numbered once for all patterns.
class PatternWords
{
public:
    /// The list whose entries are the commonest words of the language, commonest first. Patterns
    /// are not looked for at these words if they have rarer ones; without it all words are equal.
    static const QString commonestList;

    /// Both are borrowed; words that patterns name are entered into @p vocabulary.
    PatternWords(const Lexicon &lexicon, Vocabulary &vocabulary);

    [[nodiscard]] const Lexicon &lexicon() const { return m_lexicon; }

    /// Returns the tokens of a word that Lexicon::word() takes; good until forgetWords().
    [[nodiscard]] const std::vector<WordForms> &tokensOf(const QString &word);
    /// Lets go of the words that one pattern asked for: few patterns share any.
    void forgetWords() { m_tokens.clear(); }
    [[nodiscard]] WordId idOf(const QString &word) { return m_vocabulary.insert(word); }
    /// Returns a list that the lexicon has.
    [[nodiscard]] const std::shared_ptr<const WordList> &list(const QString &name);

    /// Returns roughly how many of a thousand tokens of news are one of @p words.
    [[nodiscard]] double frequency(std::span<const WordId> words) const;
    /// The same of a word that is nothing out of the ordinary.
    static constexpr double usualFrequency = 0.05;

private:
    [[nodiscard]] WordForms formsOf(const QStringList &forms);

    const Lexicon &m_lexicon;
    Vocabulary &m_vocabulary;
    // Nodes stay where they are while others come.
    std::unordered_map<QString, std::vector<WordForms>> m_tokens;
    std::unordered_map<QString, std::shared_ptr<const WordList>> m_lists;
    std::unordered_map<WordId, double> m_frequencies; ///< of the commonest words
};

} // namespace slantlight
