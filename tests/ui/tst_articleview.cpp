// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testroom.h"
#include "tests/support/tinydesk.h"
#include "ui/reader/annotationcard.h"
#include "ui/reader/articleview.h"
#include "ui/reader/cardpresenter.h"
#include "ui/reader/marginlane.h"
#include "ui/reader/markercard.h"
#include "ui/reader/overviewruler.h"
#include "ui/reader/selectionbar.h"
#include "ui/render/plaintooltip.h"

#include <QAccessible>
#include <QAccessibleAnnouncementEvent>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTimer>
#include <QToolButton>
#include <QToolTip>
#include <QWheelEvent>

#include <functional>

using namespace slantlight;
using namespace slantlight::ui;
using namespace Qt::StringLiterals;

namespace {

/// A page that is shown, with harbourStory() on it.
struct Reading
{
    TinyDesk tiny;
    ArticleView view{tiny.desk()};

    [[nodiscard]] bool begin(const QString &text = harbourStory(), QSize size = {820, 620})
    {
        view.resize(size);
        view.show();
        view.activateWindow();
        view.setFocus();
        return QTest::qWaitForWindowActive(&view) && tiny.open(text);
    }
    void select(const QString &words)
    {
        const TextSpan span = tiny.spanOf(words);
        QTextCursor cursor(view.document());
        cursor.setPosition(static_cast<int>(span.begin().value()));
        cursor.setPosition(static_cast<int>(span.end().value()), QTextCursor::KeepAnchor);
        view.setTextCursor(cursor);
    }
    void putCaretIn(const QString &words)
    {
        QTextCursor cursor(view.document());
        cursor.setPosition(static_cast<int>(tiny.spanOf(words).begin().value()) + 2);
        view.setTextCursor(cursor);
    }
    [[nodiscard]] QPoint middleOf(const QString &words) const
    {
        const TextSpan span = tiny.spanOf(words);
        const QRectF place = rectanglesOf(span, *view.document()).front();
        return QPoint(qRound(place.center().x()), qRound(place.center().y()))
               - QPoint(0, view.verticalScrollBar()->value());
    }
    [[nodiscard]] MarkerCard *card() const { return view.findChild<MarkerCard *>(); }
    /// The button of that name on the card that is shown, or null.
    [[nodiscard]] QAbstractButton *button(const QString &name) const
    {
        for (const FloatingCard *const shown : view.findChildren<FloatingCard *>()) {
            for (QAbstractButton *const candidate : shown->findChildren<QAbstractButton *>()) {
                if (shown->isVisible() && candidate->accessibleName() == name) {
                    return candidate;
                }
            }
        }
        return nullptr;
    }
    /// Rests the pointer on @p words until a card comes.
    [[nodiscard]] bool hover(const QString &words) const
    {
        QTest::mouseMove(view.viewport(), middleOf(words));
        return QTest::qWaitFor([this] {
            return std::ranges::any_of(view.findChildren<FloatingCard *>(), &QWidget::isVisible);
        });
    }
    /// Moves the pointer onto the button and clicks it there.
    [[nodiscard]] bool click(const QString &name) const
    {
        QAbstractButton *const target = button(name);
        if (target == nullptr) {
            return false;
        }
        QTest::mouseMove(target, target->rect().center());
        QTest::mouseClick(target, Qt::LeftButton, {}, target->rect().center());
        return true;
    }
    /// Presses the button with the keyboard, after Tab as often as it takes.
    [[nodiscard]] bool enter(const QString &name) const
    {
        for (int i = 0; i < 6; ++i) {
            QWidget *const focused = view.window()->focusWidget();
            if (focused == button(name)) {
                QTest::keyClick(focused, Qt::Key_Return);
                return true;
            }
            QTest::keyClick(focused, Qt::Key_Tab);
        }
        return false;
    }
    /// Right-clicks on @p words and lets @p look have the menu, which is closed then.
    void withMenuAt(const QString &words, const std::function<void(QMenu &)> &look)
    {
        QTimer::singleShot(0, &view, [&] {
            if (auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
                look(*menu);
                menu->close();
            }
        });
        const QPoint place = middleOf(words);
        QContextMenuEvent event(QContextMenuEvent::Mouse, place,
                                view.viewport()->mapToGlobal(place));
        QCoreApplication::sendEvent(view.viewport(), &event);
    }
    void press(const QString &name) const
    {
        QVERIFY(button(name) != nullptr);
        button(name)->click();
    }
    [[nodiscard]] int rows(const QString &table) const { return rowsOf(tiny.libraryPath(), table); }
    static int rowsOf(const QString &path, const QString &table)
    {
        int count = -1;
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"counting"_s);
            file.setDatabaseName(path);
            if (file.open()) {
                QSqlQuery query(u"SELECT count(*) FROM "_s + table, file);
                count = query.next() ? query.value(0).toInt() : -1;
            }
        }
        QSqlDatabase::removeDatabase(u"counting"_s);
        return count;
    }
};

QString longStory()
{
    QString text = u"A long account of the Averna ferry\n\n"_s;
    for (int i = 0; i < 120; ++i) {
        text +=
            u"The ferry number %1 left the quay of Averna in the morning and came back in the "
            "evening with forty people and a cart of fish for the market on board.\n\n"_s.arg(i);
    }
    return text + u"Its owner purportedly sold it at last."_s;
}

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

QStringList announced;

} // namespace

class ArticleViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsEveryCharacterAtItsOffset_data();
    void putsEveryCharacterAtItsOffset();
    void annotatesSelectionWithDigit();
    void trimsSelection();
    void doesNothingWithoutSelection();
    void saysWhenDigitHasNoCode();
    void removesAnnotationAtCaret_data();
    void removesAnnotationAtCaret();
    void highlightsPlainly();
    void asksForMemo();
    void walksThroughMarks();
    void focusesMarkUnderCaret();
    void announcesMarkUnderCaret();
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
    void offersCodesForSelectionMadeWithPointer();
    void offersCodesForSelectionMadeWithKeys();
    void namesTheCodesThatWereUsedLast();
    void opensAllCodesOnThePageTheFirstNineFirst();
    void codesTheMarkAtTheCaret_data();
    void codesTheMarkAtTheCaret();
    void recodesTheAnnotationAtTheCaret();
    void hidesTheCardWhileAMenuIsOpen();
    void offersTheVerbsOfWhatIsUnderThePointer_data();
    void offersTheVerbsOfWhatIsUnderThePointer();
    void answersFromTheMenu();
    void copiesParagraphsApart();
    void copiesWithTheSource();
    void drawsTheWholeMemoSign();
    void takesAMemoInTheMarginForText();
    void losesNoMarkWhileScrolling();
    void putsTicksBesideTheirLinesInAShortArticle();
    void countsVeryManyMarksOnTheRuler();
    void namesMarksOfTheRulerInAToolTip();
    void hidesAndShowsAllMarks();
    void keepsTopLineWhileZooming();
    void keepsPlaceForNextTime();
    void showsMarkFarAway();
    void marginsAreNeverNarrow();
    void changesPageWithoutMovingText();
    void leavesNothingBehindWhenArticleCloses();
};

void ArticleViewTest::putsEveryCharacterAtItsOffset_data()
{
    QTest::addColumn<QString>("text");

    QTest::newRow("left to right") << harbourStory();
    QTest::newRow("right to left")
        << u"\u05d4\u05e0\u05de\u05dc "
           u"\u05e0\u05e1\u05d2\u05e8\n\n\u05d4\u05de\u05d5\u05e2\u05e6\u05d4 "
           "\u05d4\u05d7\u05dc\u05d9\u05d8\u05d4 \u05d0\u05ea\u05de\u05d5\u05dc \u05d1\u05e2\u05d9\u05e8.\n\n"
           "The harbour office, which put up the old signs, purportedly knew what they say."_s;
    QTest::newRow("beyond the basic plane")
        << u"A vote \U0001F5F3 in Averna\n\nIt \U0001F30A purportedly passed."_s;
}

void ArticleViewTest::putsEveryCharacterAtItsOffset()
{
    QFETCH(const QString, text);
    Reading reading;
    QVERIFY(reading.begin(text));

    const QString &canonical = reading.tiny.desk().article()->text();

    QCOMPARE(reading.view.document()->characterCount() - 1, canonical.size());
    reading.select(u"purportedly"_s);
    QCOMPARE(reading.view.textCursor().selectedText(), u"purportedly"_s);
    QCOMPARE(reading.view.marks().at(reading.view.selectedSpan()->begin())->span,
             *reading.view.selectedSpan());
}

void ArticleViewTest::annotatesSelectionWithDigit()
{
    Reading reading;
    QVERIFY(reading.begin());
    reading.select(u"old market"_s);

    QTest::keyClick(&reading.view, Qt::Key_2);

    const auto kept = reading.tiny.library().annotations(reading.tiny.desk().article()->id());
    QVERIFY(kept);
    QCOMPARE(kept->size(), 1u);
    QCOMPARE(kept->front().code, CodeId(u"loaded"_s));
    QCOMPARE(kept->front().selector.exact, u"old market"_s);
    QCOMPARE(reading.view.focusedMark(), kept->front().id.text());
    QVERIFY(!reading.view.textCursor().hasSelection());
}

void ArticleViewTest::trimsSelection()
{
    Reading reading;
    QVERIFY(reading.begin());

    reading.select(u" old market "_s);

    QCOMPARE(reading.view.selectedSpan(), reading.tiny.spanOf(u"old market"_s));
}

void ArticleViewTest::doesNothingWithoutSelection()
{
    Reading reading;
    QVERIFY(reading.begin());
    const QSignalSpy said(&reading.view, &ArticleView::statusMessage);

    for (const Qt::Key key : {Qt::Key_2, Qt::Key_H, Qt::Key_N, Qt::Key_0, Qt::Key_Delete}) {
        QTest::keyClick(&reading.view, key);
    }
    reading.select(u" "_s);
    QTest::keyClick(&reading.view, Qt::Key_2);

    QVERIFY(reading.tiny.desk().annotations().empty());
    QVERIFY(!reading.tiny.desk().undoStack().canUndo());
    QCOMPARE(said.size(), 4);
}

void ArticleViewTest::saysWhenDigitHasNoCode()
{
    Reading reading;
    QVERIFY(reading.begin());
    reading.select(u"old market"_s);
    const QSignalSpy said(&reading.view, &ArticleView::statusMessage);

    QTest::keyClick(&reading.view, Qt::Key_7);

    QVERIFY(reading.tiny.desk().annotations().empty());
    QVERIFY(said.front().front().toString().contains(u'7'));
}

void ArticleViewTest::removesAnnotationAtCaret_data()
{
    QTest::addColumn<Qt::Key>("key");

    QTest::newRow("0") << Qt::Key_0;
    QTest::newRow("Delete") << Qt::Key_Delete;
}

void ArticleViewTest::removesAnnotationAtCaret()
{
    QFETCH(const Qt::Key, key);
    Reading reading;
    QVERIFY(reading.begin());
    QVERIFY(
        reading.tiny.desk().annotate(reading.tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s)));
    QVERIFY(reading.tiny.desk().annotate(reading.tiny.spanOf(u"new quay"_s), CodeId(u"loaded"_s)));
    reading.putCaretIn(u"old market"_s);

    QTest::keyClick(&reading.view, key);

    QCOMPARE(reading.tiny.desk().annotations().size(), 1u);
    QCOMPARE(reading.tiny.desk().annotations().front().annotation.selector.exact, u"new quay"_s);
    reading.tiny.desk().undoStack().undo();
    QCOMPARE(reading.tiny.desk().annotations().size(), 2u);
}

void ArticleViewTest::highlightsPlainly()
{
    Reading reading;
    QVERIFY(reading.begin());
    reading.select(u"old market"_s);

    QTest::keyClick(&reading.view, Qt::Key_H);

    QCOMPARE(reading.tiny.desk().annotations().front().annotation.code, CodeId(u"highlight"_s));
}

void ArticleViewTest::asksForMemo()
{
    Reading reading;
    QVERIFY(reading.begin());
    const QSignalSpy asked(&reading.view, &ArticleView::memoRequested);
    reading.select(u"old market"_s);

    QTest::keyClick(&reading.view, Qt::Key_N);
    QCOMPARE(asked.size(), 1);
    const AnnotationId id = reading.tiny.desk().annotations().front().annotation.id;
    QCOMPARE(asked.back().front().value<AnnotationId>(), id);

    reading.putCaretIn(u"old market"_s);
    QTest::keyClick(&reading.view, Qt::Key_M);
    QCOMPARE(asked.size(), 2);
    QCOMPARE(asked.back().front().value<AnnotationId>(), id);
    QCOMPARE(reading.tiny.desk().annotations().size(), 1u);
}

void ArticleViewTest::walksThroughMarks()
{
    Reading reading;
    QVERIFY(reading.begin());
    QVERIFY(
        reading.tiny.desk().annotate(reading.tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s)));
    const auto focused = [&] {
        const Highlight *const mark = reading.view.marks().find(reading.view.focusedMark());
        return mark == nullptr ? QString()
                               : mark->span.in(reading.tiny.desk().article()->text()).toString();
    };
    reading.view.moveCaret(TextOffset());
    QStringList walk;

    for (const Qt::Key key : {Qt::Key_J, Qt::Key_F8, Qt::Key_J, Qt::Key_J, Qt::Key_K, Qt::Key_K}) {
        QTest::keyClick(&reading.view, key);
        walk.append(focused());
    }
    QTest::keyClick(&reading.view, Qt::Key_F8, Qt::ShiftModifier);
    walk.append(focused());

    QCOMPARE(walk, QStringList({u"purportedly"_s, u"slammed"_s, u"old market"_s, u"purportedly"_s,
                                u"old market"_s, u"slammed"_s, u"purportedly"_s}));
}

void ArticleViewTest::focusesMarkUnderCaret()
{
    Reading reading;
    QVERIFY(reading.begin());
    const QSignalSpy focused(&reading.view, &ArticleView::markerFocused);
    const QString fingerprint = reading.tiny.markerOn(u"slammed"_s)->fingerprint;

    reading.putCaretIn(u"slammed"_s);
    reading.putCaretIn(u"old market"_s);

    QCOMPARE(focused.size(), 2);
    QCOMPARE(focused.front().front().toString(), fingerprint);
    QCOMPARE(focused.back().front().toString(), QString());
}

void ArticleViewTest::announcesMarkUnderCaret()
{
    Reading reading;
    QVERIFY(reading.begin());
    QAccessible::setActive(true);
    announced.clear();
    const auto before = QAccessible::installUpdateHandler([](QAccessibleEvent *event) {
        if (event->type() == QAccessible::Announcement) {
            announced.append(static_cast<QAccessibleAnnouncementEvent *>(event)->message());
        }
    });

    reading.putCaretIn(u"slammed"_s);
    QAccessible::installUpdateHandler(before);
    QAccessible::setActive(false);

    QCOMPARE(announced.size(), 1);
    QVERIFY(announced.front().endsWith(u": slammed"_s));
}

void ArticleViewTest::showsCardWherePointerRests()
{
    Reading reading;
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

void ArticleViewTest::opensCardWithEnterAndClosesItWithEscape()
{
    Reading reading;
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

void ArticleViewTest::keepsWhatTheButtonsOfACardSay_data()
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

void ArticleViewTest::keepsWhatTheButtonsOfACardSay()
{
    QFETCH(const bool, byPointer);
    QFETCH(const QString, button);
    QFETCH(const QString, table);
    Reading reading;
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
    QCOMPARE(reading.view.marks().highlights().size(), button == u"Agree"_s ? 2u : 1u);
    QCOMPARE(reading.card()->isVisible(), button == u"Agree"_s);
}

void ArticleViewTest::removesAnAnnotationFromACardThatHoveringOpened()
{
    Reading reading;
    QVERIFY(reading.begin());
    QVERIFY(
        reading.tiny.desk().annotate(reading.tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s)));
    const QSignalSpy said(&reading.view, &ArticleView::changeMade);
    QVERIFY(reading.hover(u"market"_s));

    QVERIFY(reading.click(u"Remove"_s));

    QCOMPARE(reading.rows(u"annotations"_s), 0);
    QCOMPARE(said.size(), 1);
}

void ArticleViewTest::saysNothingOfAnAnnotationThatIsGoneAlready()
{
    Reading reading;
    QVERIFY(reading.begin());
    QVERIFY(
        reading.tiny.desk().annotate(reading.tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s)));
    const QSignalSpy said(&reading.view, &ArticleView::changeMade);
    auto *const card = reading.view.findChild<AnnotationCard *>();

    Q_EMIT card->removalRequested(); // of no annotation: none is on the card

    QCOMPARE(said.size(), 0);
    QCOMPARE(reading.rows(u"annotations"_s), 1);
}

void ArticleViewTest::letsTheStrongestOfOverlappingMarksAnswer_data()
{
    QTest::addColumn<QString>("way");

    QTest::newRow("hover") << u"hover"_s;
    QTest::newRow("Enter") << u"enter"_s;
    QTest::newRow("click") << u"click"_s;
}

void ArticleViewTest::letsTheStrongestOfOverlappingMarksAnswer()
{
    QFETCH(const QString, way);
    Reading reading;
    // The weak mark stands inside the strong one: shorter, yet it must not answer.
    QVERIFY(reading.begin(overlappingStory()));
    QCOMPARE(reading.view.marks().highlights().size(), 2u);

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
    QCOMPARE(reading.view.focusedMark(), reading.tiny.markerOn(u"loudly slammed"_s)->fingerprint);
}

void ArticleViewTest::pagesThroughOverlappingMarks()
{
    Reading reading;
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
    QCOMPARE(reading.view.marks().highlights().size(), 1u);
    QCOMPARE(reading.tiny.desk().answerTo(*reading.tiny.markerOn(u"slammed"_s)), Answer::NotHere);
    reading.tiny.desk().undoStack().undo();

    reading.putCaretIn(u"slammed"_s);
    QTest::keyClick(&reading.view, Qt::Key_Return);
    QTest::keyClick(reading.view.window()->focusWidget(), Qt::Key_Right);
    QVERIFY(reading.card()->spokenText().contains(u"2 of 2"_s));
    QTest::keyClick(reading.view.window()->focusWidget(), Qt::Key_Right);
    QVERIFY(reading.card()->spokenText().contains(u"1 of 2"_s));
}

void ArticleViewTest::showsMemoOnTheCardOfAnAnnotation()
{
    Reading reading;
    QVERIFY(reading.begin());
    QVERIFY(reading.tiny.desk().annotate(reading.tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s),
                                         u"Old for whom?"_s));
    const QSignalSpy asked(&reading.view, &ArticleView::memoRequested);
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

void ArticleViewTest::removesAnnotationFromItsCard()
{
    Reading reading;
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

void ArticleViewTest::hidesMarkFromCard()
{
    Reading reading;
    QVERIFY(reading.begin());
    reading.putCaretIn(u"slammed"_s);
    reading.view.openCardAtCaret();

    reading.press(u"Not here"_s);

    QVERIFY(!reading.card()->isVisible());
    QCOMPARE(reading.view.marks().highlights().size(), 1u);
    QVERIFY(reading.view.focusedMark().isEmpty());
    reading.tiny.desk().undoStack().undo();
    QCOMPARE(reading.view.marks().highlights().size(), 2u);
}

void ArticleViewTest::silencesRuleFromCard()
{
    Reading reading;
    QVERIFY(reading.begin());
    reading.putCaretIn(u"slammed"_s);
    reading.view.openCardAtCaret();

    reading.press(u"Never this rule"_s);

    QVERIFY(reading.tiny.desk().silencedRules().contains(RuleId(u"loaded.slammed"_s)));
    QCOMPARE(reading.view.marks().highlights().size(), 1u);
    reading.tiny.desk().undoStack().undo();
    QVERIFY(reading.tiny.desk().silencedRules().empty());
    QCOMPARE(reading.view.marks().highlights().size(), 2u);
}

void ArticleViewTest::takesAgreementBack()
{
    Reading reading;
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

void ArticleViewTest::offersCodesForSelectionMadeWithPointer()
{
    Reading reading;
    QVERIFY(reading.begin());
    auto *const bar = reading.view.findChild<SelectionBar *>();
    const QPoint place = reading.middleOf(u"market"_s);

    QTest::mouseDClick(reading.view.viewport(), Qt::LeftButton, {}, place);
    QTest::mouseRelease(reading.view.viewport(), Qt::LeftButton, {}, place);
    QVERIFY(bar->isVisible());
    QVERIFY(reading.view.rect().contains(bar->geometry()));

    Q_EMIT bar->codeChosen(CodeId(u"doubt"_s));
    QVERIFY(!bar->isVisible());
    QCOMPARE(reading.tiny.desk().annotations().front().annotation.selector.exact, u"market"_s);
}

void ArticleViewTest::offersCodesForSelectionMadeWithKeys()
{
    Reading reading;
    QVERIFY(reading.begin());
    auto *const bar = reading.view.findChild<SelectionBar *>();
    reading.putCaretIn(u"market"_s);

    QTest::keyClick(&reading.view, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);

    QVERIFY(QTest::qWaitFor([&] { return bar->isVisible(); }));
    QTest::keyClick(&reading.view, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
}

void ArticleViewTest::namesTheCodesThatWereUsedLast()
{
    Reading reading;
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

void ArticleViewTest::opensAllCodesOnThePageTheFirstNineFirst()
{
    Reading reading;
    QVERIFY(reading.begin());
    auto *const bar = reading.view.findChild<SelectionBar *>();
    const QPoint place = reading.middleOf(u"market"_s);
    QTest::mouseDClick(reading.view.viewport(), Qt::LeftButton, {}, place);
    QTest::mouseRelease(reading.view.viewport(), Qt::LeftButton, {}, place);
    QAbstractButton *more = nullptr;
    for (QToolButton *const button : bar->findChildren<QToolButton *>()) {
        more = button->accessibleName() == u"All codes"_s ? button : more;
    }

    QTest::mouseClick(more, Qt::LeftButton, {}, more->rect().center());

    auto *const menu = bar->findChild<QMenu *>();
    QVERIFY(menu->isVisible());
    const QRect page(reading.view.mapToGlobal(QPoint()), reading.view.size());
    QVERIFY(page.contains(menu->geometry().topLeft()));
    QStringList entries;
    for (const QAction *const action : menu->actions()) {
        entries.append(action->text());
    }
    QCOMPARE(entries, QStringList({u"Highlight\t1"_s, u"Loaded, emotive wording\t2"_s,
                                   u"Doubt and distancing"_s}));
    menu->close();
}

void ArticleViewTest::codesTheMarkAtTheCaret_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<QString>("code");

    QTest::newRow("digit") << Qt::Key_2 << u"loaded"_s;
    QTest::newRow("H") << Qt::Key_H << u"highlight"_s;
    QTest::newRow("N") << Qt::Key_N << u"highlight"_s;
}

void ArticleViewTest::codesTheMarkAtTheCaret()
{
    QFETCH(const Qt::Key, key);
    QFETCH(const QString, code);
    Reading reading;
    QVERIFY(reading.begin());
    const QSignalSpy said(&reading.view, &ArticleView::changeMade);
    reading.view.moveCaret(TextOffset());
    QTest::keyClick(&reading.view, Qt::Key_J);

    QTest::keyClick(&reading.view, key);

    const auto &made = reading.tiny.desk().annotations();
    QCOMPARE(made.size(), 1u);
    QCOMPARE(made.front().annotation.selector.exact, u"purportedly"_s);
    QCOMPARE(made.front().annotation.code, CodeId(code));
    QCOMPARE(said.size(), 1);
}

void ArticleViewTest::recodesTheAnnotationAtTheCaret()
{
    Reading reading;
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

void ArticleViewTest::hidesTheCardWhileAMenuIsOpen()
{
    Reading reading;
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

void ArticleViewTest::offersTheVerbsOfWhatIsUnderThePointer_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("verbs");

    QTest::newRow("mark") << u"slammed"_s
                          << QStringList{u"Explain this mark"_s, u"Agree"_s,     u"Not here"_s,
                                         u"Never this rule"_s,   u"Code as"_s,   u"Copy"_s,
                                         u"Copy with source"_s,  u"Select all"_s};
    QTest::newRow("annotation") << u"old market"_s
                                << QStringList{u"Edit memo"_s,         u"Change code"_s,
                                               u"Remove annotation"_s, u"Copy"_s,
                                               u"Copy with source"_s,  u"Select all"_s};
    QTest::newRow("text") << u"fishing"_s
                          << QStringList{u"Copy"_s, u"Copy with source"_s, u"Select all"_s};
}

void ArticleViewTest::offersTheVerbsOfWhatIsUnderThePointer()
{
    QFETCH(const QString, words);
    QFETCH(const QStringList, verbs);
    Reading reading;
    QVERIFY(reading.begin());
    QVERIFY(
        reading.tiny.desk().annotate(reading.tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s)));
    QStringList found;

    reading.withMenuAt(words, [&](QMenu &menu) { found = namesIn(menu); });

    QCOMPARE(found, verbs);
}

void ArticleViewTest::answersFromTheMenu()
{
    Reading reading;
    QVERIFY(reading.begin());

    reading.withMenuAt(u"slammed"_s, [](QMenu &menu) { trigger(menu, u"Agree"_s); });
    QCOMPARE(reading.rows(u"verdicts"_s), 1);
    reading.withMenuAt(u"slammed"_s, [](QMenu &menu) { trigger(menu, u"Agree"_s); });
    QCOMPARE(reading.rows(u"verdicts"_s), 0);
    reading.withMenuAt(u"slammed"_s, [](QMenu &menu) { trigger(menu, u"Never this rule"_s); });
    QCOMPARE(reading.rows(u"silenced_rules"_s), 1);
    QCOMPARE(reading.view.marks().highlights().size(), 1u);
}

void ArticleViewTest::copiesParagraphsApart()
{
    Reading reading;
    QVERIFY(reading.begin());
    const TextSpan from = reading.tiny.spanOf(u"fishing crews."_s);
    const TextSpan to = reading.tiny.spanOf(u"Councillor Ines"_s);
    QTextCursor cursor(reading.view.document());
    cursor.setPosition(static_cast<int>(from.begin().value()));
    cursor.setPosition(static_cast<int>(to.end().value()), QTextCursor::KeepAnchor);
    reading.view.setTextCursor(cursor);

    QTest::keySequence(&reading.view, QKeySequence::Copy);

    QCOMPARE(QGuiApplication::clipboard()->text(), u"fishing crews.\n\nCouncillor Ines"_s);
    QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasHtml());
}

void ArticleViewTest::copiesWithTheSource()
{
    Reading reading;
    QVERIFY(reading.begin());
    reading.select(u"the old market"_s);

    QTest::keyClick(&reading.view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"“the old market”\n— Harbour vote in Averna divides the council"_s);
}

void ArticleViewTest::drawsTheWholeMemoSign()
{
    Reading reading;
    QVERIFY(reading.begin(harbourStory(), {480, 620})); // the narrowest margin
    auto *const lane = reading.view.findChild<MarginLane *>();
    const QImage empty = lane->grab().toImage();
    QVERIFY(reading.tiny.desk().annotate(reading.tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s),
                                         u"Old for whom?"_s));

    const QImage signedLane = lane->grab().toImage();

    QVERIFY(signedLane != empty);
    const QRect edge(0, 0, 8, empty.height());
    QCOMPARE(signedLane.copy(edge), empty.copy(edge));
}

void ArticleViewTest::takesAMemoInTheMarginForText()
{
    Reading reading;
    QVERIFY(reading.begin());
    QVERIFY(reading.tiny.desk().annotate(reading.tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s),
                                         u"<img src=/dev/zero> old?"_s));
    auto *const lane = reading.view.findChild<MarginLane *>();
    const QPoint place(lane->width() - 16, reading.middleOf(u"old market"_s).y());

    QHelpEvent help(QEvent::ToolTip, place, lane->mapToGlobal(place));
    QCoreApplication::sendEvent(lane, &help);

    const QString said = QToolTip::text();
    QVERIFY2(said.contains(u"old?"_s) && !Qt::mightBeRichText(said), qPrintable(said));
    const QString first = plainToolTip(u"<img src=/dev/zero> old?"_s);
    QVERIFY2(first.contains(u"&lt;img"_s) && !first.contains(u"<img"_s), qPrintable(first));
}

void ArticleViewTest::losesNoMarkWhileScrolling()
{
    Reading reading;
    QString story = u"A long account of the Averna ferry\n\n"_s;
    for (int i = 0; i < 40; ++i) {
        story += u"The crew loudly slammed the plan, and perhaps purportedly slammed it again on "
                 "the way home, as they loudly slammed every other plan of the board.\n\n"_s;
    }
    QVERIFY(reading.begin(story));
    const auto onScreen = [&] {
        QCoreApplication::processEvents();
        return reading.view.screen()->grabWindow(reading.view.winId()).toImage();
    };
    QTest::mouseMove(&reading.view, {2, 2});
    if (onScreen().isNull()) {
        QSKIP("this platform shows nothing");
    }

    // A few pixels at a time: each strip that comes into view begins somewhere else.
    for (int i = 0; i < 60; ++i) {
        reading.view.verticalScrollBar()->setValue(reading.view.verticalScrollBar()->value() + 7);
        QCoreApplication::processEvents();
    }
    const QImage scrolled = onScreen();
    reading.view.viewport()->update();

    QCOMPARE(scrolled, onScreen());
}

void ArticleViewTest::putsTicksBesideTheirLinesInAShortArticle()
{
    Reading reading;
    QVERIFY(reading.begin(u"Averna\n\nThe board purportedly agreed."_s));
    auto *const ruler = reading.view.findChild<OverviewRuler *>();
    reading.view.setMarksShown(false);
    const QImage without = ruler->grab().toImage();
    reading.view.setMarksShown(true);
    const QImage with = ruler->grab().toImage();
    int first = -1;
    int last = -1;
    for (int y = 0; y < with.height(); ++y) {
        const QRect row(0, y, with.width(), 1);
        if (with.copy(row) != without.copy(row)) {
            first = first < 0 ? y : first;
            last = y;
        }
    }

    const int line = reading.middleOf(u"purportedly"_s).y();
    QVERIFY2(first <= line && line <= last,
             qPrintable(u"%1 %2 %3"_s.arg(first).arg(last).arg(line)));
    QVERIFY(last - first <= 4);
}

void ArticleViewTest::countsVeryManyMarksOnTheRuler()
{
    Reading reading;
    QString story = u"A long account of the Averna ferry\n\n"_s;
    for (int i = 0; i < 160; ++i) {
        // Dense in the first half, sparse in the second one.
        story += i < 120
                     ? u"They slammed it.\n\n"_s
                     : u"The ferry left the quay in the morning with forty people and a cart of "
                       "fish on board, and the crew slammed the door.\n\n"_s;
    }
    QVERIFY(reading.begin(story));
    QVERIFY(reading.view.marks().highlights().size() > 150);
    auto *const ruler = reading.view.findChild<OverviewRuler *>();

    const QImage drawn = ruler->grab().toImage();
    const auto widthAt = [&](double share) {
        const int from = static_cast<int>(drawn.height() * share);
        int most = 0;
        for (int y = from; y < from + 8; ++y) {
            int width = 0;
            for (int x = drawn.width() - OverviewRuler::stripWidth; x < drawn.width(); ++x) {
                width += drawn.pixelColor(x, y).saturation() > 60 ? 1 : 0;
            }
            most = std::max(most, width);
        }
        return most;
    };
    QVERIFY2(widthAt(0.2) > widthAt(0.8),
             qPrintable(u"%1 %2"_s.arg(widthAt(0.2)).arg(widthAt(0.8))));
    QVERIFY(widthAt(0.2) <= 10);
}

void ArticleViewTest::namesMarksOfTheRulerInAToolTip()
{
    Reading reading;
    QVERIFY(reading.begin(u"Averna\n\nThe board purportedly agreed."_s));
    auto *const ruler = reading.view.findChild<OverviewRuler *>();
    const QPoint place(ruler->width() - 5, reading.middleOf(u"purportedly"_s).y());

    QHelpEvent help(QEvent::ToolTip, place, ruler->mapToGlobal(place));
    QCoreApplication::sendEvent(ruler, &help);

    QCOMPARE(QToolTip::text(), u"1 mark(s): purportedly"_s);
}

void ArticleViewTest::hidesAndShowsAllMarks()
{
    Reading reading;
    QVERIFY(reading.begin());
    const QImage lit = reading.view.grab().toImage();

    reading.view.setMarksShown(false);
    const QImage dark = reading.view.grab().toImage();
    reading.view.setMarksShown(true);

    QVERIFY(lit != dark);
    QCOMPARE(reading.view.grab().toImage(), lit);
}

void ArticleViewTest::keepsTopLineWhileZooming()
{
    Reading reading;
    QVERIFY(reading.begin(longStory()));
    const TextSpan target = reading.tiny.spanOf(u"ferry number 60"_s);
    reading.view.restorePlace({.top = target.begin(), .caret = TextOffset()});

    for (int i = 0; i < 3; ++i) {
        reading.view.enlargeText();
    }
    QVERIFY(reading.view.textSize() > ArticleView::usualTextSize);
    QVERIFY(reading.view.visibleSpan().contains(target.begin()));
    reading.view.resetTextSize();

    QCOMPARE(reading.view.readingPlace().top, target.begin());
}

void ArticleViewTest::keepsPlaceForNextTime()
{
    Reading reading;
    QVERIFY(reading.begin(longStory()));
    const TextOffset top = reading.tiny.spanOf(u"The ferry number 80"_s).begin();
    reading.view.restorePlace({.top = top, .caret = top + 4});

    QVERIFY(reading.tiny.open(harbourStory()));
    QCOMPARE(reading.view.readingPlace().top, TextOffset());
    QVERIFY(reading.tiny.open(longStory()));

    QCOMPARE(reading.view.readingPlace(), (ReadingPlace{.top = top, .caret = top + 4}));
}

void ArticleViewTest::showsMarkFarAway()
{
    Reading reading;
    QVERIFY(reading.begin(longStory()));
    const Marker &marker = *reading.tiny.markerOn(u"purportedly"_s);
    QVERIFY(!reading.view.visibleSpan().contains(marker.span));

    reading.view.showMarker(marker.fingerprint);

    QVERIFY(reading.view.visibleSpan().contains(marker.span));
    QCOMPARE(reading.view.focusedMark(), marker.fingerprint);
}

void ArticleViewTest::marginsAreNeverNarrow()
{
    Reading reading;
    QVERIFY(reading.begin(harbourStory(), {360, 500}));

    QVERIFY(reading.view.viewport()->x() >= 48);
    reading.view.resize(1600, 500);

    QVERIFY(reading.view.viewport()->width() <= comfortableWidth({}) + 32);
    const int right = reading.view.width() - reading.view.viewport()->geometry().right() - 1;
    QVERIFY(std::abs(reading.view.viewport()->x() - right) <= 24);
}

void ArticleViewTest::changesPageWithoutMovingText()
{
    Reading reading;
    QVERIFY(reading.begin(longStory()));
    const TextOffset top = reading.tiny.spanOf(u"The ferry number 30"_s).begin();
    reading.view.restorePlace({.top = top, .caret = top});

    reading.view.setPageTheme(PageTheme::Dark);

    QCOMPARE(reading.view.readingPlace().top, top);
    QVERIFY(reading.view.pagePalette().isDark());
}

void ArticleViewTest::leavesNothingBehindWhenArticleCloses()
{
    Reading reading;
    QVERIFY(reading.begin());
    reading.putCaretIn(u"slammed"_s);
    reading.view.openCardAtCaret();

    reading.tiny.desk().removeFromLibrary(reading.tiny.desk().article()->id());

    QVERIFY(reading.view.document()->isEmpty());
    QVERIFY(!reading.card()->isVisible());
    QVERIFY(reading.view.focusedMark().isEmpty());
}

SLANTLIGHT_TEST(ArticleViewTest)

#include "tst_articleview.moc"
