// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/review/classresult.h"

#include "core/review/attempt.h"

#include <algorithm>

namespace slantlight {

namespace {

/// Returns the passages of @p answers in @p text, and counts those that have none.
std::vector<MarkedPassage> placedAnswers(const std::vector<PlaceNote> &answers,
                                         const std::vector<Category> &categories, QStringView text,
                                         int &unplaced)
{
    std::vector<Selector> selectors;
    for (const PlaceNote &answer : answers) {
        selectors.push_back(answer.selector);
    }
    const std::vector<Anchor> anchors = resolve(selectors, text);
    std::vector<MarkedPassage> passages;
    for (std::size_t at = 0; at < answers.size(); ++at) {
        const Anchor &anchor = anchors.at(at);
        if (!std::ranges::contains(categories, answers.at(at).category)) {
            continue;
        }
        if (!anchor.span || anchor.span->isEmpty() || anchor.state == AnchorState::Doubtful) {
            ++unplaced;
            continue;
        }
        passages.push_back({.span = *anchor.span, .category = answers.at(at).category});
    }
    return passages;
}

} // namespace

ClassResult classResult(const std::vector<Marker> &key, const std::vector<Category> &categories,
                        QStringView text, const std::vector<StudentAnswers> &students)
{
    const std::vector<MarkedPassage> places = passagesOf(key);
    ClassResult result{.students = {}, .places = std::vector<ClassResult::Place>(key.size())};
    for (const StudentAnswers &student : students) {
        int unplaced = 0;
        const auto answers = placedAnswers(student.answers, categories, text, unplaced);
        const Score score = scored(places, answers);
        result.students.push_back(
            {.name = student.student, .whole = score.whole, .unplaced = unplaced});
        for (const ScoredPlace &place : score.places) {
            if (!place.key || place.answers.empty()) {
                continue;
            }
            ++result.places.at(*place.key).found;
            result.places.at(*place.key).sameCategory += place.outcome == Outcome::Found ? 1 : 0;
        }
    }
    return result;
}

} // namespace slantlight
