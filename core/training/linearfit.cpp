// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/linearfit.h"

#include <algorithm>

#include <linear.h>

namespace slantlight {

namespace {

void stayQuiet(const char * /*text*/) { }

} // namespace

void LinearFit::add(std::vector<Feature> features, bool isPositive)
{
    m_features.insert(m_features.end(), features.begin(), features.end());
    m_begins.push_back(m_features.size());
    m_labels.push_back(isPositive);
}

LinearFit::Weights LinearFit::fit(std::size_t featureCount, double cost) const
{
    const std::size_t count = m_labels.size();
    if (std::ranges::count(m_labels, true) % std::ptrdiff_t(std::max<std::size_t>(count, 1)) == 0) {
        return {.features = std::vector<double>(featureCount), .bias = 0}; // nothing to tell apart
    }
    const auto biasNumber = static_cast<int>(featureCount + 1);
    std::vector<feature_node> nodes;
    nodes.reserve(m_features.size() + 2 * count);
    std::vector<std::size_t> begins;
    std::vector<double> labels;
    for (std::size_t i = 0; i < count; ++i) {
        begins.push_back(nodes.size());
        for (std::size_t k = m_begins[i]; k < m_begins[i + 1]; ++k) {
            nodes.push_back({.index = static_cast<int>(m_features[k].number + 1),
                             .value = m_features[k].value});
        }
        nodes.push_back({.index = biasNumber, .value = 1});
        nodes.push_back({.index = -1, .value = 0});
        labels.push_back(m_labels[i] ? 1 : -1);
    }
    std::vector<feature_node *> rows;
    for (const std::size_t begin : begins) {
        rows.push_back(nodes.data() + begin);
    }
    const problem examples{.l = static_cast<int>(count),
                           .n = biasNumber,
                           .y = labels.data(),
                           .x = rows.data(),
                           .bias = 1};
    parameter options{};
    options.solver_type = L2R_LR;
    options.eps = 0.01;
    options.C = cost;
    set_print_string_function(stayQuiet);
    model *learned = train(&examples, &options);
    // Weights speak for the label of the first example.
    const double sign = learned->label[0] == 1 ? 1 : -1;
    Weights weights;
    for (std::size_t i = 0; i < featureCount; ++i) {
        weights.features.push_back(sign * learned->w[i]);
    }
    weights.bias = sign * learned->w[featureCount];
    free_and_destroy_model(&learned);
    return weights;
}

} // namespace slantlight
