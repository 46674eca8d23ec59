// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/exchange/exercisejson.h"
#include "tests/support/testroom.h"
#include "tests/support/tinydesk.h"
#include "ui/words/exercisewords.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace slantlight;
using namespace slantlight::ui;

namespace {

/// A desk with harbourStory() on it.
struct OpenDesk
{
    TinyDesk tiny;
    bool isOpen = tiny.open(harbourStory());

    Desk &desk() { return tiny.desk(); }
    void practise() { desk().exercise().begin(Exercise::toPractise(u"Harbour"_s)); }
    void mark(const QString &words, const QString &code = u"doubt"_s)
    {
        if (!desk().annotate(tiny.spanOf(words), CodeId(code))) {
            qFatal("not annotated");
        }
    }
    void reveal() { desk().exercise().setStage(Attempt::Stage::Revealed); }
    [[nodiscard]] bool reopen(const QString &text = harbourStory())
    {
        tiny.reopen();
        return tiny.open(text);
    }
    [[nodiscard]] qsizetype drawnByMachine()
    {
        return std::ranges::count(desk().highlights(), Highlight::Origin::Machine,
                                  &Highlight::origin);
    }
};

} // namespace

class DeskExerciseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hidesWhatTheMachineFoundUntilTheReveal();
    void showsTheKeyAsLinesWhateverTheFilter();
    void keepsTheExerciseOverARestart();
    void keepsTheExerciseWhileAnotherArticleIsOpen();
    void countsEarlierAnnotationsOnlyWhenTold();
    void numbersFewCategories();
    void startsOverAndTakesThatBack();
    void keepsAnswersAsAnnotationsWhenItIsLeft();
    void goesOnWithWhatWasLeft();
    void takesAKeyFromElsewhere();
    void opensAnExerciseFromItsFile();
    void goesOnWhenTheSameFileIsOpenedAgain();
    void saysWhatIsWrongWithAFile();
    void saysWhatCameOut();
};

void DeskExerciseTest::hidesWhatTheMachineFoundUntilTheReveal()
{
    OpenDesk open;
    QVERIFY(open.isOpen);
    QVERIFY(open.drawnByMachine() > 0);

    open.practise();

    QCOMPARE(open.drawnByMachine(), 0);
    QVERIFY(open.desk().shownMarkers().empty());
    QVERIFY(open.desk().analysis().markers.empty());
    QVERIFY(open.desk().analysis().attributions.empty());
    QVERIFY(open.desk().analysis().profile.words > 0);

    open.reveal();
    QCOMPARE(open.drawnByMachine(), 2); // those that are marks
    open.desk().exercise().setStage(Attempt::Stage::Marking);
    QCOMPARE(open.drawnByMachine(), 0);
}

void DeskExerciseTest::showsTheKeyAsLinesWhateverTheFilter()
{
    OpenDesk open;
    MarkerFilter filter;
    filter.hidden = {Category::Doubt, Category::Loaded};
    open.desk().setFilter(filter);
    open.practise();

    open.reveal();

    QCOMPARE(open.drawnByMachine(), 2);
    QVERIFY(std::ranges::all_of(open.desk().highlights(), &Highlight::weak));
    open.desk().exercise().leave();
    QCOMPARE(open.drawnByMachine(), 0);
    QCOMPARE(open.desk().filter(), filter);
}

void DeskExerciseTest::keepsTheExerciseOverARestart()
{
    OpenDesk open;
    open.practise();
    open.mark(u"purportedly"_s);

    QVERIFY(open.reopen());

    QVERIFY(open.desk().exercise().isMarking());
    QCOMPARE(open.desk().annotations().size(), 1U);
    QCOMPARE(open.drawnByMachine(), 0);
    open.reveal();
    QVERIFY(open.reopen());
    QVERIFY(!open.desk().exercise().isMarking());
    QVERIFY(open.desk().exercise().attempt());
}

void DeskExerciseTest::keepsTheExerciseWhileAnotherArticleIsOpen()
{
    OpenDesk open;
    open.practise();

    QVERIFY(open.tiny.open(u"Another day\n\nHe purportedly left the town for good.\n"_s));
    QVERIFY(!open.desk().exercise().attempt());
    QVERIFY(open.drawnByMachine() > 0);

    QVERIFY(open.tiny.open(harbourStory()));
    QVERIFY(open.desk().exercise().isMarking());
}

void DeskExerciseTest::countsEarlierAnnotationsOnlyWhenTold()
{
    OpenDesk open;
    open.mark(u"purportedly"_s);
    QTest::qWait(2); // the clock of annotations counts milliseconds

    open.practise();

    QCOMPARE(open.desk().annotations().size(), 0U);
    QCOMPARE(open.desk().exercise().earlierAnnotations(), 1);
    QVERIFY(!open.desk().undoStack().canUndo());
    open.desk().exercise().countEarlier(true);
    QCOMPARE(open.desk().annotations().size(), 1U);
}

void DeskExerciseTest::numbersFewCategories()
{
    OpenDesk open;
    Exercise exercise = Exercise::toPractise(u"Harbour"_s);
    exercise.categories = {Category::Verb, Category::Doubt};

    open.desk().exercise().begin(exercise);

    const Codebook &codes = open.desk().codebook();
    QCOMPARE(codes.codes().size(), 2U);
    QCOMPARE(codes.codeForKey(1)->id, CodeId(u"verb"_s));
    QCOMPARE(codes.codeForKey(2)->id, CodeId(u"doubt"_s));
    open.desk().exercise().leave();
    QCOMPARE(open.desk().codebook().codeForKey(2)->id, CodeId(u"loaded"_s));
}

void DeskExerciseTest::startsOverAndTakesThatBack()
{
    OpenDesk open;
    open.practise();
    open.mark(u"purportedly"_s);
    open.mark(u"slammed"_s, u"loaded"_s);
    open.reveal();

    open.desk().exercise().startOver();

    QCOMPARE(open.desk().annotations().size(), 0U);
    QVERIFY(open.desk().exercise().isMarking());
    open.desk().undoStack().undo();
    QCOMPARE(open.desk().annotations().size(), 2U);
}

void DeskExerciseTest::keepsAnswersAsAnnotationsWhenItIsLeft()
{
    OpenDesk open;
    open.mark(u"purportedly"_s);
    QTest::qWait(2);
    open.practise();
    open.mark(u"slammed"_s, u"loaded"_s);

    open.desk().exercise().leave();

    QCOMPARE(open.desk().annotations().size(), 2U);
    QVERIFY(open.drawnByMachine() > 0);
    QVERIFY(open.reopen());
    QVERIFY(!open.desk().exercise().attempt());
}

void DeskExerciseTest::goesOnWithWhatWasLeft()
{
    OpenDesk open;
    open.practise();
    open.mark(u"slammed"_s, u"loaded"_s);
    const auto attempt = open.desk().exercise().attempt();
    open.desk().exercise().leave();

    open.desk().exercise().resume(*attempt);

    QVERIFY(open.desk().exercise().isMarking());
    QCOMPARE(open.desk().annotations().size(), 1U);
}

void DeskExerciseTest::takesAKeyFromElsewhere()
{
    OpenDesk open;
    Exercise exercise = Exercise::toPractise(u"Harbour"_s);
    exercise.key.reset();
    open.desk().exercise().begin(exercise);
    open.mark(u"purportedly"_s);
    QVERIFY(open.desk().exercise().key().places.empty());

    open.desk().exercise().useKey({.hasRules = true, .rulePack = {}, .notes = {}});

    QCOMPARE(open.desk().exercise().attempt()->stage, Attempt::Stage::Revealed);
    QCOMPARE(open.desk().exercise().key().places.size(), 2U);
}

void DeskExerciseTest::opensAnExerciseFromItsFile()
{
    OpenDesk open;
    const Article article = Article::fromParts(
        {{.kind = BlockKind::Headline, .text = u"Ferry late"_s},
         {.kind = BlockKind::Paragraph, .text = u"The ferry is purportedly late."_s}});
    const QString path = open.tiny.filePath(u"class.slantexercise"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(exerciseToJson(Exercise::toPractise(u"Ferry"_s), article));
    file.close();
    const QSignalSpy opened(&open.desk(), &Desk::articleOpened);

    open.desk().openFile(path);

    QVERIFY(QTest::qWaitFor([&] { return opened.size() == 1; }));
    QCOMPARE(open.desk().article()->id(), article.id());
    QVERIFY(open.desk().exercise().isMarking());
    QCOMPARE(open.desk().exercise().attempt()->exercise.title, u"Ferry"_s);
    QCOMPARE(open.drawnByMachine(), 0);
}

void DeskExerciseTest::goesOnWhenTheSameFileIsOpenedAgain()
{
    OpenDesk open;
    const Exercise exercise = Exercise::toPractise(u"Harbour"_s);
    open.desk().exercise().begin(exercise);
    open.mark(u"slammed"_s, u"loaded"_s);
    open.reveal();

    Exercise handedOut = exercise;
    handedOut.key.reset();
    open.desk().exercise().begin(handedOut);

    QCOMPARE(open.desk().annotations().size(), 1U);
    QCOMPARE(open.desk().exercise().attempt()->stage, Attempt::Stage::Revealed);
    QVERIFY(open.desk().exercise().attempt()->exercise.key);
}

void DeskExerciseTest::saysWhatIsWrongWithAFile()
{
    OpenDesk open;
    const QString path = open.tiny.filePath(u"class.slantexercise"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"slantlight-exercise\", \"schema\": 9}");
    file.close();
    const QSignalSpy failed(&open.desk(), &Desk::failed);

    open.desk().openFile(path);

    QVERIFY(QTest::qWaitFor([&] { return failed.size() == 1; }));
    QCOMPARE(failed.front().front().value<Error>(),
             (Error{ErrorCode::FileNewer, u"class.slantexercise"_s}));
}

void DeskExerciseTest::saysWhatCameOut()
{
    OpenDesk open;
    open.practise();
    open.mark(u"purportedly"_s);
    open.mark(u"two years"_s, u"loaded"_s);
    open.reveal();

    const ExerciseResult result = resultOf(open.desk().review(), open.desk().exercise().key());

    QCOMPARE(scoreSentence(result.score),
             u"1 of 2 place(s) of the key found. 1 mark(s) beyond the key."_s);
    QCOMPARE(result.rows.size(), 3U);
    QCOMPARE(result.rows.at(0).words, u"purportedly"_s);
    QCOMPARE(result.rows.at(0).outcome, Outcome::Found);
    QVERIFY(result.rows.at(0).reason.contains(u"distance"_s));
    QCOMPARE(result.rows.at(1).outcome, Outcome::Beyond);
    QCOMPARE(result.rows.at(1).key, QString());
    QCOMPARE(shareWords(result.score.whole.f1()), u"50%"_s);
    QCOMPARE(shareWords(std::nullopt), u"–"_s);
}

SLANTLIGHT_TEST(DeskExerciseTest)

#include "tst_deskexercise.moc"
