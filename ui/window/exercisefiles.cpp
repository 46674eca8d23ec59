// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/exercisefiles.h"

#include "core/source/readsource.h"
#include "ui/window/exporter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

namespace {

struct ExerciseFiles
{
    Q_DECLARE_TR_FUNCTIONS(slantlight::ui::ExerciseFiles)
};

QString folder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(documents).isDir() ? documents : QDir::homePath();
}

QString exerciseFilter()
{
    return ExerciseFiles::tr("Exercises (*.%1)").arg(exerciseEnding);
}

QString answersFilter()
{
    return ExerciseFiles::tr("Answers (*.%1)").arg(answersEnding);
}

/// Returns @p name as a file can be called, with @p ending.
QString fileName(const QString &name, QLatin1StringView ending)
{
    QString file = suggestedFileName(name, ExportFormat::Html);
    file.chop(QFileInfo(file).suffix().size());
    return file + ending;
}

QString askWhereToSave(const QString &title, const QString &name, const QString &filter,
                       QLatin1StringView ending, QWidget &window)
{
    QString path =
        QFileDialog::getSaveFileName(&window, title, QDir(folder()).filePath(name), filter);
    if (!path.isEmpty() && QFileInfo(path).suffix() != ending) {
        path += u'.' + ending;
    }
    return path;
}

} // namespace

QString askForExercisePath(const QString &title, QWidget &window)
{
    return askWhereToSave(ExerciseFiles::tr("Save the exercise"), fileName(title, exerciseEnding),
                          exerciseFilter(), exerciseEnding, window);
}

QString askForAnswersPath(const QString &title, const QString &student, QWidget &window)
{
    const QString name = student.isEmpty() ? title : student + u" - "_s + title;
    return askWhereToSave(ExerciseFiles::tr("Save my answers"), fileName(name, answersEnding),
                          answersFilter(), answersEnding, window);
}

QString askForKeyFile(QWidget &window)
{
    return QFileDialog::getOpenFileName(&window, ExerciseFiles::tr("Score against a key"), folder(),
                                        exerciseFilter());
}

QStringList askForAnswers(QWidget &window)
{
    return QFileDialog::getOpenFileNames(&window, ExerciseFiles::tr("Open answers"), folder(),
                                         answersFilter());
}

QString keyPathBeside(const QString &path)
{
    const QFileInfo file(path);
    //: Name of a file; %1 is the name of the one that is handed out.
    const QString name = ExerciseFiles::tr("%1 (key)").arg(file.completeBaseName());
    QString free = file.dir().filePath(name + u'.' + file.suffix());
    for (int number = 2; QFileInfo::exists(free); ++number) { // nobody was asked about that one
        free = file.dir().filePath(u"%1 %2.%3"_s.arg(name).arg(number).arg(file.suffix()));
    }
    return free;
}

Result<ExerciseFile> readExerciseFile(const QString &path)
{
    const Result<ReadSource> source = ReadSource::open(path);
    if (!source) {
        return std::unexpected(source.error());
    }
    return exerciseFromJson(source->bytes(), QFileInfo(path).fileName());
}

Result<AnswersFile> readAnswersFile(const QString &path)
{
    const Result<ReadSource> source = ReadSource::open(path);
    if (!source) {
        return std::unexpected(source.error());
    }
    return answersFromJson(source->bytes(), QFileInfo(path).fileName());
}

} // namespace slantlight::ui
