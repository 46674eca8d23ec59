// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/attempt.h"

#include <QString>

#include <optional>
#include <vector>

namespace slantlight::ui {

/// What became of a place, translated: "Found", "Beyond the key".
[[nodiscard]] QString outcomeName(Outcome outcome);
/// A sign of one letter for it, which needs no colour.
[[nodiscard]] QChar outcomeSign(Outcome outcome);

/// Returns "67 %", as it is written here; a dash where nothing is to be divided.
[[nodiscard]] QString shareWords(std::optional<double> share);

/// Returns how answers compare with the key in a sentence or two: how many of its places were
/// found, and how many lie beyond it.
[[nodiscard]] QString scoreSentence(const Score &score);
/// Returns the figures of the whole text, each said in words: "Precision 50 %: of your marks, …".
[[nodiscard]] QStringList figureSentences(const Score &score);
/// Returns that figures compare readings, and are no verdict.
[[nodiscard]] QString whatScoresMean();
/// Returns what could not be scored, in sentences; null where everything could.
[[nodiscard]] QString unscoredWords(const PlacedKey &key, int unplacedAnswers);
/// Returns that the rules are others than when the key was made; null where they are not, or have
/// no part in it.
[[nodiscard]] QString otherRulesWords(const ExerciseKey &key, const QString &rulePack);

/// One row of what came out, in words.
struct ResultRow
{
    Outcome outcome = Outcome::Found;
    TextSpan span; ///< what is to be shown of the article
    QString words; ///< of the article, without line ends
    QString answer; ///< the categories that were given; empty: missed
    CodeId answerCode; ///< of the first
    QString key; ///< the key's category; empty: beyond the key
    CodeId keyCode;
    QString reason; ///< of the key; beyond it, the memo of the answer
    QString highlight; ///< id of what is drawn there, see Highlight

    friend bool operator==(const ResultRow &, const ResultRow &) = default;
};

/// What came out of an attempt that is revealed.
struct ExerciseResult
{
    Score score;
    std::vector<ResultRow> rows; ///< by place
    QString unscored; ///< see unscoredWords()
};

/// Scores the answers of @p review, the veiled one of an attempt that is revealed, whose markers
/// are the places of @p key.
[[nodiscard]] ExerciseResult resultOf(const Review &review, const PlacedKey &key);

/// A row of the table of categories: only those that the key or the answers have.
struct CategoryRow
{
    Category category = Category::Doubt;
    Tally tally;
};
[[nodiscard]] std::vector<CategoryRow> categoryRows(const Score &score);

} // namespace slantlight::ui
