// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/review/exercise.h"
#include "core/review/score.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace slantlight {

/// What somebody answered to an exercise.
struct StudentAnswers
{
    QString student; ///< as they named themselves; may be empty
    std::vector<PlaceNote> answers;
};

/// How several people's answers compare with one key.
struct ClassResult
{
    struct Student
    {
        QString name;
        Tally whole;
        int unplaced = 0; ///< answers whose words are not surely found; not scored

        friend bool operator==(const Student &, const Student &) = default;
    };
    struct Place
    {
        int found = 0; ///< by how many of them, in whatever category
        int sameCategory = 0; ///< by how many in the key's

        friend bool operator==(const Place &, const Place &) = default;
    };

    std::vector<Student> students; ///< in the order given
    std::vector<Place> places; ///< one for each of the key's

    friend bool operator==(const ClassResult &, const ClassResult &) = default;
};

/// Scores each of @p students against @p key, the places of an exercise that asks for
/// @p categories; answers are found again in @p text, that of the article. Answers in other
/// categories do not count.
[[nodiscard]] ClassResult classResult(const std::vector<Marker> &key,
                                      const std::vector<Category> &categories, QStringView text,
                                      const std::vector<StudentAnswers> &students);

} // namespace slantlight
