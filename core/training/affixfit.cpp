// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/affixfit.h"

#include "core/model/modelwords.h"

#include <algorithm>
#include <numeric>

namespace slantlight {

namespace {

constexpr int fewestWords = 20; ///< that an affix must stand in
constexpr double damping = 3;
constexpr int mostRounds = 200;
constexpr double smallEnough = 1e-8; ///< share of the first error, squared

using Vector = std::vector<double>;

/// Words by the numbers of their affixes; the last number is the constant's.
struct Examples
{
    std::vector<std::vector<std::size_t>> rows;
    std::size_t columns = 0;

    /// Returns what the regression multiplies @p weights by: the squared examples, damped.
    [[nodiscard]] Vector product(const Vector &weights) const
    {
        Vector result(columns);
        for (const std::vector<std::size_t> &row : rows) {
            const double sum = std::accumulate(
                row.begin(), row.end(), 0.0,
                [&weights](double so, std::size_t column) { return so + weights[column]; });
            for (const std::size_t column : row) {
                result[column] += sum;
            }
        }
        for (std::size_t column = 0; column + 1 < columns; ++column) {
            result[column] += damping * weights[column];
        }
        return result;
    }
};

double product(const Vector &a, const Vector &b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

/// Solves the regression by conjugate gradients (Hestenes & Stiefel 1952).
Vector solved(const Examples &examples, const Vector &wanted)
{
    Vector weights(examples.columns);
    Vector error = wanted;
    Vector direction = error;
    double size = product(error, error);
    const double enough = smallEnough * size;
    for (int round = 0; round < mostRounds && size > enough; ++round) {
        const Vector image = examples.product(direction);
        const double step = size / product(direction, image);
        for (std::size_t i = 0; i < weights.size(); ++i) {
            weights[i] += step * direction[i];
            error[i] -= step * image[i];
        }
        const double next = product(error, error);
        for (std::size_t i = 0; i < weights.size(); ++i) {
            direction[i] = error[i] + next / size * direction[i];
        }
        size = next;
    }
    return weights;
}

std::vector<std::uint32_t> affixesOf(const QString &word)
{
    std::vector<std::uint32_t> affixes;
    forEachAffix(word, [&affixes](std::uint32_t key) { affixes.push_back(key); });
    return affixes;
}

} // namespace

void AffixFit::add(const QString &word, double value)
{
    m_affixes.push_back(affixesOf(word));
    m_values.push_back(value);
}

void AffixFit::fit()
{
    std::map<std::uint32_t, int> counts;
    for (const std::vector<std::uint32_t> &affixes : m_affixes) {
        for (const std::uint32_t affix : affixes) {
            ++counts[affix];
        }
    }
    std::erase_if(counts, [](const auto &count) { return count.second < fewestWords; });
    std::map<std::uint32_t, std::size_t> numbers;
    for (const auto &[affix, count] : counts) {
        numbers.emplace(affix, numbers.size());
    }
    Examples examples{.rows = {}, .columns = numbers.size() + 1};
    Vector wanted(examples.columns);
    for (std::size_t word = 0; word < m_affixes.size(); ++word) {
        std::vector<std::size_t> row{numbers.size()};
        for (const std::uint32_t affix : m_affixes[word]) {
            if (const auto number = numbers.find(affix); number != numbers.end()) {
                row.push_back(number->second);
            }
        }
        for (const std::size_t column : row) {
            wanted[column] += m_values[word];
        }
        examples.rows.push_back(std::move(row));
    }
    const Vector weights = solved(examples, wanted);
    m_constant = weights.back();
    m_weights.clear();
    for (const auto &[affix, number] : numbers) {
        m_weights.emplace(affix, weights[number]);
    }
}

double AffixFit::valueOf(const QString &word) const
{
    double value = m_constant;
    for (const std::uint32_t affix : affixesOf(word)) {
        const auto found = m_weights.find(affix);
        value += found == m_weights.end() ? 0 : found->second;
    }
    return value;
}

} // namespace slantlight
