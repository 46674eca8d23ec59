// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/keyindex.h"
#include "core/text/tag.h"

#include <QStringView>
#include <QVarLengthArray>

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace slantlight {

/// The hash of something that can be seen of a word or beside it, such as "ends in ing".
using FeatureKey = std::uint32_t;

/// How a sentence uses capitals; they tell a name only in the usual one.
enum class Casing : std::uint8_t {
    Usual,
    Title, ///< Nearly Every Word Has One
    None, ///< ALL LETTERS ARE CAPITALS, or none is
};

[[nodiscard]] Casing casingOf(std::span<const QStringView> sentence);

/// What training found out about words: which tags they take, and which others they are like.
struct TaggerWords
{
    /// A class of words with like vectors, and the wider classes that it is part of. 0 is none.
    struct Cluster
    {
        std::uint16_t fine = 0;
        std::uint8_t middle = 0;
        std::uint8_t coarse = 0;
    };

    struct Word
    {
        std::uint32_t tags = 0; ///< a bit for each tag that the word takes now and then
        Tag likely = Tag::X; ///< the tag that it takes most often
        bool isSure = false; ///< seen often, and always with the likely tag
        std::uint16_t cluster = 0;
    };

    KeyIndex index; ///< of the hashes of words, by wordKey()
    std::vector<Word> words; ///< in the order of the index
    std::vector<Cluster> clusters; ///< by number; the first stands for none

    [[nodiscard]] const Word *find(QStringView word) const;
};

/// Returns the hash of @p word, for which neither case nor the digits of a number count.
[[nodiscard]] std::uint32_t wordKey(QStringView word);

/// What is known of a word wherever it stands; parts of the features seen only in a sentence.
struct WordTraits
{
    std::uint32_t word = 0;
    std::uint32_t suffix = 0;
    std::uint32_t shape = 0;
    std::uint32_t kind = 0; ///< the tags that it takes, or what it is like
    TaggerWords::Cluster cluster;
    std::optional<Tag> sure;
};

/// The features of one word, which are no more than these.
using FeatureKeys = QVarLengthArray<FeatureKey, 18>;

/// What can be seen of a word in itself, and what it is to its neighbours.
struct WordFeatures
{
    WordTraits traits;
    FeatureKeys self;
    FeatureKeys previous; ///< seen from the word after it
    FeatureKeys next;
    FeatureKeys secondPrevious;
    FeatureKeys secondNext;
};

/// Returns the features of @p word; the empty word stands beyond both ends of a sentence.
[[nodiscard]] WordFeatures wordFeatures(QStringView word, Casing casing, const TaggerWords &words);

/// The number of a tag, or noTag beyond the begin of a sentence.
using TagNumber = std::uint32_t;
inline constexpr TagNumber noTag = tagCount;

/// Features of the tags given last.
[[nodiscard]] std::array<FeatureKey, 2> tagFeatures(TagNumber last, TagNumber secondLast);
/// Features of a word after a tag.
[[nodiscard]] std::array<FeatureKey, 5> wordAfterTagFeatures(const WordTraits &word,
                                                             TagNumber last);
/// The feature of the next word, and of the tag before the word between.
[[nodiscard]] FeatureKey nextAfterTagFeature(const WordTraits &next, TagNumber last);

/// The feature of a word after two tags.
[[nodiscard]] FeatureKey wordAfterTagsFeature(const WordTraits &word, TagNumber last,
                                              TagNumber secondLast);

/// A word with its neighbours in the sentence.
struct WordPlace
{
    const WordTraits &previous;
    const WordTraits &word;
    const WordTraits &next;
    const WordTraits &secondNext;
};

/// Features of words that stand side by side, whatever tags they have.
[[nodiscard]] std::array<FeatureKey, 3> placeFeatures(const WordPlace &place);

} // namespace slantlight
