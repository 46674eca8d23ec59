// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/wordmodel.h"
#include "core/training/taggertraining.h"
#include "core/training/trainingtext.h"
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

/// Learns tables from @p texts; names of @p sides, a word a line, weigh nothing. The head is left
/// empty. Time: some minutes. Memory: about a gigabyte for three thousand sentences.
[[nodiscard]] WordTables trainWordModel(std::span<const TrainingText> texts,
                                        const WordVectors &vectors, const QSet<QString> &sides,
                                        const WordModelTraining &training,
                                        const TrainingProgress &progress);

} // namespace slantlight
