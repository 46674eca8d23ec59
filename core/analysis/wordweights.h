// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysis.h"
#include "core/base/category.h"
#include "core/model/wordscores.h"
#include "core/reading/reading.h"
#include "core/rules/severity.h"

#include <optional>
#include <vector>

namespace slantlight {

/// The weight of a marker where no word model speaks: strong 0.8, weak 0.6, note 0.3.
[[nodiscard]] double weightOf(Severity severity);

/// How likely trained readers would mark what stands in one article.
class WordWeights
{
public:
    /// Scores @p input, which is of @p reading; borrows all.
    WordWeights(const WordModel &model, const Reading &reading, const ModelInput &input);

    /// Returns the weight, 0 to 1, of a marker of @p category that a shipped rule of @p severity
    /// set on @p range: what readers would say, where they were asked for words of that kind;
    /// otherwise, and without a model, weightOf(). The rule's say is in theirs already; but in
    /// all categories but one what a strong one finds is a mark in any case. Names are
    /// nobody's choice of words, and weigh as a note.
    [[nodiscard]] double ofRule(TokenRange range, Category category, Severity severity) const;

    /// What is there already where the model looks for more.
    enum class Taken : std::uint8_t {
        No,
        ByCandidate,
        ByMark, ///< or by what nobody is to mark
    };

    /// A stretch that no rule knows, and which readers might mark.
    struct Find
    {
        TokenRange tokens;
        double weight = 0;
    };

    /// Returns words whose weight is that of a mark, and which are not @p taken by one, and words
    /// whose weight is that of a candidate and which are not taken at all; in order. Hyphenated
    /// words are judged as a whole; words side by side that are marks are one.
    [[nodiscard]] std::vector<Find> unknownToRules(const std::vector<Taken> &taken) const;

    /// Returns how likely readers of news would mark @p range; nothing where it has no words that
    /// the model knows.
    [[nodiscard]] std::optional<Likelihood> likelihood(TokenRange range) const;
    /// Returns which words are used like the heaviest in @p range, and how readers took them.
    [[nodiscard]] Evidence evidence(TokenRange range) const;

    [[nodiscard]] WordRegister kind() const { return m_scores.kind(); }

private:
    /// Mean scores of some words.
    struct Mean
    {
        std::int32_t ofReaders = 0;
        std::int32_t ofEditors = 0; ///< 0 where they are not asked
    };

    [[nodiscard]] std::optional<Mean> meanOf(TokenRange range) const;
    [[nodiscard]] double weightOf(Mean mean) const;
    [[nodiscard]] bool isName(TokenRange range) const;
    [[nodiscard]] TokenRange wholeWord(std::size_t token, TokenRange sentence) const;
    [[nodiscard]] std::optional<Mean> highestIn(TokenRange range) const;
    /// Whether @p token is an abbreviation ("e.g.") or a word that an editor put in: [sic].
    [[nodiscard]] bool isEditorial(std::size_t token) const;

    const WordModel &m_model;
    const Reading &m_reading;
    WordScores m_scores;
};

} // namespace slantlight
