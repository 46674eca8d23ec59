// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/modelinput.h"
#include "core/model/modelwords.h"
#include "core/model/wordmodel.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace slantlight {

/// What a score is made of.
enum class ScorePart : std::uint8_t {
    Word, ///< the word itself, its ending and its part of speech
    Neighbours, ///< the words before and after
    Sentence, ///< what the sentence is about, on the whole
    Rules, ///< what rules say of it
    Voice, ///< who speaks, and whether quotation marks stand beside it
    Compound, ///< whether it is part of a hyphenated word
};

inline constexpr std::size_t scorePartCount = 6;

/// Logits in parts of `scoreUnit`, by what they are made of. Their sum, with what all words have in
/// common, is the score.
using ScoreParts = std::array<std::int32_t, scorePartCount>;

/// How likely trained readers would mark each word of a text, and why.
///
/// One linear model over words, their neighbours, affixes, vectors, tags, voices and what rules
/// say, in which all that is known of a word is summed up in a few numbers, so that a text is read
/// by looking them up. Names and the names of sides weigh nothing. Scores are logits in parts of
/// `scoreUnit`.
class WordScores
{
public:
    /// Scores all words of @p input; borrows both. Time and memory grow linearly with the text.
    WordScores(const WordModel &model, const ModelInput &input);

    /// The score of names, signs and numbers, and of everything by an empty model.
    static constexpr std::int32_t noScore = -64 * scoreUnit;
    static constexpr std::int32_t wholeShare = 256;

    /// Returns the logit that readers of news mark @p token; from line() on it is a mark.
    [[nodiscard]] std::int32_t ofReaders(std::size_t token) const { return m_news[token]; }
    /// The score from which on readers of news are taken to mark a word.
    [[nodiscard]] std::int32_t line() const { return m_model.tables().line; }
    /// Returns the logit that editors of an encyclopaedia replace @p token; they know no line.
    [[nodiscard]] std::int32_t ofEditors(std::size_t token) const { return m_reference[token]; }

    /// How far the text is like an encyclopaedia, 0 to `wholeShare`; from 1 on it has ofEditors().
    [[nodiscard]] std::int32_t referenceShare() const { return m_referenceShare; }
    [[nodiscard]] WordRegister kind() const
    {
        return 2 * m_referenceShare > wholeShare ? WordRegister::Reference : WordRegister::News;
    }

    /// Whether @p token has a score.
    [[nodiscard]] bool isScored(std::size_t token) const { return m_news[token] != noScore; }
    /// Whether the model knows the word @p token, and need not guess by its beginning and end.
    [[nodiscard]] bool isListed(std::size_t token) const { return m_rows[token] != noRow; }
    /// What @p token was taken for; signs, by an empty model.
    [[nodiscard]] WordClass classOf(std::size_t token) const { return m_classes[token]; }

    /// Returns of what the score of @p token for readers of news is made, which has one.
    [[nodiscard]] ScoreParts parts(std::size_t token) const;

private:
    /// What rules themselves add to each token.
    using RuleSums = std::vector<std::int32_t>;

    void lookUp(TokenRange sentence);
    [[nodiscard]] RuleSums ruleSums(WordRegister kind) const;
    [[nodiscard]] std::vector<std::int32_t> means(WordRegister kind) const;
    [[nodiscard]] std::vector<std::int32_t> scores(WordRegister kind, const RuleSums &sums,
                                                   std::span<const std::int32_t> means) const;
    [[nodiscard]] std::int32_t shareOfReference() const;
    [[nodiscard]] ScoreParts partsOf(WordRegister kind, std::size_t token, TokenRange sentence,
                                     std::int32_t mean) const;
    [[nodiscard]] std::int32_t value(WordRegister kind, std::uint32_t row,
                                     WordTables::Place place) const;
    [[nodiscard]] std::int32_t ofTag(WordRegister kind, std::size_t place, std::size_t token) const;
    [[nodiscard]] std::int32_t ofWord(WordRegister kind, std::size_t token) const;

    static constexpr std::uint32_t noRow = ~std::uint32_t{0};

    const WordModel &m_model;
    ModelInput m_input;
    std::uint32_t m_start = noRow; ///< row of the beginning of a sentence
    std::uint32_t m_end = noRow;
    std::vector<Circumstances> m_circumstances; ///< by token
    std::vector<WordClass> m_classes; ///< by token
    std::vector<std::uint32_t> m_rows; ///< by token: in the tables, or noRow
    RuleSums m_ofRules; ///< for readers of news
    std::vector<std::int32_t> m_means; ///< by sentence, for readers of news
    std::vector<std::int32_t> m_news;
    std::vector<std::int32_t> m_reference; ///< empty where the share is 0
    std::int32_t m_referenceShare = 0;
};

} // namespace slantlight
