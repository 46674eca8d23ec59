// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/readpage.h"
#include "tests/support/runningprogram.h"
#include "tests/support/testroom.h"
#include "ui/annotations/annotationspanel.h"
#include "ui/desk/annotationcopy.h"
#include "ui/reader/annotationcard.h"
#include "ui/reader/readeractions.h"
#include "ui/window/actions.h"
#include "ui/window/commandpalette.h"

#include <QAction>
#include <QClipboard>
#include <QDrag>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace slantlight;

namespace {

/// What was taken out.
struct Taken
{
    QString text;
    QString html;
    QString markdown;
};

Taken takenFrom(const QMimeData *data)
{
    return data == nullptr ? Taken()
                           : Taken{.text = data->text(),
                                   .html = data->html(),
                                   .markdown = QString::fromUtf8(data->data(u"text/markdown"_s))};
}

Taken copied()
{
    return takenFrom(QGuiApplication::clipboard()->mimeData());
}

/// Drags what is at @p place of @p widget, and looks at what the pointer has then.
Taken draggedFrom(QWidget &widget, QPoint place)
{
    Taken taken;
    const auto look = [&] {
        if (const auto *const drag = widget.window()->findChild<QDrag *>()) {
            taken = takenFrom(drag->mimeData());
            QDrag::cancel();
        }
    };
    QTimer looking; // where a platform waits while something is dragged
    looking.callOnTimeout(&widget, look);
    looking.start(20);
    QTest::mousePress(&widget, Qt::LeftButton, {}, place);
    for (const int step : {4, 12, 24, 40}) {
        const QPoint there = place + QPoint(step, step / 2);
        QMouseEvent move(QEvent::MouseMove, there, widget.mapToGlobal(there), Qt::NoButton,
                         Qt::LeftButton, {});
        QCoreApplication::sendEvent(&widget, &move);
        look();
    }
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, place + QPoint(40, 20));
    return taken;
}

} // namespace

class CopyingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void copiesWordsWithTheColoursOfTheirMarks();
    void copiesParagraphsWithTheColours();
    void copiesNoColoursOfHiddenMarks();
    void copiesPlainWordsPlainly();
    void givesOverlappingMarksOneColourAndTheirNames();
    void quotesInTheLanguageOfTheArticle();
    void copiesTheSourceWithColours();
    void dragsASelectionWithItsSource();
    void dragsTheCardOfAnAnnotation();
    void dragsTheCardOfAMark();
    void clicksOnACardDragNothing();
    void copiesAllAnnotationsFromThePalette();
    void saysThatThereIsNothingToCopy();
    void copiesChosenAnnotationsByKey();
    void offersMarkdownInTheMenuOfARow();
    void dragsRowsOfAnnotations();
    void keepsTagsInMemosAsWords();
    void leaksNothingThatAnExerciseHides();
};

void CopyingTest::init()
{
    QGuiApplication::clipboard()->clear();
    QCursor::setPos(0, 0); // to be moved from there
}

void CopyingTest::copiesWordsWithTheColoursOfTheirMarks()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    reading.select(u"board purportedly agreed"_s);

    QTest::keySequence(&reading.view, QKeySequence::Copy);
    const Taken taken = copied();

    QCOMPARE(taken.text, u"board purportedly agreed"_s);
    static const QRegularExpression marked(
        u"board <span style=\"background-color: #[0-9a-f]{6}; text-decoration: underline; "
        "text-decoration: underline dotted #[0-9a-f]{6}\" title=\"Doubt and distancing\">"
        "purportedly</span> agreed"_s);
    QVERIFY2(marked.match(taken.html).hasMatch(), qPrintable(taken.html));
    QVERIFY(!taken.html.contains(u"<p>"_s)); // it goes into the middle of a sentence
}

void CopyingTest::copiesParagraphsWithTheColours()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    reading.select(u"fishing crews.\nCouncillor Ines Torvald slammed"_s);

    QTest::keySequence(&reading.view, QKeySequence::Copy);

    QCOMPARE(copied().html.count(u"<p>"_s), 2);
    QCOMPARE(copied().text, u"fishing crews.\n\nCouncillor Ines Torvald slammed"_s);
}

void CopyingTest::copiesNoColoursOfHiddenMarks()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    reading.view.setHighlightsShown(false);
    reading.select(u"board purportedly agreed"_s);

    QTest::keySequence(&reading.view, QKeySequence::Copy);
    QVERIFY(copied().html.isEmpty());
    QTest::keyClick(&reading.view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);

    QVERIFY(copied().html.contains(u"board purportedly agreed"_s));
}

void CopyingTest::copiesPlainWordsPlainly()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    reading.select(u"with the fishing crews"_s);

    QTest::keySequence(&reading.view, QKeySequence::Copy);

    QCOMPARE(copied().text, u"with the fishing crews"_s);
    QVERIFY(copied().html.isEmpty());
}

void CopyingTest::givesOverlappingMarksOneColourAndTheirNames()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    QVERIFY(reading.tiny.desk().annotate(reading.tiny.spanOf(u"board purportedly agreed"_s),
                                         CodeId(u"loaded"_s)));
    reading.select(u"The harbour board purportedly agreed on"_s);

    QTest::keySequence(&reading.view, QKeySequence::Copy);
    const QString html = copied().html;

    QCOMPARE(html.count(u"<span"_s), 3);
    QVERIFY2(
        html.contains(u"title=\"Doubt and distancing; Loaded, emotive wording\">purportedly"_s),
        qPrintable(html));
}

void CopyingTest::quotesInTheLanguageOfTheArticle()
{
    Desktop desktop;
    ui::ArticleView view(desktop.desk());
    QVERIFY(desktop.open(u"Die Fähre kommt zu spät\n\nDer Hafenmeister der Insel sagte am Montag, "
                         "dass die Fähre wegen des Sturms erst am Abend kommen werde und niemand "
                         "vorher gefragt worden sei.\n"_s));
    const qsizetype at = desktop.desk().article()->text().indexOf(u"die Fähre"_s);

    const auto data = view.readerActions().quotation({TextOffset(at), TextOffset(at + 9)});

    QVERIFY2(data->text().startsWith(u"\u201Edie Fähre\u201C\n\u2014 "_s),
             qPrintable(data->text()));
}

void CopyingTest::copiesTheSourceWithColours()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    reading.select(u"board purportedly agreed"_s);

    QTest::keyClick(&reading.view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);

    QCOMPARE(copied().text,
             u"“board purportedly agreed”\n— Harbour vote in Averna divides the council"_s);
    QVERIFY(copied().html.startsWith(u"<blockquote><p>board <span style="_s));
    QVERIFY(copied().html.endsWith(u"<p>— Harbour vote in Averna divides the council</p>"_s));
}

void CopyingTest::dragsASelectionWithItsSource()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    reading.select(u"board purportedly agreed"_s);

    const Taken taken = draggedFrom(*reading.view.viewport(), reading.middleOf(u"purportedly"_s));

    QVERIFY2(taken.text.contains(u"board purportedly agreed"_s), qPrintable(taken.text));
    QVERIFY(taken.html.contains(u"purportedly</span>"_s));
}

void CopyingTest::dragsTheCardOfAnAnnotation()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    QVERIFY(reading.tiny.desk().annotate(reading.tiny.spanOf(u"old market"_s), CodeId(u"loaded"_s),
                                         u"Old for *whom*?"_s));
    QVERIFY(reading.hover(u"old market"_s));
    auto *const card = reading.view.findChild<ui::AnnotationCard *>();

    const Taken taken = draggedFrom(*card, QPoint(card->width() / 2, 5));

    QVERIFY2(taken.markdown.startsWith(u"> old market\n\n#loaded-emotive-wording"_s),
             qPrintable(taken.markdown));
    QCOMPARE(taken.text, taken.markdown);
    QVERIFY(taken.html.contains(u"old market"_s));
    QVERIFY(taken.html.contains(u"<em>"_s));
}

void CopyingTest::dragsTheCardOfAMark()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    QVERIFY(reading.hover(u"purportedly"_s));

    const Taken taken = draggedFrom(*reading.card(), QPoint(reading.card()->width() / 2, 5));

    QCOMPARE(taken.text, u"“purportedly”\n— Harbour vote in Averna divides the council"_s);
}

void CopyingTest::clicksOnACardDragNothing()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    QVERIFY(reading.hover(u"purportedly"_s));
    const QSignalSpy dragged(reading.card(), &ui::FloatingCard::draggedOut);

    QTest::mouseClick(reading.card(), Qt::LeftButton, {}, {40, 5});
    QTest::mouseMove(reading.card(), {90, 30});

    QVERIFY(reading.card()->isVisible());
    QCOMPARE(dragged.count(), 0);
}

void CopyingTest::copiesAllAnnotationsFromThePalette()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(harbourStory()));
    program.desktop.annotate(u"old market"_s, u"loaded"_s, u"Old for whom?"_s);
    program.desktop.annotate(u"fishing crews"_s, u"highlight"_s);

    program.window.actions().palette->trigger();
    QTest::keyClicks(QApplication::focusWidget(), u"all annotations as"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);

    QVERIFY(QTest::qWaitFor([] { return !copied().markdown.isEmpty(); }));
    const QString markdown = copied().markdown;
    QVERIFY(markdown.startsWith(u"# Harbour vote in Averna divides the council\n\n"_s));
    QVERIFY(markdown.indexOf(u"> fishing crews"_s) < markdown.indexOf(u"> old market"_s));
    QVERIFY(markdown.contains(u"\n\nOld for whom?\n"_s));
}

void CopyingTest::saysThatThereIsNothingToCopy()
{
    ReadPage reading;
    QVERIFY(reading.begin());
    const QSignalSpy said(&reading.view, &ui::ArticleView::said);

    reading.view.perform({ui::ReaderCommand::Kind::CopyAnnotations});

    QCOMPARE(said.count(), 1);
    QVERIFY(copied().text.isEmpty());
}

void CopyingTest::copiesChosenAnnotationsByKey()
{
    Desktop desktop;
    QVERIFY(desktop.open(harbourStory()));
    ui::AnnotationsPanel panel(desktop.desk());
    panel.resize(360, 600);
    desktop.annotate(u"old market"_s, u"loaded"_s);
    desktop.annotate(u"fishing crews"_s, u"highlight"_s);
    desktop.annotate(u"town hall"_s, u"highlight"_s);
    panel.show();
    auto *const list = panel.findChild<QListView *>();
    list->setFocus();
    list->setCurrentIndex(list->model()->index(1, 0));
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    const QSignalSpy said(&panel, &ui::AnnotationsPanel::said);

    QVERIFY(QTest::qWaitForWindowActive(&panel));
    QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);

    QVERIFY(copied().markdown.startsWith(u"> old market"_s));
    QVERIFY(copied().markdown.contains(u"> town hall"_s));
    QVERIFY(!copied().markdown.contains(u"fishing"_s));
    QCOMPARE(said.count(), 1);
    QCOMPARE(said.front().front().toString(), u"2 annotations copied as Markdown."_s);
}

void CopyingTest::offersMarkdownInTheMenuOfARow()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(harbourStory()));
    program.desktop.annotate(u"old market"_s, u"loaded"_s);
    program.desktop.annotate(u"fishing crews"_s, u"highlight"_s);
    auto *const list = program.window.findChild<ui::AnnotationsPanel *>()->findChild<QListView *>();
    QStringList offered;
    QTimer::singleShot(0, list, [&] {
        auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (QAction *const action : menu->actions()) {
            offered += action->text().section(u'\t', 0, 0).remove(u'&');
            if (offered.back() == "Copy all as Markdown"_L1) {
                action->trigger();
            }
        }
        menu->close();
    });

    Q_EMIT list->customContextMenuRequested(list->visualRect(list->model()->index(0, 0)).center());

    QVERIFY2(offered.contains(u"Copy as Markdown"_s), qPrintable(offered.join(u'|')));
    QVERIFY(copied().markdown.contains(u"> old market"_s));
    QVERIFY(copied().markdown.contains(u"> fishing crews"_s));
}

void CopyingTest::dragsRowsOfAnnotations()
{
    Desktop desktop;
    QVERIFY(desktop.open(harbourStory()));
    ui::AnnotationsPanel panel(desktop.desk());
    panel.resize(360, 600);
    desktop.annotate(u"old market"_s, u"loaded"_s);
    desktop.annotate(u"fishing crews"_s, u"highlight"_s);
    panel.show();
    QVERIFY(QTest::qWaitForWindowExposed(&panel));
    auto *const list = panel.findChild<QListView *>();
    list->selectAll();

    const Taken taken =
        draggedFrom(*list->viewport(), list->visualRect(list->model()->index(1, 0)).center());

    QVERIFY2(taken.markdown.startsWith(u"> fishing crews"_s), qPrintable(taken.markdown));
    QVERIFY(taken.markdown.contains(u"> old market"_s));
    QVERIFY(taken.html.contains(u"old market"_s));
}

void CopyingTest::keepsTagsInMemosAsWords()
{
    const auto data =
        ui::markdownData(u"> a\n\n<img src=\"http://harbour.example/a.png\"> <b>b</b>\n"_s);

    QVERIFY(!data->html().contains(u"<img"_s));
    QVERIFY(!data->html().contains(u"<b>b"_s));
}

void CopyingTest::leaksNothingThatAnExerciseHides()
{
    Desktop desktop;
    ui::ArticleView view(desktop.desk());
    QVERIFY(desktop.open(harbourStory()));
    desktop.annotate(u"old market"_s, u"loaded"_s, u"The key says so."_s);
    desktop.desk().exercise().begin(Exercise::toPractise(u"Harbour"_s));
    QVERIFY(desktop.desk().exercise().isMarking());
    view.selectAll();

    QTest::keySequence(&view, QKeySequence::Copy);

    QVERIFY(!copied().text.isEmpty());
    QVERIFY(copied().html.isEmpty());
    QVERIFY(!ui::copiedAnnotations(desktop.desk()));
}

SLANTLIGHT_TEST(CopyingTest)

#include "tst_copying.moc"
