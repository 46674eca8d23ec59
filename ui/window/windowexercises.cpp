// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowexercises.h"

#include "core/analysis/analyzer.h"
#include "core/exchange/exercisejson.h"
#include "core/reading/reading.h"
#include "core/review/classresult.h"
#include "core/review/shipped.h"
#include "core/storage/savefile.h"
#include "ui/desk/desk.h"
#include "ui/look/windowstyle.h"
#include "ui/reader/articleview.h"
#include "ui/reader/readeractions.h"
#include "ui/reader/readerfocus.h"
#include "ui/teaching/classdialog.h"
#include "ui/teaching/exercisebar.h"
#include "ui/teaching/exercisedialog.h"
#include "ui/teaching/exercisepanel.h"
#include "ui/window/actions.h"
#include "ui/window/exercisefiles.h"
#include "ui/window/windowcolumns.h"
#include "ui/window/windowmessages.h"
#include "ui/window/windowopening.h"
#include "ui/window/windowpages.h"
#include "ui/words/errortext.h"
#include "ui/words/languagename.h"

#include <QAccessible>
#include <QAccessibleAnnouncementEvent>
#include <QAction>
#include <QFileInfo>
#include <QInputDialog>
#include <QMainWindow>

#include <utility>

using namespace Qt::StringLiterals;

namespace slantlight::ui {

WindowExercises::WindowExercises(Desk &desk, const Actions &actions, const Parts &parts,
                                 QMainWindow &window)
    : QObject(&window)
    , m_desk(desk)
    , m_actions(actions)
    , m_parts(parts)
    , m_window(window)
    , m_panel(new ExercisePanel(desk, &window))
{
    parts.columns.addExercise(m_panel);
    parts.pages.addBar(new ExerciseBar(desk,
                                       {.reveal = actions.reveal,
                                        .saveAnswers = actions.saveAnswers,
                                        .scoreAgainst = actions.scoreAgainst,
                                        .countEarlier = actions.countEarlier,
                                        .startOver = actions.startOver,
                                        .worksheet = actions.worksheet,
                                        .resultSheet = actions.resultSheet,
                                        .leave = actions.leaveExercise},
                                       &window));
    connectVerbs();
    connectPanel();
    connect(&desk, &Desk::exerciseChanged, this, &WindowExercises::follow);
    connect(&desk, &Desk::articleOpened, this, &WindowExercises::followVerbs);
    connect(&desk, &Desk::articleClosed, this, &WindowExercises::followVerbs);
    connect(&desk, &Desk::annotationsChanged, this, &WindowExercises::followVerbs);
    follow();
}

void WindowExercises::connectVerbs()
{
    connect(m_actions.practise, &QAction::triggered, this, &WindowExercises::practise);
    connect(m_actions.exerciseSample, &QAction::triggered, this, [this] {
        m_parts.opening.openRequest(
            {.source = FromFile{shippedPath(u"samples/ferry-report.slantexercise")}});
    });
    connect(m_actions.makeExercise, &QAction::triggered, this, &WindowExercises::makeOne);
    connect(m_actions.reveal, &QAction::triggered, this, &WindowExercises::reveal);
    connect(m_actions.saveAnswers, &QAction::triggered, this, &WindowExercises::saveAnswers);
    connect(m_actions.scoreAgainst, &QAction::triggered, this, &WindowExercises::scoreAgainstFile);
    connect(m_actions.countEarlier, &QAction::triggered, this,
            [this](bool counts) { m_desk.exercise().countEarlier(counts); });
    connect(m_actions.startOver, &QAction::triggered, this, &WindowExercises::startOver);
    connect(m_actions.gatherAnswers, &QAction::triggered, this, &WindowExercises::gatherAnswers);
    connect(m_actions.leaveExercise, &QAction::triggered, this, &WindowExercises::leave);
}

void WindowExercises::connectPanel()
{
    ReaderFocus &focus = m_parts.view.readerFocus();
    connect(m_panel, &ExercisePanel::codeChosen, this, [this](const CodeId &code) {
        m_parts.view.readerActions().annotate(code);
        m_parts.view.setFocus(Qt::OtherFocusReason);
    });
    connect(m_panel, &ExercisePanel::placeChosen, &focus,
            qOverload<const QString &>(&ReaderFocus::goTo));
    connect(m_panel, &ExercisePanel::placePointedAt, &focus, &ReaderFocus::pointAt);
    connect(m_panel, &ExercisePanel::left, &m_parts.view, qOverload<>(&QWidget::setFocus));
    connect(&focus, &ReaderFocus::markerFocused, m_panel, &ExercisePanel::lightUp);
    connect(&focus, &ReaderFocus::annotationFocused, m_panel,
            [this](const AnnotationId &id) { m_panel->lightUp(id.text()); });
}

void WindowExercises::follow()
{
    const auto &attempt = m_desk.exercise().attempt();
    const auto stage = attempt ? std::optional(attempt->stage) : std::nullopt;
    m_parts.columns.setExercise(attempt.has_value());
    if (stage != m_stage) {
        m_stage = stage;
        m_parts.view.dismiss(); // a card would tell what is hidden now
    }
    followVerbs();
}

void WindowExercises::followVerbs()
{
    const auto &attempt = m_desk.exercise().attempt();
    const bool hasArticle = m_desk.article() != nullptr;
    const bool isRevealed = attempt && attempt->stage == Attempt::Stage::Revealed;
    const bool hasKey = attempt && attempt->exercise.key;
    m_actions.practise->setEnabled(hasArticle && !attempt);
    m_actions.makeExercise->setEnabled(hasArticle && !attempt);
    m_actions.reveal->setEnabled(hasKey);
    m_actions.reveal->setChecked(isRevealed);
    m_actions.reveal->setText(isRevealed ? tr("Hide the key &again") : tr("&Reveal the key"));
    m_actions.reveal->setIconText(Actions::nameOf(*m_actions.reveal));
    m_actions.saveAnswers->setEnabled(attempt && !m_desk.annotations().empty());
    m_actions.scoreAgainst->setEnabled(attempt.has_value());
    const bool hasEarlier = attempt && m_desk.exercise().earlierAnnotations() > 0;
    m_actions.countEarlier->setEnabled(hasEarlier);
    m_actions.countEarlier->setChecked(attempt && attempt->countsEarlier);
    m_actions.worksheet->setEnabled(hasArticle);
    m_actions.resultSheet->setEnabled(isRevealed);
    m_actions.startOver->setEnabled(attempt && (isRevealed || !m_desk.annotations().empty()));
    m_actions.leaveExercise->setEnabled(attempt.has_value());
}

void WindowExercises::practise()
{
    Q_EMIT beginning();
    if (!m_desk.analysis().isRead) {
        m_parts.messages.say(unreadText(m_desk.analysis()) + u' '
                             + tr("An exercise on it needs a teacher's key."));
        return;
    }
    m_desk.exercise().begin(Exercise::toPractise(m_desk.article()->title()));
    m_parts.view.setFocus(Qt::OtherFocusReason);
    m_parts.messages.say(tr("The marks are hidden. Mark what you find, then reveal them."));
}

void WindowExercises::makeOne()
{
    Q_EMIT beginning();
    auto *const dialog = new ExerciseDialog(m_desk, &m_window);
    connect(dialog, &ExerciseDialog::made, this, &WindowExercises::save);
    dialog->open();
}

bool WindowExercises::write(const QString &path, const QByteArray &bytes)
{
    const Result<> saved = saveFile(bytes, path);
    if (!saved) {
        m_parts.messages.sayError(saved.error());
    }
    return saved.has_value();
}

void WindowExercises::save(const Exercise &exercise, bool apart)
{
    const QString path = askForExercisePath(exercise.title, m_window);
    if (path.isEmpty() || !m_desk.article()) {
        return;
    }
    Exercise handedOut = exercise;
    if (apart) {
        handedOut.key.reset();
    }
    if (!write(path, exerciseToJson(handedOut, *m_desk.article()))) {
        return;
    }
    const QString name = QFileInfo(path).fileName();
    if (!apart) {
        m_parts.messages.say(tr("Saved %1. Hand it out; the key is in it.").arg(name));
        return;
    }
    const QString keyPath = keyPathBeside(path);
    if (write(keyPath, exerciseToJson(exercise, *m_desk.article()))) {
        //: Both are names of files.
        m_parts.messages.say(tr("Saved %1 to hand out, and %2 with the key for you.")
                                 .arg(name, QFileInfo(keyPath).fileName()));
    }
}

void WindowExercises::reveal(bool revealed)
{
    Q_EMIT beginning();
    m_desk.exercise().setStage(revealed ? Attempt::Stage::Revealed : Attempt::Stage::Marking);
    m_parts.view.setFocus(Qt::OtherFocusReason);
    QAccessibleAnnouncementEvent announcement(&m_parts.view, exerciseProgress(m_desk));
    QAccessible::updateAccessibility(&announcement);
}

void WindowExercises::saveAnswers()
{
    Q_EMIT beginning();
    const auto &attempt = m_desk.exercise().attempt();
    if (!attempt) {
        return;
    }
    QInputDialog dialog(&m_window);
    dialog.setStyleSheet(windowStyleSheet(dialog.palette()));
    dialog.setWindowTitle(tr("Save my answers"));
    dialog.setLabelText(tr("Your name, for whoever reads the answers:"));
    dialog.setTextValue(m_student);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    m_student = dialog.textValue().simplified();
    const QString path = askForAnswersPath(attempt->exercise.title, m_student, m_window);
    if (path.isEmpty()) {
        return;
    }
    const AnswersFile answers{.exercise = attempt->exercise.id,
                              .article = m_desk.article()->id(),
                              .title = attempt->exercise.title,
                              .student = m_student,
                              .answers = notesOf(m_desk.review(), attempt->exercise.categories)};
    if (write(path, answersToJson(answers))) {
        m_parts.messages.say(tr("Saved %1.").arg(QFileInfo(path).fileName()));
    }
}

void WindowExercises::scoreAgainstFile()
{
    Q_EMIT beginning();
    const QString path = askForKeyFile(m_window);
    if (path.isEmpty()) {
        return;
    }
    const Result<ExerciseFile> file = readExerciseFile(path);
    if (!file) {
        m_parts.messages.sayError(file.error());
    } else if (!file->exercise.key) {
        sayNoKey(path);
    } else {
        m_desk.exercise().useKey(*file->exercise.key);
        m_parts.view.setFocus(Qt::OtherFocusReason);
    }
}

void WindowExercises::startOver()
{
    const bool hadAnswers = !m_desk.annotations().empty();
    m_desk.exercise().startOver();
    m_parts.view.setFocus(Qt::OtherFocusReason);
    if (hadAnswers) {
        m_parts.messages.sayChange(tr("Your marks were taken away."));
    }
}

void WindowExercises::leave()
{
    Q_EMIT beginning();
    const auto attempt = m_desk.exercise().attempt();
    if (!attempt) {
        return;
    }
    const ArticleId article = m_desk.article()->id();
    m_desk.exercise().leave();
    m_parts.messages.offer(tr("The exercise is left. Your marks stay as annotations."),
                           {.text = tr("Go back"), .run = [this, attempt, article] {
                                if (m_desk.article() && m_desk.article()->id() == article) {
                                    m_desk.exercise().resume(*attempt);
                                }
                            }});
}

std::optional<WindowExercises::KeyedArticle> WindowExercises::askForKey()
{
    const auto &attempt = m_desk.exercise().attempt();
    // While one still marks, the key of the open exercise stays out of sight.
    if (attempt && attempt->exercise.key && !m_desk.exercise().isMarking()) {
        return KeyedArticle{attempt->exercise, m_desk.article(), m_desk.exercise().key().places};
    }
    const QString path = askForKeyFile(m_window);
    if (path.isEmpty()) {
        return std::nullopt;
    }
    const Result<ExerciseFile> file = readExerciseFile(path);
    if (!file) {
        m_parts.messages.sayError(file.error());
        return std::nullopt;
    }
    if (!file->exercise.key) {
        sayNoKey(path);
        return std::nullopt;
    }
    const auto article = std::make_shared<const Article>(file->article);
    const Analyzer &analyzer = *m_desk.analyzer();
    const Review review = reviewOf(article, analyzer.analyze(*article, analyzer.read(*article)));
    return KeyedArticle{file->exercise, article,
                        placedKey(*file->exercise.key, file->exercise.categories, review).places};
}

void WindowExercises::gatherAnswers()
{
    const auto keyed = askForKey();
    if (!keyed) {
        return;
    }
    std::vector<StudentAnswers> students;
    for (const QString &path : askForAnswers(m_window)) {
        const Result<AnswersFile> file = readAnswersFile(path);
        if (!file) {
            m_parts.messages.sayError(file.error());
            return;
        }
        if (file->exercise != keyed->exercise.id) {
            //: Both are names: of a file, and of an exercise.
            m_parts.messages.say(tr("%1 has answers to another exercise, “%2”. Leave it out.")
                                     .arg(QFileInfo(path).fileName(), file->title));
            return;
        }
        students.push_back({.student = file->student, .answers = file->answers});
    }
    if (students.empty()) {
        return;
    }
    const ClassResult result =
        classResult(keyed->places, keyed->exercise.categories, keyed->article->text(), students);
    (new ClassDialog(keyed->exercise.title, result, keyed->places, keyed->article->text(),
                     &m_window))
        ->show();
}

void WindowExercises::sayNoKey(const QString &path)
{
    m_parts.messages.say(tr("%1 has no key. Choose the file that was kept with the key.")
                             .arg(QFileInfo(path).fileName()));
}

} // namespace slantlight::ui
