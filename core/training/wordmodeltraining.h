// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analyzer.h"
#include "core/training/labelledtext.h"
#include "core/training/taggertraining.h"
#include "core/training/wordvectors.h"

#include <QSet>
#include <QString>

#include <span>
#include <vector>

namespace slantlight {

/// How a word model is trained.
struct WordModelTraining
{
    std::array<double, registerCount> costs{0.3, 0.2}; ///< against regularisation (liblinear's C)
    /// The likelihood from which on a word is marked. Annotators mark about one word in thirty, and
    /// agree on half of them: F1 is best far below one half.
    std::array<double, registerCount> lines{0.27, 0.10};
    std::size_t tableWords = 60'000; ///< commonest words that get a row
    std::size_t waves = 300; ///< random features of a word's vector (Rahimi & Recht 2007)

    /// Returns these figures as the head of a model states them.
    [[nodiscard]] QString description() const;
};

/// A text as training sees it: cut, tagged, and with what rules find in it.
struct TrainingText
{
    /// A token, in order.
    struct Token
    {
        TextSpan span;
        Tag tag = Tag::X;
        std::vector<std::size_t> rules; ///< kinds of rules that speak here: category by strength
        bool isMarked = false; ///< by people
    };

    LabelledText source;
    std::vector<Token> tokens;
    std::vector<std::size_t> sentenceEnds;
};

/// Prepares @p text by @p analyzer, whose word model is not asked.
[[nodiscard]] TrainingText prepareText(const LabelledText &text, const Analyzer &analyzer);

/// Learns tables from @p texts; names of @p sides, a word a line, weigh nothing. The head is left
/// empty. Time: some minutes. Memory: about a gigabyte for three thousand sentences.
[[nodiscard]] WordTables trainWordModel(std::span<const TrainingText> texts,
                                        const WordVectors &vectors, const QSet<QString> &sides,
                                        const WordModelTraining &training,
                                        const TrainingProgress &progress);

/// Returns all words of @p texts in lower case, of which vectors are wanted.
[[nodiscard]] QSet<QString> wordsOf(std::span<const TrainingText> texts);

} // namespace slantlight
