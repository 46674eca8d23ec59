// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/wordmodel.h"

#include "core/model/modelwords.h"

#include <QCryptographicHash>

#include <algorithm>

namespace slantlight {

namespace {

constexpr std::int32_t belowLine = -1;

/// A sentence without its signs.
struct SpokenSentence
{
    std::vector<std::size_t> tokens; ///< numbers in the text
    std::vector<WordClass> kinds;
    std::vector<std::size_t> rows; ///< in the tables, or KeyIndex::nowhere
};

SpokenSentence readSentence(const WordTables &tables, const Tokens &tokens,
                            std::span<const Tag> tags, TokenRange range)
{
    SpokenSentence sentence;
    std::size_t token = range.begin;
    for (const ModelWord &word : modelWords(tokens, tags, range, tables.sides)) {
        if (word.kind != WordClass::Sign) {
            sentence.tokens.push_back(token);
            sentence.kinds.push_back(word.kind);
            sentence.rows.push_back(tables.words.find(word.key));
        }
        ++token;
    }
    return sentence;
}

/// Scores the words of sentences as the people of one register would.
class Scorer
{
public:
    Scorer(const WordTables &tables, WordRegister kind, const Tokens &tokens,
           std::span<const Tag> tags)
        : m_tables(tables)
        , m_kind(static_cast<std::size_t>(kind))
        , m_tokens(tokens)
        , m_tags(tags)
        , m_start(value(tables.words.find(wordKey(sentenceStart)), WordTables::Before))
        , m_end(value(tables.words.find(wordKey(sentenceEnd)), WordTables::After))
    {
    }

    /// Puts the scores of the words of @p sentence into @p scores.
    void score(const SpokenSentence &sentence, std::vector<std::int32_t> &scores) const
    {
        std::int64_t sum = 0;
        for (const std::size_t row : sentence.rows) {
            sum += value(row, WordTables::Sentence);
        }
        const std::size_t count = sentence.tokens.size();
        const std::int64_t mean = count == 0 ? 0 : sum / static_cast<std::int64_t>(count);
        for (std::size_t k = 0; k < count; ++k) {
            if (sentence.kinds[k] != WordClass::Plain) {
                continue;
            }
            const std::size_t token = sentence.tokens[k];
            std::int64_t score = m_tables.bias.at(m_kind) + mean + ofTag(0, sentence, k)
                                 + ofWord(sentence.rows[k], token);
            score +=
                k > 0 ? value(sentence.rows[k - 1], WordTables::Before) + ofTag(1, sentence, k - 1)
                      : m_start;
            score += k + 1 < count ? value(sentence.rows[k + 1], WordTables::After)
                                         + ofTag(2, sentence, k + 1)
                                   : m_end;
            scores[token] = static_cast<std::int32_t>(score);
        }
    }

private:
    [[nodiscard]] std::int32_t value(std::size_t row, WordTables::Place place) const
    {
        const std::size_t column = m_kind * WordTables::placeCount + place;
        return row == KeyIndex::nowhere ? 0
                                        : m_tables.rows[row].at(column) * m_tables.units.at(column);
    }

    [[nodiscard]] std::int32_t ofTag(std::size_t place, const SpokenSentence &sentence,
                                     std::size_t k) const
    {
        const Tag tag = countedTag(sentence.kinds[k], m_tags[sentence.tokens[k]]);
        return m_tables.tags.at(m_kind).at(place).at(static_cast<std::size_t>(tag));
    }

    /// What a word adds itself: its row, or else what its beginning and ending are like.
    [[nodiscard]] std::int32_t ofWord(std::size_t row, std::size_t token) const
    {
        if (row != KeyIndex::nowhere) {
            return value(row, WordTables::Self);
        }
        std::int32_t score = 0;
        forEachAffix(foldedWord(m_tokens.textOf(token)), [&](std::uint32_t key) {
            const std::size_t affix = m_tables.affixes.find(key);
            score += affix == KeyIndex::nowhere
                         ? 0
                         : m_tables.affixRows[affix].at(m_kind) * m_tables.affixUnits.at(m_kind);
        });
        return score;
    }

    const WordTables &m_tables;
    std::size_t m_kind;
    const Tokens &m_tokens;
    std::span<const Tag> m_tags;
    std::int32_t m_start;
    std::int32_t m_end;
};

/// Returns how far the sentences are an encyclopaedia's. News is what we are made for: a text must
/// rather be unlike it before another judgement counts.
std::int32_t referenceShareOf(const WordTables &tables, std::span<const SpokenSentence> sentences)
{
    constexpr std::int64_t begins = scoreUnit / 2; // logits
    constexpr std::int64_t isWhole = 5 * scoreUnit / 2;
    std::int64_t sum = 0;
    std::int64_t count = 0;
    for (const SpokenSentence &sentence : sentences) {
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
        (score - begins) * WordModel::wholeShare / (isWhole - begins), 0, WordModel::wholeShare));
}

} // namespace

WordModel::WordModel(WordTables tables, QByteArray digest)
    : m_tables(std::move(tables))
    , m_digest(std::move(digest))
{
}

Result<WordModel> WordModel::parse(const QByteArray &model)
{
    auto tables = WordTables::parse(model);
    if (!tables) {
        return std::unexpected(tables.error());
    }
    return WordModel(std::move(*tables),
                     QCryptographicHash::hash(model, QCryptographicHash::Sha256));
}

WordModel::Scores WordModel::scores(const Tokens &tokens, std::span<const Tag> tags) const
{
    Scores result;
    if (isEmpty()) {
        result.of.assign(tokens.size(), noScore);
        return result;
    }
    std::vector<SpokenSentence> sentences;
    sentences.reserve(tokens.sentences().size());
    for (const TokenRange range : tokens.sentences()) {
        sentences.push_back(readSentence(m_tables, tokens, tags, range));
    }
    result.referenceShare = referenceShareOf(m_tables, sentences);
    const auto scoresOf = [&](WordRegister kind) {
        std::vector<std::int32_t> scores(tokens.size(), noScore);
        const Scorer scorer(m_tables, kind, tokens, tags);
        for (const SpokenSentence &sentence : sentences) {
            scorer.score(sentence, scores);
        }
        return scores;
    };
    result.of = scoresOf(WordRegister::News);
    if (result.referenceShare > 0) {
        const std::vector<std::int32_t> others = scoresOf(WordRegister::Reference);
        for (std::size_t token = 0; token < tokens.size(); ++token) {
            std::int32_t &score = result.of[token];
            if (score == noScore) {
                continue;
            }
            const std::int32_t mixed =
                score + (others[token] - score) / wholeShare * result.referenceShare;
            score = score >= 0 ? std::max(score, mixed) : std::min(mixed, belowLine);
        }
    }
    return result;
}

std::int32_t WordModel::ruleScore(std::int32_t referenceShare, Category category,
                                  std::size_t strength) const
{
    const std::size_t rule = static_cast<std::size_t>(category) * 3 + strength;
    return (m_tables.rules[0].at(rule) * (wholeShare - referenceShare)
            + m_tables.rules[1].at(rule) * referenceShare)
           / wholeShare;
}

std::vector<SeenWord> WordModel::wordsLike(QStringView word) const
{
    std::vector<SeenWord> found;
    const std::size_t place = m_tables.likeIndex.find(wordKey(word));
    if (place != KeyIndex::nowhere) {
        for (const std::uint16_t seen : m_tables.like[place]) {
            if (seen != WordTables::noWord) {
                found.push_back(m_tables.seen[seen]);
            }
        }
    }
    return found;
}

} // namespace slantlight
