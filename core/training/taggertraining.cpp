// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/taggertraining.h"

#include "core/training/taggerwordtable.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

/// A feature that is seen once is left to those that it shares its place with.
constexpr std::ptrdiff_t rarestFeature = 2;

/// Averaged weights are multiplied by this before they are rounded.
constexpr std::int64_t weightUnit = 8;

/// A word in one of the three casings, with the places of its features among the weights.
struct TrainingWord
{
    WordFeatures features;
    std::vector<std::uint32_t> self;
    std::vector<std::uint32_t> previous;
    std::vector<std::uint32_t> next;
    std::vector<std::uint32_t> secondPrevious;
    std::vector<std::uint32_t> secondNext;
};

/// A sentence as numbers of its words, two more at both ends, and its tags.
struct TrainingSentence
{
    std::vector<std::size_t> words;
    std::vector<std::uint32_t> tags;
};

QString withCapital(const QString &word)
{
    return word.first(1).toUpper() + word.sliced(1);
}

/// Returns @p sentences, and some of them once more without capitals or as titles have them: so
/// that headlines and careless writing are learned as well.
std::vector<TreebankSentence> withOtherCasings(std::span<const TreebankSentence> sentences)
{
    std::vector<TreebankSentence> all(sentences.begin(), sentences.end());
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        if (i % 8 != 3 && i % 8 != 6) {
            continue;
        }
        TreebankSentence sentence = sentences[i];
        for (TreebankWord &word : sentence.words) {
            if (i % 8 == 3) {
                word.form = word.form.toLower();
            } else if (word.form.size() > 3) {
                word.form = withCapital(word.form);
            }
        }
        all.push_back(std::move(sentence));
    }
    return all;
}

/// Everything that a pass over the treebank looks at.
class TrainingText
{
public:
    TrainingText(std::span<const TreebankSentence> sentences, const TaggerWords &words)
    {
        for (const TreebankSentence &sentence : sentences) {
            add(sentence, words);
        }
    }

    /// Returns the features that are seen often enough, ascending.
    [[nodiscard]] KeyIndex commonFeatures() const
    {
        std::vector<FeatureKey> keys;
        for (const TrainingSentence &sentence : m_sentences) {
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

    /// Looks up the features of all words in @p index.
    void place(const KeyIndex &index)
    {
        const auto placesOf = [&index](const std::vector<FeatureKey> &keys) {
            std::vector<std::uint32_t> places;
            for (const FeatureKey key : keys) {
                if (const std::size_t place = index.find(key); place != KeyIndex::nowhere) {
                    places.push_back(static_cast<std::uint32_t>(place));
                }
            }
            return places;
        };
        for (TrainingWord &word : m_words) {
            word.self = placesOf(word.features.self);
            word.previous = placesOf(word.features.previous);
            word.next = placesOf(word.features.next);
            word.secondPrevious = placesOf(word.features.secondPrevious);
            word.secondNext = placesOf(word.features.secondNext);
        }
    }

    /// Appends the places of all features of word @p i.
    void collect(const TrainingSentence &sentence, std::size_t i, std::uint32_t last,
                 std::uint32_t secondLast, const KeyIndex &index,
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

    [[nodiscard]] const std::vector<TrainingSentence> &sentences() const { return m_sentences; }

    [[nodiscard]] const TrainingWord &word(const TrainingSentence &sentence, std::size_t i,
                                           int offset) const
    {
        return m_words[sentence.words[static_cast<std::size_t>(static_cast<std::ptrdiff_t>(i) + 2
                                                               + offset)]];
    }

private:
    void add(const TreebankSentence &sentence, const TaggerWords &words)
    {
        std::vector<QStringView> forms;
        for (const TreebankWord &word : sentence.words) {
            forms.emplace_back(word.form);
        }
        const Casing casing = casingOf(forms);
        TrainingSentence numbered;
        const std::size_t beyond = numberOf({}, casing, words);
        numbered.words = {beyond, beyond};
        for (const TreebankWord &word : sentence.words) {
            numbered.words.push_back(numberOf(word.form, casing, words));
            numbered.tags.push_back(static_cast<std::uint32_t>(word.tag));
        }
        numbered.words.insert(numbered.words.end(), {beyond, beyond});
        m_sentences.push_back(std::move(numbered));
    }

    std::size_t numberOf(const QString &form, Casing casing, const TaggerWords &words)
    {
        QHash<QString, std::size_t> &numbers = m_numbers.at(static_cast<std::size_t>(casing));
        if (const auto found = numbers.constFind(form); found != numbers.cend()) {
            return *found;
        }
        m_words.push_back({.features = wordFeatures(form, casing, words)});
        return *numbers.insert(form, m_words.size() - 1);
    }

    /// Returns the features that depend on where the word stands.
    [[nodiscard]] std::array<FeatureKey, 12> featuresAt(const TrainingSentence &sentence,
                                                        std::size_t i, TagNumber last,
                                                        TagNumber secondLast) const
    {
        const WordTraits &self = word(sentence, i, 0).features.traits;
        const WordTraits &next = word(sentence, i, 1).features.traits;
        const auto tags = tagFeatures(last, secondLast);
        const auto behind = wordBehindTagFeatures(self, last);
        const auto beside = placeFeatures({.previous = word(sentence, i, -1).features.traits,
                                           .word = self,
                                           .next = next,
                                           .secondNext = word(sentence, i, 2).features.traits,
                                           .last = last,
                                           .secondLast = secondLast});
        std::array<FeatureKey, 12> features{nextBehindTagFeature(next, last)};
        auto end = std::ranges::copy(tags, features.begin() + 1).out;
        end = std::ranges::copy(behind, end).out;
        std::ranges::copy(beside, end);
        return features;
    }

    std::vector<TrainingSentence> m_sentences;
    std::vector<TrainingWord> m_words;
    std::array<QHash<QString, std::size_t>, 3> m_numbers; ///< by Casing
};

/// Weights that move whenever a tag is wrong, and their averages over the whole training.
class Perceptron
{
public:
    explicit Perceptron(std::size_t features)
        : m_weights(features)
        , m_totals(features)
    {
    }

    [[nodiscard]] std::uint32_t best(const std::vector<std::uint32_t> &places) const
    {
        std::array<std::int32_t, tagCount> scores{};
        for (const std::uint32_t place : places) {
            for (std::size_t tag = 0; tag < tagCount; ++tag) {
                scores.at(tag) += m_weights[place].at(tag);
            }
        }
        return static_cast<std::uint32_t>(std::ranges::max_element(scores) - scores.begin());
    }

    void learn(const std::vector<std::uint32_t> &places, std::uint32_t right, std::uint32_t given)
    {
        ++m_steps;
        if (right == given) {
            return;
        }
        for (const std::uint32_t place : places) {
            ++m_weights[place].at(right);
            m_totals[place].at(right) += m_steps;
            --m_weights[place].at(given);
            m_totals[place].at(given) -= m_steps;
        }
    }

    [[nodiscard]] TaggerModel::Weights averages(std::size_t place) const
    {
        TaggerModel::Weights averages{};
        for (std::size_t tag = 0; tag < tagCount; ++tag) {
            // What a weight was at each step, summed up.
            const std::int64_t total =
                m_weights[place].at(tag) * (m_steps + 1) - m_totals[place].at(tag);
            const std::int64_t scaled = (2 * weightUnit * total + m_steps) / (2 * m_steps);
            averages.at(tag) =
                static_cast<std::int8_t>(std::clamp<std::int64_t>(scaled, -127, 127));
        }
        return averages;
    }

private:
    std::vector<std::array<std::int32_t, tagCount>> m_weights;
    std::vector<std::array<std::int64_t, tagCount>> m_totals;
    std::int64_t m_steps = 0;
};

void pass(Perceptron &perceptron, const TrainingText &text, const KeyIndex &index,
          const std::vector<std::size_t> &order)
{
    std::vector<std::uint32_t> places;
    for (const std::size_t number : order) {
        const TrainingSentence &sentence = text.sentences()[number];
        TagNumber last = noTag;
        TagNumber secondLast = noTag;
        for (std::size_t i = 0; i < sentence.tags.size(); ++i) {
            const std::optional<Tag> sure = text.word(sentence, i, 0).features.traits.sure;
            std::uint32_t given = sure ? static_cast<std::uint32_t>(*sure) : 0;
            if (!sure) {
                places.clear();
                text.collect(sentence, i, last, secondLast, index, places);
                given = perceptron.best(places);
                perceptron.learn(places, sentence.tags[i], given);
            }
            // What was given, not what is right: at work it meets its own mistakes, too.
            secondLast = last;
            last = given;
        }
    }
}

int strengthOf(const TaggerModel::Weights &weights)
{
    return std::accumulate(weights.begin(), weights.end(), 0,
                           [](int sum, std::int8_t weight) { return sum + std::abs(weight); });
}

/// Puts the strongest averages into @p model.
void keepStrongest(TaggerModel &model, const Perceptron &perceptron, const KeyIndex &index,
                   std::size_t limit)
{
    struct Feature
    {
        FeatureKey key;
        TaggerModel::Weights weights;
        int strength;
    };
    std::vector<Feature> features;
    for (std::size_t place = 0; place < index.size(); ++place) {
        const TaggerModel::Weights weights = perceptron.averages(place);
        if (const int strength = strengthOf(weights); strength > 0) {
            features.push_back(
                {.key = index.keys()[place], .weights = weights, .strength = strength});
        }
    }
    std::ranges::stable_sort(features, std::ranges::greater(), &Feature::strength);
    features.resize(std::min(features.size(), limit));
    std::ranges::sort(features, {}, &Feature::key);
    std::vector<FeatureKey> keys;
    for (const Feature &feature : features) {
        keys.push_back(feature.key);
        model.weights.push_back(feature.weights);
    }
    model.features = KeyIndex(std::move(keys));
}

} // namespace

QString TaggerTraining::description() const
{
    return u"averaged perceptron, %1 passes, at most %2 features, sure from %3, clusters %4/%5/%6"_s
        .arg(passes)
        .arg(features)
        .arg(sureFrom)
        .arg(fineClusters)
        .arg(middleClusters)
        .arg(coarseClusters);
}

TaggerModel trainTagger(std::span<const TreebankSentence> sentences, const WordVectors *vectors,
                        const TaggerTraining &training, const TrainingProgress &progress)
{
    TaggerModel model;
    progress(u"classes of words"_s, 0, 1);
    model.words = taggerWordTable(sentences, vectors, training);
    progress(u"features"_s, 0, 1);
    TrainingText text(withOtherCasings(sentences), model.words);
    const KeyIndex index = text.commonFeatures();
    text.place(index);

    Perceptron perceptron(index.size());
    std::vector<std::size_t> order(text.sentences().size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::minstd_rand random(1); // its numbers are the same with every compiler
    for (int number = 0; number < training.passes; ++number) {
        progress(u"passes"_s, number, training.passes);
        for (std::size_t i = order.size(); i > 1; --i) {
            std::swap(order[i - 1], order[random() % i]);
        }
        pass(perceptron, text, index, order);
    }
    keepStrongest(model, perceptron, index, training.features);
    return model;
}

double taggingAccuracy(const Tagger &tagger, std::span<const TreebankSentence> sentences)
{
    std::vector<QStringView> words;
    std::vector<std::size_t> ends;
    for (const TreebankSentence &sentence : sentences) {
        for (const TreebankWord &word : sentence.words) {
            words.emplace_back(word.form);
        }
        ends.push_back(words.size());
    }
    const std::vector<Tag> tags = tagger.tags(words, ends);
    std::size_t at = 0;
    std::size_t right = 0;
    for (const TreebankSentence &sentence : sentences) {
        for (const TreebankWord &word : sentence.words) {
            right += tags[at++] == word.tag ? 1 : 0;
        }
    }
    return at == 0 ? 0 : static_cast<double>(right) / static_cast<double>(at);
}

} // namespace slantlight
