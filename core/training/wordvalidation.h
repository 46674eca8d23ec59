// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/wordmodeltraining.h"

namespace slantlight {

/// How well words in unseen texts are told, by the model alone.
struct WordFigures
{
    /// The score from which on a word is best taken for a mark: the highest one where F1 over all
    /// unseen texts is as good as best. Annotators mark about one word in thirty and agree on half
    /// of them, so it lies far below a likelihood of one half.
    std::int32_t line = 0;
    // Of marked words in news, each fold by the line of the others; 0 to 1.
    double precision = 0;
    double recall = 0;
    double textF1 = 0; ///< of whole news texts, biased or not: mean F1 of both
    double first = 0; ///< share of edits where the changed word has the highest score
    double firstThree = 0;
    double registers = 0; ///< share of texts whose register is told

    [[nodiscard]] double f1() const;
    /// Returns the figures in one line.
    [[nodiscard]] QString description() const;
};

/// Trains five times, each time without one part of @p texts, and measures on that part. A part
/// holds whole topics, so that no text is judged by what was learned of its like; where texts have
/// no topic, their ids tell in which part they are.
[[nodiscard]] WordFigures crossValidate(std::span<const TrainingText> texts,
                                        const WordVectors &vectors, const QSet<QString> &sides,
                                        const WordModelTraining &training,
                                        const TrainingProgress &progress);

} // namespace slantlight
