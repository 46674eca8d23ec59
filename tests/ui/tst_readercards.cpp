// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/readpage.h"
#include "tests/support/testroom.h"
#include "tests/support/tinydesk.h"
#include "ui/reader/annotationcard.h"
#include "ui/reader/articleview.h"
#include "ui/reader/cardpresenter.h"
#include "ui/reader/marginlane.h"
#include "ui/reader/markercard.h"
#include "ui/reader/readeractions.h"
#include "ui/reader/readerfocus.h"
#include "ui/reader/selectionbar.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace slantlight;
using namespace slantlight::ui;
using namespace Qt::StringLiterals;

namespace {

QStringList namesIn(const QMenu &menu)
{
    QStringList names;
    for (const QAction *const action : menu.actions()) {
        if (!action->isSeparator()) {
            names.append(action->text().section(u'\t', 0, 0).remove(u'&'));
        }
    }
    return names;
}

void trigger(const QMenu &menu, const QString &name)
{
    for (QAction *const action : menu.actions()) {
        if (action->text().section(u'\t', 0, 0).remove(u'&') == name) {
            action->trigger();
        }
    }
}

/// A weak mark that lies in a strong one.
QString overlappingStory()
{
    return u"Averna council meets\n\nCouncillor Ines Torvald loudly slammed the plan of the board "
           "in a letter that was read out to everybody in the hall.\n"_s;
}

} // namespace

class ReaderCardsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsCardWherePointerRests();
    void opensCardWithEnterAndClosesItWithEscape();
    void keepsWhatTheButtonsOfACardSay_data();
    void keepsWhatTheButtonsOfACardSay();
    void removesAnAnnotationFromACardThatHoveringOpened();
    void saysNothingOfAnAnnotationThatIsGoneAlready();
    void letsTheStrongestOfOverlappingMarksAnswer_data();
    void letsTheStrongestOfOverlappingMarksAnswer();
    void pagesThroughOverlappingMarks();
    void showsMemoOnTheCardOfAnAnnotation();
    void removesAnnotationFromItsCard();
    void hidesMarkFromCard();
    void silencesRuleFromCard();
    void takesAgreementBack();
    void keepsTheReasonOfAnAnswerThatEscapeLeaves();
    void offersCodesForSelectionMadeWithPointer();
    void offersCodesForSelectionMadeWithKeys();
    void namesTheCodesThatWereUsedLast();
    void codesTheMarkAtTheCaret_data();
    void codesTheMarkAtTheCaret();
    void recodesTheAnnotationAtTheCaret();
    void hidesTheCardWhileAMenuIsOpen();
    void offersTheVerbsOfWhatIsUnderThePointer_data();
    void offersTheVerbsOfWhatIsUnderThePointer();
    void answersFromTheMenu();
};

void ReaderCardsTest::showsCardWherePointerRests()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    const QPoint mark = reading.middleOf(u"slammed"_s);

    QTest::mouseMove(reading.view.viewport(), mark);

    QVERIFY(QTest::qWaitFor([&] { return reading.card()->isVisible(); }));
    const QString card = reading.card()->spokenText();
    for (const QString &part : {u"slammed"_s, u"weak"_s, u"is louder than what happened"_s,
                                u"criticised"_s, u"loaded.slammed"_s, u"Invented & Sons 2002"_s}) {
        QVERIFY2(card.contains(part), qPrintable(card));
    }
    QVERIFY(reading.card()->width() <= MarkerCard::greatestWidth);
    const QPoint onView = reading.view.viewport()->mapTo(&reading.view, mark);
    QVERIFY(!reading.card()->geometry().contains(onView));

    QTest::mouseMove(reading.view.viewport(), QPoint(5, 5));
    QVERIFY(QTest::qWaitFor([&] { return !reading.card()->isVisible(); }));
}

void ReaderCardsTest::opensCardWithEnterAndClosesItWithEscape()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    reading.putCaretIn(u"purportedly"_s);

    QTest::keyClick(&reading.view, Qt::Key_Return);
    QVERIFY(reading.card()->isVisible());
    QWidget *const focused = reading.view.window()->focusWidget();
    QVERIFY(reading.card()->isAncestorOf(focused));

    QTest::keyClick(focused, Qt::Key_Escape);
    QVERIFY(!reading.card()->isVisible());
    QCOMPARE(reading.view.window()->focusWidget(), &reading.view);
}

void ReaderCardsTest::keepsWhatTheButtonsOfACardSay_data()
{
    QTest::addColumn<bool>("byPointer");
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("table");

    for (const bool byPointer : {true, false}) {
        const char *const way = byPointer ? "pointer" : "keyboard";
        QTest::addRow("agree, %s", way) << byPointer << u"Agree"_s << u"verdicts"_s;
        QTest::addRow("not here, %s", way) << byPointer << u"Not here"_s << u"verdicts"_s;
        QTest::addRow("never, %s", way) << byPointer << u"Never this rule"_s << u"silenced_rules"_s;
    }
}

void ReaderCardsTest::keepsWhatTheButtonsOfACardSay()
{
    QFETCH(const bool, byPointer);
    QFETCH(const QString, button);
    QFETCH(const QString, table);
    ReadPage reading;
    QVERIFY(reading.begin());
    QCOMPARE(reading.rows(table), 0);

    if (byPointer) {
        QVERIFY(reading.hover(u"slammed"_s));
        QVERIFY(reading.click(button));
    } else {
        reading.putCaretIn(u"slammed"_s);
        QTest::keyClick(&reading.view, Qt::Key_Return);
        QVERIFY(reading.enter(button));
    }

    QCOMPARE(reading.rows(table), 1);
    QCOMPARE(reading.view.highlights().all().size(), button == u"Agree"_s ? 2u : 1u);
    QCOMPARE(reading.card()->isVisible(), button == u"Agree"_s);
}

void ReaderCardsTest::removesAnAnnotationFromACardThatHoveringOpened()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    QVERIFY(
        reading.tiny.desk().annotate(reading.tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s)));
    const QSignalSpy said(&reading.view.readerActions(), &ReaderActions::changeMade);
    QVERIFY(reading.hover(u"market"_s));

    QVERIFY(reading.click(u"Remove"_s));

    QCOMPARE(reading.rows(u"annotations WHERE removed IS NULL"_s), 0);
    QCOMPARE(said.size(), 1);
}

void ReaderCardsTest::saysNothingOfAnAnnotationThatIsGoneAlready()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    QVERIFY(
        reading.tiny.desk().annotate(reading.tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s)));
    const QSignalSpy said(&reading.view.readerActions(), &ReaderActions::changeMade);
    auto *const card = reading.view.findChild<AnnotationCard *>();

    Q_EMIT card->removalRequested(); // of no annotation: none is on the card

    QCOMPARE(said.size(), 0);
    QCOMPARE(reading.rows(u"annotations"_s), 1);
}

void ReaderCardsTest::letsTheStrongestOfOverlappingMarksAnswer_data()
{
    QTest::addColumn<QString>("way");

    QTest::newRow("hover") << u"hover"_s;
    QTest::newRow("Enter") << u"enter"_s;
    QTest::newRow("click") << u"click"_s;
}

void ReaderCardsTest::letsTheStrongestOfOverlappingMarksAnswer()
{
    QFETCH(const QString, way);
    ReadPage reading;
    // The weak mark stands inside the strong one: shorter, yet it must not answer.
    QVERIFY(reading.begin(overlappingStory()));
    QCOMPARE(reading.view.highlights().all().size(), 2u);

    if (way == u"hover"_s) {
        QVERIFY(reading.hover(u"loudly"_s));
        QVERIFY(reading.card()->spokenText().contains(u"doubt.loudlyslammed"_s));
        return;
    }
    if (way == u"click"_s) {
        QTest::mouseClick(reading.view.viewport(), Qt::LeftButton, {},
                          reading.middleOf(u"slammed"_s));
    } else {
        reading.putCaretIn(u"slammed"_s);
        QTest::keyClick(&reading.view, Qt::Key_Return);
        QVERIFY(reading.card()->spokenText().contains(u"doubt.loudlyslammed"_s));
    }
    QCOMPARE(reading.view.readerFocus().focused(),
             reading.tiny.markerOn(u"loudly slammed"_s)->fingerprint);
}

void ReaderCardsTest::pagesThroughOverlappingMarks()
{
    ReadPage reading;
    QVERIFY(reading.begin(overlappingStory()));
    QVERIFY(reading.hover(u"slammed"_s));
    QVERIFY(reading.card()->spokenText().contains(u"1 of 2"_s));
    const QPoint corner = reading.card()->pos();

    QVERIFY(reading.click(u"Weaker mark in this place (Right)"_s));

    QVERIFY(reading.card()->spokenText().contains(u"2 of 2"_s));
    QVERIFY(reading.card()->spokenText().contains(u"loaded.slammed"_s));
    QCOMPARE(reading.card()->pos(), corner);
    // The answer is given to the mark on the card.
    QVERIFY(reading.click(u"Not here"_s));
    QCOMPARE(reading.view.highlights().all().size(), 1u);
    QCOMPARE(reading.tiny.desk().answerTo(*reading.tiny.markerOn(u"slammed"_s)), Answer::NotHere);
    reading.tiny.desk().undoStack().undo();

    reading.putCaretIn(u"slammed"_s);
    QTest::keyClick(&reading.view, Qt::Key_Return);
    QTest::keyClick(reading.view.window()->focusWidget(), Qt::Key_Right);
    QVERIFY(reading.card()->spokenText().contains(u"2 of 2"_s));
    QTest::keyClick(reading.view.window()->focusWidget(), Qt::Key_Right);
    QVERIFY(reading.card()->spokenText().contains(u"1 of 2"_s));
}

void ReaderCardsTest::showsMemoOnTheCardOfAnAnnotation()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    QVERIFY(reading.tiny.desk().annotate(reading.tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s),
                                         u"Old for whom?"_s));
    const QSignalSpy asked(&reading.view.readerActions(), &ReaderActions::memoRequested);
    reading.putCaretIn(u"old market"_s);

    QTest::keyClick(&reading.view, Qt::Key_Return);
    const auto *const card = reading.view.findChild<AnnotationCard *>();
    QVERIFY(card->isVisible());
    QVERIFY(!reading.card()->isVisible());
    QVERIFY2(card->spokenText().contains(u"Old for whom?"_s), qPrintable(card->spokenText()));
    QVERIFY(card->spokenText().contains(u"old market"_s));

    QTest::keyClick(reading.view.window()->focusWidget(), Qt::Key_Return);
    QVERIFY(!card->isVisible());
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.back().front().value<AnnotationId>(),
             reading.tiny.desk().annotations().front().annotation.id);
}

void ReaderCardsTest::removesAnnotationFromItsCard()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    QVERIFY(
        reading.tiny.desk().annotate(reading.tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s)));
    reading.putCaretIn(u"old market"_s);
    reading.view.openCardAtCaret();
    auto *const card = reading.view.findChild<AnnotationCard *>();
    for (QPushButton *const button : card->findChildren<QPushButton *>()) {
        if (button->accessibleName() == u"Remove"_s) {
            button->click();
        }
    }

    QVERIFY(reading.tiny.desk().annotations().empty());
    QVERIFY(!card->isVisible());
    reading.tiny.desk().undoStack().undo();
    QCOMPARE(reading.tiny.desk().annotations().size(), 1u);
}

void ReaderCardsTest::hidesMarkFromCard()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    reading.putCaretIn(u"slammed"_s);
    reading.view.openCardAtCaret();

    reading.press(u"Not here"_s);

    QVERIFY(!reading.card()->isVisible());
    QCOMPARE(reading.view.highlights().all().size(), 1u);
    QVERIFY(reading.view.readerFocus().focused().isEmpty());
    reading.tiny.desk().undoStack().undo();
    QCOMPARE(reading.view.highlights().all().size(), 2u);
}

void ReaderCardsTest::silencesRuleFromCard()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    reading.putCaretIn(u"slammed"_s);
    reading.view.openCardAtCaret();

    reading.press(u"Never this rule"_s);

    QVERIFY(reading.tiny.desk().silencedRules().contains(RuleId(u"loaded.slammed"_s)));
    QCOMPARE(reading.view.highlights().all().size(), 1u);
    reading.tiny.desk().undoStack().undo();
    QVERIFY(reading.tiny.desk().silencedRules().empty());
    QCOMPARE(reading.view.highlights().all().size(), 2u);
}

void ReaderCardsTest::takesAgreementBack()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    const Marker &marker = *reading.tiny.markerOn(u"slammed"_s);
    reading.putCaretIn(u"slammed"_s);
    reading.view.openCardAtCaret();

    reading.press(u"Agree"_s);
    QCOMPARE(reading.tiny.desk().answerTo(marker), Answer::Agree);
    QVERIFY(reading.card()->spokenText().contains(u"You agreed 1 of 1"_s));

    reading.press(u"Agree"_s);
    QCOMPARE(reading.tiny.desk().answerTo(marker), std::nullopt);
}

void ReaderCardsTest::keepsTheReasonOfAnAnswerThatEscapeLeaves()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    const Marker &marker = *reading.tiny.markerOn(u"slammed"_s);
    reading.putCaretIn(u"slammed"_s);
    reading.view.openCardAtCaret();
    reading.press(u"Agree"_s);
    auto *const reason = reading.card()->findChild<QLineEdit *>();
    QTest::mouseClick(reason, Qt::LeftButton);
    QTest::keyClicks(reason, u"loud"_s);

    QTest::mouseMove(reading.view.viewport(), reading.middleOf(u"purportedly"_s));
    QTest::keyClick(reason, Qt::Key_Escape);

    QVERIFY(!reading.card()->isVisible());
    const auto verdict = reading.tiny.desk().review().verdictOn(marker);
    QVERIFY(verdict);
    QCOMPARE(verdict->reason, u"loud"_s);
}

void ReaderCardsTest::offersCodesForSelectionMadeWithPointer()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    auto *const bar = reading.view.findChild<SelectionBar *>();
    const QPoint place = reading.middleOf(u"market"_s);

    QTest::mouseDClick(reading.view.viewport(), Qt::LeftButton, {}, place);
    QTest::mouseRelease(reading.view.viewport(), Qt::LeftButton, {}, place);
    QVERIFY(bar->isVisible());
    QVERIFY(reading.view.rect().contains(bar->geometry()));
    const auto says = [&](const QString &words) {
        return std::ranges::contains(bar->findChildren<QToolButton *>(), words,
                                     &QToolButton::accessibleName);
    };
    QVERIFY(says(u"All codes (key C)"_s));
    reading.view.keymap().setKeys(u"page-code"_s, {Qt::Key_X});
    QTest::mouseRelease(reading.view.viewport(), Qt::LeftButton, {}, place);
    QVERIFY(says(u"All codes (key X)"_s));

    Q_EMIT bar->codeChosen(CodeId(u"doubt"_s));
    QVERIFY(!bar->isVisible());
    QCOMPARE(reading.tiny.desk().annotations().front().annotation.selector.exact, u"market"_s);
}

void ReaderCardsTest::offersCodesForSelectionMadeWithKeys()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    auto *const bar = reading.view.findChild<SelectionBar *>();
    reading.putCaretIn(u"market"_s);

    QTest::keyClick(&reading.view, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);

    QVERIFY(QTest::qWaitFor([&] { return bar->isVisible(); }));
    QTest::keyClick(&reading.view, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
}

void ReaderCardsTest::namesTheCodesThatWereUsedLast()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    auto *const bar = reading.view.findChild<SelectionBar *>();
    const auto names = [bar] {
        std::vector<const QToolButton *> buttons;
        for (const QToolButton *const button : bar->findChildren<QToolButton *>()) {
            if (button->isVisible()) {
                buttons.push_back(button);
            }
        }
        std::ranges::sort(buttons, {}, [](const QToolButton *b) { return b->x(); });
        QStringList found;
        for (const QToolButton *const button : buttons) {
            found.append(
                button->text().section(u' ', 0, 0)); // names are cut where there is no room
        }
        return found;
    };
    const auto offer = [&](const QString &words) {
        const QPoint place = reading.middleOf(words);
        QTest::mouseDClick(reading.view.viewport(), Qt::LeftButton, {}, place);
        QTest::mouseRelease(reading.view.viewport(), Qt::LeftButton, {}, place);
    };
    offer(u"market"_s);
    QCOMPARE(names(),
             QStringList({u"Highlight"_s, u"Loaded,"_s, u"Doubt"_s, u"Memo"_s, u"More…"_s}));

    Q_EMIT bar->codeChosen(CodeId(u"doubt"_s));
    offer(u"letter"_s);

    QCOMPARE(names(),
             QStringList({u"Highlight"_s, u"Doubt"_s, u"Loaded,"_s, u"Memo"_s, u"More…"_s}));
    for (const QToolButton *const button : bar->findChildren<QToolButton *>()) {
        QVERIFY(!button->isVisible() || bar->rect().contains(button->geometry()));
    }
}

void ReaderCardsTest::codesTheMarkAtTheCaret_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("code");

    QTest::newRow("digit") << Qt::Key_2 << u"loaded"_s;
    QTest::newRow("H") << Qt::Key_H << u"highlight"_s;
    QTest::newRow("N") << Qt::Key_N << u"highlight"_s;
}

void ReaderCardsTest::codesTheMarkAtTheCaret()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const QString, code);
    ReadPage reading;
    QVERIFY(reading.begin());
    const QSignalSpy said(&reading.view.readerActions(), &ReaderActions::changeMade);
    reading.view.moveCaret(TextOffset());
    QTest::keyClick(&reading.view, Qt::Key_J);

    QTest::keyClick(&reading.view, key);

    const auto &made = reading.tiny.desk().annotations();
    QCOMPARE(made.size(), 1u);
    QCOMPARE(made.front().annotation.selector.exact, u"purportedly"_s);
    QCOMPARE(made.front().annotation.code, CodeId(code));
    QCOMPARE(said.size(), 1);
}

void ReaderCardsTest::recodesTheAnnotationAtTheCaret()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    QVERIFY(reading.tiny.desk().annotate(reading.tiny.spanOf(u"old market"_s),
                                         CodeId(u"highlight"_s), u"Old for whom?"_s));
    reading.putCaretIn(u"old market"_s);

    QTest::keyClick(&reading.view, Qt::Key_2);

    const auto &made = reading.tiny.desk().annotations();
    QCOMPARE(made.size(), 1u);
    QCOMPARE(made.front().annotation.code, CodeId(u"loaded"_s));
    QCOMPARE(made.front().annotation.memo, u"Old for whom?"_s);
}

void ReaderCardsTest::hidesTheCardWhileAMenuIsOpen()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    QVERIFY(reading.hover(u"slammed"_s));
    bool cardWasShown = true;
    QStringList verbs;

    reading.withMenuAt(u"slammed"_s, [&](QMenu &menu) {
        cardWasShown = reading.card()->isVisible();
        verbs = namesIn(menu);
    });

    QVERIFY(!cardWasShown);
    QVERIFY(verbs.contains(u"Explain this mark"_s));
}

void ReaderCardsTest::offersTheVerbsOfWhatIsUnderThePointer_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("verbs");

    QTest::newRow("mark") << u"slammed"_s
                          << QStringList{u"Explain this mark"_s, u"Agree"_s,     u"Not here"_s,
                                         u"Never this rule"_s,   u"Code as…"_s,  u"Copy"_s,
                                         u"Copy with source"_s,  u"Select all"_s};
    QTest::newRow("annotation") << u"old market"_s
                                << QStringList{u"Edit memo"_s,  u"Change code…"_s,
                                               u"Split here"_s, u"Remove annotation"_s,
                                               u"Copy"_s,       u"Copy with source"_s,
                                               u"Select all"_s};
    QTest::newRow("text") << u"fishing"_s
                          << QStringList{u"Copy"_s, u"Copy with source"_s, u"Select all"_s};
}

void ReaderCardsTest::offersTheVerbsOfWhatIsUnderThePointer()
{
    QFETCH(const QString, words);
    QFETCH(const QStringList, verbs);
    ReadPage reading;
    QVERIFY(reading.begin());
    QVERIFY(
        reading.tiny.desk().annotate(reading.tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s)));
    QStringList found;

    reading.withMenuAt(words, [&](QMenu &menu) { found = namesIn(menu); });

    QCOMPARE(found, verbs);
}

void ReaderCardsTest::answersFromTheMenu()
{
    ReadPage reading;
    QVERIFY(reading.begin());

    reading.withMenuAt(u"slammed"_s, [](QMenu &menu) { trigger(menu, u"Agree"_s); });
    QCOMPARE(reading.rows(u"verdicts"_s), 1);
    reading.withMenuAt(u"slammed"_s, [](QMenu &menu) { trigger(menu, u"Agree"_s); });
    QCOMPARE(reading.rows(u"verdicts"_s), 0);
    reading.withMenuAt(u"slammed"_s, [](QMenu &menu) { trigger(menu, u"Never this rule"_s); });
    QCOMPARE(reading.rows(u"silenced_rules"_s), 1);
    QCOMPARE(reading.view.highlights().all().size(), 1u);
}

SLANTLIGHT_TEST(ReaderCardsTest)

#include "tst_readercards.moc"
