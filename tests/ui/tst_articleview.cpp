// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/readpage.h"
#include "tests/support/testroom.h"
#include "tests/support/tinydesk.h"
#include "ui/look/plaintooltip.h"
#include "ui/reader/annotationcard.h"
#include "ui/reader/articleview.h"
#include "ui/reader/cardpresenter.h"
#include "ui/reader/marginlane.h"
#include "ui/reader/markercard.h"
#include "ui/reader/overviewruler.h"
#include "ui/reader/readeractions.h"
#include "ui/reader/readerfocus.h"

#include <QAccessible>
#include <QAccessibleAnnouncementEvent>
#include <QClipboard>
#include <QHelpEvent>
#include <QMimeData>
#include <QScreen>
#include <QScrollBar>
#include <QToolTip>

using namespace slantlight;
using namespace slantlight::ui;
using namespace Qt::StringLiterals;

namespace {

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
    ReadPage reading;
    QVERIFY(reading.begin(text));

    const QString &canonical = reading.tiny.desk().article()->text();

    QCOMPARE(reading.view.document()->characterCount() - 1, canonical.size());
    reading.select(u"purportedly"_s);
    QCOMPARE(reading.view.textCursor().selectedText(), u"purportedly"_s);
    QCOMPARE(reading.view.highlights().at(reading.view.selectedSpan()->begin())->span,
             *reading.view.selectedSpan());
}

void ArticleViewTest::annotatesSelectionWithDigit()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    reading.select(u"old market"_s);

    QTest::keyClick(&reading.view, Qt::Key_2);

    const auto kept = reading.tiny.library().annotations().of(reading.tiny.desk().article()->id());
    QVERIFY(kept);
    QCOMPARE(kept->notes.size(), 1u);
    QCOMPARE(kept->notes.front().code, CodeId(u"loaded"_s));
    QCOMPARE(kept->notes.front().selector.exact, u"old market"_s);
    QCOMPARE(reading.view.readerFocus().focused(), kept->notes.front().id.text());
    QVERIFY(!reading.view.textCursor().hasSelection());
}

void ArticleViewTest::trimsSelection()
{
    ReadPage reading;
    QVERIFY(reading.begin());

    reading.select(u" old market "_s);

    QCOMPARE(reading.view.selectedSpan(), reading.tiny.spanOf(u"old market"_s));
}

void ArticleViewTest::doesNothingWithoutSelection()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    const QSignalSpy said(&reading.view, &ArticleView::said);

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
    ReadPage reading;
    QVERIFY(reading.begin());
    reading.select(u"old market"_s);
    const QSignalSpy said(&reading.view, &ArticleView::said);

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
    ReadPage reading;
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
    ReadPage reading;
    QVERIFY(reading.begin());
    reading.select(u"old market"_s);

    QTest::keyClick(&reading.view, Qt::Key_H);

    QCOMPARE(reading.tiny.desk().annotations().front().annotation.code, CodeId(u"highlight"_s));
}

void ArticleViewTest::asksForMemo()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    const QSignalSpy asked(&reading.view.readerActions(), &ReaderActions::memoRequested);
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
    ReadPage reading;
    QVERIFY(reading.begin());
    QVERIFY(
        reading.tiny.desk().annotate(reading.tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s)));
    const auto focused = [&] {
        const Highlight *const mark =
            reading.view.highlights().find(reading.view.readerFocus().focused());
        return mark == nullptr ? QString()
                               : mark->span.in(reading.tiny.desk().article()->text()).toString();
    };
    reading.view.moveCaret(TextOffset());
    QStringList walk;

    for (const Qt::Key key :
         {Qt::Key_J, Qt::Key_J, Qt::Key_J, Qt::Key_J, Qt::Key_K, Qt::Key_K, Qt::Key_K}) {
        QTest::keyClick(&reading.view, key);
        walk.append(focused());
    }

    QCOMPARE(walk, QStringList({u"purportedly"_s, u"slammed"_s, u"old market"_s, u"purportedly"_s,
                                u"old market"_s, u"slammed"_s, u"purportedly"_s}));
}

void ArticleViewTest::focusesMarkUnderCaret()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    const QSignalSpy focused(&reading.view.readerFocus(), &ReaderFocus::markerFocused);
    const QString fingerprint = reading.tiny.markerOn(u"slammed"_s)->fingerprint;

    reading.putCaretIn(u"slammed"_s);
    reading.putCaretIn(u"old market"_s);

    QCOMPARE(focused.size(), 2);
    QCOMPARE(focused.front().front().toString(), fingerprint);
    QCOMPARE(focused.back().front().toString(), QString());
}

void ArticleViewTest::announcesMarkUnderCaret()
{
    ReadPage reading;
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

void ArticleViewTest::copiesParagraphsApart()
{
    ReadPage reading;
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
    ReadPage reading;
    QVERIFY(reading.begin());
    reading.select(u"the old market"_s);

    QTest::keyClick(&reading.view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(QGuiApplication::clipboard()->text(),
             u"“the old market”\n— Harbour vote in Averna divides the council"_s);
}

void ArticleViewTest::drawsTheWholeMemoSign()
{
    ReadPage reading;
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
    ReadPage reading;
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
    ReadPage reading;
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
    ReadPage reading;
    QVERIFY(reading.begin(u"Averna\n\nThe board purportedly agreed."_s));
    auto *const ruler = reading.view.findChild<OverviewRuler *>();
    reading.view.setHighlightsShown(false);
    const QImage without = ruler->grab().toImage();
    reading.view.setHighlightsShown(true);
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
    ReadPage reading;
    QString story = u"A long account of the Averna ferry\n\n"_s;
    for (int i = 0; i < 160; ++i) {
        // Dense in the first half, sparse in the second one.
        story += i < 120
                     ? u"They slammed it.\n\n"_s
                     : u"The ferry left the quay in the morning with forty people and a cart of "
                       "fish on board, and the crew slammed the door.\n\n"_s;
    }
    QVERIFY(reading.begin(story));
    QVERIFY(reading.view.highlights().all().size() > 150);
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
    ReadPage reading;
    QVERIFY(reading.begin(u"Averna\n\nThe board purportedly agreed."_s));
    auto *const ruler = reading.view.findChild<OverviewRuler *>();
    const QPoint place(ruler->width() - 5, reading.middleOf(u"purportedly"_s).y());

    QHelpEvent help(QEvent::ToolTip, place, ruler->mapToGlobal(place));
    QCoreApplication::sendEvent(ruler, &help);

    QCOMPARE(QToolTip::text(), u"1 mark(s): purportedly"_s);
}

void ArticleViewTest::hidesAndShowsAllMarks()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    const QImage lit = reading.view.grab().toImage();

    reading.view.setHighlightsShown(false);
    const QImage dark = reading.view.grab().toImage();
    reading.view.setHighlightsShown(true);

    QVERIFY(lit != dark);
    QCOMPARE(reading.view.grab().toImage(), lit);
}

void ArticleViewTest::keepsTopLineWhileZooming()
{
    ReadPage reading;
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
    ReadPage reading;
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
    ReadPage reading;
    QVERIFY(reading.begin(longStory()));
    const Marker &marker = *reading.tiny.markerOn(u"purportedly"_s);
    QVERIFY(!reading.view.visibleSpan().contains(marker.span));

    reading.view.readerFocus().goTo(marker.fingerprint);

    QVERIFY(reading.view.visibleSpan().contains(marker.span));
    QCOMPARE(reading.view.readerFocus().focused(), marker.fingerprint);
}

void ArticleViewTest::marginsAreNeverNarrow()
{
    ReadPage reading;
    QVERIFY(reading.begin(harbourStory(), {360, 500}));

    QVERIFY(reading.view.viewport()->x() >= 48);
    reading.view.resize(1600, 500);

    QVERIFY(reading.view.viewport()->width() <= comfortableWidth({}) + 32);
    const int right = reading.view.width() - reading.view.viewport()->geometry().right() - 1;
    QVERIFY(std::abs(reading.view.viewport()->x() - right) <= 24);
}

void ArticleViewTest::changesPageWithoutMovingText()
{
    ReadPage reading;
    QVERIFY(reading.begin(longStory()));
    const TextOffset top = reading.tiny.spanOf(u"The ferry number 30"_s).begin();
    reading.view.restorePlace({.top = top, .caret = top});

    reading.view.setPageTheme(PageTheme::Dark);

    QCOMPARE(reading.view.readingPlace().top, top);
    QVERIFY(reading.view.pagePalette().isDark());
}

void ArticleViewTest::leavesNothingBehindWhenArticleCloses()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    reading.putCaretIn(u"slammed"_s);
    reading.view.openCardAtCaret();

    reading.tiny.desk().removeFromLibrary(reading.tiny.desk().article()->id());

    QVERIFY(reading.view.document()->isEmpty());
    QVERIFY(!reading.card()->isVisible());
    QVERIFY(reading.view.readerFocus().focused().isEmpty());
}

SLANTLIGHT_TEST(ArticleViewTest)

#include "tst_articleview.moc"
