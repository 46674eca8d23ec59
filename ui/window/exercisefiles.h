// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/exchange/exercisejson.h"

#include <QString>
#include <QStringList>

class QWidget;

namespace slantlight::ui {

// The dialogs that ask for files of exercises; each returns nothing where it was closed.

/// Asks where the exercise @p title is to be saved.
[[nodiscard]] QString askForExercisePath(const QString &title, QWidget &window);
/// Asks where the answers of @p student are to be saved.
[[nodiscard]] QString askForAnswersPath(const QString &title, const QString &student,
                                        QWidget &window);
/// Asks for an exercise with its key.
[[nodiscard]] QString askForKeyFile(QWidget &window);
/// Asks for the answers of one or several students.
[[nodiscard]] QStringList askForAnswers(QWidget &window);

/// Returns where the key of an exercise is kept whose file to hand out is @p path: beside it, under a
/// name that no file has.
[[nodiscard]] QString keyPathBeside(const QString &path);

/// Fails as ReadSource::open() and exerciseFromJson() do.
[[nodiscard]] Result<ExerciseFile> readExerciseFile(const QString &path);
/// Fails as ReadSource::open() and answersFromJson() do.
[[nodiscard]] Result<AnswersFile> readAnswersFile(const QString &path);

} // namespace slantlight::ui
