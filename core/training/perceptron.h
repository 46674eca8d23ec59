// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/tagger.h"

#include <array>
#include <cstdint>
#include <vector>

namespace slantlight {

/// Weights that move whenever a tag is wrong, and their averages over the whole training.
class Perceptron
{
public:
    explicit Perceptron(std::size_t features);

    /// Returns the tag with the highest score; @p places are those of the features that are there.
    [[nodiscard]] std::uint32_t best(const std::vector<std::uint32_t> &places) const;
    void learn(const std::vector<std::uint32_t> &places, std::uint32_t right, std::uint32_t given);
    /// Returns what the weights in @p place were on average, in whole steps of the model's unit.
    [[nodiscard]] TaggerModel::Weights averages(std::size_t place) const;

private:
    std::vector<std::array<std::int32_t, tagCount>> m_weights;
    std::vector<std::array<std::int64_t, tagCount>> m_totals;
    std::int64_t m_steps = 0;
};

} // namespace slantlight
