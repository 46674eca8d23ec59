// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gallery/exercisegallery.h"

#include "core/review/classresult.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readerfocus.h"
#include "ui/teaching/classdialog.h"
#include "ui/teaching/exercisedialog.h"
#include "ui/teaching/exercisepanel.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QDialog>
#include <QTabBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace slantlight {

namespace {

using TakePicture = std::function<void(QWidget &, const QString &)>;

void takeDialogs(Desktop &desktop, ui::MainWindow &window, const TakePicture &picture)
{
    const ui::Desk &desk = desktop.desk();
    const PlacedKey key = desk.exercise().key();
    const Exercise &exercise = desk.exercise().attempt()->exercise;
    const std::vector<PlaceNote> &notes = exercise.key->notes;
    std::vector<StudentAnswers> students{{.student = u"Ada"_s, .answers = notes},
                                         {.student = u"Björn"_s, .answers = {}}};
    students.front().answers.resize(9);
    students.back().answers = {notes.at(1), notes.at(4)};
    const QString text = desk.article()->text();
    auto *const table = new ui::ClassDialog(
        exercise.title, classResult(key.places, exercise.categories, text, students), key.places,
        text, &window);
    table->show();
    picture(*table, u"exercise-class"_s);
    table->close();

    window.actions().resultSheet->trigger();
    for (QDialog *const preview : window.findChildren<QDialog *>()) {
        if (preview->inherits("slantlight::ui::PrintPreview") && preview->isVisible()) {
            picture(*preview, u"exercise-sheet"_s);
            preview->close();
        }
    }
    window.actions().leaveExercise->trigger();
    window.actions().makeExercise->trigger();
    if (auto *const dialog = window.findChild<ui::ExerciseDialog *>()) {
        picture(*dialog, u"exercise-make"_s);
        dialog->close();
    }
}

} // namespace

bool takeExercise(Desktop &desktop, ui::MainWindow &window, const TakePicture &picture)
{
    window.actions().exerciseSample->trigger();
    const bool isOpen =
        QTest::qWaitFor([&desktop] { return desktop.desk().exercise().attempt().has_value(); });
    if (!isOpen) {
        return false;
    }
    window.actions().inspector->setChecked(true);
    picture(window, u"exercise-begun"_s);
    desktop.annotate(u"stonewalls"_s, u"loaded"_s, u"The headline is angry."_s);
    desktop.annotate(u"claims that fog"_s, u"verb"_s);
    desktop.annotate(u"Obviously"_s, u"loaded"_s);
    desktop.annotate(u"to sail"_s, u"vague"_s);
    picture(window, u"exercise-marked"_s);
    window.actions().reveal->trigger();
    picture(window, u"exercise-revealed"_s);
    window.page().setFocus();
    window.page().readerFocus().goTo(u"key-2"_s);
    window.page().openCardAtCaret();
    picture(window, u"exercise-card"_s);
    window.page().dismiss();
    auto *const views = window.findChild<ui::ExercisePanel *>()->findChild<QTabBar *>();
    views->setCurrentIndex(1);
    picture(window, u"exercise-figures"_s);
    views->setCurrentIndex(0);
    takeDialogs(desktop, window, picture);
    return true;
}

} // namespace slantlight
