// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/training/wordmodeltraining.h"

#include "core/training/affixfit.h"
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
class Learned
{
public:
    Learned(std::span<const ModelText> texts, WordRegister kind, const WordVectors &vectors,
            const WordModelTraining &training)
        : m_rows(texts, kind, vectors)
    {
        LinearFit fit;
        for (const ModelText &text : texts) {
            if (text.isLearnedBy(kind)) {
                m_rows.addTo(fit, text);
            }
        }
        m_weights = fit.fit(m_rows.featureCount(), training.costs.at(std::size_t(kind)));
    }

    [[nodiscard]] const WordRows &rows() const { return m_rows; }
    [[nodiscard]] double bias() const { return m_weights.bias; }
    [[nodiscard]] double weight(std::size_t number) const { return m_weights.features[number]; }
    /// Returns the weight of a word, affix or rule; 0 where it was seen too seldom.
    [[nodiscard]] double weight(WordRows::Kind kind, std::uint32_t key) const
    {
        const auto number = m_rows.numberOf(kind, key);
        return number ? m_weights.features[*number] : 0;
    }

    /// Sums up what is known of a word by its place; @p word is folded, @p vector may be nullptr.
    [[nodiscard]] std::array<double, WordTables::placeCount>
    sums(std::uint32_t key, QStringView word, const WordVectors::Vector *vector) const
    {
        std::array<double, WordTables::placeCount> sums{};
        for (std::size_t place = 0; vector && place < sums.size(); ++place) {
            for (std::size_t i = 0; i < vector->size(); ++i) {
                sums.at(place) += m_weights.features[place * vector->size() + i]
                                  * WordRows::vectorScales.at(place)
                                  * static_cast<double>(vector->at(i));
            }
        }
        sums[WordTables::Self] += weight(WordRows::Kind::Self, key);
        sums[WordTables::Before] += weight(WordRows::Kind::Before, key);
        sums[WordTables::After] += weight(WordRows::Kind::After, key);
        forEachAffix(word, [&](std::uint32_t affix) {
            sums[WordTables::Self] += weight(WordRows::Kind::Affix, affix);
        });
        return sums;
    }

private:
    WordRows m_rows;
    LinearFit::Weights m_weights;
};

/// A word that gets a row.
struct TableWord
{
    QString word; ///< folded, or the name of a class
    const WordVectors::Vector *vector = nullptr; ///< none for classes
};

bool isAlphabetic(const QString &word)
{
    return std::ranges::all_of(word, [](QChar c) { return c.isLetter(); });
}

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

/// Fits to the rarer words what their affixes say to readers of each register.
std::array<AffixFit, registerCount> affixFits(const std::vector<Learned> &learned,
                                              const WordVectors &vectors)
{
    constexpr std::size_t commonest = 20'000; // of which affixes tell nothing
    std::array<AffixFit, registerCount> fits;
    for (std::size_t kind = 0; kind < learned.size(); ++kind) {
        for (std::size_t i = commonest; i < vectors.entries().size(); ++i) {
            const WordVectors::Entry &entry = vectors.entries()[i];
            if (isAlphabetic(entry.word)) {
                fits.at(kind).add(entry.word, learned[kind].sums(wordKey(entry.word), entry.word,
                                                                 &entry.vector)[WordTables::Self]);
            }
        }
        fits.at(kind).fit();
    }
    return fits;
}

/// Adds to @p words those of which readers of news think otherwise than of words that begin and end
/// like them.
void addUnlikely(std::map<std::uint32_t, TableWord> &words, const Learned &news,
                 const AffixFit &affixes, const WordVectors &vectors, double furthest)
{
    for (const WordVectors::Entry &entry : vectors.entries()) {
        const std::uint32_t key = wordKey(entry.word);
        if (!isAlphabetic(entry.word) || words.contains(key)) {
            continue;
        }
        const double value = news.sums(key, entry.word, &entry.vector)[WordTables::Self];
        if (std::abs(value - affixes.valueOf(entry.word)) > furthest) {
            words.emplace(key, TableWord{.word = entry.word, .vector = &entry.vector});
        }
    }
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

void fillAffixes(WordTables &tables, const std::array<AffixFit, registerCount> &fits)
{
    std::map<std::uint32_t, std::array<double, registerCount>> affixes;
    for (std::size_t kind = 0; kind < fits.size(); ++kind) {
        for (const auto &[affix, weight] : fits.at(kind).weights()) {
            affixes[affix].at(kind) = weight;
        }
        tables.unlistedBias.at(kind) = scoreOf(fits.at(kind).constant());
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

void fillPlaces(WordTables &tables, const std::vector<Learned> &learned)
{
    using Layout = WordRows::Layout;
    std::map<std::uint32_t, WordTables::RuleRow> rules;
    for (std::size_t kind = 0; kind < learned.size(); ++kind) {
        const Learned &of = learned[kind];
        for (std::size_t place = 0; place < WordTables::tagPlaceCount; ++place) {
            for (std::size_t tag = 0; tag < tagCount; ++tag) {
                tables.tags.at(kind).at(place).at(tag) =
                    scoreOf(of.weight(Layout::tags + place * tagCount + tag));
            }
        }
        for (std::size_t i = 0; i < circumstanceCount; ++i) {
            tables.circumstances.at(kind).at(i) = scoreOf(of.weight(Layout::circumstances + i));
        }
        for (const std::uint32_t rule : of.rows().keysOf(WordRows::Kind::Rule)) {
            rules[rule].at(kind) = scoreOf(of.weight(WordRows::Kind::Rule, rule));
        }
        tables.bias.at(kind) = scoreOf(of.bias());
    }
    std::vector<std::uint32_t> keys;
    for (const auto &[rule, row] : rules) {
        keys.push_back(rule);
        tables.ruleRows.push_back(row);
    }
    tables.rules = KeyIndex(std::move(keys));
}

} // namespace

QString WordModelTraining::description() const
{
    return u"costs %1 %2, words %3 and those that affixes guess wrong by %4"_s.arg(costs[0])
        .arg(costs[1])
        .arg(tableWords)
        .arg(furthestGuess);
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

    std::vector<Learned> learned;
    for (const WordRegister kind : {WordRegister::News, WordRegister::Reference}) {
        progress(u"learning"_s, static_cast<int>(kind), steps);
        learned.emplace_back(modelTexts, kind, vectors, training);
    }
    progress(u"learning"_s, 2, steps);
    const RegisterWeights registers = RegisterWeights::learn(modelTexts, vectors);

    progress(u"learning"_s, 3, steps);
    const std::array<AffixFit, registerCount> affixes = affixFits(learned, vectors);
    auto words = tableWords(modelTexts, vectors, training.tableWords);
    addUnlikely(words, learned.front(), affixes.front(), vectors, training.furthestGuess);
    std::vector<std::uint32_t> keys;
    std::vector<std::array<double, WordTables::columnCount>> values;
    std::vector<ScoredWord> scored;
    for (const auto &[key, word] : words) {
        std::array<double, WordTables::columnCount> row{};
        for (const WordRegister kind : {WordRegister::News, WordRegister::Reference}) {
            const auto sums =
                learned[static_cast<std::size_t>(kind)].sums(key, word.word, word.vector);
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
    fillAffixes(tables, affixes);
    fillPlaces(tables, learned);
    fillEvidence(tables, modelTexts, std::move(scored));
    return tables;
}

} // namespace slantlight
