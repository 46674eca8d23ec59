// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testroom.h"
#include "tests/support/tinydesk.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>

using namespace slantlight;
using namespace slantlight::ui;
using namespace Qt::StringLiterals;

namespace {

/// Another program at the same library file.
class Intruder
{
public:
    explicit Intruder(const QString &path)
    {
        auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"intruder"_s);
        database.setDatabaseName(path);
        database.open();
    }
    ~Intruder()
    {
        QSqlDatabase::database(u"intruder"_s).close();
        QSqlDatabase::removeDatabase(u"intruder"_s);
    }
    bool run(const QString &statement)
    {
        QSqlQuery query(QSqlDatabase::database(u"intruder"_s));
        return query.exec(statement);
    }

    /// Makes every change of @p table fail until allow() is called.
    bool forbid(const QString &table)
    {
        bool done = true;
        for (const QString &change : {u"INSERT"_s, u"UPDATE"_s, u"DELETE"_s}) {
            done = done
                   && run(u"CREATE TRIGGER no_%1_%2 BEFORE %1 ON %2 BEGIN "
                          "SELECT RAISE(ABORT, 'not today'); END"_s.arg(change, table));
        }
        return done;
    }
    bool allow(const QString &table)
    {
        bool done = true;
        for (const QString &change : {u"INSERT"_s, u"UPDATE"_s, u"DELETE"_s}) {
            done = done && run(u"DROP TRIGGER no_%1_%2"_s.arg(change, table));
        }
        return done;
    }
};

} // namespace

class DeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTextWithItsMarkers();
    void opensFileUnderItsName();
    void saysWhyFileCannotBeOpened();
    void dropsLateResults();
    void staysWithOpenArticleWhenOpeningIsCancelled();
    void listsOpenedArticles();
    void closesArticleThatIsRemoved();
    void keepsReadingPlace();
    void findsAnnotationsAgainInNextRun();
    void ordersAnnotationsByPlace();
    void takesEmptySpanForNothing();
    void annotatesSameWordsWithSameCodeOnce();
    void undoesAndRedoesEveryChange_data();
    void undoesAndRedoesEveryChange();
    void mergesMemoEditsOfOneSession();
    void keepsMemoEditsOfDifferentAnnotationsApart();
    void hidesMarkerThatIsNotHere();
    void silencesRuleInEveryArticle();
    void countsAnswersByRule();
    void showsWhatFilterLetsThrough();
    void keepsStateWhenSavingFails_data();
    void keepsStateWhenSavingFails();
    void dropsUndoThatCannotBeSaved();
    void saysThatLibraryIsLocked();
    void readsArticleThatCannotBeKept();
    void forgetsUndoWithArticle();
    void leavesNothingOfACancelledOpening();
    void leavesNothingOfAnOpeningThatTheEndOvertakes();
    void saysOneThingOnceForEachCause();
    void bringsRemovedArticleBackWithItsNotes();
    void triesToSaveMemoUntilItIsSaved();
    void savesMemoOfAnArticleThatIsNoLongerOpen();
    void writesUnsavedMemosBesideTheLibrary();
    void savesPlaceThatCouldNotBeSavedBefore();
    void beginsAtTheTopWherePlaceIsBeyondTheText();
    void keepsMemosOfTwoWindows();
    void bringsBackNothingThatAnotherWindowDeleted();
    void undoesNothingOverAnotherWindowsEdit();
    void showsWhatAnotherWindowDid();
    void opensArticleOfALibraryThatCanOnlyBeRead();
    void saysWhichNoteIsDamagedAndShowsTheOthers();
};

namespace {

QStringList shownWords(const Desk &desk)
{
    QStringList words;
    for (const Marker *const marker : desk.shownMarkers()) {
        words.append(marker->span.in(desk.article()->text()).toString());
    }
    return words;
}

QStringList annotatedWords(const Desk &desk)
{
    QStringList words;
    for (const auto &[annotation, anchor] : desk.annotations()) {
        words.append(annotation.code.text() + u':' + annotation.selector.exact + u':'
                     + annotation.memo);
    }
    return words;
}

QStringList highlightedIds(const Desk &desk)
{
    QStringList ids;
    for (const Highlight &highlight : desk.highlights()) {
        ids.append(highlight.id);
    }
    return ids;
}

} // namespace

void DeskTest::opensTextWithItsMarkers()
{
    TinyDesk tiny;

    QVERIFY(tiny.open(harbourStory()));

    QVERIFY(!tiny.desk().isOpening());
    QCOMPARE(shownWords(tiny.desk()), QStringList({u"purportedly"_s, u"slammed"_s}));
    QCOMPARE(tiny.desk().highlights().size(), 2u);
    QVERIFY(!tiny.desk().highlights().front().weak);
    QVERIFY(tiny.desk().highlights().back().weak);
}

void DeskTest::opensFileUnderItsName()
{
    TinyDesk tiny;
    QFile file(tiny.filePath(u"harbour.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(harbourStory().toUtf8());
    file.close();
    const QSignalSpy started(&tiny.desk(), &Desk::openingStarted);
    const QSignalSpy opened(&tiny.desk(), &Desk::articleOpened);

    tiny.desk().openFile(file.fileName());

    QVERIFY(tiny.desk().isOpening());
    QCOMPARE(started.front().front().toString(), u"harbour.txt"_s);
    QVERIFY(QTest::qWaitFor([&] { return opened.size() == 1; }));
    QCOMPARE(tiny.desk().article()->facts().path, file.fileName());
}

void DeskTest::saysWhyFileCannotBeOpened()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    const auto before = tiny.desk().article();
    const QSignalSpy failed(&tiny.desk(), &Desk::failed);

    tiny.desk().openFile(tiny.filePath(u"absent.txt"_s));

    QVERIFY(QTest::qWaitFor([&] { return failed.size() == 1; }));
    QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::FileNotFound);
    QCOMPARE(tiny.desk().article(), before);
    QVERIFY(!tiny.desk().isOpening());
}

void DeskTest::dropsLateResults()
{
    TinyDesk tiny;
    const QSignalSpy opened(&tiny.desk(), &Desk::articleOpened);

    tiny.desk().openText(u"The ferry left late.\n\nIt carried forty people."_s,
                         TextFormat::PlainText);
    tiny.desk().openText(harbourStory(), TextFormat::PlainText);
    QVERIFY(QTest::qWaitFor([&] { return !tiny.desk().isOpening(); }));
    QVERIFY(tiny.open(harbourStory())); // by now an earlier result would have come

    QCOMPARE(opened.size(), 2);
    QVERIFY(tiny.desk().article()->text().contains(u"harbour board"));
}

void DeskTest::staysWithOpenArticleWhenOpeningIsCancelled()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    const auto before = tiny.desk().article();
    const QSignalSpy opened(&tiny.desk(), &Desk::articleOpened);

    tiny.desk().openText(u"The ferry left late.\n\nIt carried forty people."_s,
                         TextFormat::PlainText);
    tiny.desk().cancelOpening();

    QVERIFY(!tiny.desk().isOpening());
    QCOMPARE(tiny.desk().article(), before);
    QVERIFY(tiny.open(harbourStory()));
    QCOMPARE(opened.size(), 1);
}

void DeskTest::listsOpenedArticles()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(u"The ferry left late.\n\nIt carried forty people."_s));
    const ArticleId ferry = tiny.desk().article()->id();
    QVERIFY(tiny.open(harbourStory()));
    const ArticleId harbour = tiny.desk().article()->id();

    const auto entries = tiny.desk().libraryEntries();

    QVERIFY(entries);
    QCOMPARE(entries->size(), 2u);
    QCOMPARE(entries->front().id, harbour);
    QCOMPARE(entries->back().id, ferry);

    const QSignalSpy opened(&tiny.desk(), &Desk::articleOpened);
    tiny.desk().openFromLibrary(ferry);
    QVERIFY(QTest::qWaitFor([&] { return opened.size() == 1; }));
    QCOMPARE(tiny.desk().article()->id(), ferry);
    QCOMPARE(tiny.desk().libraryEntries()->front().id, ferry);
}

void DeskTest::closesArticleThatIsRemoved()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    QVERIFY(tiny.desk().annotate(tiny.spanOf(u"fishing crews"_s), CodeId(u"loaded"_s)));
    const QSignalSpy closed(&tiny.desk(), &Desk::articleClosed);

    tiny.desk().removeFromLibrary(tiny.desk().article()->id());

    QCOMPARE(closed.size(), 1);
    QVERIFY(!tiny.desk().article());
    QVERIFY(tiny.desk().annotations().empty());
    QVERIFY(tiny.desk().highlights().empty());
    QVERIFY(tiny.desk().libraryEntries()->empty());
    QVERIFY(!tiny.desk().undoStack().canUndo());
}

void DeskTest::keepsReadingPlace()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    const ReadingPlace place{.top = TextOffset(44), .caret = TextOffset(60)};

    tiny.desk().setReadingPlace(place);
    tiny.reopen();
    QVERIFY(tiny.open(harbourStory()));

    QCOMPARE(tiny.desk().readingPlace(), place);
}

void DeskTest::findsAnnotationsAgainInNextRun()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    const auto span = tiny.spanOf(u"fishing crews"_s);

    const auto id = tiny.desk().annotate(span, CodeId(u"loaded"_s), u"who are they?"_s);
    QVERIFY(id);
    tiny.reopen();
    QVERIFY(tiny.open(harbourStory()));

    const PlacedAnnotation *const found = tiny.desk().annotation(*id);
    QVERIFY(found);
    QCOMPARE(found->annotation.memo, u"who are they?"_s);
    QCOMPARE(found->anchor, (Anchor{AnchorState::Exact, span}));
    QVERIFY(highlightedIds(tiny.desk()).contains(id->text()));
}

void DeskTest::ordersAnnotationsByPlace()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    const CodeId code(u"loaded"_s);

    QVERIFY(tiny.desk().annotate(tiny.spanOf(u"town hall"_s), code));
    QVERIFY(tiny.desk().annotate(tiny.spanOf(u"Averna"_s), code));
    QVERIFY(tiny.desk().annotate(tiny.spanOf(u"old market"_s), code));

    QCOMPARE(annotatedWords(tiny.desk()),
             QStringList({u"loaded:Averna:"_s, u"loaded:old market:"_s, u"loaded:town hall:"_s}));
}

void DeskTest::takesEmptySpanForNothing()
{
    TinyDesk tiny;
    QVERIFY(!tiny.desk().annotate({TextOffset(1), TextOffset(3)}, CodeId(u"loaded"_s)));
    QVERIFY(tiny.open(harbourStory()));

    QVERIFY(!tiny.desk().annotate({TextOffset(5), TextOffset(5)}, CodeId(u"loaded"_s)));
    QVERIFY(!tiny.desk().annotate({TextOffset(5), TextOffset(99999)}, CodeId(u"loaded"_s)));

    QVERIFY(tiny.desk().annotations().empty());
    QVERIFY(!tiny.desk().undoStack().canUndo());
}

void DeskTest::annotatesSameWordsWithSameCodeOnce()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    const auto span = tiny.spanOf(u"old market"_s);

    const auto first = tiny.desk().annotate(span, CodeId(u"loaded"_s));
    const auto again = tiny.desk().annotate(span, CodeId(u"loaded"_s));
    const auto other = tiny.desk().annotate(span, CodeId(u"doubt"_s));

    QVERIFY(first);
    QCOMPARE(again, first);
    QVERIFY(other != first);
    QCOMPARE(tiny.desk().annotations().size(), 2u);
}

using Step = std::function<void(TinyDesk &)>;

void DeskTest::undoesAndRedoesEveryChange_data()
{
    QTest::addColumn<Step>("prepare");
    QTest::addColumn<Step>("change");
    QTest::addColumn<QString>("name");

    const Step nothing = [](TinyDesk &) {
    };
    const Step annotate = [](TinyDesk &tiny) {
        QVERIFY(tiny.desk().annotate(tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s)));
    };
    const auto onFirst = [](void (*change)(Desk &, const AnnotationId &)) -> Step {
        return [change](TinyDesk &tiny) {
            change(tiny.desk(), tiny.desk().annotations().front().annotation.id);
        };
    };
    QTest::newRow("annotate") << nothing << annotate << u"Add annotation"_s;
    QTest::newRow("memo") << annotate << onFirst([](Desk &desk, const AnnotationId &id) {
        desk.setMemo(id, u"look at this"_s);
    }) << u"Edit memo"_s;
    QTest::newRow("code") << annotate << onFirst([](Desk &desk, const AnnotationId &id) {
        desk.recode(id, CodeId(u"doubt"_s));
    }) << u"Change code"_s;
    QTest::newRow("place") << annotate << onFirst([](Desk &desk, const AnnotationId &id) {
        desk.reattach(id, {TextOffset(0), TextOffset(7)});
    }) << u"Attach annotation"_s;
    QTest::newRow("remove") << annotate << onFirst([](Desk &desk, const AnnotationId &id) {
        desk.removeAnnotation(id);
    }) << u"Remove annotation"_s;
    QTest::newRow("agree") << nothing << Step([](TinyDesk &tiny) {
        tiny.desk().answer(*tiny.markerOn(u"slammed"_s), Answer::Agree);
    }) << u"Answer marker"_s;
    QTest::newRow("not here") << nothing << Step([](TinyDesk &tiny) {
        tiny.desk().answer(*tiny.markerOn(u"slammed"_s), Answer::NotHere);
    }) << u"Answer marker"_s;
    QTest::newRow("never this rule") << nothing << Step([](TinyDesk &tiny) {
        tiny.desk().setSilenced(RuleId(u"loaded.slammed"_s), true);
    }) << u"Silence rule"_s;
}

namespace {

/// All that a change can change, on the desk and in the file.
QStringList everything(TinyDesk &tiny)
{
    const Desk &desk = tiny.desk();
    QStringList state = annotatedWords(desk) + shownWords(desk) + highlightedIds(desk);
    for (const Marker &marker : desk.analysis().markers) {
        const auto answer = desk.answerTo(marker);
        state.append(answer ? answerId(*answer).toString() : u"-"_s);
    }
    const Library library = tiny.library();
    const auto annotations = library.annotations(desk.article()->id());
    const auto verdicts = library.verdicts(desk.article()->id());
    const auto silenced = library.silencedRules();
    for (const Annotation &annotation : annotations.value()) {
        state.append(annotation.code.text() + annotation.selector.exact + annotation.memo
                     + annotation.modified.toString(Qt::ISODateWithMs));
    }
    for (const Verdict &verdict : verdicts.value()) {
        state.append(verdict.rule.text() + answerId(verdict.answer));
    }
    for (const RuleId &rule : silenced.value()) {
        state.append(rule.text());
    }
    return state;
}

} // namespace

void DeskTest::undoesAndRedoesEveryChange()
{
    QFETCH(const Step, prepare);
    QFETCH(const Step, change);
    QFETCH(const QString, name);
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    prepare(tiny);
    const QStringList before = everything(tiny);

    change(tiny);
    const QStringList after = everything(tiny);
    QVERIFY(after != before);
    QCOMPARE(tiny.desk().undoStack().undoText(), name);

    tiny.desk().undoStack().undo();
    QCOMPARE(everything(tiny), before);

    tiny.desk().undoStack().redo();
    QCOMPARE(everything(tiny), after);
}

void DeskTest::mergesMemoEditsOfOneSession()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    const auto id = tiny.desk().annotate(tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s));
    QVERIFY(id);

    tiny.desk().setMemo(*id, u"w"_s);
    tiny.desk().setMemo(*id, u"wh"_s);
    tiny.desk().setMemo(*id, u"why?"_s);
    QCOMPARE(tiny.desk().undoStack().count(), 2);
    tiny.desk().undoStack().undo();

    QCOMPARE(tiny.desk().annotation(*id)->annotation.memo, QString());
}

void DeskTest::keepsMemoEditsOfDifferentAnnotationsApart()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    const auto one = tiny.desk().annotate(tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s));
    const auto two = tiny.desk().annotate(tiny.spanOf(u"new quay"_s), CodeId(u"loaded"_s));

    tiny.desk().setMemo(*one, u"one"_s);
    tiny.desk().setMemo(*two, u"two"_s);
    tiny.desk().undoStack().undo();

    QCOMPARE(tiny.desk().annotation(*one)->annotation.memo, u"one"_s);
    QCOMPARE(tiny.desk().annotation(*two)->annotation.memo, QString());
}

void DeskTest::hidesMarkerThatIsNotHere()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    const QSignalSpy changed(&tiny.desk(), &Desk::markersChanged);

    tiny.desk().answer(*tiny.markerOn(u"slammed"_s), Answer::NotHere);

    QCOMPARE(changed.size(), 1);
    QCOMPARE(shownWords(tiny.desk()), QStringList({u"purportedly"_s}));
    tiny.reopen();
    QVERIFY(tiny.open(harbourStory()));
    QCOMPARE(shownWords(tiny.desk()), QStringList({u"purportedly"_s}));
    QCOMPARE(tiny.desk().answerTo(*tiny.markerOn(u"slammed"_s)), Answer::NotHere);
}

void DeskTest::silencesRuleInEveryArticle()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    tiny.desk().setSilenced(RuleId(u"loaded.slammed"_s), true);
    QCOMPARE(shownWords(tiny.desk()), QStringList({u"purportedly"_s}));

    QVERIFY(tiny.open(u"The mayor slammed the ferry.\n\nIt purportedly left late."_s));

    QCOMPARE(shownWords(tiny.desk()), QStringList({u"purportedly"_s}));
    tiny.desk().setSilenced(RuleId(u"loaded.slammed"_s), false);
    QCOMPARE(shownWords(tiny.desk()), QStringList({u"slammed"_s, u"purportedly"_s}));
}

void DeskTest::countsAnswersByRule()
{
    TinyDesk tiny;
    const RuleId rule(u"loaded.slammed"_s);
    QVERIFY(tiny.open(harbourStory()));
    tiny.desk().answer(*tiny.markerOn(u"slammed"_s), Answer::Agree);
    QVERIFY(tiny.open(u"The mayor slammed the ferry.\n\nIt left late."_s));

    tiny.desk().answer(*tiny.markerOn(u"slammed"_s), Answer::NotHere);
    QCOMPARE(tiny.desk().verdictCounts(rule).agreed, 1);
    QCOMPARE(tiny.desk().verdictCounts(rule).notHere, 1);

    tiny.desk().answer(*tiny.markerOn(u"slammed"_s), std::nullopt);
    QCOMPARE(tiny.desk().verdictCounts(rule).agreed, 1);
    QCOMPARE(tiny.desk().verdictCounts(rule).notHere, 0);
}

void DeskTest::showsWhatFilterLetsThrough()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    const QSignalSpy changed(&tiny.desk(), &Desk::markersChanged);

    tiny.desk().setFilter({.leastWeight = 0, .hidden = {Category::Doubt}, .ownVoiceOnly = false});
    tiny.desk().setFilter({.leastWeight = 0, .hidden = {Category::Doubt}, .ownVoiceOnly = false});

    QCOMPARE(changed.size(), 1);
    QCOMPARE(shownWords(tiny.desk()), QStringList({u"slammed"_s, u"perhaps"_s}));
}

void DeskTest::keepsStateWhenSavingFails_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<Step>("change");

    const auto annotation = [](void (*change)(Desk &, const AnnotationId &)) -> Step {
        return [change](TinyDesk &tiny) {
            change(tiny.desk(), tiny.desk().annotations().front().annotation.id);
        };
    };
    QTest::newRow("annotate") << u"annotations"_s << Step([](TinyDesk &tiny) {
        QVERIFY(!tiny.desk().annotate(tiny.spanOf(u"new quay"_s), CodeId(u"loaded"_s)));
    });
    QTest::newRow("memo") << u"annotations"_s << annotation([](Desk &desk, const AnnotationId &id) {
        desk.setMemo(id, u"look at this"_s);
    });
    QTest::newRow("remove") << u"annotations"_s
                            << annotation([](Desk &desk, const AnnotationId &id) {
                                   desk.removeAnnotation(id);
                               });
    QTest::newRow("answer") << u"verdicts"_s << Step([](TinyDesk &tiny) {
        tiny.desk().answer(*tiny.markerOn(u"slammed"_s), Answer::NotHere);
    });
    QTest::newRow("silence") << u"silenced_rules"_s << Step([](TinyDesk &tiny) {
        tiny.desk().setSilenced(RuleId(u"loaded.slammed"_s), true);
    });
}

void DeskTest::keepsStateWhenSavingFails()
{
    QFETCH(const QString, table);
    QFETCH(const Step, change);
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    QVERIFY(tiny.desk().annotate(tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s)));
    const QStringList before = everything(tiny);
    const int commands = tiny.desk().undoStack().count();
    Intruder intruder(tiny.libraryPath());
    QVERIFY(intruder.forbid(table));
    const QSignalSpy failed(&tiny.desk(), &Desk::failed);
    const QSignalSpy changed(&tiny.desk(), &Desk::annotationsChanged);

    change(tiny);

    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::DatabaseFailed);
    QCOMPARE(changed.size(), 0);
    QCOMPARE(everything(tiny), before);
    QCOMPARE(tiny.desk().undoStack().count(), commands);
}

void DeskTest::dropsUndoThatCannotBeSaved()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    QVERIFY(tiny.desk().annotate(tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s)));
    const QStringList before = everything(tiny);
    Intruder intruder(tiny.libraryPath());
    QVERIFY(intruder.forbid(u"annotations"_s));
    const QSignalSpy failed(&tiny.desk(), &Desk::failed);

    tiny.desk().undoStack().undo();

    QCOMPARE(failed.size(), 1);
    QCOMPARE(everything(tiny), before);
    QCOMPARE(tiny.desk().undoStack().count(), 0);
}

void DeskTest::saysThatLibraryIsLocked()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    Intruder intruder(tiny.libraryPath());
    QVERIFY(intruder.run(u"BEGIN IMMEDIATE"_s));
    const QSignalSpy failed(&tiny.desk(), &Desk::failed);

    QVERIFY(!tiny.desk().annotate(tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s)));
    QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::DatabaseLocked);

    QVERIFY(intruder.run(u"ROLLBACK"_s));
    QVERIFY(tiny.desk().annotate(tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s)));
}

void DeskTest::readsArticleThatCannotBeKept()
{
    TinyDesk tiny;
    Intruder intruder(tiny.libraryPath());
    QVERIFY(intruder.forbid(u"articles"_s));
    const QSignalSpy failed(&tiny.desk(), &Desk::failed);

    QVERIFY(tiny.open(harbourStory()));

    QCOMPARE(failed.size(), 1);
    QCOMPARE(shownWords(tiny.desk()), QStringList({u"purportedly"_s, u"slammed"_s}));
    QVERIFY(!tiny.desk().annotate(tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s)));
    QVERIFY(intruder.allow(u"articles"_s));
    QVERIFY(tiny.desk().annotate(tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s)));
}

void DeskTest::forgetsUndoWithArticle()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    QVERIFY(tiny.desk().annotate(tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s)));

    QVERIFY(tiny.open(u"The ferry left late.\n\nIt carried forty people."_s));

    QVERIFY(!tiny.desk().undoStack().canUndo());
    QVERIFY(tiny.desk().annotations().empty());
}

void DeskTest::leavesNothingOfACancelledOpening()
{
    TinyDesk tiny;

    tiny.desk().openText(harbourStory(), TextFormat::PlainText);
    tiny.desk().cancelOpening();
    QVERIFY(tiny.open(u"The ferry left late.\n\nIt carried forty people."_s));

    const auto entries = tiny.library().entries();
    QVERIFY(entries);
    QCOMPARE(entries->size(), 1U);
    QCOMPARE(entries->front().id, tiny.desk().article()->id());
}

void DeskTest::leavesNothingOfAnOpeningThatTheEndOvertakes()
{
    TinyDesk tiny;
    tiny.desk().openText(harbourStory().repeated(200), TextFormat::PlainText);
    tiny.desk().openText(harbourStory(), TextFormat::PlainText);
    tiny.desk().openText(harbourStory().repeated(100), TextFormat::PlainText);

    tiny.reopen();

    QVERIFY(tiny.library().entries()->empty());
}

void DeskTest::saysOneThingOnceForEachCause()
{
    TinyDesk tiny;
    const QSignalSpy opened(&tiny.desk(), &Desk::articleOpened);
    const QSignalSpy entry(&tiny.desk(), &Desk::entryChanged);
    const QSignalSpy library(&tiny.desk(), &Desk::libraryChanged);
    const QSignalSpy notes(&tiny.desk(), &Desk::annotationsChanged);

    QVERIFY(tiny.open(harbourStory()));
    const ArticleId article = tiny.desk().article()->id();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(entry.size(), 1);
    QCOMPARE(entry.front().front().value<ArticleId>(), article);
    const auto id = tiny.desk().annotate(tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s));
    QCOMPARE(entry.size(), 2);
    QCOMPARE(notes.size(), 1);
    tiny.desk().setMemo(*id, u"why?"_s);
    QCOMPARE(notes.size(), 2);

    QCOMPARE(entry.size(), 2); // the list does not show memos
    QCOMPARE(library.size(), 0);
}

void DeskTest::bringsRemovedArticleBackWithItsNotes()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    const ArticleId article = tiny.desk().article()->id();
    QVERIFY(tiny.desk().annotate(tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s)));
    const QSignalSpy removed(&tiny.desk(), &Desk::entryRemoved);
    const QSignalSpy changed(&tiny.desk(), &Desk::entryChanged);

    tiny.desk().removeFromLibrary(article);
    QCOMPARE(removed.size(), 1);
    QVERIFY(!tiny.desk().libraryEntry(article));
    tiny.desk().restoreToLibrary(article);
    QCOMPARE(changed.size(), 1);

    QVERIFY(tiny.open(harbourStory()));
    QCOMPARE(annotatedWords(tiny.desk()), QStringList(u"loaded:old market:"_s));
}

void DeskTest::triesToSaveMemoUntilItIsSaved()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    const auto id = tiny.desk().annotate(tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s));
    Intruder intruder(tiny.libraryPath());
    QVERIFY(intruder.forbid(u"annotations"_s));
    const QSignalSpy failed(&tiny.desk(), &Desk::failed);

    tiny.desk().setMemo(*id, u"who says so?"_s);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(tiny.desk().unsavedMemo(*id), u"who says so?"_s);
    QVERIFY(!tiny.desk().saveMemos());
    QCOMPARE(failed.size(), 2);

    QVERIFY(intruder.allow(u"annotations"_s));
    QVERIFY(QTest::qWaitFor([&] { return !tiny.desk().hasUnsavedMemos(); }, 15'000));
    QCOMPARE(tiny.library().annotations(tiny.desk().article()->id())->front().memo,
             u"who says so?"_s);
    QCOMPARE(tiny.desk().annotation(*id)->annotation.memo, u"who says so?"_s);
}

void DeskTest::savesMemoOfAnArticleThatIsNoLongerOpen()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    const ArticleId article = tiny.desk().article()->id();
    const auto id = tiny.desk().annotate(tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s));
    Intruder intruder(tiny.libraryPath());
    QVERIFY(intruder.forbid(u"annotations"_s));
    tiny.desk().setMemo(*id, u"who says so?"_s);
    QVERIFY(tiny.open(u"The ferry left late.\n\nIt carried forty people."_s));

    QVERIFY(intruder.allow(u"annotations"_s));
    QVERIFY(tiny.desk().saveMemos());

    QCOMPARE(tiny.library().annotations(article)->front().memo, u"who says so?"_s);
}

void DeskTest::writesUnsavedMemosBesideTheLibrary()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    const auto id = tiny.desk().annotate(tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s));
    Intruder intruder(tiny.libraryPath());
    QVERIFY(intruder.forbid(u"annotations"_s));
    tiny.desk().setMemo(*id, u"who says so?"_s);

    const auto path = tiny.desk().writeMemosBeside();

    QVERIFY(path);
    QVERIFY(!tiny.desk().hasUnsavedMemos());
    QFile file(*path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), u"“old market”\nwho says so?\n\n"_s);
}

void DeskTest::savesPlaceThatCouldNotBeSavedBefore()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    const ReadingPlace place{.top = TextOffset(44), .caret = TextOffset(60)};
    Intruder intruder(tiny.libraryPath());
    QVERIFY(intruder.forbid(u"places"_s));
    tiny.desk().setReadingPlace(place);
    QVERIFY(intruder.allow(u"places"_s));

    tiny.desk().setReadingPlace(place);

    QCOMPARE(tiny.library().place(tiny.desk().article()->id()), place);
}

void DeskTest::beginsAtTheTopWherePlaceIsBeyondTheText()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    QVERIFY(tiny.library().savePlace(tiny.desk().article()->id(),
                                     {.top = TextOffset(1), .caret = TextOffset(1'000'000)}));

    QVERIFY(tiny.open(harbourStory()));

    QCOMPARE(tiny.desk().readingPlace(), ReadingPlace());
}

namespace {

/// What another window does to the first annotation of the open article.
Annotation rewritten(TinyDesk &tiny, const QString &memo)
{
    Library library = tiny.library();
    const auto before = library.annotations(tiny.desk().article()->id())->front();
    Annotation after = before;
    after.memo = memo;
    after.modified = before.modified.addSecs(1);
    return library.change(before, after, Library::Clash::Refuse)->after;
}

} // namespace

void DeskTest::keepsMemosOfTwoWindows()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    const auto id = tiny.desk().annotate(tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s));
    rewritten(tiny, u"ten minutes of work"_s);
    const QSignalSpy failed(&tiny.desk(), &Desk::failed);

    tiny.desk().setMemo(*id, u"B"_s, QString());

    const QString both = u"ten minutes of work\n\nB"_s;
    QCOMPARE(tiny.library().annotations(tiny.desk().article()->id())->front().memo, both);
    QCOMPARE(tiny.desk().annotation(*id)->annotation.memo, both);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::ChangedElsewhere);
    tiny.desk().undoStack().undo();
    QCOMPARE(tiny.desk().annotation(*id)->annotation.memo, u"ten minutes of work"_s);
}

void DeskTest::bringsBackNothingThatAnotherWindowDeleted()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    const auto id = tiny.desk().annotate(tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s));
    QVERIFY(tiny.library().remove(tiny.desk().annotation(*id)->annotation));
    const QSignalSpy failed(&tiny.desk(), &Desk::failed);

    tiny.desk().setMemo(*id, u"who says so?"_s);

    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().value<Error>(),
             (Error{ErrorCode::DeletedElsewhere, u"who says so?"_s}));
    QVERIFY(tiny.desk().annotations().empty());
    QVERIFY(tiny.library().annotations(tiny.desk().article()->id())->empty());
    QVERIFY(!tiny.desk().hasUnsavedMemos());
}

void DeskTest::undoesNothingOverAnotherWindowsEdit()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    const auto id = tiny.desk().annotate(tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s));
    tiny.desk().setMemo(*id, u"mine"_s);
    rewritten(tiny, u"theirs"_s);
    const QSignalSpy failed(&tiny.desk(), &Desk::failed);

    tiny.desk().undoStack().undo();

    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::ChangedElsewhere);
    QCOMPARE(tiny.desk().annotation(*id)->annotation.memo, u"theirs"_s);
}

void DeskTest::showsWhatAnotherWindowDid()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    const QSignalSpy library(&tiny.desk(), &Desk::libraryChanged);
    const QSignalSpy notes(&tiny.desk(), &Desk::annotationsChanged);
    const QSignalSpy markers(&tiny.desk(), &Desk::markersChanged);

    QVERIFY(tiny.library().add(
        Annotation::create(tiny.desk().article()->id(), CodeId(u"loaded"_s),
                           describe(tiny.desk().article()->text(), tiny.spanOf(u"old market"_s)))));
    QVERIFY(tiny.library().setSilenced(RuleId(u"loaded.slammed"_s), true));

    QVERIFY(QTest::qWaitFor([&] { return !notes.isEmpty() && !markers.isEmpty(); }));
    QVERIFY(!library.isEmpty());
    QCOMPARE(annotatedWords(tiny.desk()), QStringList(u"loaded:old market:"_s));
    QCOMPARE(shownWords(tiny.desk()), QStringList(u"purportedly"_s));
}

void DeskTest::opensArticleOfALibraryThatCanOnlyBeRead()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    const ArticleId article = tiny.desk().article()->id();
    QVERIFY(tiny.desk().annotate(tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s), u"why?"_s));
    tiny.reopenReadOnly();
    const QSignalSpy opened(&tiny.desk(), &Desk::articleOpened);
    const QSignalSpy failed(&tiny.desk(), &Desk::failed);

    tiny.desk().openFromLibrary(article);
    QVERIFY(QTest::qWaitFor([&] { return !opened.isEmpty(); }));

    QCOMPARE(annotatedWords(tiny.desk()), QStringList(u"loaded:old market:why?"_s));
    QCOMPARE(failed.size(), 0);
    QVERIFY(!tiny.desk().annotate(tiny.spanOf(u"new quay"_s), CodeId(u"loaded"_s)));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::DatabaseReadOnly);

    QVERIFY(tiny.open(harbourStory()));
    QCOMPARE(annotatedWords(tiny.desk()), QStringList(u"loaded:old market:why?"_s));
    QVERIFY(tiny.open(u"The ferry left late.\n\nIt carried forty people."_s));
    QCOMPARE(failed.size(), 1);
}

void DeskTest::saysWhichNoteIsDamagedAndShowsTheOthers()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    QVERIFY(tiny.desk().annotate(tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s)));
    const auto bad = tiny.desk().annotate(tiny.spanOf(u"new quay"_s), CodeId(u"loaded"_s));
    {
        Intruder intruder(tiny.libraryPath());
        QVERIFY(intruder.run(u"PRAGMA ignore_check_constraints = ON"_s));
        QVERIFY(
            intruder.run(u"UPDATE annotations SET start = -7 WHERE id = '%1'"_s.arg(bad->text())));
    }
    tiny.reopen();
    const QSignalSpy failed(&tiny.desk(), &Desk::failed);

    QVERIFY(tiny.open(harbourStory()));

    QCOMPARE(annotatedWords(tiny.desk()), QStringList(u"loaded:old market:"_s));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::DatabaseDamaged);
    QVERIFY(failed.front().front().value<Error>().detail.contains(bad->text()));
}

SLANTLIGHT_TEST(DeskTest)

#include "tst_desk.moc"
