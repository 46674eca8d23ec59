// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/wordtables.h"
#include "core/training/taggertraining.h"
#include "core/training/trainingtext.h"
#include "core/training/wordvectors.h"

#include <QSet>
#include <QString>

#include <array>
#include <span>
#include <vector>

namespace slantlight {

/// How a word model is trained.
struct WordModelTraining
{
    std::array<double, registerCount> costs{0.3, 0.1}; ///< against regularisation (liblinear's C)
    std::size_t tableWords = 60'000; ///< commonest words that get a row
    /// Any other word gets a row if the guess by its affixes is further off, in logits.
    double furthestGuess = 1;

    /// Returns these figures as the head of a model states them.
    [[nodiscard]] QString description() const;
};

/// Learns tables from @p texts; names of @p sides, a word a line, weigh nothing. The head is left
/// empty, and there is no line. All of @p vectors may get rows. Time: some ten seconds. Memory:
/// about a gigabyte for three thousand sentences.
[[nodiscard]] WordTables trainWordModel(std::span<const TrainingText> texts,
                                        const WordVectors &vectors, const QSet<QString> &sides,
                                        const WordModelTraining &training,
                                        const TrainingProgress &progress);

} // namespace slantlight
