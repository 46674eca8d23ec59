// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/exercise.h"
#include "core/review/score.h"

#include <QDateTime>

#include <cstdint>
#include <vector>

namespace slantlight {

/// Somebody's way through an exercise on an article.
///
/// The answers are annotations of the article like all others; they are those that were made by
/// hand since the exercise was begun, so that what was annotated before is neither counted nor
/// shown, and nothing is lost when the exercise is left.
struct Attempt
{
    enum class Stage : std::uint8_t {
        Marking, ///< nothing of the machine or of the key is to be seen
        Revealed,
    };

    Exercise exercise;
    Stage stage = Stage::Marking;
    QDateTime begun; ///< UTC
    bool countsEarlier = false; ///< answers are also what was annotated before

    friend bool operator==(const Attempt &, const Attempt &) = default;
};

/// Whether @p annotation is an answer in @p attempt.
[[nodiscard]] bool isAnswer(const Annotation &annotation, const Attempt &attempt);

/// Returns what may be seen of @p review, that of an article with all that is known of it, while
/// @p attempt lasts: of the annotations the answers alone, and nothing that the machine found but
/// who answers for the text and how long it is; once revealed, the key's places as markers.
/// There are no verdicts and no silenced rules, so that all of the key is shown.
[[nodiscard]] Review veiled(const Review &review, const Attempt &attempt);

/// Returns the passages that @p review, a veiled one, has as answers, and the annotations that they
/// are, in the same order.
struct Answers
{
    std::vector<MarkedPassage> passages; ///< by place
    std::vector<const PlacedAnnotation *> annotations; ///< of the review; never null
    int unplaced = 0; ///< answers whose words are not surely found in the article; not scored
};
[[nodiscard]] Answers answersOf(const Review &review);
Answers answersOf(const Review &&review) = delete; // it would borrow of nothing

/// Returns the places of @p markers as passages, in the same order.
[[nodiscard]] std::vector<MarkedPassage> passagesOf(const std::vector<Marker> &markers);

} // namespace slantlight
