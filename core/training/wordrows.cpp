// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/wordrows.h"

#include <cmath>
#include <numbers>
#include <random>

namespace slantlight {

namespace {

constexpr double waveWidth = 0.15; // GloVe vectors are some six long
constexpr double waveHeight = 0.4;

quint64 codeOf(WordRows::Kind kind, std::uint32_t key)
{
    return (static_cast<quint64>(kind) << 32U) | key;
}

/// Calls @p take with all words and affixes that count at place @p k of @p sentence.
template <typename Take>
void forEachWordFeature(const ModelText &text, const std::vector<std::size_t> &sentence,
                        std::size_t k, Take take)
{
    using Kind = WordRows::Kind;
    take(codeOf(Kind::Self, text.words[sentence[k]].key));
    take(codeOf(Kind::Before, k > 0 ? text.words[sentence[k - 1]].key : wordKey(sentenceStart)));
    take(codeOf(Kind::After,
                k + 1 < sentence.size() ? text.words[sentence[k + 1]].key : wordKey(sentenceEnd)));
    forEachAffix(foldedWord(text.word(sentence[k])),
                 [&](std::uint32_t key) { take(codeOf(Kind::Affix, key)); });
}

} // namespace

VectorWaves::VectorWaves(std::size_t count)
{
    std::mt19937 random(20'131'650); // any fixed number
    const auto uniform = [&random] {
        return (static_cast<double>(random()) + 0.5) / 4294967296.0;
    };
    for (std::size_t wave = 0; wave < count; ++wave) {
        WordVectors::Vector direction{};
        for (float &component : direction) { // Box & Muller 1958
            component = static_cast<float>(waveWidth * std::sqrt(-2 * std::log(uniform()))
                                           * std::cos(2 * std::numbers::pi * uniform()));
        }
        m_directions.push_back(direction);
        m_shifts.push_back(2 * std::numbers::pi * uniform());
    }
}

std::vector<double> VectorWaves::at(const WordVectors::Vector &vector) const
{
    std::vector<double> values;
    values.reserve(m_shifts.size());
    for (std::size_t wave = 0; wave < m_shifts.size(); ++wave) {
        double angle = m_shifts[wave];
        for (std::size_t i = 0; i < vector.size(); ++i) {
            angle +=
                static_cast<double>(m_directions[wave].at(i)) * static_cast<double>(vector.at(i));
        }
        values.push_back(waveHeight * std::cos(angle));
    }
    return values;
}

ModelText ModelText::of(const TrainingText &prepared, const KeyIndex &sides)
{
    ModelText text{.prepared = &prepared, .words = {}, .sentences = {}};
    for (const TokenRange sentence : prepared.words.sentences()) {
        std::vector<std::size_t> spoken;
        for (const ModelWord &word : modelWords(prepared.words, prepared.tags, sentence, sides)) {
            if (word.kind != WordClass::Sign) {
                spoken.push_back(text.words.size());
            }
            text.words.push_back(word);
        }
        text.sentences.push_back(std::move(spoken));
    }
    return text;
}

WordRows::WordRows(std::span<const ModelText> texts, WordRegister kind, const WordVectors &vectors,
                   const VectorWaves &waves)
    : m_vectors(vectors)
    , m_waves(waves)
{
    m_layout.tags = m_layout.waves + waves.count();
    m_layout.rules = m_layout.tags + WordTables::tagPlaceCount * tagCount;
    m_layout.words = m_layout.rules + WordTables::ruleKindCount;
    QHash<quint64, int> counts;
    std::vector<quint64> order;
    for (const ModelText &text : texts) {
        if (text.prepared->source.kind == kind && text.prepared->source.isWeighed) {
            count(text, counts, order);
        }
    }
    for (const quint64 code : order) {
        if (counts.value(code) > 1) {
            m_numbers.insert(code,
                             static_cast<std::uint32_t>(
                                 m_layout.words + static_cast<std::size_t>(m_numbers.size())));
        }
    }
}

void WordRows::count(const ModelText &text, QHash<quint64, int> &counts,
                     std::vector<quint64> &order) const
{
    for (const std::vector<std::size_t> &sentence : text.sentences) {
        for (std::size_t k = 0; k < sentence.size(); ++k) {
            forEachWordFeature(text, sentence, k, [&](quint64 code) {
                if (counts[code]++ == 0) {
                    order.push_back(code);
                }
            });
        }
    }
}

std::optional<std::size_t> WordRows::numberOf(Kind kind, std::uint32_t key) const
{
    const auto found = m_numbers.constFind(codeOf(kind, key));
    return found == m_numbers.cend() ? std::nullopt : std::optional<std::size_t>(*found);
}

const WordVectors::Vector *WordRows::vectorOf(const ModelText &text, std::size_t token) const
{
    return text.words[token].kind == WordClass::Plain ? m_vectors.find(foldedWord(text.word(token)))
                                                      : nullptr;
}

void WordRows::addTo(LinearFit &fit, const ModelText &text) const
{
    constexpr std::size_t dimensions = WordVectors::dimensions;
    for (const std::vector<std::size_t> &sentence : text.sentences) {
        WordVectors::Vector mean{};
        for (const std::size_t token : sentence) {
            if (const WordVectors::Vector *vector = vectorOf(text, token)) {
                for (std::size_t i = 0; i < dimensions; ++i) {
                    mean.at(i) += vector->at(i) / static_cast<float>(sentence.size());
                }
            }
        }
        for (std::size_t k = 0; k < sentence.size(); ++k) {
            const std::size_t token = sentence[k];
            if (text.words[token].kind != WordClass::Plain) {
                continue;
            }
            std::vector<LinearFit::Feature> row;
            const auto put = [&](std::size_t number, double value) {
                row.push_back({.number = static_cast<std::uint32_t>(number), .value = value});
            };
            const auto putVector = [&](std::size_t place, const WordVectors::Vector *vector) {
                for (std::size_t i = 0; vector && i < dimensions; ++i) {
                    put(place * dimensions + i,
                        vectorScales.at(place) * static_cast<double>(vector->at(i)));
                }
            };
            const WordVectors::Vector *self = vectorOf(text, token);
            putVector(0, self);
            putVector(1, k > 0 ? vectorOf(text, sentence[k - 1]) : nullptr);
            putVector(2, k + 1 < sentence.size() ? vectorOf(text, sentence[k + 1]) : nullptr);
            putVector(3, &mean);
            if (self) {
                const std::vector<double> waves = m_waves.at(*self);
                for (std::size_t wave = 0; wave < waves.size(); ++wave) {
                    put(m_layout.waves + wave, waves[wave]);
                }
            }
            const auto putTag = [&](std::size_t place, std::size_t at) {
                put(m_layout.tags + place * tagCount
                        + static_cast<std::size_t>(
                            countedTag(text.words[at].kind, text.prepared->tags[at])),
                    1);
            };
            putTag(0, token);
            if (k > 0) {
                putTag(1, sentence[k - 1]);
            }
            if (k + 1 < sentence.size()) {
                putTag(2, sentence[k + 1]);
            }
            for (const std::size_t rule : text.prepared->tokens[token].rules) {
                put(m_layout.rules + rule, 1);
            }
            std::vector<std::uint32_t> words;
            forEachWordFeature(text, sentence, k, [&](quint64 code) {
                if (const auto found = m_numbers.constFind(code); found != m_numbers.cend()) {
                    words.push_back(*found);
                }
            });
            std::ranges::sort(words);
            words.erase(std::ranges::unique(words).begin(), words.end());
            for (const std::uint32_t word : words) {
                put(word, 1);
            }
            fit.add(std::move(row), text.prepared->tokens[token].isMarked);
        }
    }
}

} // namespace slantlight
