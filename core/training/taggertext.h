// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/tagger.h"
#include "core/model/taggerfeatures.h"
#include "core/training/treebank.h"

#include <QHash>
#include <QString>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace slantlight {

/// Everything that a pass of the tagger's training over a treebank looks at.
class TaggerText
{
public:
    /// A sentence as numbers of its words, two more at both ends, and its tags.
    struct Sentence
    {
        std::vector<std::size_t> words;
        std::vector<std::uint32_t> tags;
    };
    /// A word in one of the three casings, with the places of its features among the weights.
    struct Word
    {
        WordFeatures features;
        std::vector<std::uint32_t> self;
        std::vector<std::uint32_t> previous;
        std::vector<std::uint32_t> next;
        std::vector<std::uint32_t> secondPrevious;
        std::vector<std::uint32_t> secondNext;
    };

    TaggerText(std::span<const TreebankSentence> sentences, const TaggerWords &words);

    /// Returns the features that are seen often enough, ascending.
    [[nodiscard]] KeyIndex commonFeatures() const;
    /// Looks up the features of all words in @p index.
    void place(const KeyIndex &index);
    /// Appends the places of all features of word @p i.
    void collect(const Sentence &sentence, std::size_t i, TagNumber last, TagNumber secondLast,
                 const KeyIndex &index, std::vector<std::uint32_t> &places) const;

    [[nodiscard]] const std::vector<Sentence> &sentences() const { return m_sentences; }
    /// Returns the word that stands @p offset words after word @p i; that is at most 2, or -2.
    [[nodiscard]] const Word &word(const Sentence &sentence, std::size_t i, int offset) const
    {
        return m_words[sentence.words[static_cast<std::size_t>(static_cast<std::ptrdiff_t>(i) + 2
                                                               + offset)]];
    }

private:
    void add(const TreebankSentence &sentence, const TaggerWords &words);
    std::size_t numberOf(const QString &form, Casing casing, const TaggerWords &words);
    /// Returns the features that depend on where the word stands.
    [[nodiscard]] std::array<FeatureKey, 12> featuresAt(const Sentence &sentence, std::size_t i,
                                                        TagNumber last, TagNumber secondLast) const;

    std::vector<Sentence> m_sentences;
    std::vector<Word> m_words;
    std::array<QHash<QString, std::size_t>, 3> m_numbers; ///< by Casing
};

} // namespace slantlight
