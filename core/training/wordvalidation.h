// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/training/wordmodeltraining.h"

namespace slantlight {

/// How well words in unseen texts are told.
struct WordFigures
{
    double precision = 0; ///< of marked words in news, 0 to 1
    double recall = 0;
    double accuracy = 0; ///< of whole news texts: biased or not
    double first = 0; ///< share of edits where the changed word has the highest score
    double firstThree = 0;
    double registers = 0; ///< share of texts whose register is told

    [[nodiscard]] double f1() const;
    /// Returns the figures in one line.
    [[nodiscard]] QString description() const;
};

/// Trains five times, each time without one fifth of @p texts, and measures on that fifth. Which
/// fifth a text is in follows from its words alone.
[[nodiscard]] WordFigures crossValidate(std::span<const TrainingText> texts,
                                        const WordVectors &vectors, const QSet<QString> &sides,
                                        const WordModelTraining &training,
                                        const TrainingProgress &progress);

} // namespace slantlight
