// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/deskwords.h"
#include "tests/support/testroom.h"
#include "tests/support/tinydesk.h"
#include "ui/desk/annotationedits.h"
#include "ui/desk/codeedits.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;
using namespace slantlight::ui;

namespace {

const QString story = u"Ferry late again\n\nThe ferry slammed into the quay, purportedly by night. "
                      "Nobody was hurt, the harbour office said."_s;

/// A desk with three annotations: on "ferry", "quay" and "harbour office".
struct Annotated
{
    TinyDesk tiny;
    std::vector<AnnotationId> ids;

    [[nodiscard]] bool begin()
    {
        if (!tiny.open(story)) {
            return false;
        }
        for (const QString &words : {u"The ferry"_s, u"the quay"_s, u"harbour office"_s}) {
            ids.push_back(*tiny.desk().annotate(tiny.spanOf(words), CodeId(u"highlight"_s)));
        }
        return true;
    }
    [[nodiscard]] bool startAgain()
    {
        tiny.reopen();
        return tiny.open(story);
    }
    [[nodiscard]] QStringList words() { return annotatedWords(tiny.desk()); }
    void undo() { tiny.desk().undoStack().undo(); }
    void redo() { tiny.desk().undoStack().redo(); }
};

} // namespace

class DeskStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesBackAfterARestart();
    void takesBackWhatWasDoneToSeveralAtOnce_data();
    void takesBackWhatWasDoneToSeveralAtOnce();
    void cutsAnAnnotationInTwoWhereWordsAre();
    void joinsMemosTagsAndTargetsOfMergedAnnotations();
    void makesOneStepOfAMemoThatIsTyped();
    void keepsTargetAndTags();
    void mergesACodeWithoutLosingAnAnnotation();
    void wipesOutNoCodeOfAnotherWindow();
    void keepsAnnotationsOfACodeThatGetsAnotherNameAndPlace();
    void drawsACodeAsItsBookSays();
    void takesBackWhatWasDoneToTheLibraryWithNoArticleOpen();
    void leavesWhatAnotherWindowChangedSince();
};

void DeskStepsTest::takesBackAfterARestart()
{
    Annotated desk;
    QVERIFY(desk.begin());
    desk.tiny.desk().removeAnnotation(desk.ids.front());
    desk.tiny.desk().answer(*desk.tiny.markerOn(u"slammed"_s), Answer::NotHere);
    const QStringList last = everything(desk.tiny);
    QVERIFY(desk.startAgain());
    QCOMPARE(everything(desk.tiny), last);
    QCOMPARE(desk.tiny.desk().undoStack().count(), 5);

    desk.undo();
    QVERIFY(!desk.tiny.desk().answerTo(*desk.tiny.markerOn(u"slammed"_s)));
    desk.undo();
    QCOMPARE(desk.words().size(), 3);
    QVERIFY(desk.startAgain());
    QCOMPARE(desk.tiny.desk().undoStack().index(), 3);
    desk.redo();
    desk.redo();

    QCOMPARE(everything(desk.tiny), last);
    QCOMPARE(desk.tiny.desk().changeText(3), u"Remove annotation: “The ferry”"_s);
}

void DeskStepsTest::takesBackWhatWasDoneToSeveralAtOnce_data()
{
    using Change = std::function<void(ui::Desk &, const std::vector<AnnotationId> &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QStringList>("words");

    QTest::newRow("recode") << Change([](ui::Desk &desk, const auto &ids) {
        recodeAll(desk, ids, CodeId(u"loaded"_s));
    }) << QStringList{u"loaded:The ferry:"_s, u"loaded:the quay:"_s, u"loaded:harbour office:"_s};
    QTest::newRow("remove") << Change([](ui::Desk &desk, const auto &ids) { removeAll(desk, ids); })
                            << QStringList();
    QTest::newRow("merge") << Change(
        [](ui::Desk &desk, const auto &ids) { mergeAnnotations(desk, {ids[0], ids[1]}); })
                           << QStringList{u"highlight:The ferry slammed into the quay:"_s,
                                          u"highlight:harbour office:"_s};
    QTest::newRow("split") << Change([](ui::Desk &desk, const auto &ids) {
        const auto at = desk.annotation(ids[2])->anchor.span->begin();
        splitAnnotation(desk, ids[2], at + 7);
    })
                           << QStringList{u"highlight:The ferry:"_s, u"highlight:the quay:"_s,
                                          u"highlight:harbour:"_s, u"highlight:office:"_s};
}

void DeskStepsTest::takesBackWhatWasDoneToSeveralAtOnce()
{
    using Change = std::function<void(ui::Desk &, const std::vector<AnnotationId> &)>;
    QFETCH(const Change, change);
    QFETCH(const QStringList, words);
    Annotated desk;
    QVERIFY(desk.begin());
    const QStringList before = everything(desk.tiny);
    const int steps = desk.tiny.desk().undoStack().count();

    change(desk.tiny.desk(), desk.ids);

    QCOMPARE(desk.words(), words);
    QCOMPARE(desk.tiny.desk().undoStack().count(), steps + 1);
    const QStringList after = everything(desk.tiny);
    desk.undo();
    QCOMPARE(everything(desk.tiny), before);
    desk.redo();
    QCOMPARE(everything(desk.tiny), after);
}

void DeskStepsTest::cutsAnAnnotationInTwoWhereWordsAre()
{
    Annotated desk;
    QVERIFY(desk.begin());
    ui::Desk &it = desk.tiny.desk();
    it.setMemo(desk.ids[2], u"Who says so?"_s);
    const TextSpan span = *it.annotation(desk.ids[2])->anchor.span;
    const int steps = it.undoStack().count();

    splitAnnotation(it, desk.ids[2], span.begin());
    splitAnnotation(it, desk.ids[2], span.end());
    splitAnnotation(it, desk.ids[0], span.begin() + 3);

    QCOMPARE(it.undoStack().count(), steps);
    splitAnnotation(it, desk.ids[2], span.begin() + 8);
    QCOMPARE(desk.words().mid(2),
             (QStringList{u"highlight:harbour:Who says so?"_s, u"highlight:office:"_s}));
}

void DeskStepsTest::joinsMemosTagsAndTargetsOfMergedAnnotations()
{
    Annotated desk;
    QVERIFY(desk.begin());
    ui::Desk &it = desk.tiny.desk();
    it.setMemo(desk.ids[0], u"One"_s);
    it.setMemo(desk.ids[1], u"Two"_s);
    setTags(it, desk.ids[0], {u"sea"_s, u"night"_s});
    setTags(it, desk.ids[1], {u"Sea"_s, u"land"_s});
    setTarget(it, desk.ids[1], u"the crew"_s);

    mergeAnnotations(it, desk.ids);

    QCOMPARE(it.annotations().size(), 1U);
    const Annotation &whole = it.annotations().front().annotation;
    QCOMPARE(whole.id, desk.ids[0]);
    QCOMPARE(whole.memo, u"One\n\nTwo"_s);
    QCOMPARE(whole.tags, (QStringList{u"land"_s, u"night"_s, u"sea"_s}));
    QCOMPARE(whole.target, u"the crew"_s);
}

void DeskStepsTest::makesOneStepOfAMemoThatIsTyped()
{
    Annotated desk;
    QVERIFY(desk.begin());
    ui::Desk &it = desk.tiny.desk();
    const int steps = it.undoStack().count();
    for (const QString &memo : {u"W"_s, u"Why"_s, u"Why now?"_s}) {
        it.setMemo(desk.ids[0], memo);
    }
    QCOMPARE(it.undoStack().count(), steps + 1);
    QVERIFY(desk.startAgain());
    QCOMPARE(desk.tiny.desk().undoStack().count(), steps + 1);

    desk.undo();

    QCOMPARE(desk.tiny.desk().annotation(desk.ids[0])->annotation.memo, QString());
    desk.redo();
    QCOMPARE(desk.tiny.desk().annotation(desk.ids[0])->annotation.memo, u"Why now?"_s);
}

void DeskStepsTest::keepsTargetAndTags()
{
    Annotated desk;
    QVERIFY(desk.begin());
    setTarget(desk.tiny.desk(), desk.ids[0], u"  the   crew "_s);
    setTags(desk.tiny.desk(), desk.ids[0], {u"night"_s, u" NIGHT "_s, u""_s, u"a b"_s});
    QVERIFY(desk.startAgain());

    const Annotation kept = desk.tiny.desk().annotation(desk.ids[0])->annotation;
    QCOMPARE(kept.target, u"the crew"_s);
    QCOMPARE(kept.tags, (QStringList{u"a b"_s, u"night"_s}));
    desk.undo();
    QCOMPARE(desk.tiny.desk().annotation(desk.ids[0])->annotation.tags, QStringList());
}

void DeskStepsTest::mergesACodeWithoutLosingAnAnnotation()
{
    Annotated desk;
    QVERIFY(desk.begin());
    ui::Desk &it = desk.tiny.desk();
    std::vector<Code> codes = it.codebook().codes();
    codes.push_back({.id = CodeId(u"spin"_s), .name = u"Spin"_s});
    codes.push_back({.id = CodeId(u"twist"_s), .name = u"Twist"_s, .parent = CodeId(u"spin"_s)});
    QVERIFY(changeCodes(it, "Change codes", {}, codes));
    recodeAll(it, desk.ids, CodeId(u"spin"_s));
    it.removeAnnotation(desk.ids[2]); // one in the trash comes along

    QVERIFY(mergeCodes(it, CodeId(u"spin"_s), CodeId(u"loaded"_s)));

    QCOMPARE(desk.words(), (QStringList{u"loaded:The ferry:"_s, u"loaded:the quay:"_s}));
    QVERIFY(it.codebook().code(CodeId(u"spin"_s)) == nullptr);
    QCOMPARE(it.codebook().code(CodeId(u"twist"_s))->parent, CodeId(u"loaded"_s));
    const auto trash = desk.tiny.library().annotations().trashOf(it.article()->id());
    QCOMPARE(trash->notes.front().code, CodeId(u"loaded"_s));
    desk.undo();
    QCOMPARE(desk.words(), (QStringList{u"spin:The ferry:"_s, u"spin:the quay:"_s}));
    QCOMPARE(it.codebook().code(CodeId(u"twist"_s))->parent, CodeId(u"spin"_s));
}

void DeskStepsTest::wipesOutNoCodeOfAnotherWindow()
{
    Annotated desk;
    QVERIFY(desk.begin());
    ui::Desk &it = desk.tiny.desk();
    Library other = desk.tiny.library();
    QVERIFY(other.codes().save(*Codebook::parse(u"code theirs\nname Theirs"_s)));
    std::vector<Code> codes = it.codebook().codes();
    codes.push_back({.id = CodeId(u"mine"_s), .name = u"Mine"_s});
    const QSignalSpy failed(&it, &ui::Desk::failed);

    QVERIFY(!changeCodes(it, "Change codes", {}, codes));

    QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::ChangedElsewhere);
    QVERIFY(it.codebook().code(CodeId(u"theirs"_s)) != nullptr); // it is known now
    codes = it.codebook().codes();
    codes.push_back({.id = CodeId(u"mine"_s), .name = u"Mine"_s});
    QVERIFY(changeCodes(it, "Change codes", {}, codes));
    QCOMPARE(other.codes().codebook()->codes().size(), 2U);
}

void DeskStepsTest::keepsAnnotationsOfACodeThatGetsAnotherNameAndPlace()
{
    Annotated desk;
    QVERIFY(desk.begin());
    ui::Desk &it = desk.tiny.desk();
    std::vector<Code> codes = it.codebook().codes();
    codes.push_back({.id = CodeId(u"spin"_s), .name = u"Spin"_s});
    QVERIFY(changeCodes(it, "Change codes", {}, codes));
    recodeAll(it, desk.ids, CodeId(u"spin"_s));
    codes.back().name = u"Twist"_s;
    codes.back().parent = CodeId(u"doubt"_s);
    QVERIFY(changeCodes(it, "Change codes", {}, codes));
    QVERIFY(desk.startAgain());

    ui::Desk &again = desk.tiny.desk();
    QCOMPARE(desk.words().size(), 3);
    QCOMPARE(again.codebook().code(CodeId(u"spin"_s))->name, u"Twist"_s);
    QCOMPARE(again.codebook().code(CodeId(u"spin"_s))->parent, CodeId(u"doubt"_s));
    QCOMPARE(again.highlights().front().title, u"Twist"_s);
}

void DeskStepsTest::drawsACodeAsItsBookSays()
{
    Annotated desk;
    QVERIFY(desk.begin());
    ui::Desk &it = desk.tiny.desk();
    std::vector<Code> codes = it.codebook().codes();
    codes.front().colour = u"#5a4fcf"_s;
    codes.front().line = LineStyle::Wave;

    QVERIFY(changeCodes(it, "Change codes", {}, codes));

    const auto drawn = std::ranges::find(it.highlights(), desk.ids[0].text(), &ui::Highlight::id);
    QCOMPARE(drawn->look.colour, QColor(u"#5a4fcf"_s).rgb());
    QCOMPARE(drawn->look.line, LineStyle::Wave);
    QVERIFY(desk.startAgain());
    QCOMPARE(desk.tiny.desk().codebook().codes().front().colour, u"#5a4fcf"_s);
    QCOMPARE(desk.tiny.desk().codebook().codes().front().name, u"Highlight"_s);
}

void DeskStepsTest::takesBackWhatWasDoneToTheLibraryWithNoArticleOpen()
{
    Annotated desk;
    QVERIFY(desk.begin());
    const ArticleId id = desk.tiny.desk().article()->id();
    desk.tiny.desk().closeArticle();
    QVERIFY(!desk.tiny.desk().undoStack().canUndo()); // the article's own steps wait for it
    const QSignalSpy changed(&desk.tiny.desk(), &ui::Desk::libraryChanged);

    QVERIFY(desk.tiny.desk().perform("Tag article", u"night"_s, [&id](Library &library) {
        return library.collections().tag(id, u"night"_s);
    }));
    QCOMPARE(changed.size(), 1);
    QCOMPARE(desk.tiny.library().collections().tagsOf(id), QStringList(u"night"_s));
    desk.undo();

    QCOMPARE(changed.size(), 2);
    QCOMPARE(desk.tiny.library().collections().tagsOf(id), QStringList());
}

void DeskStepsTest::leavesWhatAnotherWindowChangedSince()
{
    Annotated desk;
    QVERIFY(desk.begin());
    ui::Desk &it = desk.tiny.desk();
    setTarget(it, desk.ids[0], u"the crew"_s);
    const Annotation mine = it.annotation(desk.ids[0])->annotation;
    Annotation theirs = mine;
    theirs.target = u"the captain"_s;
    QVERIFY(desk.tiny.library().annotations().change(mine, theirs, Clash::Refuse));
    const QSignalSpy failed(&it, &ui::Desk::failed);

    desk.undo();

    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().value<Error>().code, ErrorCode::ChangedElsewhere);
    QCOMPARE(it.annotation(desk.ids[0])->annotation.target, u"the captain"_s);
    QCOMPARE(it.undoStack().count(), 3); // what cannot be taken back is off the stack
}

SLANTLIGHT_TEST(DeskStepsTest)
#include "tst_desksteps.moc"
