// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace slantlight {

/// Examples from which a logistic regression is learned.
class LinearFit
{
public:
    struct Feature
    {
        std::uint32_t number = 0; ///< from 0
        double value = 0;
    };

    /// Takes an example; its features are sorted by number, and each stands once.
    void add(std::vector<Feature> features, bool isPositive);

    struct Weights
    {
        std::vector<double> features; ///< by number
        double bias = 0;
    };

    /// Learns with the strength @p cost against regularisation (liblinear's C), by its primal
    /// solver, in the order in which examples were added: equal input gives equal weights. Examples
    /// that are all alike teach nothing: all weights are 0.
    [[nodiscard]] Weights fit(std::size_t featureCount, double cost) const;

private:
    std::vector<Feature> m_features; ///< of all examples, one after the other
    std::vector<std::size_t> m_begins{0};
    std::vector<bool> m_labels;
};

} // namespace slantlight
