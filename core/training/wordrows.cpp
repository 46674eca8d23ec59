// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/wordrows.h"

#include <algorithm>

namespace slantlight {

namespace {

quint64 codeOf(WordRows::Kind kind, std::uint32_t key)
{
    return (static_cast<quint64>(kind) << 32U) | key;
}

/// Calls @p take with all words, affixes and rules that count at place @p k of @p sentence.
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
    for (const std::uint32_t rule : text.rules[sentence[k]]) {
        take(codeOf(Kind::Rule, rule));
    }
}

} // namespace

ModelText ModelText::of(const TrainingText &prepared, const KeyIndex &sides)
{
    const Tokens &tokens = prepared.tokens();
    ModelText text{.prepared = &prepared,
                   .words = {},
                   .circumstances = circumstancesOf(prepared.input()),
                   .rules = std::vector<std::vector<std::uint32_t>>(tokens.size()),
                   .sentences = {}};
    for (const TokenRange sentence : tokens.sentences()) {
        std::vector<std::size_t> spoken;
        for (const ModelWord &word : modelWords(tokens, prepared.reading.tags, sentence, sides)) {
            if (word.kind != WordClass::Sign) {
                spoken.push_back(text.words.size());
            }
            text.words.push_back(word);
        }
        text.sentences.push_back(std::move(spoken));
    }
    for (const RuledWords &rule : prepared.rules) {
        for (std::size_t token = rule.tokens.begin;
             rule.say != RuledWords::Say::TurnedAway && token < rule.tokens.end; ++token) {
            text.rules[token].push_back(rule.rule);
        }
    }
    return text;
}

WordRows::WordRows(std::span<const ModelText> texts, WordRegister kind, const WordVectors &vectors)
    : m_vectors(vectors)
{
    QHash<quint64, int> counts;
    std::vector<quint64> order;
    for (const ModelText &text : texts) {
        if (text.isLearnedBy(kind)) {
            count(text, counts, order);
        }
    }
    for (const quint64 code : order) {
        if (counts.value(code) > 1) {
            m_numbers.insert(code, static_cast<std::uint32_t>(featureCount()));
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

std::vector<std::uint32_t> WordRows::keysOf(Kind kind) const
{
    std::vector<std::uint32_t> keys;
    for (auto feature = m_numbers.cbegin(); feature != m_numbers.cend(); ++feature) {
        if ((feature.key() >> 32U) == static_cast<quint64>(kind)) {
            keys.push_back(static_cast<std::uint32_t>(feature.key()));
        }
    }
    std::ranges::sort(keys);
    return keys;
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
            putVector(0, vectorOf(text, token));
            putVector(1, k > 0 ? vectorOf(text, sentence[k - 1]) : nullptr);
            putVector(2, k + 1 < sentence.size() ? vectorOf(text, sentence[k + 1]) : nullptr);
            putVector(3, &mean);
            const auto putTag = [&](std::size_t place, std::size_t at) {
                const Tag tag = countedTag(text.words[at].kind, text.prepared->reading.tags[at]);
                put(Layout::tags + place * tagCount + static_cast<std::size_t>(tag), 1);
            };
            putTag(0, token);
            if (k > 0) {
                putTag(1, sentence[k - 1]);
            }
            if (k + 1 < sentence.size()) {
                putTag(2, sentence[k + 1]);
            }
            text.circumstances[token].forEach([&put](Circumstance circumstance) {
                put(Layout::circumstances + static_cast<std::size_t>(circumstance), 1);
            });
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
            fit.add(std::move(row), text.prepared->isMarked[token]);
        }
    }
}

} // namespace slantlight
