// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/wordmodel.h"

#include "core/model/modelwords.h"

#include <QCryptographicHash>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

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

SpokenSentence readSentence(const WordTables &tables, std::span<const QStringView> words,
                            std::span<const Tag> tags, std::size_t begin, std::size_t end)
{
    SpokenSentence sentence;
    std::size_t token = begin;
    for (const ModelWord &word : modelWords(words.subspan(begin, end - begin),
                                            tags.subspan(begin, end - begin), tables.sides)) {
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
    Scorer(const WordTables &tables, WordRegister kind, std::span<const QStringView> words,
           std::span<const Tag> tags)
        : m_tables(tables)
        , m_kind(static_cast<std::size_t>(kind))
        , m_words(words)
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
            score += k > 0 ? value(sentence.rows[k - 1], WordTables::Before)
                                 + ofTag(1, sentence, k - 1)
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
        return row == KeyIndex::nowhere
                   ? 0
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
        forEachAffix(foldedWord(m_words[token]), [&](std::uint32_t key) {
            const std::size_t affix = m_tables.affixes.find(key);
            score += affix == KeyIndex::nowhere
                         ? 0
                         : m_tables.affixRows[affix].at(m_kind) * m_tables.affixUnits.at(m_kind);
        });
        return score;
    }

    const WordTables &m_tables;
    std::size_t m_kind;
    std::span<const QStringView> m_words;
    std::span<const Tag> m_tags;
    std::int32_t m_start;
    std::int32_t m_end;
};

/// Returns how far the sentences are an encyclopaedia's. News is what we are made for: a text must
/// rather be unlike it before another judgement counts.
std::int32_t referenceShareOf(const WordTables &tables,
                              std::span<const SpokenSentence> sentences)
{
    constexpr std::int64_t begins = scoreUnit / 2; // logits
    constexpr std::int64_t isWhole = 5 * scoreUnit / 2;
    std::int64_t sum = 0;
    std::int64_t count = 0;
    for (const SpokenSentence &sentence : sentences) {
        for (const std::size_t row : sentence.rows) {
            sum += row == KeyIndex::nowhere ? 0
                                            : tables.rows[row][WordTables::registerColumn];
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

Result<WordModel> WordModel::shipped()
{
    QFile file(u":/slantlight/models/words.model"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(Error{ErrorCode::FileUnreadable, file.fileName()});
    }
    return parse(file.readAll());
}

WordModel::Reading WordModel::read(std::span<const QStringView> words, std::span<const Tag> tags,
                                   std::span<const std::size_t> sentenceEnds) const
{
    Reading reading;
    if (isEmpty()) {
        reading.scores.assign(words.size(), noScore);
        return reading;
    }
    std::vector<SpokenSentence> sentences;
    sentences.reserve(sentenceEnds.size());
    std::size_t begin = 0;
    for (const std::size_t end : sentenceEnds) {
        sentences.push_back(readSentence(m_tables, words, tags, begin, end));
        begin = end;
    }
    reading.referenceShare = referenceShareOf(m_tables, sentences);
    const auto scoresOf = [&](WordRegister kind) {
        std::vector<std::int32_t> scores(words.size(), noScore);
        const Scorer scorer(m_tables, kind, words, tags);
        for (const SpokenSentence &sentence : sentences) {
            scorer.score(sentence, scores);
        }
        return scores;
    };
    reading.scores = scoresOf(WordRegister::News);
    if (reading.referenceShare > 0) {
        const std::vector<std::int32_t> others = scoresOf(WordRegister::Reference);
        for (std::size_t token = 0; token < words.size(); ++token) {
            std::int32_t &score = reading.scores[token];
            if (score == noScore) {
                continue;
            }
            const std::int32_t mixed =
                score + (others[token] - score) / wholeShare * reading.referenceShare;
            score = score >= 0 ? std::max(score, mixed) : std::min(mixed, belowLine);
        }
    }
    return reading;
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
