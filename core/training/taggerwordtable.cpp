// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/taggerwordtable.h"

#include "core/training/wordclusters.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

namespace slantlight {

namespace {

using TagCounts = std::array<std::uint32_t, tagCount>;

/// A tag that a word takes more rarely than one time in so many is left out as a slip.
constexpr std::uint32_t rarestUse = 20;

TaggerWords::Word wordOf(const TagCounts &counts, std::uint32_t sureFrom)
{
    const std::uint32_t all = std::accumulate(counts.begin(), counts.end(), 0U);
    TaggerWords::Word word;
    if (all < 2) {
        return word; // seen by chance: what such words have in common tells more
    }
    const auto most = std::ranges::max_element(counts);
    word.likely = static_cast<Tag>(most - counts.begin());
    word.isSure = *most == all && all >= sureFrom;
    for (std::size_t tag = 0; tag < tagCount; ++tag) {
        word.tags |= counts.at(tag) * rarestUse >= all ? 1U << tag : 0U;
    }
    return word;
}

/// Classes of words, and the number of each word's class by the word's hash.
struct Classes
{
    std::vector<TaggerWords::Cluster> clusters{{}};
    std::map<std::uint32_t, std::uint16_t> ofWord;
};

Classes classesOf(const WordVectors &vectors, const TaggerTraining &training)
{
    std::vector<WordVectors::Vector> points;
    for (const WordVectors::Entry &entry : vectors.entries()) {
        points.push_back(entry.vector);
    }
    points = centred(std::move(points));
    // Wide classes are made of narrow ones, so that each narrow one lies in one wide one.
    const auto fine = clustersOf(points, training.fineClusters);
    const std::size_t fineCount = std::min(training.fineClusters, points.size());
    const auto fineCentres = clusterCentres(points, fine, fineCount);
    const auto middle = clustersOf(fineCentres, training.middleClusters);
    const std::size_t middleCount = std::min(training.middleClusters, fineCount);
    const auto middleCentres = clusterCentres(fineCentres, middle, middleCount);
    const auto coarse = clustersOf(middleCentres, training.coarseClusters);

    Classes classes;
    for (std::size_t i = 0; i < fineCount; ++i) {
        classes.clusters.push_back({.fine = static_cast<std::uint16_t>(i + 1),
                                    .middle = static_cast<std::uint8_t>(middle[i] + 1),
                                    .coarse = static_cast<std::uint8_t>(coarse[middle[i]] + 1)});
    }
    for (std::size_t i = 0; i < points.size(); ++i) {
        // Of words that differ in digits only, the commonest speaks for all.
        classes.ofWord.emplace(wordKey(vectors.entries()[i].word),
                               static_cast<std::uint16_t>(fine[i] + 1));
    }
    return classes;
}

} // namespace

TaggerWords taggerWordTable(std::span<const TreebankSentence> sentences, const WordVectors *vectors,
                            const TaggerTraining &training)
{
    std::map<std::uint32_t, TaggerWords::Word> table;
    std::map<std::uint32_t, TagCounts> counts;
    for (const TreebankSentence &sentence : sentences) {
        for (const TreebankWord &word : sentence.words) {
            ++counts[wordKey(word.form)].at(static_cast<std::size_t>(word.tag));
        }
    }
    for (const auto &[key, tags] : counts) {
        const TaggerWords::Word word = wordOf(tags, training.sureFrom);
        if (word.tags != 0) {
            table.emplace(key, word);
        }
    }
    TaggerWords words;
    words.clusters = {{}};
    if (vectors != nullptr) {
        Classes classes = classesOf(*vectors, training);
        words.clusters = std::move(classes.clusters);
        for (const auto &[key, cluster] : classes.ofWord) {
            table[key].cluster = cluster;
        }
    }
    std::vector<std::uint32_t> keys;
    for (const auto &[key, word] : table) {
        keys.push_back(key);
        words.words.push_back(word);
    }
    words.index = KeyIndex(std::move(keys));
    return words;
}

} // namespace slantlight
