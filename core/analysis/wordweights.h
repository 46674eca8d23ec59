// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/analysis/analysis.h"
#include "core/base/category.h"
#include "core/reading/reading.h"
#include "core/rules/severity.h"

#include <QString>

#include <vector>

namespace slantlight {

/// The weight of a marker where no word model speaks: strong 0.8, weak 0.6, note 0.3.
[[nodiscard]] double weightOf(Severity severity);

/// Whether readers who marked words were asked for words of this kind.
[[nodiscard]] bool isLearned(Category category);

/// How likely trained readers would mark what stands in one article.
class WordWeights
{
public:
    /// Borrows both; @p reading has its scores from @p model.
    WordWeights(const WordModel &model, const Reading &reading);

    /// Returns the weight, 0 to 1, of a marker of @p category that a rule of @p severity set on
    /// @p range: what the rule says and what readers would say, each as far as its category is one
    /// that readers marked. Without a model, weightOf().
    [[nodiscard]] double ofRule(TokenRange range, Category category, Severity severity) const;

    /// A stretch that no rule knows, and which readers might mark.
    struct Find
    {
        TokenRange tokens;
        double weight = 0;
    };

    /// Returns words whose weight is at least that of a candidate, outside the tokens that are
    /// @p taken, in order; words side by side that are marks are one.
    [[nodiscard]] std::vector<Find> unknownToRules(const std::vector<bool> &taken) const;

    /// Returns which words are used like the heaviest in @p range, and how readers took them.
    [[nodiscard]] Evidence evidence(TokenRange range) const;

    [[nodiscard]] WordRegister kind() const { return m_reading.scores.kind(); }

private:
    /// Whether @p token is an abbreviation ("e.g.") or a word that an editor put in: [sic].
    [[nodiscard]] bool isEditorial(std::size_t token) const;
    [[nodiscard]] std::int32_t highestIn(TokenRange range) const;

    const WordModel &m_model;
    const Reading &m_reading;
};

} // namespace slantlight
