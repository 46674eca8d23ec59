// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/modelwords.h"
#include "core/training/linearfit.h"
#include "core/training/trainingtext.h"
#include "core/training/wordvectors.h"

#include <QHash>

#include <array>
#include <span>
#include <vector>

namespace slantlight {

/// Random waves over word vectors, which make a linear model tell near words from far ones
/// (Rahimi & Recht 2007). Equal counts give equal waves.
class VectorWaves
{
public:
    explicit VectorWaves(std::size_t count);
    [[nodiscard]] std::size_t count() const { return m_shifts.size(); }
    /// Returns the value of each wave at @p vector.
    [[nodiscard]] std::vector<double> at(const WordVectors::Vector &vector) const;

private:
    std::vector<WordVectors::Vector> m_directions;
    std::vector<double> m_shifts;
};

/// A text with its words as the model sees them.
struct ModelText
{
    const TrainingText *prepared = nullptr;
    std::vector<ModelWord> words; ///< for each token
    /// The tokens that are no signs, sentence by sentence.
    std::vector<std::vector<std::size_t>> sentences;

    [[nodiscard]] static ModelText of(const TrainingText &prepared, const KeyIndex &sides);
    [[nodiscard]] QStringView word(std::size_t token) const
    {
        return prepared->words.textOf(token);
    }
};

/// Numbers the features of words, and gives the features of each place.
class WordRows
{
public:
    /// What a number of a row stands for, by its begin: vectors of the word, the one before, the
    /// one after and the sentence's mean; waves; tags; rules; then words and affixes.
    struct Layout
    {
        std::size_t waves = 4 * WordVectors::dimensions;
        std::size_t tags = 0;
        std::size_t rules = 0;
        std::size_t words = 0;
    };
    enum class Kind : std::uint8_t { Self, Before, After, Affix };
    static constexpr std::array<double, 4> vectorScales{0.3, 0.3, 0.3, 0.5};

    /// Numbers what stands in @p texts of @p kind at least twice; texts not weighed count not.
    WordRows(std::span<const ModelText> texts, WordRegister kind, const WordVectors &vectors,
             const VectorWaves &waves);

    [[nodiscard]] std::size_t featureCount() const { return m_layout.words + m_numbers.size(); }
    [[nodiscard]] const Layout &layout() const { return m_layout; }
    /// Returns the number of a word or affix, or nothing.
    [[nodiscard]] std::optional<std::size_t> numberOf(Kind kind, std::uint32_t key) const;
    [[nodiscard]] const QHash<quint64, std::uint32_t> &numbers() const { return m_numbers; }

    /// Adds the rows of @p text to @p fit.
    void addTo(LinearFit &fit, const ModelText &text) const;

private:
    [[nodiscard]] const WordVectors::Vector *vectorOf(const ModelText &text,
                                                      std::size_t token) const;
    void count(const ModelText &text, QHash<quint64, int> &counts,
               std::vector<quint64> &order) const;

    const WordVectors &m_vectors;
    const VectorWaves &m_waves;
    Layout m_layout;
    QHash<quint64, std::uint32_t> m_numbers;
};

} // namespace slantlight
