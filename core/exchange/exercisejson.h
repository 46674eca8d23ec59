// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/article/article.h"
#include "core/base/result.h"
#include "core/review/attempt.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QLatin1StringView>
#include <QString>

#include <vector>

namespace slantlight {

// Files of exercises: JSON of our own, in UTF-8. "format" tells them from others, "schema" (now 1)
// their version: a newer one is refused. Offsets are UTF-16 code units of the article's text, which
// is its blocks joined by line feeds. Nothing is encrypted: a key that is in a file can be read in
// it with any editor, so what is handed out can leave it out.
//
// All that reads fails with MalformedExercise, the detail being the file's name and the line or the
// field ("class.slantexercise: key.notes[3].category"), or with FileNewer.

inline constexpr QLatin1StringView exerciseEnding("slantexercise");
inline constexpr QLatin1StringView answersEnding("slantanswers");

/// An exercise with the article that it is about.
struct ExerciseFile
{
    Exercise exercise;
    Article article;

    friend bool operator==(const ExerciseFile &, const ExerciseFile &) = default;
};

[[nodiscard]] QByteArray exerciseToJson(const Exercise &exercise, const Article &article);
/// @p name is what errors name the file by.
[[nodiscard]] Result<ExerciseFile> exerciseFromJson(const QByteArray &json, const QString &name);
/// Whether @p bytes, the first of a file or all of it, begin as an exercise does.
[[nodiscard]] bool isExerciseJson(QByteArrayView bytes);

/// What somebody answered, for whoever made the exercise.
struct AnswersFile
{
    ExerciseId exercise;
    ArticleId article; ///< that they were given on
    QString title; ///< of the exercise
    QString student; ///< as they named themselves
    std::vector<PlaceNote> answers;

    friend bool operator==(const AnswersFile &, const AnswersFile &) = default;
};

[[nodiscard]] QByteArray answersToJson(const AnswersFile &answers);
[[nodiscard]] Result<AnswersFile> answersFromJson(const QByteArray &json, const QString &name);

/// What the library keeps of an attempt: its answers are annotations there.
[[nodiscard]] QByteArray attemptToJson(const Attempt &attempt);
[[nodiscard]] Result<Attempt> attemptFromJson(const QByteArray &json, const QString &name);

} // namespace slantlight
