// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/tagger.h"
#include "core/text/tokens.h"
#include "core/training/treebank.h"
#include "core/training/wordvectors.h"

#include <QString>

#include <functional>
#include <span>

namespace slantlight {

/// How a tagger is trained.
struct TaggerTraining
{
    int passes = 8; ///< over the whole treebank
    std::size_t vectorWords = 40'000; ///< commonest words that get a class by their vectors
    std::size_t fineClusters = 1023;
    std::size_t middleClusters = 255;
    std::size_t coarseClusters = 63;
    std::uint32_t sureFrom = 40; ///< a word seen so often with one tag only gets it unseen
    std::size_t features = 70'000; ///< the strongest, which are kept

    /// Returns these figures as the head of a model states them.
    [[nodiscard]] QString description() const;
};

/// Says how far the training is: what is done, and how far of how much.
using TrainingProgress = std::function<void(const QString &step, int done, int total)>;

/// Learns tags from @p sentences, and what words are like from @p vectors, which may be nullptr.
///
/// An averaged perceptron with integer weights, in a fixed order: equal input gives the same model
/// to the last bit. The head of the model is left empty.
[[nodiscard]] TaggerModel trainTagger(std::span<const TreebankSentence> sentences,
                                      const WordVectors *vectors, const TaggerTraining &training,
                                      const TrainingProgress &progress);

/// Returns the words of @p sentences as a text that is cut already; sentences stay as they are but
/// for those of more than Tokens::longestSentence words.
[[nodiscard]] Tokens tokensOf(std::span<const TreebankSentence> sentences);

/// Returns the share of words in @p sentences whose tag @p tagger finds.
[[nodiscard]] double taggingAccuracy(const Tagger &tagger,
                                     std::span<const TreebankSentence> sentences);

} // namespace slantlight
