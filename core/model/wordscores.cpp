// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/wordscores.h"

#include <algorithm>
#include <numeric>

namespace slantlight {

namespace {

ScorePart partOf(Circumstance circumstance)
{
    switch (circumstance) {
    case Circumstance::BehindHyphen:
    case Circumstance::BeforeHyphen:
        return ScorePart::Compound;
    case Circumstance::TurnedAway:
        return ScorePart::Rules;
    default:
        return circumstance < Circumstance::FirstRule ? ScorePart::Voice : ScorePart::Rules;
    }
}

/// Looks up what the people of one register think.
class Tables
{
public:
    Tables(const WordTables &tables, WordRegister kind)
        : m_tables(tables)
        , m_kind(static_cast<std::size_t>(kind))
        , m_start(value(tables.words.find(wordKey(sentenceStart)), WordTables::Before))
        , m_end(value(tables.words.find(wordKey(sentenceEnd)), WordTables::After))
    {
    }

    [[nodiscard]] std::int32_t value(std::size_t row, WordTables::Place place) const
    {
        const std::size_t column = m_kind * WordTables::placeCount + place;
        return row == KeyIndex::nowhere ? 0
                                        : m_tables.rows[row].at(column) * m_tables.units.at(column);
    }
    [[nodiscard]] std::int32_t start() const { return m_start; }
    [[nodiscard]] std::int32_t end() const { return m_end; }
    [[nodiscard]] std::int32_t bias() const { return m_tables.bias.at(m_kind); }
    [[nodiscard]] std::int32_t ofTag(std::size_t place, WordClass kind, Tag tag) const
    {
        return m_tables.tags.at(m_kind).at(place).at(
            static_cast<std::size_t>(countedTag(kind, tag)));
    }
    [[nodiscard]] std::int32_t of(Circumstance circumstance) const
    {
        return m_tables.circumstances.at(m_kind).at(static_cast<std::size_t>(circumstance));
    }

    /// What a word adds itself: its row, or else what its beginning and ending are like.
    [[nodiscard]] std::int32_t ofWord(std::size_t row, QStringView word) const
    {
        if (row != KeyIndex::nowhere) {
            return value(row, WordTables::Self);
        }
        std::int32_t score = m_tables.unlistedBias.at(m_kind);
        forEachAffix(foldedWord(word), [&](std::uint32_t key) {
            const std::size_t affix = m_tables.affixes.find(key);
            score += affix == KeyIndex::nowhere
                         ? 0
                         : m_tables.affixRows[affix].at(m_kind) * m_tables.affixUnits.at(m_kind);
        });
        return score;
    }

    [[nodiscard]] std::int32_t meanOf(std::span<const std::size_t> rows) const
    {
        std::int64_t sum = 0;
        for (const std::size_t row : rows) {
            sum += value(row, WordTables::Sentence);
        }
        const auto count = static_cast<std::int64_t>(rows.size());
        return static_cast<std::int32_t>(count == 0 ? 0 : sum / count);
    }

private:
    const WordTables &m_tables;
    std::size_t m_kind;
    std::int32_t m_start;
    std::int32_t m_end;
};

/// Returns what a score is made of, of the @p k th word of @p sentence, whose mean is @p mean.
template <typename Sentence>
ScoreParts partsOf(const Tables &tables, const ModelInput &input,
                   std::span<const Circumstances> circumstances, const Sentence &sentence,
                   std::size_t k, std::int32_t mean)
{
    ScoreParts parts{};
    const auto part = [&parts](ScorePart which) -> std::int32_t & {
        return parts.at(static_cast<std::size_t>(which));
    };
    const auto ofTag = [&](std::size_t place, std::size_t at) {
        return tables.ofTag(place, sentence.kinds[at], input.tags[sentence.tokens[at]]);
    };
    const std::size_t token = sentence.tokens[k];
    part(ScorePart::Word) =
        ofTag(0, k) + tables.ofWord(sentence.rows[k], input.tokens.textOf(token));
    part(ScorePart::Neighbours) =
        (k > 0 ? tables.value(sentence.rows[k - 1], WordTables::Before) + ofTag(1, k - 1)
               : tables.start())
        + (k + 1 < sentence.tokens.size()
               ? tables.value(sentence.rows[k + 1], WordTables::After) + ofTag(2, k + 1)
               : tables.end());
    part(ScorePart::Sentence) = mean;
    circumstances[token].forEach(
        [&](Circumstance circumstance) { part(partOf(circumstance)) += tables.of(circumstance); });
    return parts;
}

} // namespace

WordScores::WordScores(const WordModel &model, const ModelInput &input)
    : m_model(model)
    , m_input(input)
    , m_classes(input.tokens.size(), WordClass::Sign)
    , m_isListed(input.tokens.size())
{
    if (model.isEmpty()) {
        m_news.assign(input.tokens.size(), noScore);
        return;
    }
    m_circumstances = circumstancesOf(input);
    m_ofRules = ruleSums(WordRegister::News);
    std::vector<Sentence> sentences;
    sentences.reserve(input.tokens.sentences().size());
    for (const TokenRange range : input.tokens.sentences()) {
        sentences.push_back(sentence(range));
        const Sentence &latest = sentences.back();
        for (std::size_t k = 0; k < latest.tokens.size(); ++k) {
            m_classes[latest.tokens[k]] = latest.kinds[k];
            m_isListed[latest.tokens[k]] = latest.rows[k] != KeyIndex::nowhere;
        }
    }
    m_news = scores(sentences, WordRegister::News, m_ofRules);
    m_referenceShare = referenceShareOf(sentences);
    if (m_referenceShare > 0) {
        m_reference = scores(sentences, WordRegister::Reference, ruleSums(WordRegister::Reference));
    }
}

WordScores::Sentence WordScores::sentence(TokenRange range) const
{
    Sentence sentence;
    std::size_t token = range.begin;
    for (const ModelWord &word :
         modelWords(m_input.tokens, m_input.tags, range, m_model.tables().sides)) {
        if (word.kind != WordClass::Sign) {
            sentence.tokens.push_back(token);
            sentence.kinds.push_back(word.kind);
            sentence.rows.push_back(m_model.tables().words.find(word.key));
        }
        ++token;
    }
    return sentence;
}

WordScores::RuleSums WordScores::ruleSums(WordRegister kind) const
{
    const WordTables &tables = m_model.tables();
    RuleSums sums(m_input.tokens.size());
    for (const RuledWords &rule : m_input.rules) {
        const std::size_t row = rule.say == RuledWords::Say::TurnedAway
                                    ? KeyIndex::nowhere
                                    : tables.rules.find(rule.rule);
        for (std::size_t token = rule.tokens.begin;
             row != KeyIndex::nowhere && token < rule.tokens.end; ++token) {
            sums[token] += tables.ruleRows[row].at(static_cast<std::size_t>(kind));
        }
    }
    return sums;
}

std::vector<std::int32_t> WordScores::scores(const std::vector<Sentence> &sentences,
                                             WordRegister kind, const RuleSums &sums) const
{
    const Tables tables(m_model.tables(), kind);
    std::vector<std::int32_t> scores(m_input.tokens.size(), noScore);
    for (const Sentence &sentence : sentences) {
        const std::int32_t mean = tables.meanOf(sentence.rows);
        for (std::size_t k = 0; k < sentence.tokens.size(); ++k) {
            if (sentence.kinds[k] == WordClass::Plain) {
                const ScoreParts parts =
                    partsOf(tables, m_input, m_circumstances, sentence, k, mean);
                const std::size_t token = sentence.tokens[k];
                scores[token] =
                    std::accumulate(parts.begin(), parts.end(), tables.bias() + sums[token]);
            }
        }
    }
    return scores;
}

/// Returns how far the sentences are an encyclopaedia's. News is what we are made for: a text must
/// rather be unlike it before another judgement counts.
std::int32_t WordScores::referenceShareOf(const std::vector<Sentence> &sentences) const
{
    constexpr std::int64_t begins = scoreUnit / 2; // logits
    constexpr std::int64_t isWhole = 5 * scoreUnit / 2;
    const WordTables &tables = m_model.tables();
    std::int64_t sum = 0;
    std::int64_t count = 0;
    for (const Sentence &sentence : sentences) {
        for (const std::size_t row : sentence.rows) {
            sum += row == KeyIndex::nowhere ? 0 : tables.rows[row][WordTables::registerColumn];
            ++count;
        }
    }
    if (count == 0) {
        return 0;
    }
    const std::int64_t mean = sum * tables.units[WordTables::registerColumn] / count;
    const std::int64_t score = tables.registerBias + mean;
    return static_cast<std::int32_t>(std::clamp<std::int64_t>(
        (score - begins) * wholeShare / (isWhole - begins), 0, wholeShare));
}

ScoreParts WordScores::parts(std::size_t token) const
{
    const Sentence sentence = this->sentence(m_input.tokens.sentenceOf(token));
    const auto place = std::ranges::find(sentence.tokens, token);
    if (m_model.isEmpty() || place == sentence.tokens.end()) {
        return {};
    }
    const Tables tables(m_model.tables(), WordRegister::News);
    ScoreParts parts = partsOf(tables, m_input, m_circumstances, sentence,
                               static_cast<std::size_t>(place - sentence.tokens.begin()),
                               tables.meanOf(sentence.rows));
    parts.at(static_cast<std::size_t>(ScorePart::Rules)) += m_ofRules[token];
    return parts;
}

} // namespace slantlight
