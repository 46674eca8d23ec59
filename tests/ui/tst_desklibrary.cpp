// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/deskwords.h"
#include "tests/support/intruder.h"
#include "tests/support/testroom.h"
#include "tests/support/tinydesk.h"

using namespace slantlight;
using namespace slantlight::ui;
using namespace Qt::StringLiterals;

namespace {

/// What another window does to the first annotation of the open article.
Annotation rewritten(TinyDesk &tiny, const QString &memo)
{
    Library library = tiny.library();
    const auto before = library.annotations().of(tiny.desk().article()->id())->notes.front();
    Annotation after = before;
    after.memo = memo;
    after.modified = before.modified.addSecs(1);
    return library.annotations().change(before, after, Clash::Refuse)->after;
}

} // namespace

class DeskLibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

void DeskLibraryTest::keepsStateWhenSavingFails_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<DeskStep>("change");

    const auto annotation = [](void (*change)(Desk &, const AnnotationId &)) -> DeskStep {
        return [change](TinyDesk &tiny) {
            change(tiny.desk(), tiny.desk().annotations().front().annotation.id);
        };
    };
    QTest::newRow("annotate") << u"annotations"_s << DeskStep([](TinyDesk &tiny) {
        QVERIFY(!tiny.desk().annotate(tiny.spanOf(u"new quay"_s), CodeId(u"loaded"_s)));
    });
    QTest::newRow("memo") << u"annotations"_s << annotation([](Desk &desk, const AnnotationId &id) {
        desk.setMemo(id, u"look at this"_s);
    });
    QTest::newRow("remove") << u"annotations"_s
                            << annotation([](Desk &desk, const AnnotationId &id) {
                                   desk.removeAnnotation(id);
                               });
    QTest::newRow("answer") << u"verdicts"_s << DeskStep([](TinyDesk &tiny) {
        tiny.desk().answer(*tiny.markerOn(u"slammed"_s), Answer::NotHere);
    });
    QTest::newRow("silence") << u"silenced_rules"_s << DeskStep([](TinyDesk &tiny) {
        tiny.desk().silence(RuleId(u"loaded.slammed"_s));
    });
}

void DeskLibraryTest::keepsStateWhenSavingFails()
{
    QFETCH(const QString, table);
    QFETCH(const DeskStep, change);
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

void DeskLibraryTest::dropsUndoThatCannotBeSaved()
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

void DeskLibraryTest::saysThatLibraryIsLocked()
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

void DeskLibraryTest::readsArticleThatCannotBeKept()
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

void DeskLibraryTest::forgetsUndoWithArticle()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    QVERIFY(tiny.desk().annotate(tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s)));

    QVERIFY(tiny.open(u"The ferry left late.\n\nIt carried forty people."_s));

    QVERIFY(!tiny.desk().undoStack().canUndo());
    QVERIFY(tiny.desk().annotations().empty());
}

void DeskLibraryTest::leavesNothingOfACancelledOpening()
{
    TinyDesk tiny;

    tiny.desk().openText(harbourStory(), SourceFormat::PlainText);
    tiny.desk().cancelOpening();
    QVERIFY(tiny.open(u"The ferry left late.\n\nIt carried forty people."_s));

    const auto entries = tiny.library().catalogue().page({}, {}, 1000);
    QVERIFY(entries);
    QCOMPARE(entries->size(), 1U);
    QCOMPARE(entries->front().id, tiny.desk().article()->id());
}

void DeskLibraryTest::leavesNothingOfAnOpeningThatTheEndOvertakes()
{
    TinyDesk tiny;
    tiny.desk().openText(harbourStory().repeated(200), SourceFormat::PlainText);
    tiny.desk().openText(harbourStory(), SourceFormat::PlainText);
    tiny.desk().openText(harbourStory().repeated(100), SourceFormat::PlainText);

    tiny.reopen();

    QVERIFY(tiny.library().catalogue().page({}, {}, 1000)->empty());
}

void DeskLibraryTest::saysOneThingOnceForEachCause()
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

void DeskLibraryTest::bringsRemovedArticleBackWithItsNotes()
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

void DeskLibraryTest::triesToSaveMemoUntilItIsSaved()
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
    QCOMPARE(tiny.library().annotations().of(tiny.desk().article()->id())->notes.front().memo,
             u"who says so?"_s);
    QCOMPARE(tiny.desk().annotation(*id)->annotation.memo, u"who says so?"_s);
}

void DeskLibraryTest::savesMemoOfAnArticleThatIsNoLongerOpen()
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

    QCOMPARE(tiny.library().annotations().of(article)->notes.front().memo, u"who says so?"_s);
}

void DeskLibraryTest::writesUnsavedMemosBesideTheLibrary()
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

void DeskLibraryTest::savesPlaceThatCouldNotBeSavedBefore()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    const ReadingPlace place{.top = TextOffset(44), .caret = TextOffset(60)};
    Intruder intruder(tiny.libraryPath());
    QVERIFY(intruder.forbid(u"places"_s));
    tiny.desk().setReadingPlace(place);
    QVERIFY(intruder.allow(u"places"_s));

    tiny.desk().setReadingPlace(place);

    QCOMPARE(tiny.library().articles().place(tiny.desk().article()->id()), place);
}

void DeskLibraryTest::beginsAtTheTopWherePlaceIsBeyondTheText()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    QVERIFY(tiny.library().articles().savePlace(
        tiny.desk().article()->id(), {.top = TextOffset(1), .caret = TextOffset(1'000'000)}));

    QVERIFY(tiny.open(harbourStory()));

    QCOMPARE(tiny.desk().readingPlace(), ReadingPlace());
}

void DeskLibraryTest::keepsMemosOfTwoWindows()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    const auto id = tiny.desk().annotate(tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s));
    rewritten(tiny, u"ten minutes of work"_s);
    const QSignalSpy failed(&tiny.desk(), &Desk::failed);

    tiny.desk().setMemo(*id, u"B"_s, QString());

    const QString both = u"ten minutes of work\n\nB"_s;
    QCOMPARE(tiny.library().annotations().of(tiny.desk().article()->id())->notes.front().memo,
             both);
    QCOMPARE(tiny.desk().annotation(*id)->annotation.memo, both);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::ChangedElsewhere);
    tiny.desk().undoStack().undo();
    QCOMPARE(tiny.desk().annotation(*id)->annotation.memo, u"ten minutes of work"_s);
}

void DeskLibraryTest::bringsBackNothingThatAnotherWindowDeleted()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    const auto id = tiny.desk().annotate(tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s));
    QVERIFY(tiny.library().annotations().remove(tiny.desk().annotation(*id)->annotation));
    const QSignalSpy failed(&tiny.desk(), &Desk::failed);

    tiny.desk().setMemo(*id, u"who says so?"_s);

    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().value<Error>(),
             (Error{ErrorCode::DeletedElsewhere, u"who says so?"_s}));
    QVERIFY(tiny.desk().annotations().empty());
    QVERIFY(tiny.library().annotations().of(tiny.desk().article()->id())->notes.empty());
    QVERIFY(!tiny.desk().hasUnsavedMemos());
}

void DeskLibraryTest::undoesNothingOverAnotherWindowsEdit()
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

void DeskLibraryTest::showsWhatAnotherWindowDid()
{
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    const QSignalSpy library(&tiny.desk(), &Desk::libraryChanged);
    const QSignalSpy notes(&tiny.desk(), &Desk::annotationsChanged);
    const QSignalSpy markers(&tiny.desk(), &Desk::markersChanged);

    QVERIFY(tiny.library().annotations().add(
        Annotation::create(tiny.desk().article()->id(), CodeId(u"loaded"_s),
                           describe(tiny.desk().article()->text(), tiny.spanOf(u"old market"_s)))));
    QVERIFY(tiny.library().verdicts().silence(RuleId(u"loaded.slammed"_s)));

    QVERIFY(QTest::qWaitFor([&] { return !notes.isEmpty() && !markers.isEmpty(); }));
    QVERIFY(!library.isEmpty());
    QCOMPARE(annotatedWords(tiny.desk()), QStringList(u"loaded:old market:"_s));
    QCOMPARE(shownWords(tiny.desk()), QStringList(u"purportedly"_s));
}

void DeskLibraryTest::opensArticleOfALibraryThatCanOnlyBeRead()
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

void DeskLibraryTest::saysWhichNoteIsDamagedAndShowsTheOthers()
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

SLANTLIGHT_TEST(DeskLibraryTest)

#include "tst_desklibrary.moc"
