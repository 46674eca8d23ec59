// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/modelwords.h"
#include "core/training/linearfit.h"
#include "core/training/trainingtext.h"
#include "core/training/wordvectors.h"

#include <QHash>

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace slantlight {

/// A text with its words as the model sees them.
struct ModelText
{
    const TrainingText *prepared = nullptr;
    std::vector<ModelWord> words; ///< for each token
    std::vector<Circumstances> circumstances; ///< for each token
    std::vector<std::vector<std::uint32_t>> rules; ///< for each token: keys of rules that speak
    /// The tokens that are no signs, sentence by sentence.
    std::vector<std::vector<std::size_t>> sentences;

    [[nodiscard]] static ModelText of(const TrainingText &prepared, const KeyIndex &sides);
    [[nodiscard]] QStringView word(std::size_t token) const
    {
        return prepared->tokens().textOf(token);
    }
    [[nodiscard]] bool isLearnedBy(WordRegister kind) const
    {
        return prepared->source.kind == kind && prepared->source.isWeighed;
    }
};

/// Numbers the features of words, and gives the features of each place.
class WordRows
{
public:
    /// What a number of a row stands for, by its begin: vectors of the word, the one before, the
    /// one after and the sentence's mean; tags; circumstances; then words, affixes and rules.
    struct Layout
    {
        static constexpr std::size_t tags = 4 * WordVectors::dimensions;
        static constexpr std::size_t circumstances = tags + WordTables::tagPlaceCount * tagCount;
        static constexpr std::size_t named = circumstances + circumstanceCount;
    };
    enum class Kind : std::uint8_t { Self, Before, After, Affix, Rule };
    static constexpr std::array<double, 4> vectorScales{0.25, 0.12, 0.12, 0.4};

    /// Numbers what stands at least twice in the texts that @p kind is learned from.
    WordRows(std::span<const ModelText> texts, WordRegister kind, const WordVectors &vectors);

    [[nodiscard]] std::size_t featureCount() const
    {
        return Layout::named + static_cast<std::size_t>(m_numbers.size());
    }
    /// Returns the number of a word, affix or rule, or nothing.
    [[nodiscard]] std::optional<std::size_t> numberOf(Kind kind, std::uint32_t key) const;
    /// Returns the keys of all that is numbered as @p kind, in order.
    [[nodiscard]] std::vector<std::uint32_t> keysOf(Kind kind) const;

    /// Adds the rows of @p text to @p fit.
    void addTo(LinearFit &fit, const ModelText &text) const;

private:
    [[nodiscard]] const WordVectors::Vector *vectorOf(const ModelText &text,
                                                      std::size_t token) const;
    void count(const ModelText &text, QHash<quint64, int> &counts,
               std::vector<quint64> &order) const;

    const WordVectors &m_vectors;
    QHash<quint64, std::uint32_t> m_numbers;
};

} // namespace slantlight
