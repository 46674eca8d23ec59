// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/deskwords.h"
#include "tests/support/testroom.h"
#include "tests/support/tinydesk.h"

using namespace slantlight;
using namespace slantlight::ui;
using namespace Qt::StringLiterals;

class DeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensTextWithItsMarkers();
    void showsLongTextBeforeItsMarkers();
    void dropsMarkersOfLongTextThatIsClosed();
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
};

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

void DeskTest::showsLongTextBeforeItsMarkers()
{
    TinyDesk tiny;
    const qsizetype times = 2 * mostReadAtOnce / harbourStory().size(); // some space is lost
    // What is there when the text is, for its markers may be there a moment later.
    bool wasAwaited = false;
    std::size_t markers = 0;
    std::optional<AnnotationId> id;
    connect(&tiny.desk(), &Desk::articleOpened, this, [&] {
        wasAwaited = tiny.desk().analysis().isAwaited;
        markers = tiny.desk().analysis().markers.size();
        id = tiny.desk().annotate(tiny.spanOf(u"purportedly"_s), CodeId(u"loaded"_s));
    });

    QVERIFY(tiny.open(QString(harbourStory() + u"\n\n"_s).repeated(times)));

    QVERIFY(wasAwaited);
    QCOMPARE(markers, 0u);
    QVERIFY(id); // it can be worked with
    QVERIFY(QTest::qWaitFor([&] { return !tiny.desk().analysis().isAwaited; }));
    QCOMPARE(shownWords(tiny.desk()).size(), 2 * times);
    QVERIFY(tiny.desk().annotation(*id) != nullptr);
}

void DeskTest::dropsMarkersOfLongTextThatIsClosed()
{
    TinyDesk tiny;
    const qsizetype times = 2 * mostReadAtOnce / harbourStory().size(); // some space is lost
    QSignalSpy marked(&tiny.desk(), &Desk::markersChanged);
    const auto close = connect(&tiny.desk(), &Desk::articleOpened, &tiny.desk(),
                               [&] { tiny.desk().closeArticle(); });
    QVERIFY(tiny.open(QString(harbourStory() + u"\n\n"_s).repeated(times)));
    disconnect(close);

    QVERIFY(tiny.open(u"The mayor slammed it."_s));

    QCOMPARE(shownWords(tiny.desk()), QStringList({u"slammed"_s}));
    QVERIFY(marked.isEmpty());
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
                         SourceFormat::PlainText);
    tiny.desk().openText(harbourStory(), SourceFormat::PlainText);
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
                         SourceFormat::PlainText);
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

    // What is left to take back is the removal itself.
    QCOMPARE(tiny.desk().undoStack().index(), 1);
    tiny.desk().undoStack().undo();
    QCOMPARE(tiny.desk().libraryEntries()->size(), 1U);
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

void DeskTest::undoesAndRedoesEveryChange_data()
{
    QTest::addColumn<DeskStep>("prepare");
    QTest::addColumn<DeskStep>("change");
    QTest::addColumn<QString>("name");

    const DeskStep nothing = [](TinyDesk &) {
    };
    const DeskStep annotate = [](TinyDesk &tiny) {
        QVERIFY(tiny.desk().annotate(tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s)));
    };
    const auto onFirst = [](void (*change)(Desk &, const AnnotationId &)) -> DeskStep {
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
    QTest::newRow("agree") << nothing << DeskStep([](TinyDesk &tiny) {
        tiny.desk().answer(*tiny.markerOn(u"slammed"_s), Answer::Agree);
    }) << u"Answer marker"_s;
    QTest::newRow("not here") << nothing << DeskStep([](TinyDesk &tiny) {
        tiny.desk().answer(*tiny.markerOn(u"slammed"_s), Answer::NotHere);
    }) << u"Answer marker"_s;
    QTest::newRow("never this rule")
        << nothing << DeskStep([](TinyDesk &tiny) { tiny.desk().silence(RuleId(u"loaded.slammed"_s)); })
        << u"Silence rule"_s;
}

void DeskTest::undoesAndRedoesEveryChange()
{
    QFETCH(const DeskStep, prepare);
    QFETCH(const DeskStep, change);
    QFETCH(const QString, name);
    TinyDesk tiny;
    QVERIFY(tiny.open(harbourStory()));
    prepare(tiny);
    const QStringList before = everything(tiny);

    change(tiny);
    const QStringList after = everything(tiny);
    QVERIFY(after != before);
    QCOMPARE(tiny.desk().undoStack().text(tiny.desk().undoStack().index() - 1), name);

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
    tiny.desk().silence(RuleId(u"loaded.slammed"_s));
    QCOMPARE(shownWords(tiny.desk()), QStringList({u"purportedly"_s}));

    QVERIFY(tiny.open(u"The mayor slammed the ferry.\n\nIt purportedly left late."_s));

    QCOMPARE(shownWords(tiny.desk()), QStringList({u"purportedly"_s}));
    tiny.desk().useAgain(RuleId(u"loaded.slammed"_s));
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

SLANTLIGHT_TEST(DeskTest)

#include "tst_desk.moc"
