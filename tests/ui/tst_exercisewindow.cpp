// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/exercisejson.h"
#include "tests/support/runningprogram.h"
#include "tests/support/testroom.h"
#include "ui/inspector/weightslider.h"
#include "ui/look/choicemodel.h"
#include "ui/reader/floatingcard.h"
#include "ui/reader/readerfocus.h"
#include "ui/teaching/classdialog.h"
#include "ui/teaching/exercisebar.h"
#include "ui/teaching/exercisedialog.h"
#include "ui/teaching/exercisepanel.h"
#include "ui/teaching/resultmodel.h"
#include "ui/window/actions.h"
#include "ui/window/exercisefiles.h"
#include "ui/window/statusfigures.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slantlight;
using namespace slantlight::ui;

namespace {

/// A program with the short text of Harbour news on it, in which "purportedly" is marked.
struct Classroom
{
    Classroom()
        : program(folder.path())
    {
        program.window.resize(1280, 800);
        isOpen = program.desktop.open(text);
        page().setFocus();
    }
    [[nodiscard]] MainWindow &window() { return program.window; }
    [[nodiscard]] ArticleView &page() { return program.window.page(); }
    [[nodiscard]] Desk &desk() { return program.desktop.desk(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// Selects @p words with keys alone, from the beginning of the text.
    void selectByKeys(const QString &words)
    {
        press(Qt::Key_Home, Qt::ControlModifier);
        const auto at = static_cast<int>(desk().article()->text().indexOf(words));
        for (int i = 0; i < at; ++i) {
            press(Qt::Key_Right);
        }
        for (int i = 0; i < words.size(); ++i) {
            press(Qt::Key_Right, Qt::ShiftModifier);
        }
    }
    [[nodiscard]] QStringList tabs()
    {
        const auto *const inspector = window().findChild<QTabWidget *>();
        QStringList shown;
        for (int tab = 0; tab < inspector->count(); ++tab) {
            if (inspector->isTabVisible(tab)) {
                shown.append(inspector->tabText(tab));
            }
        }
        return shown;
    }
    [[nodiscard]] QListView *list(const QString &name)
    {
        for (QListView *const list : window().findChildren<QListView *>()) {
            if (list->accessibleName() == name && list->isVisible()) {
                return list;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QString barText() { return window().findChild<ExerciseBar *>()->text(); }
    void click(QListView &list, int row)
    {
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                          list.visualRect(list.model()->index(row, 0)).center());
    }

    QTemporaryDir folder;
    RunningProgram program;
    bool isOpen = false;
};

/// All that a screen reader can find in @p part.
QString heard(QAccessibleInterface *part, int depth = 0)
{
    QString all;
    if (part == nullptr || part->state().invisible || depth > 12) {
        return all;
    }
    for (const QAccessible::Text kind :
         {QAccessible::Name, QAccessible::Description, QAccessible::Value}) {
        all += part->text(kind) + u'\n';
    }
    for (int i = 0; i < std::min(part->childCount(), 200); ++i) {
        all += heard(part->child(i), depth + 1);
    }
    return all;
}

} // namespace

class ExerciseWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDoneWithKeysAlone();
    void tellsNothingBeforeTheReveal();
    void comparesNothingBeforeTheReveal();
    void writesNoKeyOverAnother();
    void beginsTheExercisesOfSeveralFiles();
    void saysWhenTheRulesHaveChanged();
    void walksThroughAnswersOnly();
    void marksByACategoryOfThePanel();
    void lightsThePlaceOfARow();
    void hidesAgainAndStartsOver();
    void leavesAndGoesBack();
    void asksForACategoryBeforeItHighlights();
    void explainsAKeysPlaceWithoutAskingForAnAnswer();
    void keepsTheTabThatWasChosen();
    void hidesTheSameInAWindowThatIsYounger();
    void givesTheTaskTheRoomThatItNeeds();
    void setsAnswersAndKeySideBySideInAWideWindow();
    void needsATeachersKeyWhereThereAreNoRules();
    void makesAnExerciseOfTheOpenArticle();
    void makesNoExerciseWithoutACategory();
    void copiesTheTablesOfAClass();
    void listsItsRowsAsAModelShould();
};

void ExerciseWindowTest::isDoneWithKeysAlone()
{
    Classroom room;
    QVERIFY(room.isOpen);
    room.window().actions().practise->trigger();
    QVERIFY(room.page().hasFocus());

    room.selectByKeys(u"purportedly"_s);
    room.press(Qt::Key_1);
    QCOMPARE(room.desk().annotations().size(), 1U);
    QCOMPARE(room.barText(), u"You have marked 1 place(s)."_s);
    room.press(Qt::Key_R, Qt::ControlModifier);

    QVERIFY(!room.desk().exercise().isMarking());
    QVERIFY2(room.barText().contains(u"of the key found"_s), qUtf8Printable(room.barText()));
    QListView *const places = room.list(u"Places"_s);
    QVERIFY(places != nullptr);
    QVERIFY(places->model()->rowCount() > 0);
}

void ExerciseWindowTest::tellsNothingBeforeTheReveal()
{
    Classroom room;
    QVERIFY(heard(QAccessible::queryAccessibleInterface(&room.window())).contains(u"mark"_s));

    room.window().actions().practise->trigger();

    QCOMPARE(room.tabs(), (QStringList{u"Notes"_s, u"Exercise"_s}));
    QVERIFY(room.page().highlights().all().empty());
    const QString said = heard(QAccessible::queryAccessibleInterface(&room.window()));
    QVERIFY(!said.contains(u"Doubt and distancing mark"_s));
    QVERIFY(!said.contains(u"doubt.purportedly"_s));
    const auto *const figures = room.window().findChild<StatusFigures *>();
    QVERIFY2(!figures->text().contains(u"mark"_s), qUtf8Printable(figures->text()));
    QVERIFY(figures->toolTip().isEmpty());
    QVERIFY(!room.window().findChild<WeightSlider *>()->isEnabled());
    room.window().showPreferences(PreferencesDialog::Page::Marks);
    QVERIFY(
        !room.window().findChild<PreferencesDialog *>()->findChild<WeightSlider *>()->isEnabled());
}

void ExerciseWindowTest::writesNoKeyOverAnother()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ferry.slantexercise"_s);
    const QString first = keyPathBeside(path);
    QCOMPARE(QFileInfo(first).fileName(), u"ferry (key).slantexercise"_s);

    QVERIFY(!written(folder, u"ferry (key).slantexercise"_s, u"{}"_s).isEmpty());

    QCOMPARE(QFileInfo(keyPathBeside(path)).fileName(), u"ferry (key) 2.slantexercise"_s);
}

void ExerciseWindowTest::comparesNothingBeforeTheReveal()
{
    Classroom room;
    room.window().actions().practise->trigger();

    room.window().actions().compareSamples->trigger();

    QVERIFY2(room.window().message().contains(u"exercise hides"_s),
             qUtf8Printable(room.window().message()));
}

void ExerciseWindowTest::beginsTheExercisesOfSeveralFiles()
{
    Classroom room;
    QStringList paths;
    for (const QString &name : {u"one"_s, u"two"_s}) {
        const Article article = Article::fromParts(
            {{.kind = BlockKind::Headline, .text = u"Ferry late, part "_s + name},
             {.kind = BlockKind::Paragraph, .text = u"It is purportedly late."_s}});
        QFile file(room.folder.filePath(name + u".slantexercise"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(exerciseToJson(Exercise::toPractise(name), article));
        paths.append(file.fileName());
    }

    QVERIFY(room.program.opens([&room, &paths] { room.window().begin(paths); }));

    QVERIFY(room.desk().exercise().isMarking());
    QVERIFY(room.page().highlights().all().empty());
}

void ExerciseWindowTest::saysWhenTheRulesHaveChanged()
{
    const ExerciseKey key{.hasRules = true, .rulePack = u"sha256:1"_s, .notes = {}};

    QVERIFY(otherRulesWords(key, u"sha256:2"_s).startsWith(u"The rules are others"_s));
    QVERIFY(otherRulesWords(key, u"sha256:1"_s).isEmpty());
    QVERIFY(
        otherRulesWords({.hasRules = false, .rulePack = u"sha256:1"_s, .notes = {}}, u"sha256:2"_s)
            .isEmpty());
    QVERIFY(
        otherRulesWords({.hasRules = true, .rulePack = {}, .notes = {}}, u"sha256:2"_s).isEmpty());
}

void ExerciseWindowTest::walksThroughAnswersOnly()
{
    Classroom room;
    room.window().actions().practise->trigger();
    room.selectByKeys(u"old hall"_s);
    room.press(Qt::Key_1);
    room.press(Qt::Key_Home, Qt::ControlModifier);

    room.press(Qt::Key_J);

    const auto &focused = room.page().readerFocus().focused();
    QCOMPARE(focused, room.desk().annotations().front().annotation.id.text());
    room.press(Qt::Key_J);
    QCOMPARE(room.page().readerFocus().focused(), focused);
}

void ExerciseWindowTest::marksByACategoryOfThePanel()
{
    Classroom room;
    room.window().actions().practise->trigger();
    room.selectByKeys(u"purportedly"_s);
    QListView *const categories = room.list(u"What to look for"_s);
    QVERIFY(categories != nullptr);
    int hedge = 0;
    while (categories->model()->index(hedge, 0).data(ChoiceModel::IdRole).toString()
           != u"hedge"_s) {
        ++hedge;
    }

    room.click(*categories, hedge);

    QCOMPARE(room.desk().annotations().size(), 1U);
    QCOMPARE(room.desk().annotations().front().annotation.code, CodeId(u"hedge"_s));
    QVERIFY(room.page().hasFocus());
    QVERIFY(categories->model()->index(hedge, 0).data().toString().endsWith(u"· 1"_s));
}

void ExerciseWindowTest::lightsThePlaceOfARow()
{
    Classroom room;
    room.window().actions().practise->trigger();
    room.window().actions().reveal->trigger();
    QListView *const places = room.list(u"Places"_s);
    QVERIFY(places != nullptr);
    const QString words = places->model()->index(0, 0).data().toString();

    room.click(*places, 0);

    const qsizetype caret = room.page().textCursor().position();
    const qsizetype at = room.desk().article()->text().indexOf(words);
    QVERIFY(caret >= at && caret <= at + words.size());
    QVERIFY(room.page().readerFocus().focused().startsWith(u"key-"_s));
}

void ExerciseWindowTest::hidesAgainAndStartsOver()
{
    Classroom room;
    room.window().actions().practise->trigger();
    room.selectByKeys(u"purportedly"_s);
    room.press(Qt::Key_1);
    room.press(Qt::Key_R, Qt::ControlModifier);
    room.press(Qt::Key_R, Qt::ControlModifier);

    QVERIFY(room.desk().exercise().isMarking());
    QCOMPARE(room.page().highlights().all().size(), 1U);
    QVERIFY(room.list(u"Places"_s) == nullptr);

    room.window().actions().startOver->trigger();
    QCOMPARE(room.page().highlights().all().size(), 0U);
    room.press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(room.page().highlights().all().size(), 1U);
}

void ExerciseWindowTest::leavesAndGoesBack()
{
    Classroom room;
    const auto before = room.tabs();
    room.window().actions().practise->trigger();

    room.window().actions().leaveExercise->trigger();

    QCOMPARE(room.tabs(), before);
    QVERIFY(!room.window().findChild<ExerciseBar *>()->isVisible());
    QVERIFY(!room.page().highlights().all().empty());
    for (QAbstractButton *const button : room.window().findChildren<QAbstractButton *>()) {
        if (button->text() == u"Go back"_s && button->isVisible()) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }
    QVERIFY(room.desk().exercise().isMarking());
}

void ExerciseWindowTest::asksForACategoryBeforeItHighlights()
{
    Classroom room;
    room.window().actions().practise->trigger();
    room.selectByKeys(u"purportedly"_s);

    room.press(Qt::Key_H);

    QCOMPARE(room.desk().annotations().size(), 0U);
    QVERIFY2(room.window().message().contains(u"category"_s),
             qUtf8Printable(room.window().message()));
}

void ExerciseWindowTest::explainsAKeysPlaceWithoutAskingForAnAnswer()
{
    Classroom room;
    room.window().actions().practise->trigger();
    room.window().actions().reveal->trigger();
    room.press(Qt::Key_Home, Qt::ControlModifier);
    room.press(Qt::Key_J);

    room.press(Qt::Key_Return);

    const auto cards = room.window().findChildren<FloatingCard *>();
    const auto shown = std::ranges::find_if(cards, &QWidget::isVisible);
    QVERIFY(shown != cards.end());
    for (const QPushButton *const button : (*shown)->findChildren<QPushButton *>()) {
        QVERIFY2(!button->isVisible(), qUtf8Printable(button->text()));
    }
    room.press(Qt::Key_Escape);
    QVERIFY(!(*shown)->isVisible());
}

void ExerciseWindowTest::keepsTheTabThatWasChosen()
{
    Classroom room;
    auto *const inspector = room.window().findChild<QTabWidget *>();
    inspector->setCurrentIndex(3);
    room.window().actions().practise->trigger();
    QCOMPARE(inspector->tabText(inspector->currentIndex()), u"Exercise"_s);

    room.window().actions().leaveExercise->trigger();

    QCOMPARE(inspector->currentIndex(), 3);
}

void ExerciseWindowTest::givesTheTaskTheRoomThatItNeeds()
{
    Classroom room;

    QVERIFY(room.program.opens([&room] { room.window().actions().exerciseSample->trigger(); }));
    QCoreApplication::processEvents();

    const auto *const panel = room.window().findChild<ExercisePanel *>();
    for (const QLabel *const label : panel->findChildren<QLabel *>()) {
        if (label->isVisible()) {
            QVERIFY2(label->height() >= label->heightForWidth(label->width()),
                     qUtf8Printable(label->text()));
        }
    }
    for (const QScrollArea *const task : panel->findChildren<QScrollArea *>()) {
        if (task->isVisible()) {
            QCOMPARE(task->verticalScrollBar()->maximum(), 0);
        }
    }
}

void ExerciseWindowTest::setsAnswersAndKeySideBySideInAWideWindow()
{
    Classroom room;
    room.window().resize(1700, 800);
    const auto *const panel = room.window().findChild<ExercisePanel *>();
    const int before = room.window().findChild<QTabWidget *>()->width();
    const auto isTitled = [panel] {
        return std::ranges::any_of(panel->findChildren<QLabel *>(), [](const QLabel *label) {
            return label->text() == u"Your marks"_s && label->isVisible();
        });
    };

    room.window().actions().practise->trigger();
    room.window().actions().reveal->trigger();
    QCoreApplication::processEvents();
    QVERIFY(isTitled());

    room.window().actions().leaveExercise->trigger();
    QCOMPARE(room.window().findChild<QTabWidget *>()->width(), before);
}

void ExerciseWindowTest::needsATeachersKeyWhereThereAreNoRules()
{
    Classroom room;
    QVERIFY(room.program.desktop.open(
        u"Die Fähre kam am Montag angeblich zwei Stunden zu spät, sagte das Hafenamt.\n"_s));

    room.window().actions().practise->trigger();

    QVERIFY(!room.desk().exercise().attempt());
    QVERIFY2(room.window().message().contains(u"teacher's key"_s),
             qUtf8Printable(room.window().message()));
    auto *const dialog = new ExerciseDialog(room.desk(), &room.window());
    for (const QRadioButton *const choice : dialog->findChildren<QRadioButton *>()) {
        QVERIFY(!choice->text().contains(u"rules"_s) || !choice->isEnabled());
    }
    dialog->close();
}

// As the window is made anew when another language is chosen.
void ExerciseWindowTest::hidesTheSameInAWindowThatIsYounger()
{
    Classroom room;
    room.window().actions().practise->trigger();

    MainWindow younger(room.desk(), room.program.session);
    younger.show();
    room.desk().tellOpenArticle();

    QVERIFY(younger.findChild<ExerciseBar *>()->isVisibleTo(&younger));
    QVERIFY(younger.page().highlights().all().empty());
    const auto *const inspector = younger.findChild<QTabWidget *>();
    QCOMPARE(inspector->tabText(inspector->currentIndex()), u"Exercise"_s);
    QVERIFY(!inspector->isTabVisible(0));
    QVERIFY(younger.actions().reveal->isEnabled());
}

void ExerciseWindowTest::makesAnExerciseOfTheOpenArticle()
{
    Classroom room;
    room.program.desktop.annotate(u"purportedly"_s, u"doubt"_s, u"Who says?"_s);
    room.program.desktop.annotate(u"slammed"_s, u"loaded"_s);
    ExerciseDialog *const dialog = new ExerciseDialog(room.desk(), &room.window());
    std::optional<Exercise> made;
    bool isApart = false;
    connect(dialog, &ExerciseDialog::made, dialog, [&](const Exercise &exercise, bool apart) {
        made = exercise;
        isApart = apart;
    });
    dialog->show();
    QLineEdit *const title = dialog->findChild<QLineEdit *>();
    title->selectAll();
    QTest::keyClicks(title, u"Who vouches?"_s);
    for (QRadioButton *const choice : dialog->findChildren<QRadioButton *>()) {
        if (choice->text().contains(u"annotations, with"_s)
            || choice->text().contains(u"of its own"_s)) {
            QTest::mouseClick(choice, Qt::LeftButton, {}, QPoint(8, choice->height() / 2));
        }
    }
    auto *const preview = dialog->findChild<QLabel *>(u"exercisePreview"_s);
    QCOMPARE(preview->text(), u"The key has 2 place(s)."_s);

    for (QPushButton *const button : dialog->findChildren<QPushButton *>()) {
        if (button->text().startsWith(u"Save"_s)) {
            QTest::mouseClick(button, Qt::LeftButton);
            break;
        }
    }

    QVERIFY(made);
    QVERIFY(isApart);
    QCOMPARE(made->title, u"Who vouches?"_s);
    QCOMPARE(made->categories.size(), allCategories.size());
    QVERIFY(!made->key->hasRules);
    QCOMPARE(made->key->notes.size(), 2U);
    QCOMPARE(made->key->notes.front().memo, u"Who says?"_s);
}

void ExerciseWindowTest::makesNoExerciseWithoutACategory()
{
    Classroom room;
    ExerciseDialog *const dialog = new ExerciseDialog(room.desk(), &room.window());
    dialog->show();
    QPushButton *save = nullptr;
    for (QPushButton *const button : dialog->findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"Look for none"_s) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
        save = button->text().startsWith(u"Save"_s) ? button : save;
    }
    QVERIFY(save != nullptr);
    QVERIFY(!save->isEnabled());

    QTest::keyClick(dialog->findChild<QListWidget *>(), Qt::Key_Space);

    QVERIFY(save->isEnabled());
    dialog->close();
}

void ExerciseWindowTest::copiesTheTablesOfAClass()
{
    Classroom room;
    Marker place;
    place.span = {TextOffset(0), TextOffset(7)};
    place.category = Category::Loaded;
    const ClassResult result{
        .students = {{.name = u"Ada"_s, .whole = {.found = 1}},
                     {.name = {}, .whole = {.found = 0, .missed = 1, .beyond = 2}}},
        .places = {{.found = 1, .sameCategory = 0}}};
    auto *const dialog =
        new ClassDialog(u"Harbour"_s, result, {place}, u"Harbour news"_s, &room.window());
    dialog->show();

    for (QPushButton *const button : dialog->findChildren<QPushButton *>()) {
        if (button->text().contains(u"Copy"_s)) {
            QTest::mouseClick(button, Qt::LeftButton);
        }
    }

    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"Student\tFound\tMissed\tBeyond\tF1\nAda\t1\t0\t0\t100%\n"
             "(no name)\t0\t1\t2\t0%\n\n"
             "Place of the key\tCategory\tFound by\tSame category\n"
             "Harbour\tLoaded, emotive wording\t1 of 2\t0 of 2\n"_s);
    dialog->close();
}

void ExerciseWindowTest::listsItsRowsAsAModelShould()
{
    ResultModel model;
    const QAbstractItemModelTester tester(&model);
    model.setRows({{.outcome = Outcome::OtherCategory,
                    .span = {},
                    .words = u"slammed"_s,
                    .answer = u"Hedging"_s,
                    .answerCode = CodeId(u"hedge"_s),
                    .key = u"Loaded, emotive wording"_s,
                    .keyCode = CodeId(u"loaded"_s),
                    .reason = u"Louder than\nwhat happened."_s,
                    .highlight = u"key-1"_s}});

    QCOMPARE(model.indexOf(u"key-1"_s).row(), 0);
    QVERIFY(!model.indexOf(u"key-2"_s).isValid());
    QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
             u"Found, in another category, “slammed”, marked as Hedging, in the key: Loaded, "
             "emotive wording, Louder than what happened."_s);
    model.setRows({});
    QCOMPARE(model.rowCount(), 0);
}

SLANTLIGHT_TEST(ExerciseWindowTest)

#include "tst_exercisewindow.moc"
