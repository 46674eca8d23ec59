// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/taggertext.h"

#include <algorithm>

namespace slantlight {

namespace {

/// A feature that is seen once is left to those that it shares its place with.
constexpr std::ptrdiff_t rarestFeature = 2;

} // namespace

TaggerText::TaggerText(std::span<const TreebankSentence> sentences, const TaggerWords &words)
{
    for (const TreebankSentence &sentence : sentences) {
        add(sentence, words);
    }
}

KeyIndex TaggerText::commonFeatures() const
{
    std::vector<FeatureKey> keys;
    for (const Sentence &sentence : m_sentences) {
        TagNumber last = noTag;
        TagNumber secondLast = noTag;
        for (std::size_t i = 0; i < sentence.tags.size(); ++i) {
            const auto append = [&keys](const auto &more) {
                keys.insert(keys.end(), more.begin(), more.end());
            };
            append(word(sentence, i, 0).features.self);
            append(word(sentence, i, -1).features.previous);
            append(word(sentence, i, 1).features.next);
            append(word(sentence, i, -2).features.secondPrevious);
            append(word(sentence, i, 2).features.secondNext);
            append(featuresAt(sentence, i, last, secondLast));
            secondLast = last;
            last = sentence.tags[i];
        }
    }
    std::ranges::sort(keys);
    std::vector<FeatureKey> common;
    for (auto at = keys.begin(); at != keys.end();) {
        const auto end = std::upper_bound(at, keys.end(), *at);
        if (end - at >= rarestFeature) {
            common.push_back(*at);
        }
        at = end;
    }
    return KeyIndex(std::move(common));
}

void TaggerText::place(const KeyIndex &index)
{
    const auto placesOf = [&index](std::span<const FeatureKey> keys) {
        std::vector<std::uint32_t> places;
        for (const FeatureKey key : keys) {
            if (const std::size_t place = index.find(key); place != KeyIndex::nowhere) {
                places.push_back(static_cast<std::uint32_t>(place));
            }
        }
        return places;
    };
    for (Word &word : m_words) {
        word.self = placesOf(word.features.self);
        word.previous = placesOf(word.features.previous);
        word.next = placesOf(word.features.next);
        word.secondPrevious = placesOf(word.features.secondPrevious);
        word.secondNext = placesOf(word.features.secondNext);
    }
}

void TaggerText::collect(const Sentence &sentence, std::size_t i, TagNumber last,
                         TagNumber secondLast, const KeyIndex &index,
                         std::vector<std::uint32_t> &places) const
{
    const auto append = [&places](const std::vector<std::uint32_t> &more) {
        places.insert(places.end(), more.begin(), more.end());
    };
    append(word(sentence, i, 0).self);
    append(word(sentence, i, -1).previous);
    append(word(sentence, i, 1).next);
    append(word(sentence, i, -2).secondPrevious);
    append(word(sentence, i, 2).secondNext);
    for (const FeatureKey key : featuresAt(sentence, i, last, secondLast)) {
        if (const std::size_t place = index.find(key); place != KeyIndex::nowhere) {
            places.push_back(static_cast<std::uint32_t>(place));
        }
    }
}

void TaggerText::add(const TreebankSentence &sentence, const TaggerWords &words)
{
    std::vector<QStringView> forms;
    for (const TreebankWord &word : sentence.words) {
        forms.emplace_back(word.form);
    }
    const Casing casing = casingOf(forms);
    Sentence numbered;
    const std::size_t beyond = numberOf({}, casing, words);
    numbered.words = {beyond, beyond};
    for (const TreebankWord &word : sentence.words) {
        numbered.words.push_back(numberOf(word.form, casing, words));
        numbered.tags.push_back(static_cast<std::uint32_t>(word.tag));
    }
    numbered.words.insert(numbered.words.end(), {beyond, beyond});
    m_sentences.push_back(std::move(numbered));
}

std::size_t TaggerText::numberOf(const QString &form, Casing casing, const TaggerWords &words)
{
    QHash<QString, std::size_t> &numbers = m_numbers.at(static_cast<std::size_t>(casing));
    if (const auto found = numbers.constFind(form); found != numbers.cend()) {
        return *found;
    }
    m_words.push_back({.features = wordFeatures(form, casing, words)});
    return *numbers.insert(form, m_words.size() - 1);
}

std::array<FeatureKey, 12> TaggerText::featuresAt(const Sentence &sentence, std::size_t i,
                                                  TagNumber last, TagNumber secondLast) const
{
    const WordTraits &self = word(sentence, i, 0).features.traits;
    const WordTraits &next = word(sentence, i, 1).features.traits;
    const auto tags = tagFeatures(last, secondLast);
    const auto afterTag = wordAfterTagFeatures(self, last);
    const auto beside = placeFeatures({.previous = word(sentence, i, -1).features.traits,
                                       .word = self,
                                       .next = next,
                                       .secondNext = word(sentence, i, 2).features.traits});
    std::array<FeatureKey, 12> features{nextAfterTagFeature(next, last),
                                        wordAfterTagsFeature(self, last, secondLast)};
    auto end = std::ranges::copy(tags, features.begin() + 2).out;
    end = std::ranges::copy(afterTag, end).out;
    std::ranges::copy(beside, end);
    return features;
}

} // namespace slantlight
