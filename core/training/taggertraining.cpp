// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/taggertraining.h"

#include "core/training/perceptron.h"
#include "core/training/taggertext.h"
#include "core/training/taggerwordtable.h"

#include <algorithm>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

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

void pass(Perceptron &perceptron, const TaggerText &text, const KeyIndex &index,
          const std::vector<std::size_t> &order)
{
    std::vector<std::uint32_t> places;
    for (const std::size_t number : order) {
        const TaggerText::Sentence &sentence = text.sentences()[number];
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
    TaggerText text(withOtherCasings(sentences), model.words);
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

Tokens tokensOf(std::span<const TreebankSentence> sentences)
{
    QString text;
    std::vector<std::vector<Token>> cut;
    for (const TreebankSentence &sentence : sentences) {
        std::vector<Token> &tokens = cut.emplace_back();
        for (const TreebankWord &word : sentence.words) {
            const TextOffset begin(text.size());
            text += word.form;
            tokens.push_back({.span = {begin, TextOffset(text.size())}});
            text += u' ';
        }
    }
    Tokens all(text);
    for (const std::vector<Token> &sentence : cut) {
        all.addSentence(sentence);
    }
    return all;
}

double taggingAccuracy(const Tagger &tagger, std::span<const TreebankSentence> sentences)
{
    const std::vector<Tag> tags = tagger.tags(tokensOf(sentences));
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
