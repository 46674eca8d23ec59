// SPDX-FileCopyrightText: The Slantlight authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"
#include "tests/support/runningprogram.h"
#include "tests/support/testroom.h"
#include "ui/inspector/glancestrip.h"
#include "ui/inspector/markermodel.h"
#include "ui/inspector/markerspanel.h"
#include "ui/library/librarypanel.h"
#include "ui/reader/articleview.h"
#include "ui/reader/findbar.h"
#include "ui/reader/markercard.h"
#include "ui/reader/overviewruler.h"
#include "ui/reader/readerfocus.h"
#include "ui/window/actions.h"
#include "ui/window/factsline.h"
#include "ui/window/mainwindow.h"
#include "ui/window/session.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QStatusBar>
#include <QTabWidget>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace slantlight;

class WindowPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackToThePlaceThatWasLeft_data();
    void comesBackToThePlaceThatWasLeft();
    void comesBackToThePlaceAfterAnotherArticle();
    void standsStillWhenThePanelsComeAndGo();
    void foldsThePanelsOfANarrowWindow();
    void movesPanelsToTheOtherSide();
    void leavesOnlyTheText_data();
    void leavesOnlyTheText();
    void givesTheFactsTheColumnOfTheText();
    void keepsTheTextInPlaceWhileFinding();
    void closesTheFindBarFromThePage();
    void linksRowsAndMarks();
    void linksTicksWithRowsAndMarks();
    void tellsTheStoryAtAGlance();
    void keepsTheOrderOfMarksOverARestart();
    void opensCardsClearOfTheMessage();
    void opensTheCardOfAClickedRow();
    void lightsUpTheMarkOfANote();
    void edgesFoundWordsWithInk();
};

void WindowPlacesTest::comesBackToThePlaceThatWasLeft_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::addColumn<bool>("clicked");
    QTest::addColumn<int>("clicks");
    QTest::addColumn<double>("size");
    QTest::addColumn<int>("width");

    // No wider than the screen of the tests: a window comes back on its screen.
    QTest::newRow("without a click") << false << false << 9 << 18.0 << 780;
    QTest::newRow("by Ctrl+Q") << true << false << 9 << 18.0 << 780;
    QTest::newRow("with the caret elsewhere") << false << true << 9 << 18.0 << 780;
    QTest::newRow("large text") << true << false << 7 << 31.0 << 780;
    QTest::newRow("small text") << true << false << 13 << 11.0 << 780;
    QTest::newRow("narrow window") << true << false << 10 << 18.0 << 620;
    QTest::newRow("in the room above the text") << true << false << 0 << 18.0 << 780;
    QTest::newRow("at the end") << true << false << 900 << 18.0 << 780;
}

void WindowPlacesTest::comesBackToThePlaceThatWasLeft()
{
    QFETCH(const bool, byKey);
    QFETCH(const bool, clicked);
    QFETCH(const int, clicks);
    QFETCH(const double, size);
    QFETCH(const int, width);
    const QTemporaryDir folder;
    int left = 0;
    QRect where;
    TextOffset top;
    {
        RunningProgram program(folder.path());
        program.window.resize(width, 620);
        QVERIFY(program.desktop.open(longText()));
        ui::ArticleView &page = program.window.page();
        page.setTextSize(size);
        if (clicked) {
            QTest::mouseClick(page.viewport(), Qt::LeftButton, {}, {200, 300});
        }
        QCoreApplication::processEvents();
        wheel(page, clicks);
        QCoreApplication::processEvents(); // the last lines are laid out when idle
        left = page.verticalScrollBar()->value();
        where = page.geometry();
        top = page.top().offset;
        QCOMPARE(left > 0, clicks > 0);
        if (byKey) {
            QTest::keySequence(&page, QKeySequence(Qt::CTRL | Qt::Key_Q));
        } else {
            program.window.close();
        }
        QVERIFY(!program.window.isVisible());
    }

    RunningProgram again(folder.path());
    QVERIFY(again.opens([&] { again.window.begin({}); }));
    QVERIFY(QTest::qWaitFor([&] { return again.window.page().isVisible(); }));
    QCoreApplication::processEvents();

    ui::ArticleView &page = again.window.page();
    QCOMPARE(page.geometry(), where);
    QCOMPARE(page.verticalScrollBar()->value(), left);
    again.window.resize(width - 60, 600);
    QCoreApplication::processEvents();
    QVERIFY(page.visibleSpan().contains(top));
}

void WindowPlacesTest::comesBackToThePlaceAfterAnotherArticle()
{
    const QTemporaryDir folder;
    int left = 0;
    ArticleId id;
    {
        RunningProgram program(folder.path());
        program.window.resize(780, 620);
        QVERIFY(program.desktop.open(longText()));
        QCoreApplication::processEvents();
        ui::ArticleView &page = program.window.page();
        wheel(page, 8);
        left = page.verticalScrollBar()->value();
        id = program.desktop.desk().article()->id();

        QVERIFY(program.desktop.open(text));
        QVERIFY(program.opens([&] { program.desktop.desk().openFromLibrary(id); }));
        QCOMPARE(page.verticalScrollBar()->value(), left);

        QVERIFY(program.desktop.open(text));
        program.window.close();
    }

    RunningProgram again(folder.path());
    QVERIFY(again.opens([&] { again.window.begin({}); }));
    QVERIFY(again.opens([&] { again.desktop.desk().openFromLibrary(id); }));
    QCoreApplication::processEvents();
    QCOMPARE(again.window.page().verticalScrollBar()->value(), left);
}

void WindowPlacesTest::standsStillWhenThePanelsComeAndGo()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    program.window.resize(1280, 700);
    QVERIFY(program.desktop.open(longText()));
    ui::ArticleView &page = program.window.page();
    page.setFocus();
    wheel(page, 8);
    const int left = page.verticalScrollBar()->value();

    for (const Qt::KeyboardModifier shift : {Qt::NoModifier, Qt::ShiftModifier}) {
        QTest::keyClick(&page, Qt::Key_F7, shift);
        QTest::keyClick(&page, Qt::Key_F7, shift);
        QCOMPARE(page.verticalScrollBar()->value(), left);
    }

    QTest::keyClick(&page, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(page.verticalScrollBar()->value(), 0);
    QTest::keyClick(&page, Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(page.verticalScrollBar()->value(), page.verticalScrollBar()->maximum());
}

void WindowPlacesTest::foldsThePanelsOfANarrowWindow()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.openSample());
    auto *const library = program.window.findChild<ui::LibraryPanel *>();
    auto *const marks = program.window.findChild<ui::MarkersPanel *>();
    program.window.resize(1280, 700);
    QVERIFY(library->isVisible() && marks->isVisible());

    program.window.resize(980, 700);
    QVERIFY(!library->isVisible() && marks->isVisible());
    program.window.resize(740, 700);
    QVERIFY(!library->isVisible() && !marks->isVisible());
    program.window.resize(560, 600);
    QCOMPARE(program.window.width(), 560);
    QVERIFY(program.window.page().viewport()->width() >= 400);
    QCoreApplication::processEvents();
    const auto *const tools = program.window.findChild<QToolBar *>();
    for (const QToolButton *const button :
         tools->findChildren<QToolButton *>(QString(), Qt::FindDirectChildrenOnly)) {
        QVERIFY2(button->isVisible() || button->objectName() == u"qt_toolbar_ext_button"_s,
                 qPrintable(button->text()));
    }
    QTest::keyClick(&program.window.page(), Qt::Key_F7, Qt::ShiftModifier); // wanted all the same
    QVERIFY(marks->isVisible());
    QCOMPARE(program.window.width(), 560);
    QCoreApplication::processEvents();
    QVERIFY(program.window.page().width() >= 320); // the panel is as small as it can be

    QTest::keyClick(&program.window.page(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(library->isVisible());
    QVERIFY(!marks->isVisible()); // the text has no room beside both
    QCoreApplication::processEvents();
    QVERIFY(program.window.page().width() >= 320);

    program.window.resize(1280, 700);
    QVERIFY(library->isVisible() && marks->isVisible());
    QCoreApplication::processEvents();
    QVERIFY(marks->width() >= 300); // and as wide as it was
}

void WindowPlacesTest::movesPanelsToTheOtherSide()
{
    const QTemporaryDir folder;
    const auto leftOf = [](const QWidget &part, const QWidget &window) {
        return part.mapTo(&window, QPoint()).x();
    };
    {
        RunningProgram program(folder.path());
        program.window.resize(1280, 700);
        QVERIFY(program.desktop.openSample());
        const auto *const library = program.window.findChild<ui::LibraryPanel *>();
        const auto *const marks = program.window.findChild<ui::MarkersPanel *>();
        const int width = library->width();

        program.window.actions().libraryRight->trigger();
        program.window.actions().inspectorLeft->trigger();
        QCoreApplication::processEvents();

        const int page = leftOf(program.window.page(), program.window);
        QVERIFY(leftOf(*library, program.window) > page);
        QVERIFY(leftOf(*marks, program.window) < page);
        QCOMPARE(library->width(), width);
        program.window.close();
    }

    RunningProgram again(folder.path());
    QVERIFY(again.opens([&] { again.window.begin({}); }));

    QVERIFY(leftOf(*again.window.findChild<ui::LibraryPanel *>(), again.window)
            > leftOf(again.window.page(), again.window));
}

void WindowPlacesTest::leavesOnlyTheText_data()
{
    QTest::addColumn<Qt::Key>("key");

    QTest::newRow("F9") << Qt::Key_F9;
    QTest::newRow("F11") << Qt::Key_F11;
}

void WindowPlacesTest::leavesOnlyTheText()
{
    QFETCH(const Qt::Key, key);
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    program.window.resize(1280, 700);
    QVERIFY(program.desktop.openSample());
    const QList<QWidget *> around{
        program.window.findChild<QToolBar *>(), program.window.statusBar(),
        program.window.findChild<ui::LibraryPanel *>(), program.window.findChild<ui::FactsLine *>(),
        program.window.findChild<ui::MarkersPanel *>()};
    program.window.page().setFocus();

    QTest::keyClick(&program.window.page(), key);
    for (const QWidget *const part : around) {
        QVERIFY2(!part->isVisible(), part->metaObject()->className());
    }
    QVERIFY(program.window.page().isVisible());

    QTest::keyClick(&program.window.page(), key);
    for (const QWidget *const part : around) {
        QVERIFY2(part->isVisible(), part->metaObject()->className());
    }
}

void WindowPlacesTest::givesTheFactsTheColumnOfTheText()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    const QString path = written(folder, u"credit.txt"_s, text + u"\nRead more at RT\n"_s);
    QVERIFY(program.opens([&] { program.window.openFile(path); }));
    const auto leftOf = [&](const QWidget &part, double x) {
        return part.mapTo(&program.window, QPoint(static_cast<int>(x), 0)).x();
    };

    for (const int width : {1700, 1280, 620}) {
        program.window.resize(width, 700);
        QCoreApplication::processEvents();
        const ui::ArticleView &page = program.window.page();
        const auto *const chip = program.window.findChild<QAbstractButton *>(u"chip"_s);
        const auto *const facts = program.window.findChild<QLabel *>(u"facts"_s);
        const QTextBlock first = page.document()->firstBlock();
        const double text = first.layout()->position().x();
        QCOMPARE(leftOf(*chip, 0), leftOf(*page.viewport(), text));
        QCOMPARE(leftOf(*facts, facts->width()), leftOf(page, page.textColumn().right() + 1));
    }
}

void WindowPlacesTest::keepsTheTextInPlaceWhileFinding()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(longText()));
    ui::ArticleView &page = program.window.page();
    page.setFocus();
    wheel(page, 8);
    const QPoint place = page.mapTo(&program.window, QPoint());
    const int scrolled = page.verticalScrollBar()->value();

    QTest::keySequence(&page, QKeySequence::Find);

    auto *const bar = program.window.findChild<ui::FindBar *>();
    QVERIFY(bar->isVisible());
    QCOMPARE(page.mapTo(&program.window, QPoint()), place);
    QCOMPARE(page.verticalScrollBar()->value(), scrolled);
    auto *const field = bar->findChild<QLineEdit *>();
    QTest::keyClicks(field, u"Trip 40"_s);
    QVERIFY(page.verticalScrollBar()->value() != scrolled);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
    QVERIFY(field->text().isEmpty());

    // The old word waits, and the page stays where the reader went meanwhile.
    wheel(page, 5);
    const int elsewhere = page.verticalScrollBar()->value();
    QTest::keySequence(&page, QKeySequence::Find);
    QCOMPARE(field->selectedText(), u"Trip 40"_s);
    QCOMPARE(page.verticalScrollBar()->value(), elsewhere);
}

void WindowPlacesTest::closesTheFindBarFromThePage()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    QVERIFY(program.desktop.open(longText()));
    ui::ArticleView &page = program.window.page();
    auto *const bar = program.window.findChild<ui::FindBar *>();
    QTest::keySequence(&page, QKeySequence::Find);
    QTest::keyClicks(bar->findChild<QLineEdit *>(), u"ferry"_s);
    QTest::mouseClick(page.viewport(), Qt::LeftButton, {}, {20, 200});
    page.setFocus();

    QTest::keyClick(&page, Qt::Key_Escape);

    QVERIFY(!bar->isVisible());
    QVERIFY(page.matches().empty());

    QTest::keySequence(&page, QKeySequence::Find);
    QVERIFY(program.desktop.open(text));
    QVERIFY(!bar->isVisible());
    QTest::keySequence(&page, QKeySequence::Find);
    QVERIFY(bar->findChild<QLineEdit *>()->text().isEmpty());
}

void WindowPlacesTest::opensCardsClearOfTheMessage()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    program.window.resize(1280, 760);
    QVERIFY(program.desktop.open(longText()));
    ui::ArticleView &page = program.window.page();
    program.window.warn(u"The harbour is closed."_s);
    const auto *const message = program.window.findChild<QWidget *>(u"messageBar"_s);
    const QRect messagePlace(message->mapTo(&program.window, QPoint()), message->size());
    const auto *const card = page.findChild<ui::MarkerCard *>();

    // At any height of the mark: just above the message a card fits on either side of the line.
    const ui::Highlight mark = page.highlights().all().at(6);
    const QRectF line = ui::rectanglesOf(mark.span, *page.document()).front();
    for (int height = 100; height < page.viewport()->height() - 100; height += 10) {
        page.verticalScrollBar()->setValue(static_cast<int>(line.top()) - height);
        page.showCard(mark.id);
        QVERIFY(card->isVisible());
        const QRect cardPlace(card->mapTo(&program.window, QPoint()), card->size());
        QVERIFY(!cardPlace.intersects(messagePlace));
    }
}

void WindowPlacesTest::linksRowsAndMarks()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    program.window.resize(1280, 700);
    QVERIFY(program.desktop.open(text));
    auto *const tree = program.window.findChild<QTreeView *>(u"markers"_s);
    ui::ArticleView &page = program.window.page();
    const QModelIndex row = tree->model()->index(0, 0);
    const QString id = row.data(ui::MarkerModel::FingerprintRole).toString();
    const ui::Highlight mark = *page.highlights().find(id);
    const QImage plain = page.viewport()->grab().toImage();
    const QImage plainRows = tree->viewport()->grab().toImage();

    QTest::mouseMove(tree->viewport(), tree->visualRect(row).center());
    QCOMPARE(page.outlined(), id);
    QVERIFY(page.viewport()->grab().toImage() != plain);
    QTest::mouseMove(tree->viewport(), {20, tree->viewport()->height() - 2});
    QCOMPARE(page.outlined(), QString());

    const QPointF place = ui::rectanglesOf(mark.span, *page.document()).front().center()
                          - QPointF(0, page.verticalScrollBar()->value());
    QTest::mouseMove(page.viewport(), place.toPoint());
    QCOMPARE(page.outlined(), id);
    QVERIFY(tree->viewport()->grab().toImage() != plainRows);
    QTest::mouseMove(page.viewport(), {4, 4});
}

void WindowPlacesTest::linksTicksWithRowsAndMarks()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    program.window.resize(1280, 700);
    QVERIFY(program.desktop.open(text));
    auto *const tree = program.window.findChild<QTreeView *>(u"markers"_s);
    ui::ArticleView &page = program.window.page();
    auto *const ruler = page.findChild<ui::OverviewRuler *>();
    const QModelIndex row = tree->model()->index(0, 0);
    const QString id = row.data(ui::MarkerModel::FingerprintRole).toString();
    const QImage plainRows = tree->viewport()->grab().toImage();
    const QImage plainRuler = ruler->grab().toImage();
    const QRectF line =
        ui::rectanglesOf(page.highlights().find(id)->span, *page.document()).front();
    const QWidget *const keyboard = program.window.focusWidget();

    QTest::mouseMove(ruler, {ruler->width() - 5, static_cast<int>(line.center().y())});
    QCOMPARE(page.outlined(), id);
    QVERIFY(tree->viewport()->grab().toImage() != plainRows);
    QVERIFY(ruler->grab().toImage() != plainRuler);
    QTest::mouseMove(ruler, {ruler->width() - 5, ruler->height() - 2});
    QCOMPARE(page.outlined(), QString());
    QCOMPARE(ruler->grab().toImage(), plainRuler);

    QTest::mouseMove(tree->viewport(), tree->visualRect(row).center());
    QCOMPARE(ruler->lit(), id);
    QVERIFY(ruler->grab().toImage() != plainRuler);
    QCOMPARE(program.window.focusWidget(), keyboard);
}

void WindowPlacesTest::tellsTheStoryAtAGlance()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    program.window.resize(1280, 700);
    QVERIFY(program.desktop.open(text + u"\nRead more at RT\n"_s));
    auto *const glance = program.window.findChild<ui::GlanceStrip *>();
    QVERIFY(glance->isVisible());
    const QString said = glance->accessibleName();
    QVERIFY2(said.startsWith(u"RT, state-controlled, Russia. "_s), qPrintable(said));
    QVERIFY2(said.contains(u"in RT's own words. Strongest: “"_s), qPrintable(said));
    QVERIFY2(said.endsWith(u"“Read more at RT”."_s), qPrintable(said));
    const Marker *const last = program.desktop.desk().shownMarkers().back();

    Q_EMIT glance->linkHovered(last->fingerprint);
    QCOMPARE(program.window.page().outlined(), last->fingerprint);
    Q_EMIT glance->linkHovered(QString());
    QVERIFY(program.window.page().outlined().isEmpty());
    glance->setFocus();
    QTest::keyClick(glance, Qt::Key_Tab); // to the first link
    QTest::keyClick(glance, Qt::Key_Return);

    QVERIFY(!program.window.page().readerFocus().focused().isEmpty());
    QVERIFY(program.window.page().findChild<ui::MarkerCard *>()->isVisible());
}

void WindowPlacesTest::keepsTheOrderOfMarksOverARestart()
{
    const QTemporaryDir folder;
    {
        RunningProgram program(folder.path());
        QCOMPARE(program.window.findChild<ui::MarkersPanel *>()->order(), MarkerOrder::Place);
        program.window.findChild<ui::MarkersPanel *>()->setOrder(MarkerOrder::Speaker);
    }

    RunningProgram again(folder.path());
    QCOMPARE(again.window.findChild<ui::MarkersPanel *>()->order(), MarkerOrder::Speaker);
}

void WindowPlacesTest::opensTheCardOfAClickedRow()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    program.window.resize(1280, 700);
    QVERIFY(program.desktop.open(longText()));
    auto *const tree = program.window.findChild<QTreeView *>(u"markers"_s);
    const QModelIndex last = tree->model()->index(tree->model()->rowCount() - 1, 0);
    tree->scrollTo(last);

    QTest::mouseClick(tree->viewport(), Qt::LeftButton, {}, tree->visualRect(last).center());

    const auto *const card = program.window.page().findChild<ui::MarkerCard *>();
    QVERIFY(card->isVisible());
    QVERIFY(program.window.page().rect().contains(card->geometry()));
    QTest::keyClick(tree, Qt::Key_Escape);
    QVERIFY(!card->isVisible());
}

void WindowPlacesTest::lightsUpTheMarkOfANote()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    program.window.resize(1280, 700);
    QVERIFY(program.desktop.open(text));
    const AnnotationId id = program.desktop.annotate(u"council"_s, u"loaded"_s);
    program.window.findChild<QTabWidget *>()->setCurrentIndex(2);
    auto *const notes = program.window.findChild<QListView *>(u"annotations"_s);

    QTest::mouseMove(notes->viewport(), notes->visualRect(notes->model()->index(0, 0)).center());
    QCOMPARE(program.window.page().outlined(), id.text());

    QTest::mouseMove(notes->viewport(), {20, notes->viewport()->height() - 2});
    QVERIFY(program.window.page().outlined().isEmpty());
}

void WindowPlacesTest::edgesFoundWordsWithInk()
{
    const QTemporaryDir folder;
    RunningProgram program(folder.path());
    program.window.resize(780, 620);
    QVERIFY(program.desktop.open(text));
    ui::ArticleView &page = program.window.page();
    QTest::keySequence(&page, QKeySequence::Find);
    auto *const bar = program.window.findChild<ui::FindBar *>();
    QTest::keyClicks(bar->findChild<QLineEdit *>(), u"the plan"_s);

    const QImage drawn = page.viewport()->grab().toImage();
    const QRectF box = ui::rectanglesOf(page.matches().front(), *page.document()).front();
    const QPoint edge(static_cast<int>(box.left()) - 1, static_cast<int>(box.center().y()));
    QCOMPARE(drawn.pixelColor(edge), page.pagePalette().text());
    // The fill is a shade of grey, unlike any family's tint.
    const QColor fill =
        drawn.pixelColor(QPoint(static_cast<int>(box.left()) + 3, static_cast<int>(box.top()) + 4));
    QVERIFY2(fill.saturation() < 20, qPrintable(fill.name()));
}

SLANTLIGHT_TEST(WindowPlacesTest)

#include "tst_windowplaces.moc"
