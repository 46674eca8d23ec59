// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/wordclusters.h"

#include <algorithm>
#include <cmath>

namespace slantlight {

namespace {

constexpr int rounds = 12;
constexpr std::size_t dimensions = WordVectors::dimensions;

/// Finds the nearest of some centres. These lie by dimension, so that the loop over all of them
/// runs in whole registers.
class NearestCentre
{
public:
    explicit NearestCentre(const std::vector<WordVectors::Vector> &centres)
        : m_count(centres.size())
        , m_columns(dimensions * centres.size())
        , m_halfSquares(centres.size())
        , m_nearness(centres.size())
    {
        for (std::size_t centre = 0; centre < m_count; ++centre) {
            for (std::size_t i = 0; i < dimensions; ++i) {
                const float value = centres[centre].at(i);
                m_columns[i * m_count + centre] = value;
                m_halfSquares[centre] += value * value / 2;
            }
        }
    }

    std::size_t of(const WordVectors::Vector &point)
    {
        for (std::size_t centre = 0; centre < m_count; ++centre) {
            m_nearness[centre] = -m_halfSquares[centre];
        }
        for (std::size_t i = 0; i < dimensions; ++i) {
            const float value = point.at(i);
            const float *const column = m_columns.data() + i * m_count;
            for (std::size_t centre = 0; centre < m_count; ++centre) {
                m_nearness[centre] += value * column[centre];
            }
        }
        return static_cast<std::size_t>(std::ranges::max_element(m_nearness) - m_nearness.begin());
    }

private:
    std::size_t m_count;
    std::vector<float> m_columns;
    std::vector<float> m_halfSquares;
    std::vector<float> m_nearness;
};

} // namespace

std::vector<std::size_t> clustersOf(std::span<const WordVectors::Vector> points, std::size_t count)
{
    count = std::min(count, points.size());
    std::vector<std::size_t> groups(points.size());
    if (count == 0) {
        return groups;
    }
    // The commonest words come first; centres begin at words of the commoner half.
    const std::size_t commoner = std::max(count, points.size() / 2);
    std::vector<WordVectors::Vector> centres;
    for (std::size_t i = 0; i < count; ++i) {
        centres.push_back(points[i * commoner / count]);
    }
    for (int round = 0; round < rounds; ++round) {
        NearestCentre nearest(centres);
        std::ranges::transform(points, groups.begin(),
                               [&nearest](const auto &point) { return nearest.of(point); });
        std::vector<bool> isTaken(count);
        for (const std::size_t group : groups) {
            isTaken[group] = true;
        }
        const auto means = clusterCentres(points, groups, count);
        for (std::size_t i = 0; i < count; ++i) {
            if (isTaken[i]) {
                centres[i] = means[i];
            }
        }
    }
    return groups;
}

std::vector<WordVectors::Vector> clusterCentres(std::span<const WordVectors::Vector> points,
                                                std::span<const std::size_t> groups,
                                                std::size_t count)
{
    std::vector<std::array<double, dimensions>> sums(count);
    std::vector<double> sizes(count);
    for (std::size_t point = 0; point < points.size(); ++point) {
        sizes[groups[point]] += 1;
        for (std::size_t i = 0; i < dimensions; ++i) {
            sums[groups[point]].at(i) += static_cast<double>(points[point].at(i));
        }
    }
    std::vector<WordVectors::Vector> centres(count);
    for (std::size_t group = 0; group < count; ++group) {
        for (std::size_t i = 0; i < dimensions && sizes[group] > 0; ++i) {
            centres[group].at(i) = static_cast<float>(sums[group].at(i) / sizes[group]);
        }
    }
    return centres;
}

std::vector<WordVectors::Vector> centred(std::vector<WordVectors::Vector> points)
{
    const std::vector<std::size_t> all(points.size(), 0);
    const WordVectors::Vector mean = clusterCentres(points, all, 1).front();
    for (WordVectors::Vector &point : points) {
        double square = 0;
        for (std::size_t i = 0; i < dimensions; ++i) {
            point.at(i) -= mean.at(i);
            square += static_cast<double>(point.at(i)) * static_cast<double>(point.at(i));
        }
        const auto length = static_cast<float>(std::sqrt(square));
        for (float &value : point) {
            value = length > 0 ? value / length : 0;
        }
    }
    return points;
}

} // namespace slantlight
