// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/perceptron.h"

#include <algorithm>

namespace slantlight {

namespace {

/// Averaged weights are multiplied by this before they are rounded.
constexpr std::int64_t weightUnit = 8;

} // namespace

Perceptron::Perceptron(std::size_t features)
    : m_weights(features)
    , m_totals(features)
{
}

std::uint32_t Perceptron::best(const std::vector<std::uint32_t> &places) const
{
    std::array<std::int32_t, tagCount> scores{};
    for (const std::uint32_t place : places) {
        for (std::size_t tag = 0; tag < tagCount; ++tag) {
            scores.at(tag) += m_weights[place].at(tag);
        }
    }
    return static_cast<std::uint32_t>(std::ranges::max_element(scores) - scores.begin());
}

void Perceptron::learn(const std::vector<std::uint32_t> &places, std::uint32_t right,
                       std::uint32_t given)
{
    ++m_steps;
    if (right == given) {
        return;
    }
    for (const std::uint32_t place : places) {
        ++m_weights[place].at(right);
        m_totals[place].at(right) += m_steps;
        --m_weights[place].at(given);
        m_totals[place].at(given) -= m_steps;
    }
}

TaggerModel::Weights Perceptron::averages(std::size_t place) const
{
    TaggerModel::Weights averages{};
    for (std::size_t tag = 0; tag < tagCount; ++tag) {
        // What a weight was at each step, summed up.
        const std::int64_t total =
            m_weights[place].at(tag) * (m_steps + 1) - m_totals[place].at(tag);
        const std::int64_t scaled = (2 * weightUnit * total + m_steps) / (2 * m_steps);
        averages.at(tag) = static_cast<std::int8_t>(std::clamp<std::int64_t>(scaled, -127, 127));
    }
    return averages;
}

} // namespace slantlight
