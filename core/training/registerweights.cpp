// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/registerweights.h"

#include <algorithm>
#include <map>

namespace slantlight {

RegisterWeights RegisterWeights::learn(std::span<const ModelText> texts, const WordVectors &vectors)
{
    constexpr double wordScale = 15;
    RegisterWeights result;
    QHash<std::uint32_t, int> counts;
    const auto forEachWord = [](const ModelText &text, auto take) {
        for (const std::vector<std::size_t> &sentence : text.sentences) {
            std::ranges::for_each(sentence, take);
        }
    };
    for (const ModelText &text : texts) {
        if (!text.prepared->source.tellsRegister) {
            continue;
        }
        forEachWord(text, [&](std::size_t token) {
            const std::uint32_t key = text.words[token].key;
            if (++counts[key] == 3) {
                result.m_numbers.insert(
                    key, static_cast<std::uint32_t>(WordVectors::dimensions
                                                    + std::size_t(result.m_numbers.size())));
            }
        });
    }
    LinearFit fit;
    for (const ModelText &text : texts) {
        if (!text.prepared->source.tellsRegister) {
            continue;
        }
        std::map<std::uint32_t, double> row;
        double count = 0;
        forEachWord(text, [&](std::size_t /*token*/) { ++count; });
        forEachWord(text, [&](std::size_t token) {
            if (const auto found = result.m_numbers.constFind(text.words[token].key);
                found != result.m_numbers.cend()) {
                row[*found] += wordScale / count;
            }
            const WordVectors::Vector *vector = text.words[token].kind == WordClass::Plain
                                                    ? vectors.find(foldedWord(text.word(token)))
                                                    : nullptr;
            for (std::uint32_t i = 0; vector && i < vector->size(); ++i) {
                row[i] += static_cast<double>(vector->at(i)) / count;
            }
        });
        std::vector<LinearFit::Feature> features;
        for (const auto &[number, value] : row) {
            features.push_back({.number = number, .value = value});
        }
        fit.add(std::move(features), text.prepared->source.kind == WordRegister::Reference);
    }
    result.m_weights =
        fit.fit(WordVectors::dimensions + static_cast<std::size_t>(result.m_numbers.size()), 3);
    for (std::size_t i = WordVectors::dimensions; i < result.m_weights.features.size(); ++i) {
        result.m_weights.features[i] *= wordScale;
    }
    return result;
}

double RegisterWeights::sum(std::uint32_t key, const WordVectors::Vector *vector) const
{
    double sum = 0;
    for (std::size_t i = 0; vector && i < vector->size(); ++i) {
        sum += m_weights.features[i] * static_cast<double>(vector->at(i));
    }
    if (const auto found = m_numbers.constFind(key); found != m_numbers.cend()) {
        sum += m_weights.features[*found];
    }
    return sum;
}

} // namespace slantlight
