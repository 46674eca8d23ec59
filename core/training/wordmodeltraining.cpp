// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/wordmodeltraining.h"

#include "core/training/registerweights.h"
#include "core/training/wordevidence.h"
#include "core/training/wordrows.h"

#include <algorithm>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

std::int32_t scoreOf(double logit)
{
    return static_cast<std::int32_t>(std::lround(logit * scoreUnit));
}

/// Numbers for a table, brought to whole steps of a common unit.
template <std::size_t Columns>
struct Quantised
{
    std::vector<std::array<std::int8_t, Columns>> rows;
    std::array<std::int32_t, Columns> units{};
};

template <std::size_t Columns>
Quantised<Columns> quantised(const std::vector<std::array<double, Columns>> &values)
{
    Quantised<Columns> result;
    for (std::size_t column = 0; column < Columns; ++column) {
        double largest = 0;
        for (const auto &row : values) {
            largest = std::max(largest, std::abs(row.at(column)));
        }
        result.units.at(column) = static_cast<std::int32_t>(std::ceil(largest * scoreUnit / 127));
    }
    for (const auto &row : values) {
        std::array<std::int8_t, Columns> whole{};
        for (std::size_t column = 0; column < Columns; ++column) {
            const double unit = std::max(1, result.units.at(column));
            whole.at(column) =
                static_cast<std::int8_t>(std::lround(row.at(column) * scoreUnit / unit));
        }
        result.rows.push_back(whole);
    }
    return result;
}

/// What was learned for one register.
struct Learned
{
    WordRows rows;
    LinearFit::Weights weights;
};

Learned learn(std::span<const ModelText> texts, WordRegister kind, const WordVectors &vectors,
              const VectorWaves &waves, const WordModelTraining &training)
{
    WordRows rows(texts, kind, vectors, waves);
    LinearFit fit;
    for (const ModelText &text : texts) {
        if (text.prepared->source.kind == kind && text.prepared->source.isWeighed) {
            rows.addTo(fit, text);
        }
    }
    LinearFit::Weights weights =
        fit.fit(rows.featureCount(), training.costs.at(static_cast<std::size_t>(kind)));
    return {.rows = std::move(rows), .weights = std::move(weights)};
}

/// Sums up what a register's weights say of single words.
class WordSums
{
public:
    WordSums(const Learned &learned, const VectorWaves &waves)
        : m_learned(learned)
        , m_waves(waves)
    {
    }

    /// @p word is folded; @p vector may be nullptr.
    [[nodiscard]] std::array<double, WordTables::placeCount>
    of(std::uint32_t key, QStringView word, const WordVectors::Vector *vector) const
    {
        std::array<double, WordTables::placeCount> sums{};
        const std::vector<double> &weights = m_learned.weights.features;
        if (vector) {
            for (std::size_t place = 0; place < sums.size(); ++place) {
                for (std::size_t i = 0; i < vector->size(); ++i) {
                    sums.at(place) += weights[place * vector->size() + i]
                                      * WordRows::vectorScales.at(place)
                                      * static_cast<double>(vector->at(i));
                }
            }
            const std::vector<double> values = m_waves.at(*vector);
            for (std::size_t wave = 0; wave < values.size(); ++wave) {
                sums[WordTables::Self] +=
                    weights[m_learned.rows.layout().waves + wave] * values[wave];
            }
        }
        const auto add = [&](WordTables::Place place, WordRows::Kind kind, std::uint32_t of) {
            if (const auto number = m_learned.rows.numberOf(kind, of)) {
                sums.at(place) += weights[*number];
            }
        };
        add(WordTables::Self, WordRows::Kind::Self, key);
        add(WordTables::Before, WordRows::Kind::Before, key);
        add(WordTables::After, WordRows::Kind::After, key);
        std::vector<std::uint32_t> affixes;
        forEachAffix(word, [&](std::uint32_t affix) { affixes.push_back(affix); });
        for (const std::uint32_t affix : affixes) {
            add(WordTables::Self, WordRows::Kind::Affix, affix);
        }
        return sums;
    }

private:
    const Learned &m_learned;
    const VectorWaves &m_waves;
};

/// A word that gets a row.
struct TableWord
{
    QString word; ///< folded, or the name of a class
    const WordVectors::Vector *vector = nullptr; ///< none for classes
};

/// Collects the commonest words that have vectors, those of @p texts, and the classes.
std::map<std::uint32_t, TableWord> tableWords(std::span<const ModelText> texts,
                                              const WordVectors &vectors, std::size_t commonest)
{
    std::map<std::uint32_t, TableWord> words;
    for (const QStringView word :
         {nameOf(WordClass::Name), nameOf(WordClass::Number), sentenceStart, sentenceEnd}) {
        words.emplace(wordKey(word), TableWord{.word = word.toString(), .vector = nullptr});
    }
    for (const ModelText &text : texts) {
        for (const std::vector<std::size_t> &sentence : text.sentences) {
            for (const std::size_t token : sentence) {
                if (text.words[token].kind == WordClass::Plain) {
                    const QString word = foldedWord(text.word(token));
                    words.emplace(text.words[token].key,
                                  TableWord{.word = word, .vector = vectors.find(word)});
                }
            }
        }
    }
    std::size_t taken = 0;
    for (const WordVectors::Entry &entry : vectors.entries()) {
        if (taken == commonest) {
            break;
        }
        if (std::ranges::any_of(entry.word, [](QChar c) { return c.isLetter(); })) {
            ++taken;
            words.emplace(wordKey(entry.word),
                          TableWord{.word = entry.word, .vector = &entry.vector});
        }
    }
    return words;
}

KeyIndex sideKeys(const QSet<QString> &sides)
{
    std::vector<std::uint32_t> keys;
    for (const QString &side : sides) {
        keys.push_back(wordKey(side));
    }
    std::ranges::sort(keys);
    keys.erase(std::ranges::unique(keys).begin(), keys.end());
    return KeyIndex(std::move(keys));
}

void fillAffixes(WordTables &tables, const std::vector<Learned> &learned)
{
    std::map<std::uint32_t, std::array<double, registerCount>> affixes;
    for (std::size_t kind = 0; kind < learned.size(); ++kind) {
        const auto &numbers = learned[kind].rows.numbers();
        for (auto feature = numbers.cbegin(); feature != numbers.cend(); ++feature) {
            if ((feature.key() >> 32U) == static_cast<quint64>(WordRows::Kind::Affix)) {
                affixes[static_cast<std::uint32_t>(feature.key())].at(kind) =
                    learned[kind].weights.features[*feature];
            }
        }
    }
    std::vector<std::uint32_t> keys;
    std::vector<std::array<double, registerCount>> values;
    for (const auto &[key, value] : affixes) {
        keys.push_back(key);
        values.push_back(value);
    }
    auto [rows, units] = quantised(values);
    tables.affixes = KeyIndex(std::move(keys));
    tables.affixRows = std::move(rows);
    tables.affixUnits = units;
}

void fillPlaces(WordTables &tables, const std::vector<Learned> &learned,
                const WordModelTraining &training)
{
    for (std::size_t kind = 0; kind < learned.size(); ++kind) {
        const std::vector<double> &weights = learned[kind].weights.features;
        const WordRows::Layout &layout = learned[kind].rows.layout();
        for (std::size_t place = 0; place < WordTables::tagPlaceCount; ++place) {
            for (std::size_t tag = 0; tag < tagCount; ++tag) {
                tables.tags.at(kind).at(place).at(tag) =
                    scoreOf(weights[layout.tags + place * tagCount + tag]);
            }
        }
        for (std::size_t rule = 0; rule < WordTables::ruleKindCount; ++rule) {
            tables.rules.at(kind).at(rule) = scoreOf(weights[layout.rules + rule]);
        }
        const double line = training.lines.at(kind);
        tables.bias.at(kind) = scoreOf(learned[kind].weights.bias - std::log(line / (1 - line)));
    }
}

} // namespace

QString WordModelTraining::description() const
{
    return u"costs %1 %2, lines %3 %4, words %5, waves %6"_s.arg(costs[0])
        .arg(costs[1])
        .arg(lines[0])
        .arg(lines[1])
        .arg(tableWords)
        .arg(waves);
}

WordTables trainWordModel(std::span<const TrainingText> texts, const WordVectors &vectors,
                          const QSet<QString> &sides, const WordModelTraining &training,
                          const TrainingProgress &progress)
{
    constexpr int steps = 4;
    WordTables tables;
    tables.sides = sideKeys(sides);
    std::vector<ModelText> modelTexts;
    for (const TrainingText &text : texts) {
        modelTexts.push_back(ModelText::of(text, tables.sides));
    }
    const VectorWaves waves(training.waves);

    std::vector<Learned> learned;
    for (const WordRegister kind : {WordRegister::News, WordRegister::Reference}) {
        progress(u"learning"_s, static_cast<int>(kind), steps);
        learned.push_back(learn(modelTexts, kind, vectors, waves, training));
    }
    progress(u"learning"_s, 2, steps);
    const RegisterWeights registers = RegisterWeights::learn(modelTexts, vectors);

    progress(u"learning"_s, 3, steps);
    std::vector<std::uint32_t> keys;
    std::vector<std::array<double, WordTables::columnCount>> values;
    std::vector<ScoredWord> scored;
    for (const auto &[key, word] : tableWords(modelTexts, vectors, training.tableWords)) {
        std::array<double, WordTables::columnCount> row{};
        for (const WordRegister kind : {WordRegister::News, WordRegister::Reference}) {
            const auto sums = WordSums(learned[static_cast<std::size_t>(kind)], waves)
                                  .of(key, word.word, word.vector);
            for (std::size_t place = 0; place < sums.size(); ++place) {
                row.at(WordTables::column(kind, static_cast<WordTables::Place>(place))) =
                    sums.at(place);
            }
        }
        row.at(WordTables::registerColumn) = registers.sum(key, word.vector);
        keys.push_back(key);
        values.push_back(row);
        if (word.vector) {
            scored.push_back({.key = key,
                              .word = word.word,
                              .vector = word.vector,
                              .score = row.at(WordTables::Self)});
        }
    }
    auto [rows, units] = quantised(values);
    tables.words = KeyIndex(std::move(keys));
    tables.rows = std::move(rows);
    tables.units = units;
    tables.registerBias = scoreOf(registers.bias());
    fillAffixes(tables, learned);
    fillPlaces(tables, learned, training);
    fillEvidence(tables, modelTexts, std::move(scored));
    return tables;
}

} // namespace slantlight
