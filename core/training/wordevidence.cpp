// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/wordevidence.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace slantlight {

namespace {

constexpr std::size_t mostWords = 12'000; ///< that may become marks
constexpr double leastLikeness = 0.5; ///< cosine
constexpr double leastShare = 0.2; ///< of the places where readers marked a word

double length(const WordVectors::Vector &vector)
{
    double sum = 0;
    for (const float component : vector) {
        sum += static_cast<double>(component) * static_cast<double>(component);
    }
    return std::sqrt(sum);
}

double product(const WordVectors::Vector &a, const WordVectors::Vector &b)
{
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        sum += static_cast<double>(a.at(i)) * static_cast<double>(b.at(i));
    }
    return sum;
}

/// Counts how often each word was seen and marked in news.
std::map<QString, SeenWord> countWords(std::span<const ModelText> texts)
{
    std::map<QString, SeenWord> words;
    for (const ModelText &text : texts) {
        if (!text.isLearnedBy(WordRegister::News)) {
            continue;
        }
        for (std::size_t token = 0; token < text.words.size(); ++token) {
            if (text.words[token].kind == WordClass::Plain) {
                const QString word = foldedWord(text.word(token));
                SeenWord &seen = words.try_emplace(word, SeenWord{.word = word}).first->second;
                ++seen.seen;
                seen.marked += text.prepared->isMarked[token] ? 1 : 0;
            }
        }
    }
    return words;
}

} // namespace

void fillEvidence(WordTables &tables, std::span<const ModelText> texts,
                  std::vector<ScoredWord> words)
{
    struct Known
    {
        std::uint16_t number = 0;
        const WordVectors::Vector *vector = nullptr;
        double length = 0;
    };
    std::map<std::uint32_t, const WordVectors::Vector *> vectors;
    for (const ScoredWord &word : words) {
        vectors.emplace(word.key, word.vector);
    }
    std::vector<Known> known;
    for (const auto &[word, seen] : countWords(texts)) {
        const auto vector = vectors.find(wordKey(word));
        if (vector == vectors.end() || seen.marked < leastShare * seen.seen || seen.marked == 0
            || tables.seen.size() + 1 >= WordTables::noWord) {
            continue;
        }
        known.push_back({.number = static_cast<std::uint16_t>(tables.seen.size()),
                         .vector = vector->second,
                         .length = length(*vector->second)});
        tables.seen.push_back(seen);
    }
    std::ranges::stable_sort(words, std::greater(), &ScoredWord::score);
    words.resize(std::min(words.size(), mostWords));
    std::ranges::sort(words, {}, &ScoredWord::key);
    std::vector<std::uint32_t> keys;
    for (const ScoredWord &word : words) {
        const double own = length(*word.vector);
        std::vector<std::pair<double, std::uint16_t>> near;
        for (const Known &other : known) {
            const double likeness = product(*word.vector, *other.vector) / (own * other.length);
            if (likeness >= leastLikeness) {
                near.emplace_back(-likeness, other.number);
            }
        }
        std::ranges::sort(near);
        std::array<std::uint16_t, 3> places{WordTables::noWord, WordTables::noWord,
                                            WordTables::noWord};
        for (std::size_t i = 0; i < std::min(near.size(), places.size()); ++i) {
            places.at(i) = near[i].second;
        }
        if (!near.empty()) {
            keys.push_back(word.key);
            tables.like.push_back(places);
        }
    }
    tables.likeIndex = KeyIndex(std::move(keys));
}

} // namespace slantlight
