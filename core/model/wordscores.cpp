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

std::uint32_t rowOf(const WordTables &tables, std::uint32_t key)
{
    const std::size_t row = tables.words.find(key);
    return row == KeyIndex::nowhere ? ~std::uint32_t{0} : static_cast<std::uint32_t>(row);
}

} // namespace

WordScores::WordScores(const WordModel &model, const ModelInput &input)
    : m_model(model)
    , m_input(input)
    , m_classes(input.tokens.size(), WordClass::Sign)
    , m_rows(input.tokens.size(), noRow)
{
    if (model.isEmpty()) {
        m_news.assign(input.tokens.size(), noScore);
        return;
    }
    m_circumstances = circumstancesOf(input);
    m_start = rowOf(model.tables(), wordKey(sentenceStart));
    m_end = rowOf(model.tables(), wordKey(sentenceEnd));
    for (const TokenRange sentence : input.tokens.sentences()) {
        lookUp(sentence);
    }
    m_ofRules = ruleSums(WordRegister::News);
    m_means = means(WordRegister::News);
    m_news = scores(WordRegister::News, m_ofRules, m_means);
    m_referenceShare = shareOfReference();
    if (m_referenceShare > 0) {
        m_reference = scores(WordRegister::Reference, ruleSums(WordRegister::Reference),
                             means(WordRegister::Reference));
    }
}

void WordScores::lookUp(TokenRange sentence)
{
    std::size_t token = sentence.begin;
    for (const ModelWord &word :
         modelWords(m_input.tokens, m_input.tags, sentence, m_model.tables().sides)) {
        m_classes[token] = word.kind;
        if (word.kind != WordClass::Sign) {
            m_rows[token] = rowOf(m_model.tables(), word.key);
        }
        ++token;
    }
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

std::int32_t WordScores::value(WordRegister kind, std::uint32_t row, WordTables::Place place) const
{
    const WordTables &tables = m_model.tables();
    const std::size_t column = WordTables::column(kind, place);
    return row == noRow ? 0 : tables.rows[row].at(column) * tables.units.at(column);
}

std::int32_t WordScores::ofTag(WordRegister kind, std::size_t place, std::size_t token) const
{
    const Tag tag = countedTag(m_classes[token], m_input.tags[token]);
    return m_model.tables()
        .tags.at(static_cast<std::size_t>(kind))
        .at(place)
        .at(static_cast<std::size_t>(tag));
}

/// Returns what a word adds itself: its row, or else what its beginning and ending are like.
std::int32_t WordScores::ofWord(WordRegister kind, std::size_t token) const
{
    if (m_rows[token] != noRow) {
        return value(kind, m_rows[token], WordTables::Self);
    }
    const WordTables &tables = m_model.tables();
    const auto of = static_cast<std::size_t>(kind);
    std::int32_t score = tables.unlistedBias.at(of);
    forEachAffix(foldedWord(m_input.tokens.textOf(token)), [&](std::uint32_t key) {
        const std::size_t affix = tables.affixes.find(key);
        score += affix == KeyIndex::nowhere
                     ? 0
                     : tables.affixRows[affix].at(of) * tables.affixUnits.at(of);
    });
    return score;
}

std::vector<std::int32_t> WordScores::means(WordRegister kind) const
{
    std::vector<std::int32_t> means;
    for (const TokenRange sentence : m_input.tokens.sentences()) {
        std::int64_t sum = 0;
        std::int64_t count = 0;
        for (std::size_t token = sentence.begin; token < sentence.end; ++token) {
            sum += value(kind, m_rows[token], WordTables::Sentence);
            count += m_classes[token] != WordClass::Sign ? 1 : 0;
        }
        means.push_back(static_cast<std::int32_t>(count == 0 ? 0 : sum / count));
    }
    return means;
}

/// Returns of what a score is made, but for what the rules themselves add.
ScoreParts WordScores::partsOf(WordRegister kind, std::size_t token, TokenRange sentence,
                               std::int32_t mean) const
{
    const auto isSpoken = [this](std::size_t other) {
        return m_classes[other] != WordClass::Sign;
    };
    std::size_t before = token; // one more than the word before
    while (before > sentence.begin && !isSpoken(before - 1)) {
        --before;
    }
    std::size_t after = token + 1;
    while (after < sentence.end && !isSpoken(after)) {
        ++after;
    }
    ScoreParts parts{};
    const auto part = [&parts](ScorePart which) -> std::int32_t & {
        return parts.at(static_cast<std::size_t>(which));
    };
    part(ScorePart::Word) = ofTag(kind, 0, token) + ofWord(kind, token);
    part(ScorePart::Neighbours) =
        (before > sentence.begin
             ? value(kind, m_rows[before - 1], WordTables::Before) + ofTag(kind, 1, before - 1)
             : value(kind, m_start, WordTables::Before))
        + (after < sentence.end
               ? value(kind, m_rows[after], WordTables::After) + ofTag(kind, 2, after)
               : value(kind, m_end, WordTables::After));
    part(ScorePart::Sentence) = mean;
    m_circumstances[token].forEach([&](Circumstance circumstance) {
        part(partOf(circumstance)) += m_model.tables()
                                          .circumstances.at(static_cast<std::size_t>(kind))
                                          .at(static_cast<std::size_t>(circumstance));
    });
    return parts;
}

std::vector<std::int32_t> WordScores::scores(WordRegister kind, const RuleSums &sums,
                                             std::span<const std::int32_t> means) const
{
    const std::int32_t bias = m_model.tables().bias.at(static_cast<std::size_t>(kind));
    std::vector<std::int32_t> scores(m_input.tokens.size(), noScore);
    for (std::size_t i = 0; i < means.size(); ++i) {
        const TokenRange sentence = m_input.tokens.sentences()[i];
        for (std::size_t token = sentence.begin; token < sentence.end; ++token) {
            if (m_classes[token] == WordClass::Plain) {
                const ScoreParts parts = partsOf(kind, token, sentence, means[i]);
                scores[token] = std::accumulate(parts.begin(), parts.end(), bias + sums[token]);
            }
        }
    }
    return scores;
}

/// Returns how far the sentences are an encyclopaedia's. News is what we are made for: a text must
/// rather be unlike it before another judgement counts.
std::int32_t WordScores::shareOfReference() const
{
    constexpr std::int64_t begins = scoreUnit / 2; // logits
    constexpr std::int64_t isWhole = 5 * scoreUnit / 2;
    const WordTables &tables = m_model.tables();
    std::int64_t sum = 0;
    std::int64_t count = 0;
    for (std::size_t token = 0; token < m_rows.size(); ++token) {
        sum += m_rows[token] == noRow ? 0 : tables.rows[m_rows[token]][WordTables::registerColumn];
        count += m_classes[token] != WordClass::Sign ? 1 : 0;
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
    if (!isScored(token)) {
        return {};
    }
    const std::size_t sentence = m_input.tokens.sentenceNumber(token);
    ScoreParts parts =
        partsOf(WordRegister::News, token, m_input.tokens.sentences()[sentence], m_means[sentence]);
    parts.at(static_cast<std::size_t>(ScorePart::Rules)) += m_ofRules[token];
    return parts;
}

} // namespace slantlight
